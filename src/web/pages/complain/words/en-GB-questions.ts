// The English words of the questions about the matter: what it is, danger, what happened, when, what would put it right, where.

export const englishQuestions = {
  whatItIs: {
    title: 'Is it a complaint?',
    hint: 'It is a complaint if you are not happy with us: with what we did, with what we did not do, or with how we or those who work for us treated you. You do not have to use the word. If you choose nothing here, we treat it as a complaint.',
    options: {
      complaint: 'Yes, I want to complain',
      unsure: 'I am not sure',
      report: 'No, I want to report something for the first time',
    },
    unsureHint: 'We will treat it as a complaint',
    reportHint: 'A repair, a noise, something to be cleaned',
  },

  danger: {
    title: 'Is anybody in danger?',
    hint: 'We will look at your answer first.',
    options: {
      hurt: 'Yes, somebody could be hurt or made ill',
      essential: 'Yes, there is no heating, hot water, water or electricity, or the home cannot be locked',
      no: 'No',
      unknown: 'I do not know',
    },
    what: 'What is the danger, and who is in it? (optional)',
    missing: 'Choose whether anybody is in danger',
    ring: (number: string) =>
      `If something must be made safe today, ring us now on ${number}. Do not wait for this form.`,
    ringDay:
      'If something must be made safe today, tell us now, in the quickest way you can. Do not wait for this form.',
    fire: 'Fire, or danger to life: ring 999.',
    gas: 'A smell of gas: ring 0800 111 999, at any hour.',
    whatTooLong: 'What you say of the danger',
  },

  story: {
    title: 'What happened?',
    hint: 'Tell us in your own words. If you can, say who was there, what was said, and what you have asked us to do.',
    what: 'What happened',
    missing: 'Tell us what happened',
  },

  when: {
    title: 'When did it start, or when did you find out?',
    hint: 'If it was more than 12 months ago, tell us all the same. We decide whether to take it on, and if we do not we tell you why.',
    options: {
      day: 'I know the day',
      about: 'I know roughly',
      unknown: 'I do not know',
    },
    day: 'The day',
    about: 'Roughly when?',
    aboutHint: 'For example, last winter',
    what: 'The day',
    dayMissing: 'Enter the day',
    future: 'The day must be today or in the past',
    longAgo:
      'This was more than 12 months ago. Send it all the same: somebody will decide whether to take it on, and tell you why if not.',
    optional: 'You can leave this out.',
  },

  outcomes: {
    title: 'What would put it right?',
    hint: 'Choose as many as you like, or none. You can leave this out.',
    options: {
      'outcome-work': 'A repair, or other work, is done',
      'outcome-apology': 'You say sorry',
      'outcome-why': 'You explain what went wrong',
      'outcome-money': 'I am paid back, or compensated',
      'outcome-change': 'It does not happen again, to me or to others',
    },
    words: 'Anything else (optional)',
    what: 'What would put it right',
  },

  where: {
    title: 'Where did it happen?',
    options: {
      home: 'At home',
      place: 'Somewhere else: a building, a street, an estate',
      unknown: 'I do not know, or it is not about a place',
    },
    home: 'The address of the home',
    place: 'Which place?',
    what: 'The address',
    placeWhat: 'The place',
    missing: 'Choose where it happened',
    homeMissing: 'Enter the address, or choose another answer',
    placeMissing: 'Enter which place, or choose another answer',
  },
} as const
