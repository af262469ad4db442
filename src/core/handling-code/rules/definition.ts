// Section 1: what a complaint is, and how it began (1.2 to 1.6).
import { contactFindingsOf } from '../../contact/findings.ts'
import {
  becameComplaint,
  contactClosed,
  contactLogged,
  toldHowToComplain,
  unhappyWithResponse,
} from '../../contact/rules/example-events.ts'
import { acknowledgedAtStage1, example, received } from './example-events.ts'
import { refused, takenOnAfterAll } from './example-events-of-handling.ts'
import { type Assessed, met, missed, notApplicable, notKnown, type Settled } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'
import { byChannel } from './words.ts'

const definitionUsed = ruleOfComplaint({
  name: 'the definition of a complaint',
  provisions: { 2024: ['1.2'], 2022: ['1.2'], 2020: ['2020-1.1'] },
  means:
    'Dissatisfaction that fits the definition is a complaint, however made: met where it was taken as one, missed where ' +
    'the Ombudsman had us take on what we refused on a ground of our own; that the policy prints the words is attested.',
  reads: ['loggedOn', 'channel', 'exclusions'],
  answer({ complaint }) {
    const refused = complaint.handling.exclusions
      .filter(({ stage, ground }) => stage === 1 && ground === 'other')
      .at(-1)
    if (refused?.withdrawn?.asked === 'the Ombudsman') {
      return missed(refused.withdrawn.on, 'It was refused on a ground of our own, and the Ombudsman had us take it on.')
    }
    if (refused && !refused.withdrawn) {
      return notKnown('It was refused on a ground of our own: whether it fits the definition takes a person’s word.')
    }
    return met(complaint.loggedOn, `It was taken as a complaint, made ${byChannel(complaint.channel)}.`)
  },
  examples: [
    example('Made by telephone', {
      of: ['2024', '1.2'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'It was taken as a complaint, made by phone.'],
    }),
    example('Refused on a ground of our own, and taken on because the Ombudsman said so', {
      of: ['2024', '1.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'other' }), takenOnAfterAll('2026-11-20')],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-20', 'It was refused on a ground of our own, and the Ombudsman had us take it on.'],
    }),
    example('Refused on a ground of our own', {
      of: ['2024', '1.2'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'other' })],
      asOf: '2026-11-24',
      is: [
        'not known',
        null,
        'It was refused on a ground of our own: whether it fits the definition takes a person’s word.',
      ],
    }),
  ],
})

/** What the contact that it began as shows of a provision; a contact has rules of its own. */
function ofContact(provision: string, assessed: Assessed, directly: (assessed: Assessed) => Settled): Settled {
  const { began, edition, calendar, asOf } = assessed
  if (began === 'not known') return notKnown('The record does not say how it began.')
  if (began === 'directly') return directly(assessed)
  const around = { contact: began, edition: edition.id, calendar, today: asOf, reviewWorkingDays: null }
  const found = contactFindingsOf(around).find((finding) => finding.provision === provision)
  return found ?? notApplicable('This edition asks nothing of a contact.')
}

const madeAsOne = ({ complaint }: Assessed): Settled =>
  met(complaint.loggedOn, 'It was made and taken as a complaint from the start.')
const noContact = (): Settled => notApplicable('It was made as a complaint, not as a request or in a survey.')

