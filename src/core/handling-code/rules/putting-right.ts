// Section 7: fault acknowledged, a remedy that fits its impact, kept to its day, and its sum accounted for (7.1 to 7.4).
import { type DateOnly, shortDate } from '../../calendar/dates.ts'
import type { Complaint, StageRecord } from '../../complaint/complaint.ts'
import type { RemedyOffer } from '../../complaint/handling-put-right.ts'
import { acknowledgedAtStage1, answeredAtStage1, example, nothingUpheld, responded } from './example-events.ts'
import { remedyDone, remedyOffered, unexplainedSum } from './example-events-of-learning.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { atBoth, ruleOfComplaint, ruleOfStages } from './rule-kinds.ts'

const offersAt = ({ handling }: Complaint, stage: StageRecord['stage']): readonly RemedyOffer[] =>
  handling.remedyOffers.filter((offer) => offer.stage === stage)

const faultAcknowledged = ruleOfStages({
  name: 'fault acknowledged, and what is done about it',
  provisions: { 2024: atBoth('7.1'), 2022: atBoth('6.1'), 2020: atBoth('2020-7.1') },
  means:
    'Where something went wrong we say so and set out what we did or will do: met where an upheld point came with a remedy ' +
    'or an action, missed where it came with neither; that the steps are the right ones is attested.',
  reads: ['response', 'actions', 'remedyOffers'],
  answer({ stage, response }, { complaint }) {
    if (!response) return running(null, 'It is not answered yet.')
    if (response.decisions.every(({ decision }) => decision === 'not upheld')) {
      return notApplicable('Nothing was found to have gone wrong.')
    }
    const actions = complaint.actions.filter((action) => action.stage === stage).length
    const remedies = response.remedies.length + offersAt(complaint, stage).length
    return actions + remedies > 0
      ? met(response.on, `It was upheld, with remedies and actions set out: ${remedies + actions} in all.`)
      : missed(response.on, 'It was upheld, and nothing was set out to put it right.')
  },
  examples: [
    example('Upheld, with an action', {
      of: ['2024', '7.1', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-10', { actions: ['2026-11-20'] })],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'It was upheld, with remedies and actions set out: 1 in all.'],
    }),
    example('Upheld, with nothing', {
      of: ['2024', '7.1', 1],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'It was upheld, and nothing was set out to put it right.'],
    }),
    example('Nothing upheld', {
      of: ['2024', '7.1', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-10', nothingUpheld)],
      asOf: '2026-11-11',
      is: ['not applicable', null, 'Nothing was found to have gone wrong.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '7.1', 1],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const noRemedy = notApplicable('No remedy was offered.')

/** The first answer that names a remedy of its own, beside any offer. */
const inAnswers = ({ stages }: Complaint) => stages.flatMap(({ response }) => response?.remedies ?? [])

const fitsImpact = ruleOfComplaint({
  name: 'a remedy reflects the impact',
  provisions: { 2024: ['7.2'], 2022: ['6.2'] },
  means:
    'A remedy reflects the impact of the fault on the resident: met where each offer says what the impact was, missed where ' +
    'one says nothing, not known of a remedy that stands only in an answer; that it is enough is attested.',
  reads: ['response', 'stage 2 asked for', 'remedyOffers'],
  answer({ complaint }) {
    const offers = complaint.handling.remedyOffers
    const last = offers.at(-1)
    if (!last) {
      return inAnswers(complaint).length > 0
        ? notKnown('A remedy stands in the answer; the record does not say what impact it reflects.')
        : noRemedy
    }
    const bare = offers.find(({ impact }) => !impact.trim())
    return bare
      ? missed(bare.offeredOn, 'A remedy was offered with no word of the impact that it reflects.')
      : met(last.offeredOn, 'Each remedy offered says what impact it reflects.')
  },
  examples: [
    example('Says what six weeks meant', {
      of: ['2024', '7.2'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-05', 'Each remedy offered says what impact it reflects.'],
    }),
    example('Says nothing', {
      of: ['2024', '7.2'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20', { impact: '' })],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-05', 'A remedy was offered with no word of the impact that it reflects.'],
    }),
    example('A remedy in the answer only', {
      of: ['2024', '7.2'],
      events: [
        ...acknowledgedAtStage1,
        responded('2026-11-10', { remedies: [{ kind: 'apology', what: 'We are sorry', pence: null }] }),
      ],
      asOf: '2026-11-11',
      is: ['not known', null, 'A remedy stands in the answer; the record does not say what impact it reflects.'],
    }),
  ],
})

type Promised = { readonly dueOn: DateOnly; readonly doneOn: DateOnly | null }

/** What was promised with a day: offers that were not declined, and the actions of each answer. */
const promisesOf = ({ handling, actions }: Complaint): readonly Promised[] =>
  [...handling.remedyOffers.filter(({ answer }) => answer?.answer !== 'declined'), ...actions].map(
    ({ dueOn, done }) => ({
      dueOn,
      doneOn: done?.on ?? null,
    }),
  )

const followedThrough = ruleOfComplaint({
  name: 'a remedy is followed through',
  provisions: { 2024: ['7.3'], 2022: ['6.5'] },
  means:
    'A remedy says what happens and by when, and is followed through: met where all that was offered or promised was done by ' +
    'its day, missed where one was not, not known of a sum in an answer with no day; one declined is not owed.',
  reads: ['response', 'stage 2 asked for', 'actions', 'remedyOffers'],
  answer({ complaint, asOf }) {
    const promises = promisesOf(complaint)
    const late = promises.find(({ dueOn, doneOn }) => (doneOn ?? asOf) > dueOn)
    if (late) return missed(late.dueOn, `What was promised for ${shortDate(late.dueOn)} was not done by then.`)
    const open = promises.find(({ doneOn }) => !doneOn)
    if (open) return running(open.dueOn, `To be done by ${shortDate(open.dueOn)}.`)
    const undatedSum = inAnswers(complaint).some(({ kind }) => kind === 'financial')
    if (undatedSum && complaint.handling.remedyOffers.length === 0) {
      return notKnown('A sum stands in the answer; the record does not say by when, or that it was paid.')
    }
    const last = promises
      .flatMap(({ doneOn }) => doneOn ?? [])
      .toSorted()
      .at(-1)
    return last ? met(last, `All that was promised was done by its day: ${promises.length} in all.`) : noRemedy
  },
  examples: [
    example('Paid on the day', {
      of: ['2024', '7.3'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20'), remedyDone('2026-11-20')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-20', 'All that was promised was done by its day: 1 in all.'],
    }),
    example('Not paid by the day', {
      of: ['2024', '7.3'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20')],
      asOf: '2026-11-23',
      is: ['missed', '2026-11-20', 'What was promised for Fri 20 Nov 2026 was not done by then.'],
    }),
    example('A sum with no day', {
      of: ['2024', '7.3'],
      events: [
        ...acknowledgedAtStage1,
        responded('2026-11-10', { remedies: [{ kind: 'financial', what: 'For your trouble', pence: 5_000 }] }),
      ],
      asOf: '2026-11-23',
      is: ['not known', null, 'A sum stands in the answer; the record does not say by when, or that it was paid.'],
    }),
  ],
})

const sumAccountedFor = ruleOfComplaint({
  name: 'a sum is accounted for',
  provisions: { 2024: ['7.4'], 2022: ['6.6'] },
  means:
    'The Ombudsman’s guidance is taken into account: met where every line of a sum offered has a basis and says why, missed ' +
    'where one does not, not known of a sum that stands only in an answer; that the guidance was followed is attested.',
  reads: ['response', 'stage 2 asked for', 'remedyOffers'],
  answer({ complaint }) {
    const offers = complaint.handling.remedyOffers.filter(({ kind }) => kind === 'financial')
    const last = offers.at(-1)
    if (!last) {
      return inAnswers(complaint).some(({ kind }) => kind === 'financial')
        ? notKnown('A sum stands in the answer; the record does not say how it was reached.')
        : notApplicable('No sum was offered.')
    }
    const bare = offers.find(({ lines }) => lines.length === 0 || lines.some(({ why }) => !why.trim()))
    return bare
      ? missed(bare.offeredOn, 'A sum was offered with no word of how it was reached.')
      : met(last.offeredOn, 'Each line of the sum has its basis, and says why.')
  },
  examples: [
    example('Line by line', {
      of: ['2024', '7.4'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-05', 'Each line of the sum has its basis, and says why.'],
    }),
    example('A round sum with no reason', {
      of: ['2024', '7.4'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20', unexplainedSum)],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-05', 'A sum was offered with no word of how it was reached.'],
    }),
    example('A sum in the answer only', {
      of: ['2024', '7.4'],
      events: [
        ...acknowledgedAtStage1,
        responded('2026-11-10', { remedies: [{ kind: 'financial', what: 'For your trouble', pence: 5_000 }] }),
      ],
      asOf: '2026-11-11',
      is: ['not known', null, 'A sum stands in the answer; the record does not say how it was reached.'],
    }),
  ],
})

export const puttingRightRules = [faultAcknowledged, fitsImpact, followedThrough, sumAccountedFor]
