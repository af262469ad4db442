// Section 2: what may be refused, and with what care (2.2 to 2.5).
import { type DateOnly, dateOnlyOf, shortDate } from '../../calendar/dates.ts'
import { example, received } from './example-events.ts'
import { outOfTime, refused } from './example-events-of-handling.ts'
import { anyRefusal, groundStands, lastRefusal, notRefused } from './refusal.ts'
import { met, missed, notApplicable, notKnown } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const grounds = ruleOfComplaint({
  name: 'fair exclusions',
  provisions: { 2024: ['2.2'], 2022: ['1.8'], 2020: ['2020-1.3'] },
  means:
    'Only fair exclusions that the policy sets out are used: met where a refusal rests on one of the three that the Code ' +
    'lists and its fact is there, missed where that fact is wanting; that the policy lists them is attested.',
  reads: ['exclusions'],
  answer(assessed) {
    const refusal = anyRefusal(assessed)
    return refusal ? groundStands(refusal) : notRefused
  },
  examples: [
    example('Already considered, with the earlier case', {
      of: ['2024', '2.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-04', 'Refused as already considered, and the record says where.'],
    }),
    example('A letter before action, with no claim', {
      of: ['2024', '2.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'legal proceedings started' })],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-04', 'Refused because of legal proceedings, and no claim had been filed at court.'],
    }),
    example('A ground of the policy, with its clause', {
      of: ['2024', '2.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'other', clause: '4.8' })],
      asOf: '2026-11-24',
      is: [
        'not known',
        null,
        'Refused on a ground of our policy (4.8), not of the Code: whether it is fair takes a person’s word.',
      ],
    }),
    example('A ground that the Code does not list', {
      of: ['2024', '2.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'other' })],
      asOf: '2026-11-24',
      is: [
        'not known',
        null,
        'Refused on a ground that the Code does not list: whether it is fair takes a person’s word.',
      ],
    }),
  ],
})

/** The same day a year on; 28 February for a leap day. */
function aYearAfter(day: DateOnly): DateOnly {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dateOnlyOf(year + 1, month, date) ?? dateOnlyOf(year + 1, month, 28) ?? day
}

const twelveMonths = ruleOfComplaint({
  name: 'twelve months, and discretion beyond',
  provisions: { 2024: ['2.3'] },
  means:
    'Whatever is made within 12 months of its happening, or of the resident knowing, is accepted, and discretion is ' +
    'weighed beyond: read from a refusal for its age, the day it was known, the day of receipt and what was weighed.',
  reads: ['receivedOn', 'exclusions'],
  answer(assessed) {
    const refusal = lastRefusal(assessed, 1)
    if (refusal?.ground !== 'over 12 months ago') return notApplicable('It was not refused for its age.')
    if (!refusal.knownSince) return notKnown('The record does not say since when the resident knew.')
    const until = aYearAfter(refusal.knownSince)
    const { receivedOn } = assessed.complaint
    if (receivedOn <= until) {
      return missed(
        refusal.on,
        `It came on ${shortDate(receivedOn)}, within 12 months, which ended on ${shortDate(until)}.`,
      )
    }
    return refusal.discretion.trim()
      ? met(refusal.on, `The 12 months ended on ${shortDate(until)}, and discretion was weighed.`)
      : missed(refusal.on, `The 12 months ended on ${shortDate(until)}, and no discretion was weighed.`)
  },
  examples: [
    example('Thirteen months on, with discretion weighed', {
      of: ['2024', '2.3'],
      events: [
        received('2026-11-02'),
        ...refused('2026-11-04', outOfTime('2025-10-01', 'No illness or absence kept them from complaining')),
      ],
      asOf: '2026-11-24',
      is: ['met', '2026-11-04', 'The 12 months ended on Thu 1 Oct 2026, and discretion was weighed.'],
    }),
    example('On the last day of the twelve months', {
      of: ['2024', '2.3'],
      events: [received('2026-11-02'), ...refused('2026-11-04', outOfTime('2025-11-02', 'None'))],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-04', 'It came on Mon 2 Nov 2026, within 12 months, which ended on Mon 2 Nov 2026.'],
    }),
    example('The day it was known is not on the record', {
      of: ['2024', '2.3'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'over 12 months ago' })],
      asOf: '2026-11-24',
      is: ['not known', null, 'The record does not say since when the resident knew.'],
    }),
  ],
})

const refusalExplained = ruleOfComplaint({
  name: 'a refusal is explained',
  provisions: { 2024: ['2.4'], 2022: ['1.9'], 2020: ['2020-6.4'] },
  means:
    'A refusal is told with its reasons and the right to go to the Ombudsman about it (the 2020 form asks it of refusals ' +
    'to escalate): its letter is composed from the refusal and gives the right, so it is missed only with no reasons.',
  reads: ['exclusions'],
  answer(assessed) {
    const refusal = lastRefusal(assessed, assessed.edition.id === '2020' ? 2 : 1)
    if (!refusal) return notRefused
    return refusal.facts.trim()
      ? met(refusal.on, 'The letter of refusal gives the reasons of this case and the right to go to the Ombudsman.')
      : missed(refusal.on, 'The letter of refusal has no reasons of this case to give.')
  },
  examples: [
    example('A letter with reasons', {
      of: ['2024', '2.4'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      asOf: '2026-11-24',
      is: [
        'met',
        '2026-11-04',
        'The letter of refusal gives the reasons of this case and the right to go to the Ombudsman.',
      ],
    }),
    example('A refusal with no reasons', {
      of: ['2024', '2.4'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { facts: ' ' })],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-04', 'The letter of refusal has no reasons of this case to give.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '2.4'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const noBlanket = ruleOfComplaint({
  name: 'no blanket exclusions',
  provisions: { 2024: ['2.5'] },
  means:
    'Each refusal is decided on the circumstances of its complaint: met where the facts of this case are written down, ' +
    'missed where they are not; that no kind of complaint is turned away as such is attested.',
  reads: ['exclusions'],
  answer(assessed) {
    const refusal = anyRefusal(assessed)
    if (!refusal) return notRefused
    return refusal.facts.trim()
      ? met(refusal.on, 'The refusal gives the circumstances of this case.')
      : missed(refusal.on, 'The refusal says nothing of the circumstances of this case.')
  },
  examples: [
    example('With its circumstances', {
      of: ['2024', '2.5'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-04', 'The refusal gives the circumstances of this case.'],
    }),
    example('With none', {
      of: ['2024', '2.5'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { facts: '' })],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-04', 'The refusal says nothing of the circumstances of this case.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '2.5'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const exclusionRules = [grounds, twelveMonths, refusalExplained, noBlanket]
