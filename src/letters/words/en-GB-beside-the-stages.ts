// The English words of the letters beside the stages: refusals, updates, remedies offered, contact restricted.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'
import type { ExclusionGround } from '#core/complaint/handling.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'
import type { SetSumId } from '#core/remedies/set-sums.ts'
import type { SumBasis } from '#core/remedies/sum-line.ts'

const decidedNotTo: { readonly [stage in Stage]: string } = {
  1: 'We have decided not to take on your complaint. This letter says why, and what you can do about it.',
  2: 'We have decided not to look at your complaint again. This letter says why, and what you can do about it.',
}

/** Only the 2024 edition gives a number of months. */
const tooOld: { readonly [edition in EditionId]: string } = {
  2020: 'It is about something that happened too long ago.',
  2022: 'It is about something that happened too long ago.',
  2024: 'It is about something that you knew of more than 12 months before you complained.',
}

const capital = (text: SumBasis | SetSumId): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const wordsBesideTheStages = {
  refusal: {
    title: { 1: 'We cannot take on your complaint', 2: 'We will not look at your complaint again' },
    decidedNotTo: (stage: Stage) => decidedNotTo[stage],
    complaintHeading: 'What you complained about',
    received: (on: DateOnly) => `We received your complaint on ${longDate(on)}. This is what you told us:`,
    asked: (received: DateOnly, asked: DateOnly) =>
      `We received your complaint on ${longDate(received)}. You asked us on ${longDate(asked)} to look at it again.`,
    itIs: 'It is about this:',
    whyHeading: 'Why we decided this',
    ground: (ground: ExclusionGround, edition: EditionId) => {
      switch (ground) {
        case 'over 12 months ago':
          return tooOld[edition]
        case 'legal proceedings started':
          return 'It is the subject of legal proceedings that have started.'
        case 'already considered':
          return 'We have looked at it before, as a complaint.'
        case 'other':
          return 'We have another reason, which our published complaints policy gives. You can challenge it.'
      }
    },
    knownSince: (on: DateOnly) => `It happened, or you came to know of it, on ${longDate(on)}.`,
    claimFiledOn: (on: DateOnly) => `The claim was filed at court on ${longDate(on)}.`,
    earlierCase: 'This is where we looked at it:',
    clause: (clause: string) => `It is in the policy at ${clause}. This is what it says there:`,
    fits: 'This is why that fits your complaint:',
    weighedHeading: 'What we thought about before we decided',
    discretion:
      'We can take on an older complaint when there is a good reason. ' +
      'We looked for one before we decided. This is what we thought about:',
    own: 'We looked at your complaint by itself, and at your own circumstances. We do not refuse complaints by a rule alone.',
    whoHeading: 'Who decided',
    proposed: (name: string, on: DateOnly) => `${name} looked at your complaint and proposed this on ${longDate(on)}.`,
    agreed: (name: string, on: DateOnly) => `${name} looked at it too, and agreed on ${longDate(on)}.`,
    ombudsman: 'You have the right to take this decision to the Ombudsman. You can do that now.',
    mayTell: 'If they do not agree with us, they may tell us to take on your complaint.',
    mayTellAgain: 'If they do not agree with us, they may tell us to look at your complaint again.',
  },

  update: {
    title: 'How your complaint is going',
    heading: 'What has happened',
    whenHeading: 'When we will answer',
    when: (due: DateOnly) => `We will answer you by ${longDate(due)}.`,
    passed: (due: DateOnly) => `We should have answered you by ${longDate(due)}. We have not, and we are sorry.`,
    answered: (on: DateOnly) =>
      `We answered your complaint on ${longDate(on)}. This letter is about what we still have to do.`,
    refused: 'We decided not to take your complaint further. You can take that decision to the Ombudsman.',
    nextHeading: 'What you will hear from us next',
    noPlan:
      'We have not agreed with you how often we write. Would you like to hear from us on certain days? Please tell us.',
    ombudsman: 'You can ask the Ombudsman for help with your complaint at any time.',
  },

  remedyOffer: {
    title: 'What we offer to put things right',
    dateHeading: 'When it will be done',
    by: (due: DateOnly) => `We will do this by ${longDate(due)}.`,
    agreed: 'We agreed this date and this offer with you.',
    notAgreed: 'We know that you do not agree with this offer. We still make it.',
    rightsHeading: 'Your rights stay the same',
    rights:
      'You can take what we offer and still go further with your complaint. Taking it takes no right away from you.',
    tellUs: 'Would something else put it right better? Please tell us.',
    ombudsman: 'You can ask the Ombudsman for help with your complaint at any time.',
    basis: (basis: SumBasis) => capital(basis),
    setSum: (setSum: SetSumId, count: number, each: string) => `${capital(setSum)}: ${count} × ${each}`,
    theMost: (sum: string) => `the most is ${sum}`,
  },

  restriction: {
    title: 'How you can contact us for now',
    opening: (on: DateOnly) =>
      `From ${longDate(on)} we are limiting how you contact us. This letter says how, and why.`,
    goesOn: 'Your complaint goes on. We will look into it and answer it as before.',
    whatHeading: 'What is changing, and how you can reach us',
    whyHeading: 'Why we decided this',
    reviewHeading: 'When we will look at this again',
    review: (on: DateOnly) => `We will look at this again on ${longDate(on)}. We will end it when it is not needed.`,
    challengeHeading: 'If you think that this is wrong',
    challenge: 'Tell us, and say why. Somebody who did not decide this will look at it.',
    needs:
      'Does something about your health, a disability or your life make this hard for you? Tell us. We will think again about how you contact us.',
    decided: (name: string) => `${name} decided this.`,
    ombudsman: 'You can ask the Ombudsman for help with this, or with your complaint, at any time.',
  },
} as const
