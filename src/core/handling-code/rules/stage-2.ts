// Stage 2 beside its clocks: reached when asked for, with no reasons, after stage 1, by all suitable staff (6.10, 6.12, 6.20).
import assert from 'node:assert/strict'
import { shortDate } from '../../calendar/dates.ts'
import { workingDaysBetween } from '../../calendar/working-days.ts'
import { codeClocksOf } from '../../complaint/clocks.ts'
import {
  acknowledgedAtStage1,
  acknowledgedAtStage2,
  answeredAtStage1,
  example,
  extended,
  responded,
  stage2AskedFor,
} from './example-events.ts'
import { factsAnswered, factsAsked, refused, takenOnAfterAll } from './example-events-of-handling.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { ruleOfComplaint, ruleOfStages } from './rule-kinds.ts'

const notAsked = notApplicable('Stage 2 has not been asked for.')

const progressed = ruleOfComplaint({
  name: 'what is not resolved goes to stage 2',
  provisions: { 2024: ['6.10'], 2022: ['5.9'] },
  means:
    'What is not resolved to the resident’s satisfaction at stage 1 goes to stage 2: met where it was asked for and is ' +
    'there, missed where it was refused and the Ombudsman said otherwise; a refusal that stands is judged by its own rule.',
  reads: ['stage 2 asked for', 'exclusions'],
  answer({ complaint }) {
    const asked = complaint.stages[1]
    if (!asked) return notAsked
    const refusal = complaint.handling.exclusions.filter(({ stage }) => stage === 2).at(-1)
    if (refusal?.withdrawn?.asked === 'the Ombudsman') {
      return missed(refusal.withdrawn.on, 'Escalation was refused until the Ombudsman had us take it on.')
    }
    return refusal && !refusal.withdrawn
      ? notApplicable(`Escalation was refused on ${shortDate(refusal.on)}: see the rule of refusals.`)
      : met(asked.askedOn, `Stage 2 was asked for on ${shortDate(asked.askedOn)}, and it is at stage 2.`)
  },
  examples: [
    example('Asked for', {
      of: ['2024', '6.10'],
      events: acknowledgedAtStage2,
      asOf: '2026-11-13',
      is: ['met', '2026-11-11', 'Stage 2 was asked for on Wed 11 Nov 2026, and it is at stage 2.'],
    }),
    example('Only because the Ombudsman said so', {
      of: ['2024', '6.10'],
      events: [
        ...answeredAtStage1,
        stage2AskedFor('2026-11-11'),
        ...refused('2026-11-12', { stage: 2 }),
        takenOnAfterAll('2026-11-24'),
      ],
      asOf: '2026-11-25',
      is: ['missed', '2026-11-24', 'Escalation was refused until the Ombudsman had us take it on.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '6.10'],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-25',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const noReasonsAsked = ruleOfComplaint({
  name: 'no reasons needed for stage 2',
  provisions: { 2024: ['6.12'] },
  means:
    'A resident need not say why they ask for stage 2: met where it was asked for here, as no form or step asks for a ' +
    'reason; the efforts made to understand why they remain unhappy are not read.',
  reads: ['stage 2 asked for'],
  neverMissed: 'Stage 2 is taken with no reason, and nothing here asks for one.',
  answer({ complaint }) {
    const asked = complaint.stages[1]
    return asked ? met(asked.askedOn, 'Stage 2 was taken without a reason being asked for.') : notAsked
  },
  examples: [
    example('Asked for', {
      of: ['2024', '6.12'],
      events: acknowledgedAtStage2,
      asOf: '2026-11-13',
      is: ['met', '2026-11-11', 'Stage 2 was taken without a reason being asked for.'],
    }),
    example('Not asked for', {
      of: ['2024', '6.12'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-13',
      is: ['not applicable', null, 'Stage 2 has not been asked for.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '6.12'],
      events: acknowledgedAtStage2,
      kept: 'elsewhere',
      asOf: '2026-11-13',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const afterStage1 = ruleOfComplaint({
  name: 'stage 2 only after stage 1, and only when asked for',
  provisions: { 2022: ['5.11'] },
  means:
    'A complaint goes to stage 2 when stage 1 is complete and the resident asks: met where it was asked for on or after the ' +
    'day of the stage 1 answer, missed where it was before.',
  reads: ['response', 'stage 2 asked for'],
  answer({ complaint }) {
    const [first, second] = complaint.stages
    if (!second) return notAsked
    const answeredOn = first.response?.on
    return answeredOn && answeredOn <= second.askedOn
      ? met(second.askedOn, `Asked for after the stage 1 answer of ${shortDate(answeredOn)}.`)
      : missed(second.askedOn, 'It went to stage 2 before stage 1 was answered.')
  },
  examples: [
    example('The day after', {
      of: ['2022', '5.11'],
      events: acknowledgedAtStage2,
      asOf: '2026-11-13',
      is: ['met', '2026-11-11', 'Asked for after the stage 1 answer of Tue 10 Nov 2026.'],
    }),
    example('Before stage 1 was answered', {
      of: ['2022', '5.11'],
      events: [...answeredAtStage1, stage2AskedFor('2026-11-09')],
      asOf: '2026-11-13',
      is: ['missed', '2026-11-09', 'It went to stage 2 before stage 1 was answered.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '5.11'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-13',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const suitableStaff = ruleOfComplaint({
  name: 'the final answer involves all suitable staff',
  provisions: { 2024: ['6.20'] },
  means:
    'The final answer involves every member of staff it needs: met where staff were asked for facts at stage 2 and answered ' +
    'before it, missed where it went without an answer that was asked for; that all suitable staff were asked is attested.',
  reads: ['response', 'stage 2 asked for', 'factsRequests'],
  answer({ complaint }) {
    const second = complaint.stages[1]
    if (!second) return notAsked
    const asked = complaint.handling.factsRequests.filter(({ stage, of }) => stage === 2 && of === 'member of staff')
    if (!second.response) return running(null, 'Stage 2 is not answered yet.')
    const { on } = second.response
    if (asked.length === 0) return notKnown('The record does not say which staff took part in the final answer.')
    const without = asked.filter(({ answer }) => !answer || answer.on > on)
    return without.length > 0
      ? missed(
          on,
          `The final answer went without ${without.length} of ${asked.length} members of staff who were asked.`,
        )
      : met(on, `Members of staff were asked and answered before the final answer: ${asked.length} in all.`)
  },
  examples: [
    example('The surveyor was asked, and answered', {
      of: ['2024', '6.20'],
      events: [
        ...acknowledgedAtStage2,
        factsAsked('2026-11-16', '2026-11-20', { stage: 2, of: 'member of staff', name: 'Surveyor' }),
        factsAnswered('2026-11-19'),
        responded('2026-12-08', { stage: 2 }),
      ],
      asOf: '2026-12-09',
      is: ['met', '2026-12-08', 'Members of staff were asked and answered before the final answer: 1 in all.'],
    }),
    example('The surveyor was asked, and not waited for', {
      of: ['2024', '6.20'],
      events: [
        ...acknowledgedAtStage2,
        factsAsked('2026-11-16', '2026-11-20', { stage: 2, of: 'member of staff', name: 'Surveyor' }),
        responded('2026-12-08', { stage: 2 }),
      ],
      asOf: '2026-12-09',
      is: ['missed', '2026-12-08', 'The final answer went without 1 of 1 members of staff who were asked.'],
    }),
    example('Nobody is named', {
      of: ['2024', '6.20'],
      events: [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2 })],
      asOf: '2026-12-09',
      is: ['not known', null, 'The record does not say which staff took part in the final answer.'],
    }),
  ],
})

/** How many working days more may be taken before 2022 asks that both agree: 20 in all at stage 1, ten more at stage 2. */
const withoutAgreement = 10

const longExtensionAgreed = ruleOfStages({
  name: 'a long extension is agreed',
  provisions: { 2022: { 1: ['5.2'], 2: ['5.14'] } },
  means:
    'An extension beyond 20 working days in all at stage 1, or of more than ten at stage 2, is agreed by both (both read as ' +
    'more than ten working days longer): met where the resident agreed, missed where they did not.',
  reads: ['receivedOn', 'loggedOn', 'extensions'],
  answer({ stage, extensions }, { complaint, edition, calendar }) {
    const last = extensions.at(-1)
    if (!last) return notApplicable('It was not extended.')
    const clock = codeClocksOf(complaint, edition, calendar).find(
      (one) => one.stage === stage && one.name === 'response',
    )
    assert(clock, 'every stage has a response clock')
    const longer = workingDaysBetween(calendar, clock.unextendedDueOn, last.newDueOn)
    if (longer <= withoutAgreement) return notApplicable(`It was extended by ${longer} working days.`)
    return last.agreedWithResident
      ? met(last.toldOn, `Extended by ${longer} working days, which the resident agreed to.`)
      : missed(last.toldOn, `Extended by ${longer} working days, and the resident had not agreed.`)
  },
  examples: [
    example('Fifteen working days more, agreed', {
      of: ['2022', '5.2', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-12-07')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'Extended by 15 working days, which the resident agreed to.'],
    }),
    example('Fifteen working days more, not agreed', {
      of: ['2022', '5.2', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-12-07', { agreedWithResident: false })],
      asOf: '2026-11-11',
      is: ['missed', '2026-11-10', 'Extended by 15 working days, and the resident had not agreed.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '5.2', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const stage2Rules = [progressed, noReasonsAsked, afterStage1, suitableStaff, longExtensionAgreed]
