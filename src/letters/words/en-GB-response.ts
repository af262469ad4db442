// The English words of the two responses: decisions, remedies, promises, and how to ask for stage 2.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'
import type { DecisionValue, RemedyKind } from '#core/complaint/complaint.ts'
import type { ClockStart } from '#core/handling-code/edition.ts'
import { workingDays } from './counted.ts'

const replyCountedFrom: { readonly [start in ClockStart]: string } = {
  received: 'of the day that we get your request',
  'stage 2 asked for': 'of the day that we get your request',
  logged: 'of the day that we write down your request',
  acknowledged: 'of telling you that we have your request',
}

const decisions: { readonly [value in DecisionValue]: { readonly overall: string; readonly point: string } } = {
  upheld: { overall: 'We agree with your complaint. The word for this is “upheld”.', point: 'Upheld: we agree' },
  'partly upheld': {
    overall: 'We agree with some of your complaint, but not with all of it. The word for this is “partly upheld”.',
    point: 'Partly upheld: we agree with some of this',
  },
  'not upheld': {
    overall: 'We do not agree with your complaint. The word for this is “not upheld”.',
    point: 'Not upheld: we do not agree',
  },
}

const remedyNames: { readonly [kind in Exclude<RemedyKind, 'financial'>]: string } = {
  apology: 'An apology',
  acknowledgement: 'What we accept went wrong',
  explanation: 'What happened, explained',
  'action on delay': 'Something done about the delay',
  'decision changed': 'A changed decision',
  'record amended': 'A corrected record',
  'policy or practice changed': 'A change in how we work',
}

export const wordsOfTheResponses = {
  response: {
    title: { 1: 'Our answer to your complaint', 2: 'Our final answer to your complaint' },
    opening: {
      1: (received: DateOnly) =>
        `This letter is our answer at stage 1 to the complaint that we received on ${longDate(received)}.`,
      2: (asked: DateOnly) =>
        `You asked us on ${longDate(asked)} to look at your complaint again. ` +
        'This letter is our answer at stage 2. It is our final answer.',
    },
    late: (due: DateOnly) => `We should have answered you by ${longDate(due)}. We are sorry that this letter is late.`,
    definitionHeading: 'What you complained about',
    decisionHeading: 'What we decided',
    overall: (decision: DecisionValue) => decisions[decision].overall,
    decisionsCaption: 'Our decision on each point',
    pointHead: 'Point',
    decisionHead: 'What we decided',
    decision: (decision: DecisionValue) => decisions[decision].point,
    reasonsHeading: 'Why we decided this',
    pointHeading: (number: number, decision: DecisionValue) => `Point ${number}: ${decision}`,
  },

  remedy: {
    heading: 'How we will put things right',
    none: 'We have not found anything more to put right. If you think that there is, please tell us.',
    intro: 'This is what we offer you:',
    named: (kind: Exclude<RemedyKind, 'financial'>) => remedyNames[kind],
    moneyCaption: 'Money that we offer you',
    moneyFor: 'What it is for',
    moneySum: 'How much',
    moneyTotal: 'All together',
    rights: 'You can take what we offer and still go further with your complaint.',
  },

  actions: {
    heading: 'What we will do, and by when',
    none: 'There is nothing further for us to do.',
    caption: 'Our promises to you',
    what: 'What we will do',
    owner: 'Who will do it',
    dueOn: 'By when',
    day: longDate,
    late: (due: DateOnly) => `${longDate(due)}. We have missed this date, and we are sorry.`,
    updates: 'We will tell you how these are going until they are all done.',
  },

  again: {
    heading: 'If you are not happy with our answer',
    ask: 'You can ask us to look at your complaint again. This is called stage 2. You do not have to give a reason.',
    person: 'Somebody who took no part in our answer will look at it.',
    ways: 'You can ask in any of these ways:',
    online: 'Online: go to ',
    reference: (reference: string, accessCode: string) =>
      `. Your reference is ${reference} and your access code is ${accessCode}.`,
    acknowledged: (days: number) => `We will tell you that we have your request within ${workingDays(days)}.`,
    answered: (days: number, from: ClockStart) =>
      `We will send you our final answer within ${workingDays(days)} ${replyCountedFrom[from]}.`,
  },
} as const
