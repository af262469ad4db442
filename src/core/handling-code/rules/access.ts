// Section 3: the ways in, the policy's own limits, a representative, and the way to the Ombudsman (3.1 to 3.7).
import { shortDate } from '../../calendar/dates.ts'
import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.ts'
import type { LandlordLimit } from '../../landlord/limit.ts'
import type { Edition } from '../edition.ts'
import { acknowledgedAtStage1, answeredAtStage1, example, received } from './example-events.ts'
import { needRecorded, represented } from './example-events-of-handling.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'
import { byChannel } from './words.ts'

const needsTakenUp = ruleOfComplaint({
  name: 'needs are anticipated',
  provisions: { 2024: ['3.1'] },
  means:
    'The way in is easy, and needs and adjustments are anticipated: met where what the resident said they need is on the ' +
    'record, missed where stage 1 was answered without it; that there are several easy ways in is attested.',
  reads: ['resident', 'response', 'needs'],
  answer({ complaint }) {
    const [first] = complaint.handling.needs
    if (first) return met(first.on, `What the resident needs is on the record: ${first.kind}.`)
    if (!complaint.resident.needs.trim()) return notApplicable('The resident told us of no need.')
    const answeredOn = complaint.stages[0].response?.on
    return answeredOn
      ? missed(answeredOn, 'The resident told us what they need, and it was answered with nothing recorded or agreed.')
      : running(null, 'The resident told us what they need; nothing is recorded or agreed yet.')
  },
  examples: [
    example('Said when complaining, and agreed', {
      of: ['2024', '3.1'],
      events: [received('2026-11-02', { needs: 'Ring before you come' }), needRecorded('2026-11-03')],
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'What the resident needs is on the record: adjustment agreed.'],
    }),
    example('Said when complaining, and never taken up', {
      of: ['2024', '3.1'],
      events: [received('2026-11-02', { needs: 'Ring before you come' }), ...answeredAtStage1.slice(1)],
      asOf: '2026-11-24',
      is: [
        'missed',
        '2026-11-10',
        'The resident told us what they need, and it was answered with nothing recorded or agreed.',
      ],
    }),
    example('Handled elsewhere', {
      of: ['2024', '3.1'],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

/** An edition's own figure for acknowledging; a complaint that is not written down by then was not passed on. */
const passedOnWithin = (edition: Edition): number => edition.stages[1].acknowledgement?.workingDays ?? 5

const passedOn = ruleOfComplaint({
  name: 'any way, any member of staff',
  provisions: { 2024: ['3.2'] },
  means:
    'A complaint may reach anyone by any way and is passed on: met where it was written down within the limit for ' +
    'acknowledging it, counted from the day anyone got it; that all staff know the process is attested.',
  reads: ['receivedOn', 'loggedOn', 'channel'],
  answer({ complaint, calendar, edition }) {
    const { receivedOn, loggedOn, channel } = complaint
    const limit = passedOnWithin(edition)
    const days = workingDaysBetween(calendar, receivedOn, loggedOn)
    const taken = `Made ${byChannel(channel)} on ${shortDate(receivedOn)} and written down on ${shortDate(loggedOn)}`
    return days <= limit
      ? met(loggedOn, `${taken}.`)
      : missed(addWorkingDays(calendar, receivedOn, limit), `${taken}: ${days} working days to be passed on.`)
  },
  examples: [
    example('Written down the same day', {
      of: ['2024', '3.2'],
      events: [received('2026-11-02')],
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'Made by phone on Mon 2 Nov 2026 and written down on Mon 2 Nov 2026.'],
    }),
    example('Told to a caretaker, and written down two weeks later', {
      of: ['2024', '3.2'],
      events: [received('2026-11-02', { loggedOn: '2026-11-16', channel: 'in person' })],
      asOf: '2026-11-16',
      is: [
        'missed',
        '2026-11-09',
        'Made in person on Mon 2 Nov 2026 and written down on Mon 16 Nov 2026: 10 working days to be passed on.',
      ],
    }),
    example('Handled elsewhere', {
      of: ['2024', '3.2'],
      events: [received('2026-11-02')],
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const inWorkingDays = ({ amount, unit }: LandlordLimit): number => (unit === 'hours' ? Math.ceil(amount / 24) : amount)

function looser(limit: LandlordLimit, { stages }: Edition): boolean {
  const rules = stages[limit.stage]
  const figure = { acknowledge: rules.acknowledgement, respond: rules.response, extend: rules.extension }[limit.what]
  return figure !== null && inWorkingDays(limit) > figure.workingDays
}

const policyTimes = ruleOfComplaint({
  name: 'the policy’s own times',
  provisions: { 2024: ['3.4'], 2022: ['2.3'] },
  means:
    'The policy says what happens at each stage and in what time: met where the landlord’s own limits, as they stood when ' +
    'the complaint came, are within the Code’s; that the policy is clear, accessible and published is attested.',
  reads: ['receivedOn', 'landlordLimits'],
  answer({ complaint, edition }) {
    const { landlordLimits, receivedOn } = complaint
    if (landlordLimits.length === 0) return notKnown('The record has no limits of the landlord’s own.')
    const loose = landlordLimits.find((limit) => looser(limit, edition))
    return loose
      ? missed(receivedOn, `The landlord’s own limit is longer than the Code’s: ${loose.says}`)
      : met(receivedOn, 'The landlord’s own limits, as they stood that day, are within the Code’s.')
  },
  examples: [
    example('A policy that is stricter than the Code', {
      of: ['2024', '3.4'],
      events: [received('2026-11-02', { landlordLimits: [ownLimit(2)] })],
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'The landlord’s own limits, as they stood that day, are within the Code’s.'],
    }),
    example('A policy that is looser than the Code', {
      of: ['2024', '3.4'],
      events: [received('2026-11-02', { landlordLimits: [ownLimit(7)] })],
      asOf: '2026-11-04',
      is: [
        'missed',
        '2026-11-02',
        'The landlord’s own limit is longer than the Code’s: We acknowledge within 7 working days.',
      ],
    }),
    example('No limits of its own on the record', {
      of: ['2024', '3.4'],
      events: [received('2026-11-02')],
      asOf: '2026-11-04',
      is: ['not known', null, 'The record has no limits of the landlord’s own.'],
    }),
  ],
})

function ownLimit(amount: number): LandlordLimit {
  const says = `We acknowledge within ${amount} working days.`
  return { what: 'acknowledge', stage: 1, amount, unit: 'working days', from: 'received', says }
}

const representation = ruleOfComplaint({
  name: 'a representative may act',
  provisions: { 2024: ['3.6'], 2022: ['4.5'], 2020: ['2020-6.1'] },
  means:
    'Somebody else may act for the resident: met where a representative deals with it, or where the acknowledgement, whose ' +
    'letter offers it, went; missed where stage 1 was answered while a representative still waited to be let in.',
  reads: ['channel', 'acknowledgement', 'response', 'representatives'],
  answer({ complaint }) {
    const [stage1] = complaint.stages
    const acting = complaint.handling.representatives.filter(({ ended }) => !ended)
    const [letIn] = acting.filter(({ authority }) => authority !== 'awaited')
    if (letIn) return met(letIn.appointedOn, `A representative acts for the resident: ${letIn.relation}.`)
    if (acting.length > 0) {
      return stage1.response
        ? missed(stage1.response.on, 'It was answered while the representative still waited for their authority.')
        : running(null, 'A representative waits for their authority.')
    }
    if (complaint.channel === 'advocate') {
      return notKnown('It came through an advocate, and the record has no representative.')
    }
    return stage1.acknowledgement
      ? met(stage1.acknowledgement.on, 'The acknowledgement says that somebody else may act for the resident.')
      : running(null, 'The acknowledgement, which offers it, has not gone yet.')
  },
  examples: [
    example('A sister acts for the resident', {
      of: ['2024', '3.6'],
      events: [received('2026-11-02'), represented('2026-11-02', 'given')],
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'A representative acts for the resident: friend or relative.'],
    }),
    example('Answered without the sister, who waited for a form', {
      of: ['2024', '3.6'],
      events: [received('2026-11-02'), represented('2026-11-02', 'awaited'), ...answeredAtStage1.slice(1)],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-10', 'It was answered while the representative still waited for their authority.'],
    }),
    example('Through an advocate who is not on the record', {
      of: ['2024', '3.6'],
      events: [received('2026-11-02', { channel: 'advocate' })],
      asOf: '2026-11-04',
      is: ['not known', null, 'It came through an advocate, and the record has no representative.'],
    }),
  ],
})

const ombudsmanTold = ruleOfComplaint({
  name: 'the way to the Ombudsman is told',
  provisions: { 2024: ['3.7'], 2022: ['2.7', '2.8'] },
  means:
    'Residents are told of their right to go to the Ombudsman and how, at any time: every letter composed here gives it, so ' +
    'it is met once the first letter went, and missed where none went by the last day to acknowledge.',
  reads: ['receivedOn', 'acknowledgement', 'exclusions'],
  answer({ complaint, calendar, edition, asOf }) {
    const [stage1] = complaint.stages
    const toldOn = [stage1.acknowledgement?.on, complaint.handling.exclusions[0]?.on].filter((on) => on !== undefined)
    const [first] = toldOn.toSorted()
    if (first) return met(first, `Told in our first letter, on ${shortDate(first)}.`)
    const dueOn = addWorkingDays(calendar, complaint.receivedOn, passedOnWithin(edition))
    return asOf > dueOn
      ? missed(dueOn, `No letter had gone by ${shortDate(dueOn)}.`)
      : running(dueOn, `Our first letter tells them, by ${shortDate(dueOn)}.`)
  },
  examples: [
    example('In the acknowledgement', {
      of: ['2024', '3.7'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'Told in our first letter, on Tue 3 Nov 2026.'],
    }),
    example('No letter in the first five working days', {
      of: ['2024', '3.7'],
      events: [received('2026-11-02')],
      asOf: '2026-11-10',
      is: ['missed', '2026-11-09', 'No letter had gone by Mon 9 Nov 2026.'],
    }),
    example('Handled elsewhere, so its letters were not seen', {
      of: ['2024', '3.7'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const accessRules = [needsTakenUp, passedOn, policyTimes, representation, ombudsmanTold]
