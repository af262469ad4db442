// Care for the resident and the record: adjustments, the full record, remedies at any stage, restrictions (5.10, 5.12 to 5.15).
import { type DateOnly, shortDate } from '../../calendar/dates.ts'
import {
  acknowledged,
  acknowledgedAtStage1,
  acknowledgedAtStage2,
  answeredAtStage1,
  day,
  example,
  received,
  responded,
} from './example-events.ts'
import { factsAsked, needRecorded, needReviewed, restricted } from './example-events-of-handling.ts'
import { remedyOffered } from './example-events-of-learning.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'
import { counted } from './words.ts'

const adjustments = ruleOfComplaint({
  name: 'adjustments recorded and reviewed',
  provisions: { 2024: ['5.10'], 2022: ['2.5'] },
  means:
    'Adjustments agreed and disabilities disclosed are recorded and kept under active review: met where each is recorded ' +
    'and no review is overdue, missed where one is, or where what the resident told us was never recorded.',
  reads: ['resident', 'response', 'needs'],
  answer({ complaint, asOf }) {
    const { needs } = complaint.handling
    if (needs.length === 0) {
      if (!complaint.resident.needs.trim()) return notApplicable('The resident told us of no need.')
      const answeredOn = complaint.stages[0].response?.on
      return answeredOn
        ? missed(answeredOn, 'The resident told us what they need, and nothing was recorded.')
        : running(null, 'The resident told us what they need; nothing is recorded yet.')
    }
    const open = needs.filter(({ endedOn }) => endedOn === null)
    const overdue = open.find(({ reviewOn }) => reviewOn !== null && reviewOn < asOf)
    if (overdue?.reviewOn) return missed(overdue.reviewOn, `A review was due on ${shortDate(overdue.reviewOn)}.`)
    if (open.some(({ kind, reviewOn }) => kind === 'adjustment agreed' && reviewOn === null)) {
      return missed(null, 'An adjustment was agreed with no day to review it.')
    }
    const last = needs.flatMap(({ on, reviews }) => [on, ...reviews.map((review) => review.on)]).toSorted()
    return met(last.at(-1) ?? null, `${counted(needs.length, 'need')} recorded, and no review is overdue.`)
  },
  examples: [
    example('Agreed, and reviewed on the day', {
      of: ['2024', '5.10'],
      events: [
        received('2026-11-02'),
        needRecorded('2026-11-03', { reviewOn: day('2026-11-17') }),
        needReviewed('2026-11-17', '2027-02-01'),
      ],
      asOf: '2026-11-24',
      is: ['met', '2026-11-17', '1 need recorded, and no review is overdue.'],
    }),
    example('Agreed, and its review forgotten', {
      of: ['2024', '5.10'],
      events: [received('2026-11-02'), needRecorded('2026-11-03', { reviewOn: day('2026-11-17') })],
      asOf: '2026-11-18',
      is: ['missed', '2026-11-17', 'A review was due on Tue 17 Nov 2026.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.10'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const fullRecord = ruleOfComplaint({
  name: 'a full record',
  provisions: { 2024: ['5.12'], 2022: ['4.15'], 2020: ['2020-3.7'] },
  means:
    'The complaint as made, the day it came, what was written and the outcome of each stage are on the record: met where ' +
    'all are, not known where a request to somebody else has no answer on it, missed where the complaint itself is gone.',
  reads: ['story', 'response', 'stage 2 asked for', 'factsRequests'],
  answer({ complaint }) {
    const { story, stages, handling } = complaint
    const last = stages[1] ?? stages[0]
    if (!story.trim()) return missed(null, 'The complaint as it was made is not on the record.')
    const unanswered = handling.factsRequests.filter(({ answer }) => !answer)
    if (!last.response) return running(null, 'It goes on; its record is kept as it does.')
    if (unanswered.length > 0)
      return notKnown(`No answer is on the record to ${counted(unanswered.length, 'request')} for facts.`)
    return met(
      last.response.on,
      'It has the complaint as made, the day it came, every letter and the outcome of each stage.',
    )
  },
  examples: [
    example('Answered at stage 1', {
      of: ['2024', '5.12'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: [
        'met',
        '2026-11-10',
        'It has the complaint as made, the day it came, every letter and the outcome of each stage.',
      ],
    }),
    example('The complaint as made was not kept', {
      of: ['2024', '5.12'],
      events: [received('2026-11-02', { story: '' }), acknowledged('2026-11-03')],
      asOf: '2026-11-11',
      is: ['missed', null, 'The complaint as it was made is not on the record.'],
    }),
    example('A contractor’s answer is not there', {
      of: ['2024', '5.12'],
      events: [...acknowledgedAtStage1, factsAsked('2026-11-04', '2026-11-06'), responded('2026-11-10')],
      asOf: '2026-11-11',
      is: ['not known', null, 'No answer is on the record to 1 request for facts.'],
    }),
  ],
})

const remedyAtAnyStage = ruleOfComplaint({
  name: 'a remedy at any stage',
  provisions: { 2024: ['5.13'] },
  means:
    'A remedy can be had at any stage with no need to escalate: met where one was offered at stage 1, missed where stage 1 ' +
    'upheld something and offered nothing, and stage 2 then did; where nothing was upheld it does not arise.',
  reads: ['response', 'stage 2 asked for', 'actions', 'remedyOffers'],
  answer({ complaint }) {
    const { stages, actions, handling } = complaint
    const [first, second] = stages
    const offered = (stage: 1 | 2): DateOnly | null => {
      const offers = handling.remedyOffers.filter((one) => one.stage === stage).map(({ offeredOn }) => offeredOn)
      const response = stages[stage - 1]?.response
      const inAnswer = response && (response.remedies.length > 0 || actions.some((one) => one.stage === stage))
      return [...offers, ...(inAnswer ? [response.on] : [])].toSorted()[0] ?? null
    }
    const at1 = offered(1)
    if (at1) return met(at1, `A remedy was offered at stage 1, on ${shortDate(at1)}.`)
    if (!first.response) return running(null, 'Stage 1 is not answered, and nothing is offered yet.')
    if (!first.response.decisions.some(({ decision }) => decision !== 'not upheld')) {
      return notApplicable('Stage 1 upheld nothing.')
    }
    const at2 = second && offered(2)
    return at2
      ? missed(at2, 'Stage 1 upheld it and offered nothing; the remedy came only at stage 2.')
      : notKnown('Stage 1 upheld it; the record does not say what was done to put it right.')
  },
  examples: [
    example('Offered before the answer', {
      of: ['2024', '5.13'],
      events: [...acknowledgedAtStage1, remedyOffered('2026-11-05', '2026-11-20')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-05', 'A remedy was offered at stage 1, on Thu 5 Nov 2026.'],
    }),
    example('Only after escalating', {
      of: ['2024', '5.13'],
      events: [...acknowledgedAtStage2, remedyOffered('2026-11-20', '2026-12-04', { stage: 2 })],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-20', 'Stage 1 upheld it and offered nothing; the remedy came only at stage 2.'],
    }),
    example('Upheld, with nothing on the record', {
      of: ['2024', '5.13'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['not known', null, 'Stage 1 upheld it; the record does not say what was done to put it right.'],
    }),
  ],
})

const restrictionsReviewed = ruleOfComplaint({
  name: 'restrictions with reasons, under review',
  provisions: { 2024: ['5.14'] },
  means:
    'A restriction on contact has evidenced reasons and is reviewed regularly: met where its reasons are written down and ' +
    'no review is overdue, missed where either is wanting.',
  reads: ['restrictions'],
  answer({ complaint, asOf }) {
    const { restrictions } = complaint.handling
    const last = restrictions.at(-1)
    if (!last) return notApplicable('Contact was not restricted.')
    const bare = restrictions.find(({ reasons }) => !reasons.trim())
    if (bare) return missed(bare.on, 'Contact was restricted with no reasons.')
    const overdue = restrictions.find(({ lifted, reviewOn }) => !lifted && reviewOn < asOf)
    return overdue
      ? missed(overdue.reviewOn, `A review was due on ${shortDate(overdue.reviewOn)}.`)
      : met(last.reviews.at(-1)?.on ?? last.on, 'The reasons are on the record, and no review is overdue.')
  },
  examples: [
    example('With reasons, before its review', {
      of: ['2024', '5.14'],
      events: [received('2026-11-02'), restricted('2026-11-05')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-05', 'The reasons are on the record, and no review is overdue.'],
    }),
    example('Its review forgotten', {
      of: ['2024', '5.14'],
      events: [received('2026-11-02'), restricted('2026-11-05')],
      asOf: '2026-12-02',
      is: ['missed', '2026-12-01', 'A review was due on Tue 1 Dec 2026.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.14'],
      events: [received('2026-11-02')],
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const restrictionsProportionate = ruleOfComplaint({
  name: 'restrictions with the Equality Act in mind',
  provisions: { 2024: ['5.15'], 2022: ['4.19'] },
  means:
    'A restriction on contact is proportionate and shows regard for the Equality Act: met where what was considered under ' +
    'the Act, and why this is proportionate, is written down; missed where it is not.',
  reads: ['restrictions'],
  answer({ complaint }) {
    const { restrictions } = complaint.handling
    const last = restrictions.at(-1)
    if (!last) return notApplicable('Contact was not restricted.')
    const bare = restrictions.find(({ equalityActAssessment }) => !equalityActAssessment.trim())
    return bare
      ? missed(bare.on, 'Contact was restricted with nothing considered under the Equality Act.')
      : met(last.on, 'What was considered under the Equality Act is on the record.')
  },
  examples: [
    example('Assessed', {
      of: ['2024', '5.15'],
      events: [received('2026-11-02'), restricted('2026-11-05')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-05', 'What was considered under the Equality Act is on the record.'],
    }),
    example('Not assessed', {
      of: ['2024', '5.15'],
      events: [received('2026-11-02'), restricted('2026-11-05', { equalityActAssessment: '' })],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-05', 'Contact was restricted with nothing considered under the Equality Act.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '4.19'],
      events: [received('2026-11-02')],
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const careRules = [adjustments, fullRecord, remedyAtAnyStage, restrictionsReviewed, restrictionsProportionate]
