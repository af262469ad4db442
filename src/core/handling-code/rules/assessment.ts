// What the yearly report counts and the Ombudsman asks: category, orders, evidence (8.1, 9.7; 2020-5.1).
import { addDays, shortDate } from '../../calendar/dates.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import { answeredAtStage1, closed, example } from './example-events.ts'
import { categorised, determined, evidenceAskedFor, evidenceSent, orderDone } from './example-events-of-learning.ts'
import { met, missed, notApplicable, notKnown, running, type Settled } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const countable = ruleOfComplaint({
  name: 'counted in the yearly report',
  provisions: { 2024: ['8.1'] },
  means:
    'The yearly report analyses complaint handling: from one complaint, met where it has its category to be counted by, ' +
    'missed where it was closed without; that the report was made, with all its parts, is attested.',
  reads: ['closedOn', 'category'],
  elsewhere: 'as recorded',
  answer({ complaint, kept }) {
    const { category } = complaint.handling
    if (category && category.theme !== 'not known') return met(category.on, `It is counted under ${category.theme}.`)
    if (kept === 'elsewhere' || category) return notKnown('The record gives no category.')
    return complaint.closedOn
      ? missed(complaint.closedOn, 'It was closed with no category to be counted by.')
      : running(null, 'It has no category yet.')
  },
  examples: [
    example('Under repairs', {
      of: ['2024', '8.1'],
      events: [...answeredAtStage1, categorised('2026-11-10')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'It is counted under repairs.'],
    }),
    example('Closed with no category', {
      of: ['2024', '8.1'],
      events: [...answeredAtStage1, closed('2026-11-12')],
      asOf: '2026-11-13',
      is: ['missed', '2026-11-12', 'It was closed with no category to be counted by.'],
    }),
    example('Handled elsewhere, with no category', {
      of: ['2024', '8.1'],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', null, 'The record gives no category.'],
    }),
  ],
})

const ordersFollowed = ruleOfComplaint({
  name: 'orders followed, and known of',
  provisions: { 2024: ['9.7'], 2022: ['7.4'] },
  means:
    'The governing body hears of the Ombudsman’s outcomes and of progress with orders: from one complaint, met where every ' +
    'order was complied with by its day, with proof; that the updates are received is attested.',
  reads: ['determinations'],
  elsewhere: 'as recorded',
  answer({ complaint, kept, asOf }) {
    const orders = complaint.handling.determinations.flatMap((determination) => determination.orders)
    if (complaint.handling.determinations.length === 0) {
      return kept === 'here'
        ? notApplicable('The Ombudsman has not determined it.')
        : notKnown('The record does not say whether the Ombudsman determined it.')
    }
    const late = orders.find(({ dueOn, done }) => (done?.on ?? asOf) > dueOn)
    if (late) return missed(late.dueOn, `An order was not complied with by ${shortDate(late.dueOn)}.`)
    const open = orders.find(({ done }) => !done)
    if (open) return running(open.dueOn, `An order is to be complied with by ${shortDate(open.dueOn)}.`)
    const last = orders.at(-1)?.done?.on ?? complaint.handling.determinations.at(-1)?.on ?? null
    return met(last, orders.length === 0 ? 'Determined, with no orders.' : 'Every order was complied with by its day.')
  },
  examples: [
    example('Apologised by the day', {
      of: ['2024', '9.7'],
      events: [...answeredAtStage1, determined('2027-03-01', '2027-03-29'), orderDone('2027-03-15')],
      asOf: '2027-03-30',
      is: ['met', '2027-03-15', 'Every order was complied with by its day.'],
    }),
    example('Not by the day', {
      of: ['2024', '9.7'],
      events: [...answeredAtStage1, determined('2027-03-01', '2027-03-29')],
      asOf: '2027-03-30',
      is: ['missed', '2027-03-29', 'An order was not complied with by Mon 29 Mar 2027.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '9.7'],
      events: answeredAtStage1,
      kept: 'elsewhere',
      asOf: '2027-03-30',
      is: ['not known', null, 'The record does not say whether the Ombudsman determined it.'],
    }),
  ],
})

/** The 2020 form's own number, of days it does not say whether working ones. */
const evidenceDays = 15

const evidenceInTime = ruleOfComplaint({
  name: 'evidence to the Ombudsman in 15 days',
  provisions: { 2020: ['2020-5.1'] },
  means:
    'Each request of the Ombudsman for evidence is answered within 15 days; the form does not say which days, so it is met ' +
    'within 15 of the calendar, missed after 15 working days, and not known between.',
  reads: ['ombudsmanRequests'],
  elsewhere: 'as recorded',
  answer({ complaint, calendar, asOf, kept }) {
    const asked = complaint.handling.ombudsmanRequests.filter(({ kind }) => kind === 'evidence request')
    if (asked.length === 0) {
      return kept === 'here'
        ? notApplicable('The Ombudsman has asked for no evidence.')
        : notKnown('The record does not say whether the Ombudsman asked for evidence.')
    }
    const answers = asked.map(({ on, answer }): Settled => {
      const [surely, atMost] = [addDays(on, evidenceDays), addWorkingDays(calendar, on, evidenceDays)]
      const answeredOn = answer?.on ?? null
      if ((answeredOn ?? asOf) > atMost)
        return missed(atMost, `Asked for on ${shortDate(on)}; not sent by ${shortDate(atMost)}.`)
      if (!answeredOn) return running(surely, `To be sent by ${shortDate(surely)}.`)
      return answeredOn <= surely
        ? met(answeredOn, `Asked for on ${shortDate(on)} and sent on ${shortDate(answeredOn)}.`)
        : notKnown(`Sent on ${shortDate(answeredOn)}: within 15 working days, and not within 15 of the calendar.`)
    })
    const worst = (['missed', 'not known', 'running'] as const)
      .map((answer) => answers.find((one) => one.answer === answer))
      .find((found) => found !== undefined)
    return worst ?? answers.at(-1) ?? notApplicable('The Ombudsman has asked for no evidence.')
  },
  examples: [
    example('Sent in nine days', {
      of: ['2020', '2020-5.1'],
      events: [...answeredAtStage1, evidenceAskedFor('2027-02-01', '2027-02-16'), evidenceSent('2027-02-10')],
      asOf: '2027-02-11',
      is: ['met', '2027-02-10', 'Asked for on Mon 1 Feb 2027 and sent on Wed 10 Feb 2027.'],
    }),
    example('Sent after a month', {
      of: ['2020', '2020-5.1'],
      events: [...answeredAtStage1, evidenceAskedFor('2027-02-01', '2027-02-16'), evidenceSent('2027-03-01')],
      asOf: '2027-03-02',
      is: ['missed', '2027-02-22', 'Asked for on Mon 1 Feb 2027; not sent by Mon 22 Feb 2027.'],
    }),
    example('Sent in 17 days of the calendar, 13 of them working days', {
      of: ['2020', '2020-5.1'],
      events: [...answeredAtStage1, evidenceAskedFor('2027-02-01', '2027-02-16'), evidenceSent('2027-02-18')],
      asOf: '2027-02-19',
      is: ['not known', null, 'Sent on Thu 18 Feb 2027: within 15 working days, and not within 15 of the calendar.'],
    }),
  ],
})

export const assessmentRules = [countable, ordersFollowed, evidenceInTime]
