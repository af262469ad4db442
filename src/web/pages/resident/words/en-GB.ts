// The words of the residents' pages, in English: short sentences, "you" and "we", and no word that only staff use.
import { type DateOnly, dateWithoutWeekday, longDate, shortDate } from '#core/calendar/dates.ts'
import type { DecisionValue } from '#core/complaint/complaint.ts'
import type { Status } from '#core/complaint/due.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import type { ClockStart, LetterKind, Stage } from '#core/handling-code/edition.ts'
import { fileWords } from '#history/file-words.ts'
import { englishClockWords } from '../../../pictures/clock-words.ts'
import { pictureWords } from '../../small-picture.ts'
import { aboutInEnglish } from './en-GB-about.ts'
import { sayingsInEnglish } from './en-GB-say.ts'
import { speakingInEnglish } from './en-GB-speaks.ts'

const workingDays = (count: number): string =>
  count === 1 ? '1 working day' : `${count.toLocaleString('en-GB')} working days`

const countedFrom: { readonly [start in ClockStart]: string } = {
  received: 'of the day that we get your complaint',
  logged: 'of the day that we write your complaint down',
  acknowledged: 'of that',
  'stage 2 asked for': 'of the day that you ask',
}

const statuses: { readonly [status in Status]: string } = {
  received: 'We have your complaint',
  'looking into it': 'We are looking into it',
  'more time': 'We need more time',
  answered: 'We have answered',
  'under review': 'We are reviewing our answer',
  excluded: 'We decided not to take this on',
  'handled elsewhere': 'We have an old record of it',
}

const letters: { readonly [kind in LetterKind]: string } = {
  acknowledgement: 'What we understand your complaint to be',
  extension: 'Why we need more time',
  'stage 1 response': 'Our answer',
  'stage 2 response': 'Our answer to your review',
  'refusal of the complaint': 'Why we do not take this on',
  'refusal of stage 2': 'Why we do not review it again',
  update: 'How it is going',
  'remedy offer': 'What we offer to put things right',
  'contact restriction': 'How you can reach us for now',
  'request for clarification': 'What we ask you to make clear',
  'interim response': 'A part of our answer',
  'action done': 'Something that we promised is done',
  'action late': 'Something that we promised is late',
  closure: 'Your complaint is closed',
  'request for authority': 'Who may speak for you',
  'satisfaction survey': 'How did we do?',
  'exceptional circumstances': 'Something that holds us up',
}

const decided: { readonly [value in DecisionValue]: string } = {
  upheld: 'You were right.',
  'partly upheld': 'You were right about part of it.',
  'not upheld': 'We did not agree that we got it wrong.',
}

/** After 'By Friday 4 December 2026, we will'. */
const acts: { readonly [act in 'acknowledgement' | 'response']: { readonly [stage in Stage]: string } } = {
  acknowledgement: {
    1: 'write to you to say what we understand your complaint to be',
    2: 'write to you to say what we understand you want us to review',
  },
  response: { 1: 'answer your complaint', 2: 'answer your review' },
}
type Act = keyof typeof acts

