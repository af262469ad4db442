// The regulator's measures by tenure: CH01, CH02 and TP09, as tsm.json defines them, with what stands beside each figure.
import type { Stage } from '../handling-code/edition.ts'
import { type Counting, perceptionNote, titleOf } from './counting.ts'
import type { ActTime, Condition, Definition } from './definition.ts'
import type { Told } from './told.ts'

export const measuredTenures = ['LCRA', 'LCHO'] as const
type MeasuredTenure = (typeof measuredTenures)[number]

const neither = ['other', 'not known', 'not categorised']

const tenureWords = { LCRA: 'low cost rental (LCRA)', LCHO: 'low cost home ownership (LCHO)' } as const

/** What one landlord told for one period, and how its measures count. */
type Given = { readonly counting: Counting; readonly told: Told }

export const measureDefinitions = (given: Given): readonly Definition[] => [
  ...measuredTenures.flatMap((tenure) => [...stagesOf(tenure, given), perception(tenure, given)]),
  ...inNeither(given),
]

const stagesOf = (tenure: MeasuredTenure, given: Given): readonly Definition[] =>
  ([1, 2] as const).flatMap((stage) => [received(tenure, stage, given), ...answered(tenure, stage, given)])

const counted = (stage: Stage, tenures: readonly string[], { refusedIsCounted }: Counting): Condition => ({
  kind: ['stage'],
  stage: [String(stage)],
  tenure: tenures,
  ...(refusedIsCounted ? {} : { refused: ['no'] }),
})

function received(tenure: MeasuredTenure, stage: Stage, { counting, told }: Given): Definition {
  const part = `CH01(${stage})`
  return {
    id: `ch01-${stage}-${tenure.toLowerCase()}`,
    group: 'measures',
    name: `${part} ${tenure}: ${titleOf(part)}`,
    unit: 'per 1,000 homes',
    numerator: { rows: counted(stage, [tenure], counting) },
    denominator: {
      told: told.homes[tenure],
      by: 'homes owned at the end of the period, as the landlord’s profile says',
    },
    rule:
      `Stage ${stage} complaints made by residents in ${tenureWords[tenure]} and received in the period, for each ` +
      `1,000 homes of that tenure owned on its last day. ${refusedWords(counting)}`,
  }
}

const refusedWords = ({ refusedIsCounted }: Counting): string =>
  refusedIsCounted
    ? 'What was refused is counted as well.'
    : 'What is refused is not counted; taken on after all, it counts from the day it was first received.'

function answered(tenure: MeasuredTenure, stage: Stage, { counting }: Given): readonly Definition[] {
  const part = `CH02(${stage})`
  const id = `ch02-${stage}-${tenure.toLowerCase()}`
  const with_ = (...measured: readonly ActTime[]): Condition => ({ ...counted(stage, [tenure], counting), measured })
  const inTime: readonly ActTime[] = counting.extendedIsInTime ? ['in time', 'in extended time'] : ['in time']
  const settled: readonly ActTime[] = ['in time', 'in extended time', 'late']
  const all: readonly ActTime[] = counting.notYetDueIsCounted ? [...settled, 'running'] : settled
  const beside = (name: string, time: ActTime, rule: string): Definition => ({
    id: `${id}-${time.replaceAll(' ', '-')}`,
    group: 'measures',
    name: `${part} ${tenure}, ${name}`,
    unit: 'count',
    numerator: { rows: with_(time) },
    denominator: null,
    rule,
  })
  return [
    {
      id,
      group: 'measures',
      name: `${part} ${tenure}: ${titleOf(part)}`,
      unit: 'percent',
      numerator: { rows: with_(...inTime) },
      denominator: { rows: with_(...all) },
      rule: inTimeRule(stage, tenure, counting),
    },
    beside('in time without an extension', 'in time', 'Acknowledged and answered by the Code’s own last days.'),
    beside(
      'in time within a valid extension',
      'in extended time',
      'Answered by a later day that the resident was told of by the first last day, within the most that may be added.',
    ),
    beside('late', 'late', 'Answered, acknowledged or still unanswered after the last day.'),
    beside(
      'open and not yet due',
      'running',
      'In neither the numerator nor the denominator until answered or overdue.',
    ),
    beside('not known', 'not known', 'A day is missing from the record, so nobody can say: in neither.'),
  ]
}

function inTimeRule(stage: Stage, tenure: MeasuredTenure, counting: Counting): string {
  return [
    `Of the stage ${stage} complaints received in the period from residents in ${tenureWords[tenure]} that are answered or overdue, those answered in time.`,
    counting.lateAcknowledgementIsLate &&
      'In time means acknowledged and answered by the Code’s last days, as this edition counts them.',
    counting.extendedIsInTime
      ? 'A valid extension counts as in time: told by the first last day, and within the most that the Code lets be added.'
      : 'An extension does not count as in time.',
    !counting.notYetDueIsCounted && 'What is open and not yet due stands beside the figure.',
  ]
    .filter((words) => words !== false)
    .join(' ')
}

function perception(tenure: MeasuredTenure, { told }: Given): Definition {
  const by = 'the landlord’s survey, as its profile says'
  return {
    id: `tp09-${tenure.toLowerCase()}`,
    group: 'measures',
    name: `TP09 ${tenure}: Satisfaction with the landlord’s approach to handling complaints`,
    unit: 'percent',
    numerator: { told: told.perception[tenure]?.satisfied ?? null, by },
    denominator: { told: told.perception[tenure]?.answered ?? null, by },
    rule: `Of tenants surveyed who said that they complained in the last 12 months and answered, those very or fairly satisfied. ${perceptionNote}`,
  }
}

/** What is in neither measure, so that nothing is lost: other tenures, and those that nobody has recorded. */
const inNeither = ({ counting }: Given): readonly Definition[] =>
  ([1, 2] as const).flatMap((stage) =>
    neither.map(
      (tenure): Definition => ({
        id: `neither-${stage}-${tenure.replaceAll(' ', '-')}`,
        group: 'measures',
        name: `Stage ${stage}, in neither measure: tenure ${tenure}`,
        unit: 'count',
        numerator: { rows: counted(stage, [tenure], counting) },
        denominator: null,
        rule: 'Received in the period and not refused, but in a tenure that the measures leave out, or one that is not recorded.',
      }),
    ),
  )
