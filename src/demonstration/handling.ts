// What is done on a made-up complaint beside its stages: a category, a refusal now and then, a remedy followed through, a survey.
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays, type Calendar } from '#core/calendar/working-days.ts'
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import { type ExclusionGround, tenures } from '#core/complaint/handling.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { chance, oneOf } from './draw.ts'
import type { Matter } from './matters.ts'

type Draw = (below: number) => number

/** A few complaints have no category, as in life; the tenure of some is not known. */
export function categorise(on: DateOnly, matter: Matter, draw: Draw): ComplaintCommand | null {
  if (chance(4, draw)) return null
  const tenure = chance(86, draw) ? 'LCRA' : oneOf(tenures.slice(1), draw)
  const { theme, service } = matter
  return { type: 'CategoriseComplaint', on, theme, service, tenure, scheme: 'Housing Ombudsman', correction: '' }
}

const grounds: readonly ExclusionGround[] = [
  'over 12 months ago',
  'legal proceedings started',
  'already considered',
  'other',
]

/** A refusal, with what its ground needs: proposed by whoever gives the command, who asks somebody else to agree. */
export function proposeToRefuse(
  stage: Stage,
  on: DateOnly,
  { receivedOn }: Complaint,
  askedOf: PersonId,
  draw: Draw,
): ComplaintCommand {
  const ground = oneOf(grounds, draw)
  const outOfTime = ground === 'over 12 months ago'
  const other = ground === 'other'
  return {
    type: 'ProposeRefusal',
    stage,
    on,
    ground,
    facts: 'We read the file and the dates in it, and this ground fits them',
    knownSince: outOfTime ? addDays(receivedOn, -420 - draw(200)) : null,
    claimFiledOn: ground === 'legal proceedings started' ? addDays(receivedOn, -draw(30)) : null,
    earlierCase: ground === 'already considered' ? 'Answered at both stages last year' : '',
    clause: other ? '1.6' : '',
    clauseWords: other ? 'We do not take as a complaint what another body decides, such as the council or a court' : '',
    discretion: outOfTime ? 'Nothing kept the resident from complaining earlier' : '',
    askedOf,
  }
}

/** How the second person answers it: agreed to, or now and then returned. */
export const answerRefusal = (proposal: number, on: DateOnly, draw: Draw): ComplaintCommand =>
  chance(80, draw)
    ? { type: 'AgreeToRefusal', proposal, on }
    : { type: 'ReturnRefusal', proposal, on, because: 'The ground fits only a part of it, so we should answer it' }

export const takeOnAfterAll = (on: DateOnly, draw: Draw): ComplaintCommand => ({
  type: 'WithdrawExclusion',
  on,
  asked: oneOf(['the Ombudsman', 'the resident', 'the landlord'] as const, draw),
  because: 'It was looked at again, and should be answered',
})

export function offer(stage: Stage, on: DateOnly, dueOn: DateOnly, draw: Draw): ComplaintCommand {
  const money = chance(75, draw)
  const pence = 2500 + 500 * draw(40)
  return {
    type: 'OfferRemedy',
    stage,
    kind: money ? 'financial' : oneOf(['explanation', 'action on delay', 'record amended'] as const, draw),
    what: money ? 'For the time and trouble' : 'What went wrong is put right',
    impact: 'The resident had to ask several times',
    lines: money ? [{ basis: 'time and trouble', setSum: null, count: null, pence, why: 'Asked several times' }] : [],
    offeredOn: on,
    dueOn,
    agreed: 'agreed',
  }
}

/** What became of an offer: declined, accepted, left; and then done, or not yet. */
export function afterOffer(remedy: number, on: DateOnly, calendar: Calendar, draw: Draw): readonly ComplaintCommand[] {
  const answerOn = addWorkingDays(calendar, on, 1 + draw(4))
  const answer = oneOf(['accepted', 'accepted', 'accepted', 'declined', 'no answer'] as const, draw)
  const answered = { type: 'AnswerRemedyOffer', remedy, on: answerOn, answer, words: '' } as const
  if (answer !== 'accepted' || chance(15, draw)) return [answered]
  const doneOn = addWorkingDays(calendar, answerOn, 1 + draw(8))
  return [
    answered,
    { type: 'CompleteRemedy', remedy, on: doneOn, proof: 'Paid or done, and checked with the resident' },
  ]
}

export const survey = (on: DateOnly, draw: Draw): ComplaintCommand => ({
  type: 'RecordSatisfaction',
  on,
  score: oneOf([1, 2, 2, 3, 3, 4, 4, 5] as const, draw),
  words: '',
})
