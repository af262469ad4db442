// A service request is told apart from a complaint, and since 2024 recorded, monitored and reviewed (1.4).
import { shortDate } from '../../calendar/dates.ts'
import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.ts'
import { lastLookedAtOn } from '../contact.ts'
import { undated } from '../finding.ts'
import { contactClosed, contactFollowedUp, contactLogged } from './example-events.ts'
import { type ContactRule, contactExample } from './rule.ts'

export const requestRule: ContactRule = {
  name: 'service requests recorded and reviewed',
  provisions: { 2024: '1.4', 2022: '1.4' },
  means:
    'A service request is recorded, monitored and reviewed regularly: met where it was followed up or ended, missed where ' +
    'nobody looked at it within the landlord’s own interval, running until somebody does; the Code gives no interval.',
  reads: ['kind', 'receivedOn', 'loggedOn', 'followUps', 'closed', 'reviewWorkingDays'],
  neverMissed: null,
  answer({ contact, edition, calendar, today, reviewWorkingDays }) {
    const { kind, receivedOn, followUps, closed, loggedOn } = contact
    if (kind !== 'service request') {
      return { ...undated, answer: 'not applicable', reason: 'It is not a service request.' }
    }
    const recorded = `Recorded as a service request on ${shortDate(loggedOn)}`
    if (edition !== '2024') {
      return { ...undated, answer: 'met', on: loggedOn, doneOn: loggedOn, reason: `${recorded}.` }
    }
    const last = lastLookedAtOn(contact)
    const times = followUps.length === 1 ? 'followed up once' : `followed up ${followUps.length} times`
    if (closed) {
      const reason = `${recorded}, ${times}, ended on ${shortDate(closed.on)}: ${closed.ending}.`
      return { ...undated, answer: 'met', on: closed.on, doneOn: closed.on, reason }
    }
    const dueOn = reviewWorkingDays === null ? null : addWorkingDays(calendar, last, reviewWorkingDays)
    if (dueOn !== null && today > dueOn) {
      const days = workingDaysBetween(calendar, last, today)
      const ours = `our own interval is ${reviewWorkingDays}; the Code gives none`
      const reason = `${recorded}; nobody has looked at it for ${days} working days since ${shortDate(last)} (${ours}).`
      return { ...undated, answer: 'missed', on: dueOn, dueOn, reason }
    }
    if (followUps.length === 0) {
      const since = dueOn ? `, to be looked at by ${shortDate(dueOn)}` : '. The Code gives no number of days'
      return {
        ...undated,
        answer: 'running',
        on: receivedOn,
        dueOn,
        reason: `${recorded}, not followed up yet${since}.`,
      }
    }
    const reason = `${recorded}, ${times}, last on ${shortDate(last)}.`
    return { ...undated, answer: 'met', on: last, dueOn, doneOn: last, reason }
  },
  examples: [
    contactExample('Followed up once, and put right', {
      of: ['2024', '1.4'],
      events: [contactLogged('2026-11-02'), contactFollowedUp('2026-11-05'), contactClosed('2026-11-06', 'put right')],
      asOf: '2026-11-10',
      is: [
        'met',
        '2026-11-06',
        'Recorded as a service request on Mon 2 Nov 2026, followed up once, ended on Fri 6 Nov 2026: put right.',
      ],
    }),
    contactExample('Nobody looked at it within the landlord’s own 5 working days', {
      of: ['2024', '1.4'],
      events: [contactLogged('2026-11-02')],
      reviewWorkingDays: 5,
      asOf: '2026-11-10',
      is: [
        'missed',
        '2026-11-09',
        'Recorded as a service request on Mon 2 Nov 2026; nobody has looked at it for 6 working days since Mon 2 Nov 2026 (our own interval is 5; the Code gives none).',
      ],
    }),
    contactExample('Recorded, and too early to say', {
      of: ['2024', '1.4'],
      events: [contactLogged('2026-11-02')],
      asOf: '2026-11-04',
      is: [
        'running',
        '2026-11-02',
        'Recorded as a service request on Mon 2 Nov 2026, not followed up yet. The Code gives no number of days.',
      ],
    }),
    contactExample('In 2022 it is only told apart from a complaint', {
      of: ['2022', '1.4'],
      events: [contactLogged('2023-11-01')],
      asOf: '2023-11-10',
      is: ['met', '2023-11-01', 'Recorded as a service request on Wed 1 Nov 2023.'],
    }),
  ],
}
