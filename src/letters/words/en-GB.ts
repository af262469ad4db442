// Every word of our own that letters say, in English: short, plain, to "you". Another language is a file beside it.
import { type DateOnly, dateWithoutWeekday, longDate } from '#core/calendar/dates.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'
import { workingDays } from './counted.ts'

const ordinal: { readonly [stage in Stage]: string } = {
  1: 'Stage 1 is the first time that we look at a complaint.',
  2: 'Stage 2 is the second time that we look at a complaint, and the last.',
}

/** How an edition's words treat a resident's agreement to more time; null where the edition does not ask for it. */
const agreement: { readonly [edition in EditionId]: { readonly agreed: string; readonly notAgreed: string | null } } = {
  2020: { agreed: 'You have agreed to this date.', notAgreed: null },
  2022: {
    agreed: 'You have agreed to this date.',
    notAgreed:
      'You have not agreed to this date. You can ask the Ombudsman to look at it. See below how to reach them.',
  },
  2024: { agreed: 'You have agreed to this date.', notAgreed: null },
}

const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

export const words = {
  language: 'en-GB',
  date: dateWithoutWeekday,
  /** '£1,234.50'. */
  pounds: (pence: number) => sterling.format(pence / 100),
  dear: (name: string) => `Dear ${name},`,
  reference: 'Your reference',
  accessCode: 'Your access code',
  /** Under the name of whoever signs, where the landlord's own word for it is not known. */
  role: 'Complaints',
  /** Who signs where nobody handles the complaint yet. */
  team: 'The complaints team',
  whatThisIs: 'What this letter is',

  stage: {
    explained: (stage: Stage) => ordinal[stage],
    called: (name: string) => `We call it “${name}”.`,
  },

  follow: {
    heading: 'How to follow your complaint',
    where: 'See how your complaint is going, and read our letters, at ',
    how: 'The page will ask for these two things:',
    safe: 'Keep the code safe. Anyone who has it can read about your complaint.',
  },

  ombudsman: {
    heading: (name: string) => `The ${name}`,
    anyTime: 'You can ask the Ombudsman for help with your complaint at any time.',
    apart: (landlord: string) => `The Ombudsman is not part of ${landlord}.`,
    aboutMoreTime:
      'Are you unhappy that we are taking longer? You can ask the Ombudsman about that now. ' +
      'You do not need to wait for our answer.',
    final: 'This is our final answer. If you are still not happy, you can take your complaint to the Ombudsman.',
    decides: 'They can look at what we did, and decide whether it was right. Show them this letter.',
    reach: 'This is how to reach them:',
    online: 'Online',
    telephone: 'Phone',
    post: 'Post',
  },

  definition: {
    heading: 'What we understand your complaint to be',
    points: { 1: 'These are the points that we will answer:', 2: 'These are the points that we will look at again:' },
    answered: 'This is what you told us, point by point:',
    tellUs: 'Have we got this wrong, or left something out? Please tell us, and we will put it right.',
  },
  outcomes: {
    heading: 'What you want to happen',
    intro: 'This is how we understand it:',
    wanted: 'This is what you wanted to happen, as we understand it:',
  },

  responsibility: {
    heading: 'What we are responsible for',
    all: 'Everything you told us about is ours to answer.',
    notOurs: 'We are not responsible for these things. We say beside each one who is:',
    caption: 'What we are not responsible for',
    thing: 'What you told us about',
    whoIs: 'Who is responsible for it',
    rest: 'Everything else you told us about is ours to answer.',
  },

  acknowledgement: {
    title: { 1: 'We have your complaint', 2: 'We will look at your complaint again' },
    opening: {
      1: (on: DateOnly) => `This letter is to tell you that we have your complaint. We received it on ${longDate(on)}.`,
      2: (on: DateOnly) =>
        `You asked us on ${longDate(on)} to look at your complaint again. ` +
        'This letter is to tell you that we are doing that.',
    },
    stage: (stage: Stage) => `Your complaint is at stage ${stage}.`,
    late: (due: DateOnly) =>
      `We should have written to you by ${longDate(due)}. We are sorry that this letter is late.`,
    handler: {
      1: (name: string) => `${name} will look into it and is the person to ask about it.`,
      2: (name: string) => `${name} will look into it. They took no part in our first answer.`,
    },
    whenHeading: 'When we will answer',
    when: (due: DateOnly) => `We will write to you with our answer by ${longDate(due)}.`,
    moreTime: 'If we need more time, we will tell you before then. We will say why.',
    passed: (due: DateOnly) =>
      `We should have answered you by ${longDate(due)}. We have missed that date, and we are sorry. ` +
      'We will answer you as soon as we can.',
  },

  help: {
    heading: 'If you need help with your complaint',
    adjustments:
      'Do you need us to do something in a different way? For example, in large print, in another language, ' +
      'or by phone. Please tell us.',
    noted: 'We have a note of what you told us that you need. Please tell us if it changes.',
    representative:
      'Somebody else can act for you, such as a friend, someone in your family or an adviser. ' +
      'They can speak for you and come with you if we meet.',
    ways: 'You can reach us in any of these ways:',
  },

  contact: {
    telephone: (number: string) => `By phone: ${number}`,
    email: (address: string) => `By email: ${address}`,
    post: (lines: readonly string[]) => `By letter: ${lines.join(', ')}`,
    web: 'On our website: ',
    staff: 'Or tell anyone who works for us.',
    onlyStaff: 'To reach us, tell anyone who works for us.',
  },

  extension: {
    title: 'We need more time to answer your complaint',
    opening: {
      1: (received: DateOnly) =>
        `This letter is about the complaint that we received on ${longDate(received)}. It is at stage 1.`,
      2: (asked: DateOnly) =>
        `You asked us on ${longDate(asked)} to look at your complaint again. ` +
        'This letter is about that. It is at stage 2.',
    },
    decided: 'We have decided that we need more time. We are sorry to keep you waiting.',
    why: 'Why we need more time',
    dateHeading: 'When we will answer',
    before: (due: DateOnly) => `We told you that we would answer by ${longDate(due)}.`,
    missed: (due: DateOnly) => `We told you that we would answer by ${longDate(due)}. We have missed that date.`,
    now: (due: DateOnly) => `We will now answer by ${longDate(due)}.`,
    agreement: (edition: EditionId, agreed: boolean) => agreement[edition][agreed ? 'agreed' : 'notAgreed'],
    updatesHeading: 'What you will hear from us before then',
    updates: (every: number) =>
      every === 1
        ? 'We will write to you every working day to tell you how it is going.'
        : `We will write to you at least every ${workingDays(every)} to tell you how it is going.`,
    different: 'Would you like to hear from us more often, or less often? Please tell us.',
  },
} as const
