// Fair handling: on the merits, with a fair chance, no conflict of interest, and the evidence weighed (5.8; 4.6, 4.7, 4.12 of 2022).
import { type DateOnly, shortDate } from '../../calendar/dates.ts'
import type { StageRecord } from '../../complaint/complaint.ts'
import { acknowledgedAtStage1, answeredAtStage1, example, responded } from './example-events.ts'
import {
  accountGiven,
  chanceGiven,
  chris,
  conflictDeclared,
  conflictSettled,
  evidenceAdded,
  factsAsked,
} from './example-events-of-handling.ts'
import { type Assessed, met, missed, notKnown, running, type Settled } from './rule.ts'
import { atBoth, ruleOfStages } from './rule-kinds.ts'
import { counted } from './words.ts'

const notDecided = running(null, 'It is not decided yet.')

/** What the record shows of each point decided on its own merits; an open mind leaves no trace of its own. */
function onMerits({ acknowledgement, response }: StageRecord): Settled {
  if (!response) return notDecided
  const points = acknowledgement?.points ?? []
  const undecided = points.filter(({ number }) => !response.decisions.some(({ point }) => point === number))
  if (undecided.length > 0) return missed(response.on, `Not decided: ${undecided.length} of ${points.length} points.`)
  const reasons = response.decisions.map((decision) => decision.reasons.trim())
  return reasons.some((each) => !each) || reasons.length === 0
    ? missed(response.on, 'A point was decided with no reason of its own.')
    : met(response.on, 'Each point was decided, with reasons of its own.')
}

function withoutConflict({ response }: StageRecord, { complaint }: Assessed): Settled {
  const { conflicts } = complaint.handling
  if (response) {
    const standing = conflicts.filter(({ person, on }) => person === response.decidedBy && on <= response.on)
    const open = standing.find(({ settled }) => !settled || settled.on > response.on)
    if (open)
      return missed(response.on, `It was decided with a conflict of interest of ${shortDate(open.on)} not settled.`)
    if (standing.some(({ settled }) => settled?.handedTo)) {
      return missed(response.on, 'It was decided by the person from whom it had been taken for a conflict of interest.')
    }
    return conflicts.length === 0
      ? met(response.on, 'No conflict of interest was declared.')
      : met(response.on, 'The conflict of interest that was declared was settled before the decision.')
  }
  const open = conflicts.find(({ settled }) => !settled)
  return open ? running(open.on, 'A conflict of interest is declared and not settled.') : notDecided
}

type Chance = { readonly answeredOn: DateOnly | null; readonly dueOn: DateOnly }

function chancesOf(
  { stage }: StageRecord,
  { complaint }: Assessed,
  to: 'resident' | 'member of staff',
): readonly Chance[] {
  return complaint.handling.fairChances
    .filter((one) => one.stage === stage && one.to === to)
    .map(({ account, dueOn }) => ({ answeredOn: account?.on ?? null, dueOn }))
}

function fairChance(record: StageRecord, assessed: Assessed): Settled {
  const { response } = record
  const chances = [...chancesOf(record, assessed, 'resident'), ...chancesOf(record, assessed, 'member of staff')]
  if (!response)
    return chances.length > 0 ? running(chances[0]?.dueOn ?? null, 'They were asked for their position.') : notDecided
  const cutShort = chances.find(({ answeredOn, dueOn }) => (answeredOn ?? dueOn) > response.on)
  if (cutShort) {
    return missed(response.on, `It was decided before they answered; they had until ${shortDate(cutShort.dueOn)}.`)
  }
  return chancesOf(record, assessed, 'resident').length > 0
    ? met(response.on, 'The resident had the chance to set out their position before the decision.')
    : notKnown('The record does not say that the resident was asked to set out their position.')
}

function evidenceWeighed({ stage, response }: StageRecord, { complaint }: Assessed): Settled {
  if (!response) return notDecided
  const { evidence, factsRequests } = complaint.handling
  const unheard = factsRequests.find((one) => one.stage === stage && (one.answer?.on ?? response.on) > response.on)
  const owed = factsRequests.find((one) => one.stage === stage && !one.answer && one.on <= response.on)
  if (unheard ?? owed)
    return missed(response.on, 'It was decided while facts that we had asked for were still to come.')
  const held = evidence.filter((one) => one.stage <= stage && one.on <= response.on).length
  const answers = factsRequests.filter((one) => one.stage === stage && one.answer).length
  return held + answers > 0
    ? met(response.on, `Decided on ${counted(held + answers, 'piece')} of evidence.`)
    : notKnown('The record has no evidence beside the complaint itself.')
}

