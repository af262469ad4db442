// What the pages say that stand at the foot of every other: the policy, the Ombudsman, accessibility, privacy and cookies.
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'

export const aboutInEnglish = {
  foot: 'About these pages',
  policy: {
    title: 'Our complaints policy',
    source: (document: string, period: string) => `These are the words of ${document} (${period}).`,
    leaflet: 'Our leaflet says in plain words how we handle complaints, and by when',
    english: 'Our policy is in English.',
  },
  ombudsman: {
    title: 'The Ombudsman',
    what: (name: string) =>
      `The ${name} looks into complaints about landlords. It is independent of us, and it says in a Code how we must handle them.`,
    when: 'When to ask it',
    anyTime: 'You can ask it for help at any time, while we look into your complaint too.',
    after: 'Once you have had our last answer, it can look into your complaint itself.',
    refused: 'If we do not take your complaint on, or do not review it, you can take that decision to it.',
    checked: (on: DateOnly) => `These details were last checked on ${dateWithoutWeekday(on)}.`,
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'Everybody should be able to use these pages. They are made to meet the Web Content Accessibility Guidelines, version 2.2, at level AA.',
    tested: 'How they are tested',
    tests: [
      'Every page is opened and checked by a program, in every state that it can be in, before it is changed.',
      'On the screen of a small telephone, and made four times as large.',
      'With the keyboard alone, without scripts, and in the colours that a reader has chosen.',
    ],
    known: 'What we know is missing',
    faults: [
      'No one who uses a screen reader, or speaks to their computer, has tried these pages for us yet.',
      'Files that you or somebody else sent are shown as they came. Not all of them can be read aloud.',
    ],
    another: 'If you need something in another way',
    ask: 'Ask us for letters in large print, on coloured paper, as Word or plain text, in braille, as audio, in easy read or in another language. Tell us too if a page does not work for you.',
  },
  privacy: {
    title: 'Privacy and cookies',
    kept: 'What we keep',
    keeps: [
      'What you tell us about your complaint, how to reach you, what you need from us, and the files that you send.',
      'Our letters to you, and what we did and when.',
      'A complaint that you began here and did not send: for 28 days.',
    ],
    why: (landlord: string) =>
      `${landlord} keeps it to handle your complaint, to learn from it, and to show how it was handled.`,
    who: 'Who sees it',
    sees: [
      'Whoever handles complaints for us.',
      'The Ombudsman, if your complaint goes there.',
      'Whoever speaks for you, as far as you agree.',
      'Somebody whom we ask about it sees our question, and nothing else.',
    ],
    yours: 'What you can ask for',
    asks: 'You can ask us what we hold on you, to put right what is wrong, and to erase what you said. What was recorded is never changed in secret: a correction stands beside it.',
    cookies: 'Cookies',
    only: 'One cookie keeps you with your complaint until you sign out, for 12 hours at most. Another keeps the complaint that you are writing. There are no others, and nobody else is told that you were here.',
    policy: 'What our policy says of it',
  },
} as const
