// How fast, always in three numbers: in time, in extended time, late; with what still runs and what is not known beside them.
import type { Stage } from '../handling-code/edition.ts'
import { type ActTime, actTimes, type Condition, type Definition } from './definition.ts'

const received = (stage: Stage): Condition => ({ kind: ['stage'], stage: [String(stage)], refused: ['no'] })

const words: { readonly [time in ActTime]: string } = {
  'in time': 'by the Code’s last day, without an extension',
  'in extended time': 'after the first last day, and by a later one that the resident was told of before it passed',
  late: 'after the last day, or not yet although the last day has passed',
  running: 'not yet, and the last day has not passed',
  'not known': 'a day is missing from the record, so nobody can say',
}

const slug = (text: string): string => text.replaceAll(' ', '-')

const answers = (stage: Stage): readonly Definition[] =>
  actTimes.map((time) => ({
    id: `stage-${stage}-answered-${slug(time)}`,
    group: 'timeliness',
    name: `Stage ${stage} answers ${time}`,
    unit: 'percent',
    numerator: { rows: { ...received(stage), answer: [time] } },
    denominator: { rows: received(stage) },
    rule: `Of all stage ${stage} complaints received in the period and not refused, of every tenure: answered ${words[time]}. The acknowledgement is counted by itself.`,
  }))

/** Where the edition sets no limit for an acknowledgement, there is nothing to be in time for. */
const acknowledgements = (stage: Stage): readonly Definition[] => {
  const times = actTimes.filter((time) => time !== 'in extended time')
  return times.map((time) => ({
    id: `stage-${stage}-acknowledged-${slug(time)}`,
    group: 'timeliness',
    name: `Stage ${stage} acknowledgements ${time}`,
    unit: 'percent',
    numerator: { rows: { ...received(stage), acknowledgement: [time] } },
    denominator: { rows: { ...received(stage), acknowledgement: times } },
    rule: `Of all stage ${stage} complaints received in the period and not refused, whose edition of the Code sets a limit: acknowledged ${words[time]}. Nothing extends it.`,
  }))
}

export const timelinessDefinitions: readonly Definition[] = ([1, 2] as const).flatMap((stage) => [
  ...acknowledgements(stage),
  ...answers(stage),
])
