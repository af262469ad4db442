// Keeping the resident informed while they wait: intervals agreed, and kept (5.9; 4.10 and 4.11 of 2022).
import { shortDate } from '../../calendar/dates.ts'
import { type UpdateDue, updatesDueOf } from '../../complaint/updates.ts'
import type { Stage } from '../edition.ts'
import { acknowledgedAtStage1, answeredAtStage1, example, extended, responded } from './example-events.ts'
import { contactAgreed, updateGiven } from './example-events-of-handling.ts'
import { type Assessed, met, missed, notApplicable, notKnown, running, type Settled } from './rule.ts'
import { atBoth, ruleOfStages } from './rule-kinds.ts'

const updatesOf = ({ complaint, calendar, asOf }: Assessed, stage: Stage): readonly UpdateDue[] =>
  updatesDueOf(complaint, calendar, asOf).filter((update) => update.stage === stage)

/** Whether each update was given that fell due; running while one is still to come, and null where none was promised. */
function updatesKept(assessed: Assessed, stage: Stage): Settled | null {
  const updates = updatesOf(assessed, stage)
  const first = updates.find(({ state }) => state === 'missed')
  if (first) return missed(first.dueOn, `No update had been given by ${shortDate(first.dueOn)}.`)
  const next = updates.find(({ state }) => state === 'due')
  if (next) return running(next.dueOn, `The next update is due on ${shortDate(next.dueOn)}.`)
  const last = updates.at(-1)
  return last ? met(last.givenOn, `Each update that fell due was given: ${updates.length} in all.`) : null
}

const planOf = ({ complaint }: Assessed, stage: Stage) =>
  complaint.handling.contactPlans.filter((plan) => plan.stage === stage).at(-1) ?? null

const intervalsAgreed = ruleOfStages({
  name: 'intervals agreed when the answer is late',
  provisions: { 2024: atBoth('5.9') },
  means:
    'Where an answer falls outside the Code’s time, the intervals at which the resident hears from us are agreed with ' +
    'them: met where an interval is agreed and no update was left out, missed where none is, or one was left out.',
  reads: [
    'receivedOn',
    'loggedOn',
    'acknowledgement',
    'extensions',
    'response',
    'stage 2 asked for',
    'contactPlans',
    'updates',
  ],
  answer({ stage, extensions }, assessed) {
    const { provision } = assessed.edition.stages[stage].response
    const time = assessed.timely.find((finding) => finding.provision === provision && finding.stage === stage)
    const extension = extensions.at(-1)
    if (time?.answer !== 'missed' && !extension) return notApplicable('It is not outside the Code’s time.')
    const plan = planOf(assessed, stage)
    const agreedOn = plan?.agreedOn ?? (extension?.agreedWithResident ? extension.toldOn : null)
    if (!agreedOn && extension) {
      const every = extension.updateEveryWorkingDays
      return notKnown(`An update every ${every} working days was promised; the record does not say that they agreed.`)
    }
    if (!agreedOn) return missed(time?.on ?? null, 'It was late, and no interval was agreed.')
    const kept = updatesKept(assessed, stage)
    return kept && kept.answer !== 'met'
      ? kept
      : met(agreedOn, `Agreed on ${shortDate(agreedOn)}; no update was left out.`)
  },
  examples: [
    example('Extended, with an interval that was agreed and kept', {
      of: ['2024', '5.9', 1],
      events: [
        ...acknowledgedAtStage1,
        extended('2026-11-10', '2026-11-24'),
        updateGiven('2026-11-17'),
        responded('2026-11-23'),
      ],
      asOf: '2026-11-24',
      is: ['met', '2026-11-10', 'Agreed on Tue 10 Nov 2026; no update was left out.'],
    }),
    example('Late, with no word', {
      of: ['2024', '5.9', 1],
      events: acknowledgedAtStage1,
      asOf: '2026-11-20',
      is: ['missed', '2026-11-17', 'It was late, and no interval was agreed.'],
    }),
    example('Extended without the resident’s agreement', {
      of: ['2024', '5.9', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24', { agreedWithResident: false })],
      asOf: '2026-11-12',
      is: ['not known', null, 'An update every 5 working days was promised; the record does not say that they agreed.'],
    }),
  ],
})

const regularUpdates = ruleOfStages({
  name: 'regular updates',
  provisions: { 2022: atBoth('4.10'), 2020: atBoth('2020-4.1') },
  means:
    'Residents are kept informed while the complaint is looked into: met where an update was given and none that was ' +
    'promised was left out; an answer with no update on the record before it is not known.',
  reads: ['acknowledgement', 'extensions', 'response', 'contactPlans', 'updates'],
  answer({ stage, response }, assessed) {
    const kept = updatesKept(assessed, stage)
    if (kept) return kept
    const given = assessed.complaint.handling.updates.filter((update) => update.stage === stage).at(-1)
    if (given) return met(given.on, 'An update was given.')
    return response
      ? notKnown('The record has no update between the acknowledgement and the answer.')
      : running(null, 'No update was promised or given yet.')
  },
  examples: [
    example('An update a week', {
      of: ['2022', '4.10', 1],
      events: [
        ...acknowledgedAtStage1,
        contactAgreed('2026-11-04'),
        updateGiven('2026-11-11'),
        responded('2026-11-13'),
      ],
      asOf: '2026-11-16',
      is: ['met', '2026-11-11', 'Each update that fell due was given: 1 in all.'],
    }),
    example('An update given, and the next one to come', {
      of: ['2022', '4.10', 1],
      events: [...acknowledgedAtStage1, contactAgreed('2026-11-04'), updateGiven('2026-11-11')],
      asOf: '2026-11-12',
      is: ['running', '2026-11-18', 'The next update is due on Wed 18 Nov 2026.'],
    }),
    example('A promised update that never came', {
      of: ['2022', '4.10', 1],
      events: [...acknowledgedAtStage1, contactAgreed('2026-11-04')],
      asOf: '2026-11-13',
      is: ['missed', '2026-11-11', 'No update had been given by Wed 11 Nov 2026.'],
    }),
    example('Answered with no update on the record', {
      of: ['2020', '2020-4.1', 1],
      events: answeredAtStage1,
      asOf: '2026-11-12',
      is: ['not known', null, 'The record has no update between the acknowledgement and the answer.'],
    }),
  ],
})

const agreedContactKept = ruleOfStages({
  name: 'agreed contact is kept',
  provisions: { 2022: atBoth('4.11'), 2020: atBoth('2020-4.9') },
  means:
    'What was agreed or promised about contact is kept (the 2020 form asks it of extensions): met where no update that fell ' +
    'due was left out, missed where one was; where nothing was promised it does not arise.',
  reads: ['extensions', 'response', 'contactPlans', 'updates'],
  answer({ stage }, assessed) {
    return updatesKept(assessed, stage) ?? notApplicable('No update fell due under what was agreed.')
  },
  examples: [
    example('Kept', {
      of: ['2022', '4.11', 1],
      events: [
        ...acknowledgedAtStage1,
        contactAgreed('2026-11-04'),
        updateGiven('2026-11-11'),
        responded('2026-11-13'),
      ],
      asOf: '2026-11-16',
      is: ['met', '2026-11-11', 'Each update that fell due was given: 1 in all.'],
    }),
    example('Extended, and the update promised was left out', {
      of: ['2020', '2020-4.9', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24')],
      asOf: '2026-11-18',
      is: ['missed', '2026-11-17', 'No update had been given by Tue 17 Nov 2026.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '4.11', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-12',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const keepingInTouchRules = [intervalsAgreed, regularUpdates, agreedContactKept]