export const english = {
  language: 'en-GB',
  day: longDate,
  date: dateWithoutWeekday,
  shortDay: shortDate,

  ways: {
    telephone: 'Phone',
    relay: (number: string) => `Relay UK: 18001 then ${number}`,
    email: 'Email',
    web: 'Website',
    letter: 'Letter',
    inPerson: 'In person: tell any member of our staff',
    others: 'Somebody else can do any of these for you',
    ombudsman: 'The Ombudsman',
    independent: (name: string) => `The ${name} is independent of us. You can ask it for help at any time.`,
  },

  start: {
    title: 'Complain, or check on a complaint',
    check: 'Check on a complaint',
    youNeed: 'You need your reference and your access code. They are on every letter about your complaint.',
    complain: 'Make a complaint',
    anyWay: 'Tell us in any way you like. You do not have to use the word “complaint”.',
    afterwards: 'What happens then',
    acknowledged: (days: number) =>
      `${days === 1 ? 'By the end of the next working day' : `Within ${workingDays(days)}`} we write to you to say what we understand your complaint to be.`,
    acknowledgedWithoutLimit: 'We write to you to say what we understand your complaint to be.',
    answered: (days: number, from: ClockStart) =>
      `Within ${workingDays(days)} ${countedFrom[from]} we answer it. If we need more time we tell you why, and until when.`,
    review:
      'If you are not happy with our answer, you can ask for a review by somebody else. You do not have to say why.',
    leaflet: 'Read all of it in our leaflet',
    orFile: ', or keep it as a file.',
    doing: 'How we are doing',
    eachYear: 'Each year we hold how we handle complaints against the Ombudsman’s Code.',
    selfAssessment: 'Read our self-assessment',
  },

  notices: {
    heading: 'We cannot handle complaints as we should at the moment',
    title: 'Important',
    since: (on: DateOnly) => `Since ${dateWithoutWeekday(on)}: `,
    until: (on: DateOnly) =>
      `We expect to follow the Housing Ombudsman’s Complaint Handling Code in full again by ${dateWithoutWeekday(on)}. ` +
      'You can complain in the meantime, and you can contact the Ombudsman.',
  },

  check: {
    title: 'Check on a complaint',
    both: 'Both are on every letter about your complaint. Small letters and spaces do not matter.',
    reference: 'Reference',
    referenceHint: 'For example, C-26-7F3K2Q',
    accessCode: 'Access code',
    accessCodeHint: '12 letters and numbers, in three groups',
    goOn: 'Continue',
    without: 'If you do not have them',
    askUs: 'Ask us. We can tell you how your complaint is going, and send you a new access code.',
    enterReference: 'Enter your reference',
    enterAccessCode: 'Enter your access code',
    noMatch: 'We could not find a complaint with that reference and access code. Check both, and try again',
  },

  complaint: {
    yours: 'Your complaint',
    caption: (reference: string) => `Your complaint ${reference}`,
    status: (status: Status) => statuses[status],
    review: 'Ask for a review',
    promised: 'What we promised',
    promisesWillStand: 'If our answer promises that something will be done, it will be listed here until it is done.',
    done: 'Done',
    doneOn: (on: DateOnly) => ` on ${longDate(on)}`,
    by: (on: DateOnly) => `By ${longDate(on)}`,
    letters: 'Letters',
    lettersWillStand: 'Our letters to you will be listed here.',
    files: 'Files you sent us',
    sendFiles: 'Send us pictures, letters or other files',
    about: 'What your complaint is about',
    who: 'Who to talk to',
    looksAfter: (name: string) => `${name} is looking after your complaint.`,
    nobodyYet: 'We are choosing who will look after your complaint.',
  },

  speaks: speakingInEnglish,

  next: {
    imported: 'It was handled before we kept our records here. Ask us if you want to know more.',
    late: (on: DateOnly, act: Act, stage: Stage) =>
      `By ${longDate(on)}, we should have done this: ${acts[act][stage]}. We have not, and we are sorry. You can ask the Housing Ombudsman for help.`,
    today: (act: Act, stage: Stage) => `Today, we will ${acts[act][stage]}.`,
    by: (on: DateOnly, act: Act, stage: Stage) => `By ${longDate(on)}, we will ${acts[act][stage]}.`,
    refused: (on: DateOnly, stage: Stage) =>
      `On ${longDate(on)} we decided not to ${stage === 1 ? 'take on your complaint' : 'review your complaint again'}.`,
    takeToTheOmbudsman: 'You can take that decision to the Housing Ombudsman.',
    answered: (on: DateOnly, decision: DecisionValue) => `We answered on ${longDate(on)}. ${decided[decision]}`,
    promise: (on: DateOnly) => `The next thing that we promised is due by ${longDate(on)}.`,
    after: {
      1: 'If you are not happy with our answer, you can ask for a review. You do not have to say why.',
      2: 'This was our last answer. If you are not happy with it, you can go to the Housing Ombudsman.',
    },
  },

  clock: {
    name: { 1: 'Our time to answer you', 2: 'Our time to answer your review' },
    from: (on: DateOnly) => `Each box is one working day after ${longDate(on)}`,
    answeredLate: (on: DateOnly, days: number) =>
      `We answered on ${longDate(on)}, ${workingDays(days)} late. We are sorry.`,
    answeredInTime: (on: DateOnly) => `We answered on ${longDate(on)}, in time.`,
    late: (days: number) => `We are ${workingDays(days)} late. We are sorry.`,
    dueToday: (on: DateOnly) => `Our answer is due today, ${longDate(on)}.`,
    left: (days: number, on: DateOnly) => `We have ${workingDays(days)} left. Our answer is due by ${longDate(on)}.`,
    holiday: (title: string) => title,
    bar: englishClockWords,
  },

  review: {
    title: 'Ask for a review',
    who: 'Somebody who had no part in our answer will look at your complaint again, and will write to you.',
    add: 'Anything you want to add (optional)',
    notWhy: 'You do not have to say why',
    withWords: 'Ask for a review, and send this with it',
    tooLong: 'What you add must be 10,000 characters or fewer',
    changed: 'Your complaint changed just now. Press the button once more',
    notYet: 'We have not answered yet',
    asSoonAs:
      'You can ask for a review as soon as we have answered your complaint. If we are late, you can go to the Housing Ombudsman now.',
    asked: 'Your complaint will be reviewed',
    reference: 'Your reference',
    afterwards: 'What happens next',
    acknowledged: (on: DateOnly) => `We will write to you by ${longDate(on)} to say what we will look at.`,
    answered: (on: DateOnly) =>
      `We will answer by ${longDate(on)}. If we need more time we will tell you why before then.`,
    goTo: 'Go to your complaint',
  },

  files: {
    title: 'Send us files',
    done: 'We have your files. Whoever looks after your complaint will see them.',
    success: 'Success',
    what: 'Send pictures, letters, emails or anything else that shows what happened. You do not have to.',
    choose: 'Choose files',
    several: 'You can choose several at once.',
    note: 'What do they show? (optional)',
    send: 'Send',
    sent: 'What you have sent',
    willStand: 'The files you send us will be listed here.',
    ...pictureWords,
    reached: 'These files have reached us',
    untick: 'They go with this form. Untick one to leave it out',
    more: 'Choose more files',
    whatItIs: (file: Pick<FileFacts, 'kind' | 'bytes'>) => fileWords(file),
    kinds: (files: number, megabytes: number) =>
      `Pictures, PDF, Word, Excel, email, text, sound or video: up to ${files} files, of up to ${megabytes} MB each.`,
  },

  letter: {
    name: (kind: LetterKind) => letters[kind],
    ofReview: 'What we understand you want us to review',
    pdf: 'Download the letter as PDF',
    text: 'Download the letter as plain text',
  },

  leaflet: {
    pdf: 'Download as PDF',
    'large-print': 'Download in large print, as PDF',
    docx: 'Download as Word',
    text: 'Download as plain text',
  },

  about: aboutInEnglish,

  say: sayingsInEnglish,
} as const
