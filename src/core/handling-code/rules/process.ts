// Section 5, the process: no stage too many, and whoever else answers does so within it (5.2 to 5.5).

import { shortDate } from '../../calendar/dates.ts'
import { firstDissatisfiedOn } from '../../contact/contact.ts'
import { becameComplaint, contactLogged, unhappyWithResponse } from '../../contact/rules/example-events.ts'
import { acknowledged, acknowledgedAtStage1, answeredAtStage1, example, received, responded } from './example-events.ts'
import { factsAnswered, factsAsked } from './example-events-of-handling.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { atBoth, ruleOfComplaint, ruleOfStages } from './rule-kinds.ts'

const noEarlierStage = ruleOfComplaint({
  name: 'no stage before stage 1',
  provisions: { 2024: ['5.2'] },
  means:
    'There is no informal stage before stage 1: met where the complaint counts from the day it was made, missed where it ' +
    'counts from later than the day on which the resident was first dissatisfied with a contact.',
  reads: ['receivedOn', 'began'],
  answer({ complaint, began }) {
    const { receivedOn } = complaint
    if (began === 'not known') return notKnown('The record does not say how it began.')
    const first = began === 'directly' ? null : firstDissatisfiedOn(began)
    return first && first < receivedOn
      ? missed(
          receivedOn,
          `The resident was dissatisfied on ${shortDate(first)}; it counts from ${shortDate(receivedOn)}.`,
        )
      : met(receivedOn, 'It began at stage 1, and counts from the day the resident was dissatisfied.')
  },
  examples: [
    example('Made as a complaint', {
      of: ['2024', '5.2'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'It began at stage 1, and counts from the day the resident was dissatisfied.'],
    }),
    example('Two weeks of informal resolution that do not count', {
      of: ['2024', '5.2'],
      events: [received('2026-11-02')],
      contact: [contactLogged('2026-10-12'), unhappyWithResponse('2026-10-19'), becameComplaint('2026-11-02')],
      asOf: '2026-11-04',
      is: ['missed', '2026-11-02', 'The resident was dissatisfied on Mon 19 Oct 2026; it counts from Mon 2 Nov 2026.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.2'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const twoStages = ruleOfComplaint({
  name: 'no more than two stages',
  provisions: { 2024: ['5.3'], 2022: ['5.17'] },
  means:
    'There are two stages and no third: met by every complaint handled here, whose record has no place for another.',
  reads: ['stage 2 asked for'],
  neverMissed: 'A complaint handled here has two stages at most.',
  answer: ({ complaint }) =>
    met(complaint.stages[1]?.askedOn ?? null, `It is at stage ${complaint.stages.length} of two.`),
  examples: [
    example('At stage 1', {
      of: ['2024', '5.3'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', null, 'It is at stage 1 of two.'],
    }),
    example('Under the 2022 edition', {
      of: ['2022', '5.17'],
      events: [received('2023-05-02'), acknowledged('2023-05-03')],
      asOf: '2023-05-09',
      is: ['met', null, 'It is at stage 1 of two.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.3'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const contractorsInside = ruleOfStages({
  name: 'third parties answer inside the two stages',
  provisions: { 2024: atBoth('5.4') },
  means:
    'Whoever else answers does so inside our stages and their time: met where a contractor was asked and the stage was ' +
    'still answered in time, missed where the stage ran late while a contractor owed its answer.',
  reads: ['receivedOn', 'loggedOn', 'acknowledgement', 'extensions', 'response', 'stage 2 asked for', 'factsRequests'],
  answer({ stage, response }, { complaint, edition, timely }) {
    const asked = complaint.handling.factsRequests.filter((one) => one.stage === stage && one.of === 'contractor')
    if (asked.length === 0) return notApplicable('No third party was asked to answer.')
    const { provision } = edition.stages[stage].response
    const time = timely.find((finding) => finding.provision === provision && finding.stage === stage)
    const dueOn = time?.on ?? null
    const owed = dueOn && asked.find(({ answer }) => !answer || answer.on > dueOn)
    if (time?.answer === 'missed' && owed) {
      return missed(dueOn, `The stage was due on ${shortDate(dueOn)}, and a contractor still owed its answer.`)
    }
    return response
      ? met(response.on, 'A contractor was asked, and we answered within our own stage.')
      : running(dueOn, 'A contractor was asked; the stage is not answered yet.')
  },
  examples: [
    example('The contractor answered, and then we did', {
      of: ['2024', '5.4', 1],
      events: [
        ...acknowledgedAtStage1,
        factsAsked('2026-11-04', '2026-11-06'),
        factsAnswered('2026-11-06'),
        responded('2026-11-10'),
      ],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'A contractor was asked, and we answered within our own stage.'],
    }),
    example('We waited for the contractor beyond our own last day', {
      of: ['2024', '5.4', 1],
      events: [...acknowledgedAtStage1, factsAsked('2026-11-04', '2026-11-06')],
      asOf: '2026-11-20',
      is: ['missed', '2026-11-17', 'The stage was due on Tue 17 Nov 2026, and a contractor still owed its answer.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.4', 1],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-20',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const contractorsAnswer = ruleOfComplaint({
  name: 'third parties answer us in time',
  provisions: { 2024: ['5.5'] },
  means:
    'We answer for third parties that handle complaints: met where each contractor asked for facts gave them by the day ' +
    'we set, missed where one did not; that they are held to the Code is attested.',
  reads: ['factsRequests'],
  answer({ complaint, asOf }) {
    const asked = complaint.handling.factsRequests.filter((one) => one.of === 'contractor')
    if (asked.length === 0) return notApplicable('No third party was asked to answer.')
    const late = asked.find(({ dueOn, answer }) => (answer?.on ?? asOf) > dueOn)
    if (late) return missed(late.dueOn, `A contractor had not answered by ${shortDate(late.dueOn)}.`)
    const open = asked.find(({ answer }) => !answer)
    if (open) return running(open.dueOn, `A contractor is to answer by ${shortDate(open.dueOn)}.`)
    return met(asked.at(-1)?.answer?.on ?? null, 'Every contractor that was asked answered by the day we set.')
  },
  examples: [
    example('On the day', {
      of: ['2024', '5.5'],
      events: [...acknowledgedAtStage1, factsAsked('2026-11-04', '2026-11-06'), factsAnswered('2026-11-06')],
      asOf: '2026-11-09',
      is: ['met', '2026-11-06', 'Every contractor that was asked answered by the day we set.'],
    }),
    example('Three days late', {
      of: ['2024', '5.5'],
      events: [...acknowledgedAtStage1, factsAsked('2026-11-04', '2026-11-06'), factsAnswered('2026-11-11')],
      asOf: '2026-11-12',
      is: ['missed', '2026-11-06', 'A contractor had not answered by Fri 6 Nov 2026.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.5'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-09',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const processRules = [noEarlierStage, twoStages, contractorsInside, contractorsAnswer]
