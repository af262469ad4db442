// The English words of the pages around the questions: where a complaint starts, is checked, is kept, is taken up again, and was sent.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'

export const englishPages = {
  start: {
    title: 'Make a complaint',
    need: 'You need no account and no email address. Most people take about six minutes.',
    begin: 'Start now',
    goOn: 'Go on with the complaint you began',
    comeBack: 'Come back to a complaint that you began',
    check: 'Check on a complaint that you have made',
    others: 'Other ways to complain',
    othersLink: 'Languages, large print and other help',
    offline: 'You can complain to us in any of these ways. We do not take complaints by a form on this website.',
    afterwards: 'What happens then',
    review:
      'If you are not happy with our answer, you can ask for a review by somebody else. You do not have to say why.',
  },

  around: {
    goOn: 'Continue',
    save: 'Save and come back later',
    kept: (until: string) => `Your answers are kept. This page closes at ${until}`,
    keptEach:
      'They are saved each time you press a button. When this page closes, nobody who comes by can open it. If it is still in front of you, press Continue all the same: nothing is lost.',
    reference: 'Your draft reference',
    code: 'Your draft code',
    back: 'Back',
    backToCheck: 'Check your answers',
    trap: 'Leave this box empty',
    trapped:
      'We could not be sure that a person sent this. Leave the box at the end empty, and send it again, or ring us',
  },

  check: {
    title: 'Check your answers',
    intro: 'Nothing has been sent yet.',
    change: 'Change',
    notAnswered: 'Not answered',
    send: 'Send my complaint',
    still: 'Before you can send it, we need your answers to these:',
    nothingElse:
      'You can change or add to it after you have sent it. Nobody will treat you worse because you complain.',
    onPhone: (name: string) =>
      `You are finishing this for the person on the telephone. It will be recorded by ${name}, as told by phone.`,
  },

  saved: {
    title: 'Your answers are saved',
    notYet: 'This is not yet a complaint. We see it, and our time to answer begins, when you send it.',
    how: 'To come back, you need both of these. Write them down, take a picture of this page, or print it.',
    until: (on: DateOnly) => `We keep it until ${longDate(on)}. Then it is deleted.`,
    where: 'On this website, choose',
    phone: 'Or ring us: with the reference and the code, we can finish it with you.',
    goOn: 'Go on now',
    leave: 'Close it on this device',
    left: 'It is closed on this device',
    leftSays: 'Nobody can see your answers from here now. Your draft reference and code open it again.',
  },

  comeBack: {
    title: 'Come back to a complaint that you began',
    timedOut: 'The form was closed, because nothing happened on it for a while. Your answers are saved.',
    stillOpen:
      'If a page of it is still open in this browser, go back to it and press Continue. If not, enter your draft reference and code.',
    kept: 'What you just typed is kept as well: it will be there when you are back.',
    intro: 'Small letters and spaces do not matter.',
    reference: 'Draft reference',
    referenceHint: 'For example, D-26-7F3K2Q',
    code: 'Draft code',
    codeHint: '12 letters and numbers, in three groups',
    referenceMissing: 'Enter your draft reference',
    codeMissing: 'Enter your draft code',
    noMatch: 'We could not find a complaint that was begun, with that reference and code. Check both, and try again',
    lost: 'If you do not have them',
    lostSays: 'Nobody can open what you began without them. You can start again, or tell us in another way.',
    again: 'Start again',
    sent: 'If you have sent it already, check on your complaint with its reference and access code.',
    what: 'this draft',
  },

  sent: {
    title: 'We have your complaint',
    reference: 'Your reference',
    code: 'Your access code',
    keep: 'Keep both of them. With them you can see how your complaint is going, at any hour. We show the access code only here: write it down, take a picture, or print this page.',
    withheld: (name: string) => `We will give the access code to ${name}, who may share it with you.`,
    next: 'What happens next',
    received: (on: DateOnly) => `We got it today, ${longDate(on)}. This page only says that it has reached us.`,
    write: (on: DateOnly) => `By ${longDate(on)} we write to you to say what we understand your complaint to be.`,
    answer: (on: DateOnly) => `By ${longDate(on)} we answer it. If we need more time, we tell you why, and until when.`,
    review: 'If you are not happy with our answer, you can ask for a review by somebody else.',
    danger:
      'You said that somebody may be in danger. That is marked on your complaint. If it cannot wait, do not wait for us: ring.',
    follow: 'See your complaint',
    reach: 'How to reach us',
    copy: 'A copy to keep',
    copyHow: 'To keep a copy of this page, print it, or save it as a PDF from your browser’s menu.',
    copyWhat: 'These are your own words, and after them your other answers, as our staff read them.',
    story: 'What you told us',
    wanted: 'What would put it right',
    files: 'Files you sent',
  },

  report: {
    title: 'Report something for the first time',
    choice:
      'You have a choice. If you have told us before, or are not happy with us, you can complain instead, now or later. Reporting does not stop you.',
    complain: 'Complain instead',
    story: 'What should we put right?',
    storyHint: 'Say what it is and where.',
    storyMissing: 'Tell us what we should put right',
    storyWhat: 'What you report',
    reach: 'Enter one way to reach you: a telephone number, an email address or an address',
    telephone: 'Telephone number',
    email: 'Email address',
    address: 'Address',
    addressWhat: 'The address',
    hint: 'One way to reach you is enough.',
    send: 'Send my report',
    doneTitle: 'We have your report',
    doneSays: 'Somebody will look at it and be in touch.',
    doneChoice: 'If you are not happy with what we do about it, you can complain. You do not have to wait.',
  },

  ways: {
    title: 'Other ways to complain, and help',
    intro: 'You can complain in any way, to anybody who works for us. It counts from the day that we get it.',
    helpTitle: 'Help that you can ask for',
    help: [
      'Large print, easy read, braille, audio, or paper of another colour: ask for it, and every letter to you will be so.',
      'Another language: ask for an interpreter, or for letters in your language. It costs you nothing.',
      'If you cannot hear or speak on the phone: Relay UK. If you use British Sign Language: ask for an interpreter.',
      'A talk face to face, or somebody to write it down for you.',
      'Somebody else may complain for you: a friend, a relative, a councillor, an adviser.',
    ],
    paper: 'On paper',
    paperSays: 'Write us a letter: no form is needed. Say who you are, what happened, and how to reach you.',
    leaflet: 'Our leaflet says it all, in several formats',
  },

  faults: {
    tooMany: 'Many complaints were begun from your connection just now',
    tooManySays: 'Try again in 15 minutes, or complain now in another way.',
    unavailable: 'The form is not available just now',
    unavailableSays:
      'Everything up to the page before is saved. Go back in a few minutes and press the button again. You can also complain by phone, by letter or in person.',
  },
} as const
