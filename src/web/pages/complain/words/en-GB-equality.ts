// The English words of the equality questions: what is said before they are asked, each question, and its answers.
import type { EqualityWords } from './equality-words.ts'

export const englishEquality = {
  offer: 'Some questions about you, if you like',
  offerSays:
    'Your complaint is with us, whatever you do here. We would like to ask six questions about you. You can leave them out: it changes nothing.',
  open: 'Go to the equality questions',
  thanks: 'Thank you. If you answered anything, it has been counted, apart from your complaint.',
  title: 'Equality questions',
  different:
    'These questions are different from those before. They are about you, and not about your complaint, which is with us already.',
  why: (landlord: string) =>
    `${landlord} asks them to see whether everybody finds it as easy to complain, and to put right what stands in somebody’s way.`,
  apart:
    'We only count your answers, month by month, and keep nothing else: no name, no reference and no time. They cannot be found again, so we cannot show them to you or delete them later.',
  told: 'Once a year our managers see how many people gave each answer. Numbers below five are never shown.',
  optional:
    'You do not have to answer. You can leave out any question, or all of them. Whether you answer, and what, changes nothing about your complaint.',
  skip: 'Skip all the questions',
  send: 'Send my answers',
  back: 'Back',
  questions: {
    age: {
      title: 'How old are you?',
      hint: '',
      options: {
        'under-25': 'Under 25',
        '25-to-34': '25 to 34',
        '35-to-44': '35 to 44',
        '45-to-54': '45 to 54',
        '55-to-64': '55 to 64',
        '65-to-74': '65 to 74',
        '75-or-over': '75 or over',
        'prefer-not-to-say': 'Prefer not to say',
      },
    },
    sex: {
      title: 'What is your sex?',
      hint: '',
      options: { female: 'Female', male: 'Male', 'prefer-not-to-say': 'Prefer not to say' },
    },
    condition: {
      title: 'Does a physical or mental health condition reduce your ability to carry out day-to-day activities?',
      hint: 'Count conditions or illnesses that have lasted, or that you expect to last, 12 months or more.',
      options: {
        'a-lot': 'Yes, a lot',
        'a-little': 'Yes, a little',
        no: 'No, or I have no such condition',
        'prefer-not-to-say': 'Prefer not to say',
      },
    },
    ethnicGroup: {
      title: 'What is your ethnic group?',
      hint: 'Choose the one that describes you best.',
      options: {
        white: 'White',
        mixed: 'Mixed or multiple ethnic groups',
        asian: 'Asian or Asian British',
        black: 'Black, African, Caribbean or Black British',
        another: 'Another ethnic group',
        'prefer-not-to-say': 'Prefer not to say',
      },
    },
    religion: {
      title: 'What is your religion or belief?',
      hint: '',
      options: {
        none: 'No religion',
        christian: 'Christian, of any denomination',
        buddhist: 'Buddhist',
        hindu: 'Hindu',
        jewish: 'Jewish',
        muslim: 'Muslim',
        sikh: 'Sikh',
        another: 'Another religion or belief',
        'prefer-not-to-say': 'Prefer not to say',
      },
    },
    orientation: {
      title: 'Which of these best describes your sexual orientation?',
      hint: '',
      options: {
        straight: 'Heterosexual or straight',
        'gay-or-lesbian': 'Gay or lesbian',
        bisexual: 'Bisexual',
        another: 'Another sexual orientation',
        'prefer-not-to-say': 'Prefer not to say',
      },
    },
  },
} as const satisfies EqualityWords
