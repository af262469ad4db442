// What the 2020 form counts, and how satisfied residents are with the handling (2020-3.8, 4.5, 4.6, 4.10; 4.16 of 2022).
import type { StageRecord } from '../../complaint/complaint.ts'
import {
  acknowledgedAtStage1,
  acknowledgedAtStage2,
  answeredAtStage1,
  closed,
  example,
  responded,
} from './example-events.ts'
import { satisfied } from './example-events-of-learning.ts'
import { type Assessed, met, missed, notKnown, running, type Settled } from './rule.ts'
import { ruleOfComplaint, ruleOfStages } from './rule-kinds.ts'

const resolved = ruleOfStages({
  name: 'resolved at its stage',
  provisions: { 2020: { 1: ['2020-3.8', '2020-4.5'], 2: ['2020-3.8', '2020-4.6'] } },
  means:
    'The form asks what share is resolved at each stage: a complaint counts as met at the stage at which it was answered and ' +
    'closed, and as missed at stage 1 when it went on; missed is not a fault, and the share is met of met and missed.',
  reads: ['response', 'stage 2 asked for', 'closedOn'],
  elsewhere: 'as recorded',
  answer({ stage, response }: StageRecord, { complaint, kept }: Assessed): Settled {
    const second = complaint.stages[1]
    if (stage === 1 && second) return missed(second.askedOn, 'It went on to stage 2.')
    if (response && complaint.closedOn) return met(complaint.closedOn, `It was resolved at stage ${stage}.`)
    if (kept === 'elsewhere') return notKnown('The record does not say at which stage it was resolved.')
    return running(null, 'It is not closed yet.')
  },
  examples: [
    example('At stage 1', {
      of: ['2020', '2020-4.5', 1],
      events: [...answeredAtStage1, closed('2026-11-12')],
      asOf: '2026-11-13',
      is: ['met', '2026-11-12', 'It was resolved at stage 1.'],
    }),
    example('It went on to stage 2', {
      of: ['2020', '2020-4.5', 1],
      events: acknowledgedAtStage2,
      asOf: '2026-11-13',
      is: ['missed', '2026-11-11', 'It went on to stage 2.'],
    }),
    example('At stage 2', {
      of: ['2020', '2020-4.6', 2],
      events: [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2 }), closed('2026-12-10')],
      asOf: '2026-12-11',
      is: ['met', '2026-12-10', 'It was resolved at stage 2.'],
    }),
    example('Handled elsewhere, with no end', {
      of: ['2020', '2020-4.5', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-13',
      is: ['not known', null, 'The record does not say at which stage it was resolved.'],
    }),
  ],
})

const toSatisfaction = ruleOfComplaint({
  name: 'resolved to the resident’s satisfaction',
  provisions: { 2020: ['2020-4.10'] },
  means:
    'The form asks what share is resolved to residents’ satisfaction: met where the resident, asked after closing, was ' +
    'satisfied or very satisfied, missed where they were not, not known where they did not say.',
  reads: ['closedOn', 'satisfaction'],
  elsewhere: 'as recorded',
  answer({ complaint, kept }) {
    const last = complaint.handling.satisfaction.at(-1)
    if (last) {
      const reason = `The resident gave ${last.score} of 5.`
      return last.score >= 4 ? met(last.on, reason) : missed(last.on, reason)
    }
    return complaint.closedOn || kept === 'elsewhere'
      ? notKnown('The resident did not say how satisfied they are.')
      : running(null, 'It is not closed yet.')
  },
  examples: [
    example('Four of five', {
      of: ['2020', '2020-4.10'],
      events: [...answeredAtStage1, closed('2026-11-12'), satisfied('2026-11-20', 4)],
      asOf: '2026-11-23',
      is: ['met', '2026-11-20', 'The resident gave 4 of 5.'],
    }),
    example('Two of five', {
      of: ['2020', '2020-4.10'],
      events: [...answeredAtStage1, closed('2026-11-12'), satisfied('2026-11-20', 2)],
      asOf: '2026-11-23',
      is: ['missed', '2026-11-20', 'The resident gave 2 of 5.'],
    }),
    example('No answer', {
      of: ['2020', '2020-4.10'],
      events: [...answeredAtStage1, closed('2026-11-12')],
      asOf: '2026-11-23',
      is: ['not known', null, 'The resident did not say how satisfied they are.'],
    }),
  ],
})

const feedback = ruleOfComplaint({
  name: 'feedback on the handling',
  provisions: { 2022: ['4.16'] },
  means:
    'Feedback on the handling is sought: from one complaint, met where the resident said after closing how satisfied they ' +
    'are, not known where they did not, as an unanswered question leaves no trace; that it is asked is attested.',
  reads: ['closedOn', 'satisfaction'],
  neverMissed: 'A question that the resident did not answer is not on the record.',
  answer({ complaint }) {
    const last = complaint.handling.satisfaction.at(-1)
    if (last) return met(last.on, 'The resident said how satisfied they are with the handling.')
    return complaint.closedOn
      ? notKnown('The record has no word of the resident on the handling.')
      : running(null, 'It is asked after closing.')
  },
  examples: [
    example('Asked and answered', {
      of: ['2022', '4.16'],
      events: [...answeredAtStage1, closed('2026-11-12'), satisfied('2026-11-20', 2)],
      asOf: '2026-11-23',
      is: ['met', '2026-11-20', 'The resident said how satisfied they are with the handling.'],
    }),
    example('Not closed yet', {
      of: ['2022', '4.16'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: ['running', null, 'It is asked after closing.'],
    }),
    example('No answer', {
      of: ['2022', '4.16'],
      events: [...answeredAtStage1, closed('2026-11-12')],
      asOf: '2026-11-23',
      is: ['not known', null, 'The record has no word of the resident on the handling.'],
    }),
  ],
})

export const outcomeRules = [resolved, toSatisfaction, feedback]