const choiceGiven = ruleOfComplaint({
  name: 'the choice to complain',
  provisions: { 2024: ['1.3'], 2022: ['1.3'] },
  means:
    'Whoever is dissatisfied is given the choice to complain, whatever word they use: met where a complaint was made or ' +
    'raised, read from the contact that it began as.',
  reads: ['loggedOn', 'began'],
  neverMissed: 'Once there is a complaint the choice was taken; where it was never given, the contact shows it.',
  answer: (assessed) => ofContact('1.3', assessed, madeAsOne),
  examples: [
    example('Made as a complaint', {
      of: ['2024', '1.3'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-02', 'It was made and taken as a complaint from the start.'],
    }),
    example('A request that became a complaint', {
      of: ['2024', '1.3'],
      events: [received('2026-10-28', { loggedOn: '2026-10-30' })],
      contact: [
        contactLogged('2026-10-12'),
        unhappyWithResponse('2026-10-28'),
        becameComplaint('2026-10-30', '2026-10-28'),
      ],
      asOf: '2026-11-04',
      is: ['met', '2026-10-30', 'Complaint C-26-7F3K2Q was raised.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '1.3'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const requestToldApart = ruleOfComplaint({
  name: 'service requests told apart',
  provisions: { 2024: ['1.4'], 2022: ['1.4'] },
  means:
    'A service request is told apart from a complaint, recorded, monitored and reviewed: read from the request that the ' +
    'complaint began as; that the policy says the difference is attested.',
  reads: ['began'],
  neverMissed:
    'The Code gives no interval for looking at a request; a landlord’s own is held against the request itself.',
  answer: (assessed) => ofContact('1.4', assessed, noContact),
  examples: [
    example('A request that was recorded and ended', {
      of: ['2024', '1.4'],
      events: [received('2026-10-28')],
      contact: [contactLogged('2026-10-12'), contactClosed('2026-10-26', 'put right')],
      asOf: '2026-11-04',
      is: [
        'met',
        '2026-10-26',
        'Recorded as a service request on Mon 12 Oct 2026, followed up 0 times, ended on Mon 26 Oct 2026: put right.',
      ],
    }),
    example('Made as a complaint', {
      of: ['2024', '1.4'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['not applicable', null, 'It was made as a complaint, not as a request or in a survey.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '1.4'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const requestBecameComplaint = ruleOfComplaint({
  name: 'a request becomes a complaint',
  provisions: { 2024: ['1.5'], 2022: ['1.6'] },
  means:
    'A complaint is raised when the resident is unhappy with the response to a request, and the work on the request goes ' +
    'on: missed where it was raised after the limit for logging one, or where the request was ended because of it.',
  reads: ['began'],
  answer: (assessed) => ofContact(assessed.edition.id === '2024' ? '1.5' : '1.6', assessed, noContact),
  examples: [
    example('Raised two days after the resident was unhappy with the response', {
      of: ['2024', '1.5'],
      events: [received('2026-10-28', { loggedOn: '2026-10-30' })],
      contact: [
        contactLogged('2026-10-12'),
        unhappyWithResponse('2026-10-28'),
        becameComplaint('2026-10-30', '2026-10-28'),
      ],
      asOf: '2026-11-04',
      is: [
        'met',
        '2026-10-30',
        'The resident chose on Wed 28 Oct 2026 to complain; complaint C-26-7F3K2Q was raised on Fri 30 Oct 2026.',
      ],
    }),
    example('Raised, and the request dropped because of it', {
      of: ['2024', '1.5'],
      events: [received('2026-10-28', { loggedOn: '2026-10-30' })],
      contact: [
        contactLogged('2026-10-12'),
        unhappyWithResponse('2026-10-28'),
        becameComplaint('2026-10-30', '2026-10-28'),
        contactClosed('2026-10-30', 'became a complaint'),
      ],
      asOf: '2026-11-04',
      is: [
        'missed',
        '2026-10-30',
        'The resident chose on Wed 28 Oct 2026 to complain; complaint C-26-7F3K2Q was raised, and the work on the request was ended because of it.',
      ],
    }),
    example('Handled elsewhere', {
      of: ['2024', '1.5'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const surveySignposted = ruleOfComplaint({
  name: 'surveys say how to complain',
  provisions: { 2024: ['1.6'], 2022: ['1.5'] },
  means:
    'Whoever is unhappy in a survey is told how to complain where they can be reached: read from the survey that the ' +
    'complaint began as; that surveys print the way to complain is attested.',
  reads: ['began'],
  answer: (assessed) => ofContact(assessed.edition.id === '2024' ? '1.6' : '1.5', assessed, noContact),
  examples: [
    example('Told the next day', {
      of: ['2024', '1.6'],
      events: [received('2026-11-02')],
      contact: [
        contactLogged('2026-10-12', { kind: 'survey', dissatisfied: true }),
        toldHowToComplain('2026-10-13'),
        becameComplaint('2026-11-02'),
      ],
      asOf: '2026-11-04',
      is: ['met', '2026-10-13', 'They were told on Tue 13 Oct 2026 how to complain.'],
    }),
    example('The survey was put away with no word', {
      of: ['2024', '1.6'],
      events: [received('2026-11-02')],
      contact: [
        contactLogged('2026-10-12', { kind: 'survey', dissatisfied: true }),
        contactClosed('2026-10-13', 'put right'),
      ],
      asOf: '2026-11-04',
      is: ['missed', '2026-10-13', 'They were not told how to complain.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '1.6'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-04',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const definitionRules = [definitionUsed, choiceGiven, requestToldApart, requestBecameComplaint, surveySignposted]
