// The words of the questions about people: for whom, who speaks for them, help, how to reply, files, names.

export const whoFor = {
  title: 'Who is this for?',
  hint: 'If you choose nothing, we take it that it is for you.',
  options: {
    me: 'Me, or my household',
    other: 'Somebody else, for whom I speak',
    group: 'Several people, and I am one of them',
  },
} as const

export const authority = {
  title: 'Who do you speak for?',
  hint: 'Anybody may complain for somebody else. You can send this before they have said so in writing.',
  name: 'Their name',
  nameWhat: 'Their name',
  nameMissing: 'Enter the name of the person you speak for',
  address: 'Where can we write to them? (optional)',
  addressHint: 'Until they have agreed, we write to them and not to you.',
  addressWhat: 'Their address',
  relation: 'Who are you to them?',
  relations: {
    'friend or relative': 'A friend or relative',
    'support worker': 'A support worker',
    advocate: 'An advocate',
    councillor: 'Their councillor',
    MP: 'Their MP',
    solicitor: 'Their solicitor',
    other: 'Somebody else',
  },
  agreed: 'Have they agreed that you speak for them?',
  options: {
    given: 'Yes, they are here with me, or have told me so',
    awaited: 'They will tell you later',
    'not needed': 'I may act for them by law: power of attorney, deputy, parent, executor',
  },
  proof: 'What gives you the right? (optional)',
  proofWhat: 'What gives you the right',
  given: 'The representative said on the complaint form that the resident agrees',
  byLaw: 'The representative said on the complaint form that they may act by law',
  scope: 'This complaint',
} as const

export const group = {
  title: 'About your group',
  hint: 'We write to one person: you.',
  kind: 'What is it?',
  options: { group: 'A complaint by several people', petition: 'A petition' },
  people: 'How many people complain? (optional)',
  peopleHint: 'Leave it empty if you do not know',
  peopleWrong: 'Enter how many people as a number, 2 or more, or leave it empty',
} as const

export const help = {
  title: 'What would help you?',
  hint: 'We can change how we work with you. Choose as many as you like, or none. You can leave this out.',
  options: {
    'help-large': 'Letters in large print',
    'help-interpreter': 'An interpreter',
    'help-sign': 'British Sign Language',
    'help-relay': 'Calls through Relay UK',
    'help-meet': 'To talk to somebody face to face',
    'help-person': 'To have somebody with me',
    'help-time': 'More time to answer you',
  },
  said: {
    'help-interpreter': 'Needs an interpreter',
    'help-sign': 'Uses British Sign Language',
    'help-relay': 'Calls through Relay UK',
    'help-meet': 'Wants to talk face to face',
    'help-person': 'Wants to have somebody with them',
    'help-time': 'Needs more time to answer us',
  },
  language: 'Which language?',
  languageWhat: 'The language',
  format: 'Letters in another format or language (optional)',
  formatHint: 'The letter itself comes at once, and this follows it.',
  standard: 'No, as they are',
  words: 'Anything else we should know (optional)',
  wordsHint: 'For example, a disability, an illness, or something that is hard for you just now',
  what: 'What would help you',
} as const

export const reply = {
  title: 'How shall we reply?',
  options: { phone: 'Ring me', text: 'Send me text messages', email: 'Email', post: 'Letters by post' },
  phone: 'Telephone number',
  text: 'Mobile number for text messages',
  email: 'Email address',
  post: 'Postal address',
  missing: 'Choose how we should reply',
  phoneMissing: 'Enter the telephone number to ring',
  textMissing: 'Enter the mobile number for text messages',
  emailMissing: 'Enter the email address to write to',
  postMissing: 'Enter the address to write to',
  emailWrong: 'Enter an email address such as name@example.com',
  times: 'When is a good time? (optional)',
  timesWhat: 'The time',
  safe: 'Is there a way to reach you that is not safe? (optional)',
  safeHint:
    'For example, do not ring in the evening, do not leave messages, do not write to the home. Everybody who might contact you will see this.',
  safeWhat: 'What is not safe',
} as const

export const texts = {
  box: 'Also send me a short text when a letter is on its way (optional)',
  hint: 'It never says what your complaint is about. Anybody who picks up your phone may read it. You can stop it at any time.',
  number: 'UK mobile number for these texts',
  wrong: 'Enter a UK mobile phone number, such as 07700 900123',
  said: (number: string) => `A short text to ${number} when a letter is on its way`,
} as const

export const files = {
  title: 'Photos and papers',
  hint: 'Send pictures, letters, emails or anything else that shows what happened. You do not have to.',
  choose: 'Choose files',
  chooseHint: 'You can choose several at once.',
  more: 'Add these files',
  here: 'These have reached us',
  remove: 'Remove',
  none: 'No files yet.',
  posted: 'I will send papers by post',
  postTo: (address: string) => `Send copies, and keep your own. Our address: ${address}.`,
  most: 'We can take 10 files with this form. You can send more afterwards',
} as const

export const name = {
  title: 'What is your name?',
  hint: 'Your first name is enough.',
  label: 'Your name',
  what: 'Your name',
  missing: 'Enter your name: a first name is enough',
  others: 'Other ways to reach you',
  telephone: 'Telephone number (optional)',
  email: 'Email address (optional)',
  telephoneWhat: 'The telephone number',
  emailWhat: 'The email address',
} as const

/** What staff read wherever they might contact the resident. */
export const needs = {
  language: (language: string) => `Needs an interpreter: ${language}`,
  byText: (number: string) => `Reply by text message to ${number}: do not ring first`,
  times: (words: string) => `A good time: ${words}`,
  safe: (words: string) => `NOT SAFE: ${words}`,
  through: (representative: string, resident: string) =>
    `These are the details of ${representative}, who says that they speak for ${resident}. Until that is agreed, tell them nothing about ${resident}`,
  speaks: (representative: string) => `These are the details of ${representative}, who speaks for them`,
} as const
