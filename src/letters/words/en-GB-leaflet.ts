// The English words of the leaflet about how complaints are handled: for everybody, so about nobody.
import type { ClockStart, EditionId, Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { workingDays } from './counted.ts'

/** After 'within 10 working days'. */
const countedFrom: { readonly [stage in Stage]: { readonly [start in ClockStart]: string } } = {
  1: {
    received: 'of the day that we get your complaint',
    'stage 2 asked for': 'of the day that we get your complaint',
    logged: 'of the day that we write down your complaint',
    acknowledged: 'of telling you that we have your complaint',
  },
  2: {
    received: 'of the day that you ask',
    'stage 2 asked for': 'of the day that you ask',
    logged: 'of the day that we write down your request',
    acknowledged: 'of telling you that we have your request',
  },
}

type ChannelKind = Profile['channels'][number]['kind']

const channelWords: { readonly [kind in Exclude<ChannelKind, 'other'>]: string } = {
  phone: 'By phone',
  web: 'On our website',
  email: 'By email',
  letter: 'By letter',
  'in person': 'In person',
  'social media': 'By a message on social media',
  text: 'By text message',
  survey: 'When we ask you questions in a survey',
  petition: 'Together with other residents, in a petition',
  advocate: 'Through somebody who speaks for you',
}

export const wordsOfTheLeaflet = {
  title: 'How to complain, and what we do then',
  to: 'To everybody who lives in our homes',
  reference: (edition: EditionId) => `Complaints leaflet, Code of ${edition}`,

  whatHeading: 'What a complaint is',
  what: 'A complaint is when you tell us that you are not happy with something that we did, or did not do.',
  others: 'It can be about our own staff, or about somebody who works for us.',
  noWord: 'You do not have to use the word “complaint”.',
  noWorse: 'We will not treat you worse because you complained.',
  within: (months: number) =>
    `Please tell us within ${months} months of when it happened, or of when you came to know of it.`,
  older: 'We can take on older complaints when there is a good reason.',

  howHeading: 'How to complain',
  how: 'You can complain in any of these ways:',
  channel: (kind: ChannelKind, says: string) => (kind === 'other' ? says : channelWords[kind]),

  stagesHeading: 'What we do then',
  stages: 'We look at a complaint in two stages.',
  stageHeading: (stage: Stage) => `Stage ${stage}`,
  acknowledge: {
    1: (days: number) =>
      `We write to you within ${workingDays(days)}. We say what we understand your complaint to be, and who looks into it.`,
    2: (days: number) => `We write to you within ${workingDays(days)}. We say what we will look at again.`,
  },
  acknowledgeWithoutLimit: 'We write to you to say that we have your request, and what we will look at again.',
  answer: (stage: Stage, days: number, from: ClockStart) =>
    `We answer within ${workingDays(days)} ${countedFrom[stage][from]}.`,
  extend: (days: number) =>
    `If we need more time, we tell you why and until when. It is no more than ${workingDays(days)} longer without a good reason.`,
  second: {
    1: 'If you are not happy with our answer, you can ask us to look again. You do not have to give a reason.',
    2: 'Somebody who took no part in our first answer looks at it. Their answer is our final one.',
  },
  promises: 'We answer when we know the answer. What we promise then, we do by the day that we give you.',

  representativesHeading: 'Somebody can speak for you',
  representatives: 'A friend, someone in your family, an adviser or anybody else can complain for you.',
  accompanied: 'They can come with you when we meet.',
  permission: 'We ask you first whether you agree, before we tell them anything.',

  adjustmentsHeading: 'If you need us to do something in a different way',
  adjustments: 'Do you need large print, another language, or somebody to write it down for you? Please tell us.',
  keep: 'We write down what we agree with you, and we keep to it.',
  formats: 'You can have this leaflet in large print, as a Word file and as plain text.',

  ombudsman: 'You can ask the Ombudsman for help at any time. It costs you nothing.',
} as const
