// The English words of the letters in between and at the end: unclear, interim, promises, closing, authority, survey.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'

export const wordsInBetween = {
  clarification: {
    title: 'Please help us to understand your complaint',
    opening: 'We are looking into your complaint. There is something in it that we do not understand.',
    heading: 'What we ask you',
    byHeading: 'When we would like to hear from you',
    by: (on: DateOnly) => `Please tell us by ${longDate(on)}, if you can.`,
    how: 'You can tell us by phone, by email or by letter, or tell anyone who works for us.',
    goesOn: 'We do not stop while we wait to hear from you. If we do not hear, we go on with what we know.',
  },

  interim: {
    title: 'A part of our answer to your complaint',
    notFinal: 'This letter is not our answer to your complaint. It tells you what we can already say.',
    notFinalRest: 'We are still looking into the rest. Our answer follows in another letter.',
    answerHeading: 'What we can already tell you',
    decided: (name: string) => `${name} decided this part.`,
    remainingHeading: 'What we are still looking into',
  },

  actionDone: {
    title: 'We have done what we promised',
    opening: (answered: DateOnly) =>
      `This letter is about something that we promised you in our answer of ${longDate(answered)}.`,
    heading: 'What we have done',
    promised: 'This is what we promised you:',
    done: (on: DateOnly) => `It was done on ${longDate(on)}.`,
    late: (due: DateOnly) => `We promised it by ${longDate(due)}. It was late, and we are sorry.`,
    proof: 'This is how we know:',
    notSo: 'Is it not done, or not done well? Please tell us, and we will put it right.',
  },

  actionLate: {
    title: 'Something that we promised you is late',
    heading: 'What is late',
    dueOn: (due: DateOnly) => `We promised to do it by ${longDate(due)}.`,
    missed: 'We have missed that date, and we are sorry.',
    willMiss: 'We will not keep that date, and we are sorry.',
    whyHeading: 'Why it is late',
    nowHeading: 'When it will be done now',
    now: (on: DateOnly) => `We will do it by ${longDate(on)}.`,
    tellUs: 'Does that make things worse for you? Please tell us.',
  },

  closure: {
    title: 'Your complaint is closed',
    closed: (on: DateOnly) => `We closed your complaint on ${longDate(on)}.`,
    answered: (on: DateOnly) => `We answered it on ${longDate(on)}.`,
    means: 'This means that we have done all that we promised. You do not need to do anything.',
    doneHeading: 'What we did',
    done: 'This is what we promised you, and when it was done:',
    doneOn: (on: DateOnly) => `: done on ${longDate(on)}`,
    nothingPromised: 'We promised nothing more in our answer.',
    notSo: 'Is something not done? Please tell us, and we will put it right.',
    rightsHeading: 'If you are still not happy',
    rights: 'Closing your complaint takes no right away from you.',
    final: 'We gave you our final answer. You can take your complaint to the Ombudsman.',
  },

  authority: {
    title: 'May somebody speak for you?',
    opening: (name: string) => `${name} told us that they speak for you about your complaint.`,
    heading: 'What we ask you',
    ask: (name: string) => `Do you want ${name} to speak for you about your complaint?`,
    scope: 'This is what they would hear and decide for you:',
    howHeading: 'How to tell us',
    how: 'Say yes or no by phone, by email or by letter. You do not have to give a reason.',
    change: 'You can change your mind at any time.',
    byHeading: 'When we would like to hear from you',
    by: (on: DateOnly) => `Please tell us by ${longDate(on)}, if you can.`,
    meanwhileHeading: 'What we do until then',
    meanwhile: (name: string) => `Until you say yes, we tell ${name} nothing about your complaint.`,
    goesOn: 'Your complaint goes on. We do not stop while we wait to hear from you.',
  },

  survey: {
    title: 'How did we handle your complaint?',
    opening: (on: DateOnly) => `We closed your complaint on ${longDate(on)}. We want to know how we did.`,
    free: 'You do not have to answer. What you say changes nothing about your complaint.',
    questionsHeading: 'What we ask you',
    satisfied: 'How satisfied or dissatisfied are you with how we handled your complaint? Choose one:',
    scores: [
      'Very satisfied',
      'Fairly satisfied',
      'Neither satisfied nor dissatisfied',
      'Fairly dissatisfied',
      'Very dissatisfied',
    ],
    better: 'What did we do well? What should we do better?',
    howHeading: 'How to answer',
    how: 'Write on this letter and send it back to us. Or tell us your answers by phone or by email.',
    byHeading: 'When we would like to hear from you',
    by: (on: DateOnly) => `Please answer by ${longDate(on)}.`,
    complainHeading: 'If you want to complain',
    complain:
      'Answering these questions is not a complaint. You can complain about anything that we did, or did not do.',
    ways: 'You can complain in any of these ways:',
  },

  exceptional: {
    title: 'Something is holding us up',
    opening: 'We promise you to follow the Ombudsman’s Complaint Handling Code. For a time we cannot keep all of it.',
    heading: 'What has happened',
    effectHeading: 'What it means for your complaint',
    untilHeading: 'Until when',
    until: (on: DateOnly) => `We will be keeping the Code again from ${longDate(on)}.`,
    stands: 'The dates that we gave you stay as they are. If we miss one, we are late, and we tell you so.',
    told: 'We tell the Ombudsman too, and we say it on our website.',
  },
} as const
