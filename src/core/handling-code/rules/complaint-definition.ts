// What the acknowledgement sets out: the complaint definition, and what we are responsible for (5.6, 5.7).
import { shortDate } from '../../calendar/dates.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import { acknowledged, acknowledgedAtStage1, example, received } from './example-events.ts'
import { met, missed, running } from './rule.ts'
import { atBoth, ruleOfStages } from './rule-kinds.ts'
import { counted } from './words.ts'

const definition = ruleOfStages({
  name: 'the complaint definition',
  provisions: { 2024: atBoth('5.6'), 2022: { 1: ['4.2'], 2: ['5.10'] } },
  means:
    'At each stage we set out our understanding of the complaint and the outcomes sought: met where the acknowledgement has ' +
    'both, missed where it has not, or where none went by its last day or before the answer.',
  reads: ['receivedOn', 'acknowledgement', 'response', 'stage 2 asked for'],
  answer({ stage, askedOn, acknowledgement, response }, { edition, calendar, asOf }) {
    if (acknowledgement) {
      const { on, points, outcomesSought } = acknowledgement
      const whole = points.length > 0 && outcomesSought.some((outcome) => outcome.trim())
      return whole
        ? met(on, `Set out in ${counted(points.length, 'point')}, with the outcomes sought.`)
        : missed(on, 'The acknowledgement lacks the points of the complaint, or the outcomes sought.')
    }
    if (response) return missed(response.on, 'It was answered with no complaint definition.')
    const limit = edition.stages[stage].acknowledgement
    const dueOn = limit && addWorkingDays(calendar, askedOn, limit.workingDays)
    return dueOn && asOf > dueOn
      ? missed(dueOn, `Nothing was set out by ${shortDate(dueOn)}.`)
      : running(dueOn, 'The complaint is not defined yet.')
  },
  examples: [
    example('Two points and an outcome', {
      of: ['2024', '5.6', 1],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'Set out in 2 points, with the outcomes sought.'],
    }),
    example('An acknowledgement that does not say what the resident wants', {
      of: ['2024', '5.6', 1],
      events: [received('2026-11-02'), acknowledged('2026-11-03', { outcomesSought: [] })],
      asOf: '2026-11-04',
      is: ['missed', '2026-11-03', 'The acknowledgement lacks the points of the complaint, or the outcomes sought.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '5.6', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const responsibility = ruleOfStages({
  name: 'what we are and are not responsible for',
  provisions: { 2024: atBoth('5.7') },
  means:
    'The acknowledgement says which aspects we answer for and which not: its letter always has that part, so it is met ' +
    'once it went, and missed where it names something that is not ours and not whose it is.',
  reads: ['acknowledgement', 'response'],
  answer({ acknowledgement, response }) {
    if (acknowledgement) {
      const { on, notOurs } = acknowledgement
      if (notOurs.some(({ whoIs }) => !whoIs.trim()))
        return missed(on, 'It names what is not ours, and not whose it is.')
      return notOurs.length === 0
        ? met(on, 'The acknowledgement says that we answer for all of it.')
        : met(on, `The acknowledgement names what is not ours, and whose it is: ${notOurs.length} in all.`)
    }
    return response
      ? missed(response.on, 'It was answered without saying what we are responsible for.')
      : running(null, 'The acknowledgement, which says it, has not gone yet.')
  },
  examples: [
    example('All of it is ours', {
      of: ['2024', '5.7', 1],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'The acknowledgement says that we answer for all of it.'],
    }),
    example('Somebody else answers for the street light, and nobody says who', {
      of: ['2024', '5.7', 1],
      events: [
        received('2026-11-02'),
        acknowledged('2026-11-03', { notOurs: [{ text: 'The street light', whoIs: '' }] }),
      ],
      asOf: '2026-11-04',
      is: ['missed', '2026-11-03', 'It names what is not ours, and not whose it is.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '5.7', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const complaintDefinitionRules = [definition, responsibility]
