// The resident's words: short sentences, "you" and "we", and no word that only staff use.
import { longDate } from '#core/calendar/dates.ts'
import { type Clock, type ClockState, stateOf, strictest } from '#core/complaint/clocks.ts'
import { type Complaint, currentStage, overallDecision } from '#core/complaint/complaint.ts'
import { type Status, statusOf } from '#core/complaint/due.ts'
import { type Exclusion, exclusionInForce } from '#core/complaint/handling.ts'
import type { LetterKind } from '#core/handling-code/edition.ts'
import type { CaseAndLetters, KeptLetter, ResidentDesk } from '../../desk.ts'

const statusWords: { readonly [status in Status]: string } = {
  received: 'We have your complaint',
  'looking into it': 'We are looking into it',
  'more time': 'We need more time',
  answered: 'We have answered',
  'under review': 'We are reviewing our answer',
  excluded: 'We decided not to take this on',
  'handled elsewhere': 'We have an old record of it',
}

const letterWords: { readonly [kind in LetterKind]: string } = {
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

/** A second acknowledgement is that of the review. */
export function letterName(letter: KeptLetter, letters: readonly KeptLetter[]): string {
  const isSecond = letters.some(({ kind, number }) => kind === letter.kind && number < letter.number)
  return letter.kind === 'acknowledgement' && isSecond
    ? 'What we understand you want us to review'
    : letterWords[letter.kind]
}

/** What happens next and by when: what the first screenful of the page must say. */
export function whatHappensNext(file: CaseAndLetters, desk: ResidentDesk): readonly string[] {
  const { stage, acknowledgement, response } = currentStage(file.complaint)
  if (file.complaint.imported)
    return ['It was handled before we kept our records here. Ask us if you want to know more.']
  const exclusion = exclusionInForce(file.complaint.handling)
  if (exclusion) return afterExclusion(exclusion)
  if (response) return afterAnswer(file.complaint)
  const answer = strictest(file.clocks, stage, 'response')
  const acknowledge = strictest(file.clocks, stage, 'acknowledgement')
  const what = stage === 1 ? 'your complaint to be' : 'you want us to review'
  return [
    ...(acknowledgement || !acknowledge
      ? []
      : [due(acknowledge, desk, `write to you to say what we understand ${what}`)]),
    ...(answer ? [due(answer, desk, stage === 1 ? 'answer your complaint' : 'answer your review')] : []),
  ]
}

function due(clock: Clock, desk: ResidentDesk, act: string): string {
  const state: ClockState = stateOf(clock, desk.today())
  if (state === 'late') {
    return `By ${longDate(clock.dueOn)}, we should have done this: ${act}. We have not, and we are sorry. You can ask the Housing Ombudsman for help.`
  }
  if (state === 'due today') return `Today, we will ${act}.`
  return `By ${longDate(clock.dueOn)}, we will ${act}.`
}

/** The right to take that decision to the Ombudsman is said wherever the decision is (2.4, 5.11). */
const afterExclusion = ({ stage, on }: Exclusion): readonly string[] => [
  `On ${longDate(on)} we decided not to ${stage === 1 ? 'take on your complaint' : 'review your complaint again'}.`,
  'You can take that decision to the Housing Ombudsman.',
]

const decided = {
  upheld: 'You were right.',
  'partly upheld': 'You were right about part of it.',
  'not upheld': 'We did not agree that we got it wrong.',
}

function afterAnswer(complaint: Complaint): readonly string[] {
  const { stage, response } = currentStage(complaint)
  if (!response) return []
  const open = complaint.actions
    .filter(({ done }) => !done)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const [next] = open
  return [
    `We answered on ${longDate(response.on)}. ${decided[overallDecision(response.decisions)]}`,
    ...(next ? [`The next thing that we promised is due by ${longDate(next.dueOn)}.`] : []),
    stage === 1
      ? 'If you are not happy with our answer, you can ask for a review. You do not have to say why.'
      : 'This was our last answer. If you are not happy with it, you can go to the Housing Ombudsman.',
  ]
}

export const residentStatus = (complaint: Complaint): string => statusWords[statusOf(complaint)]
