// What the written answers hold: every point with reasons, and the contents of the letter (6.7, 6.9, 6.18, 6.19).
import { acknowledgedAtStage1, acknowledgedAtStage2, answeredAtStage1, example, responded } from './example-events.ts'
import { respondedUnchecked } from './example-events-of-handling.ts'
import { met, missed, running } from './rule.ts'
import { atBoth, ruleOfStages } from './rule-kinds.ts'

const notAnswered = running(null, 'It is not answered yet.')

const everyPoint = ruleOfStages({
  name: 'every point, with reasons',
  provisions: { 2024: { 1: ['6.7'], 2: ['6.18'] }, 2022: atBoth('5.6') },
  means:
    'Each point of the definition is addressed with clear reasons: met where each was decided with words of its own, missed ' +
    'where one was not; whether the reasons are clear and cite policy, law and good practice is not read.',
  reads: ['acknowledgement', 'response'],
  answer({ acknowledgement, response }) {
    if (!response) return notAnswered
    const points = acknowledgement?.points ?? []
    if (points.length === 0) return missed(response.on, 'It was answered with no points defined.')
    const bare = points.filter(
      ({ number }) => !response.decisions.some(({ point, reasons }) => point === number && reasons.trim()),
    )
    return bare.length > 0
      ? missed(response.on, `No decision with reasons on ${bare.length} of ${points.length} points.`)
      : met(response.on, `Each of ${points.length} points is decided, with reasons.`)
  },
  examples: [
    example('Both points', {
      of: ['2024', '6.7', 1],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'Each of 2 points is decided, with reasons.'],
    }),
    example('The second point was passed over', {
      of: ['2024', '6.7', 1],
      events: [
        ...acknowledgedAtStage1,
        responded('2026-11-10', { decisions: [{ point: 1, decision: 'upheld', reasons: 'It took 42 days' }] }),
      ],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'No decision with reasons on 1 of 2 points.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '6.7', 1],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const contents = ruleOfStages({
  name: 'what the written answer holds',
  provisions: {
    2024: { 1: ['6.9'], 2: ['6.19'] },
    2022: { 1: ['5.8'], 2: ['5.16'] },
    2020: { 1: ['2020-4.4'], 2: ['2020-4.4', '2020-3.6'] },
  },
  means:
    'The written answer has the stage, definition, decision, reasons, remedy, actions and the way on, to stage 2 or to the ' +
    'Ombudsman: a letter composed here cannot leave without them, so it is missed only where nothing was decided; ' +
    'one that a lead sent before a colleague had checked it is counted beside, as sent unchecked.',
  reads: ['response', 'responsesSubmitted'],
  answer({ stage, response }, { complaint }) {
    if (!response) return notAnswered
    if (response.decisions.length === 0) return missed(response.on, 'The answer decides nothing.')
    const onward = stage === 1 ? 'how to ask for stage 2' : 'how to go to the Ombudsman'
    const unchecked = complaint.handling.responsesSubmitted.some(
      (one) => one.stage === stage && one.answer?.outcome === 'sent unchecked',
    )
    const said = unchecked ? ' It was sent unchecked.' : ''
    return met(response.on, `The letter has every part that the edition asks for, and ${onward}.${said}`)
  },
  examples: [
    example('Answered at stage 1', {
      of: ['2024', '6.9', 1],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'The letter has every part that the edition asks for, and how to ask for stage 2.'],
    }),
    example('Sent before anybody had checked it', {
      of: ['2024', '6.9', 1],
      events: [...acknowledgedAtStage1, ...respondedUnchecked('2026-11-10')],
      asOf: '2026-11-11',
      is: [
        'met',
        '2026-11-10',
        'The letter has every part that the edition asks for, and how to ask for stage 2. It was sent unchecked.',
      ],
    }),
    example('A final answer, under the 2020 edition', {
      of: ['2020', '2020-3.6', 2],
      events: [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2 })],
      asOf: '2026-12-09',
      is: ['met', '2026-12-08', 'The letter has every part that the edition asks for, and how to go to the Ombudsman.'],
    }),
    example('An answer that decides nothing', {
      of: ['2024', '6.9', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-10', { decisions: [] })],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'The answer decides nothing.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '6.9', 1],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const responseRules = [everyPoint, contents]