const fairHandling = ruleOfStages({
  name: 'fair handling',
  provisions: { 2024: atBoth('5.8'), 2022: atBoth('4.7') },
  means:
    'Each stage is decided on its merits (each point with reasons of its own), after a fair chance for the resident, with ' +
    'no conflict of interest open, and on evidence that had come in; an open mind leaves no trace and is not read.',
  reads: ['acknowledgement', 'response', 'conflicts', 'fairChances', 'evidence', 'factsRequests'],
  answer(record, assessed) {
    const merits = { ...onMerits(record), item: 'a' }
    const conflict = { ...withoutConflict(record, assessed), item: 'c' }
    const evidence = { ...evidenceWeighed(record, assessed), item: 'd' }
    // 2022 parts merits from independence, and puts the fair chance in a provision of its own.
    const b = assessed.edition.id === '2022' ? withoutConflict(record, assessed) : fairChance(record, assessed)
    return [merits, { ...b, item: 'b' }, conflict, evidence]
  },
  examples: [
    example('Decided by somebody with no conflict of interest', {
      of: ['2024', '5.8', 1, 'c'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'No conflict of interest was declared.'],
    }),
    example('Decided by a neighbour of the resident', {
      of: ['2024', '5.8', 1, 'c'],
      events: [...acknowledgedAtStage1, conflictDeclared('2026-11-04'), responded('2026-11-10')],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'It was decided with a conflict of interest of Wed 4 Nov 2026 not settled.'],
    }),
    example('Asked until Friday, and decided on Wednesday', {
      of: ['2024', '5.8', 1, 'b'],
      events: [...acknowledgedAtStage1, chanceGiven('2026-11-04', '2026-11-13'), responded('2026-11-11')],
      asOf: '2026-11-16',
      is: ['missed', '2026-11-11', 'It was decided before they answered; they had until Fri 13 Nov 2026.'],
    }),
    example('No word of the resident being asked', {
      of: ['2024', '5.8', 1, 'b'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['not known', null, 'The record does not say that the resident was asked to set out their position.'],
    }),
    example('Decided with the damp survey in hand', {
      of: ['2024', '5.8', 1, 'd'],
      events: [...acknowledgedAtStage1, evidenceAdded('2026-11-06'), responded('2026-11-10')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'Decided on 1 piece of evidence.'],
    }),
    example('Decided before the contractor answered', {
      of: ['2024', '5.8', 1, 'd'],
      events: [...acknowledgedAtStage1, factsAsked('2026-11-04', '2026-11-12'), responded('2026-11-10')],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'It was decided while facts that we had asked for were still to come.'],
    }),
    example('A point that was not decided', {
      of: ['2024', '5.8', 1, 'a'],
      events: [
        ...acknowledgedAtStage1,
        responded('2026-11-10', { decisions: [{ point: 1, decision: 'upheld', reasons: 'It took 42 days' }] }),
      ],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'Not decided: 1 of 2 points.'],
    }),
  ],
})

const chanceToAnswer = ruleOfStages({
  name: 'a fair chance before the decision',
  provisions: { 2022: atBoth('4.12'), 2020: atBoth('2020-4.2') },
  means:
    'The resident, and a member of staff complained about, may set out their position before the decision: met where the ' +
    'resident was asked and the time was over or used, missed where it was decided before.',
  reads: ['response', 'fairChances'],
  answer: fairChance,
  examples: [
    example('Asked, and answered before the decision', {
      of: ['2022', '4.12', 1],
      events: [
        ...acknowledgedAtStage1,
        chanceGiven('2026-11-04', '2026-11-09'),
        accountGiven('2026-11-06'),
        responded('2026-11-10'),
      ],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'The resident had the chance to set out their position before the decision.'],
    }),
    example('A member of staff was cut short', {
      of: ['2022', '4.12', 1],
      events: [
        ...acknowledgedAtStage1,
        chanceGiven('2026-11-04', '2026-11-13', { to: 'member of staff', name: 'Sam Ode' }),
        responded('2026-11-10'),
      ],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'It was decided before they answered; they had until Fri 13 Nov 2026.'],
    }),
    example('No word of the resident being asked', {
      of: ['2020', '2020-4.2', 1],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['not known', null, 'The record does not say that the resident was asked to set out their position.'],
    }),
  ],
})

const impartial = ruleOfStages({
  name: 'no conflict of interest',
  provisions: { 2022: atBoth('3.2', '4.6') },
  means:
    'Whoever considers the complaint has no conflict of interest: missed where it was decided by somebody about whom one ' +
    'was declared and not settled; skills, and that the investigation was impartial, are attested.',
  reads: ['response', 'conflicts'],
  answer: withoutConflict,
  examples: [
    example('Settled before the decision, by somebody else', {
      of: ['2022', '3.2', 1],
      events: [
        ...acknowledgedAtStage1,
        conflictDeclared('2026-11-04'),
        conflictSettled('2026-11-05'),
        responded('2026-11-10', { decidedBy: chris }),
      ],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'The conflict of interest that was declared was settled before the decision.'],
    }),
    example('Decided by the person who declared it', {
      of: ['2022', '4.6', 1],
      events: [...acknowledgedAtStage1, conflictDeclared('2026-11-04'), responded('2026-11-10')],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'It was decided with a conflict of interest of Wed 4 Nov 2026 not settled.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '3.2', 1],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const fairnessRules = [fairHandling, chanceToAnswer, impartial]
