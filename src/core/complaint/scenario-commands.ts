// One command of every kind beside the stages, about a day: sensible enough to be accepted where the complaint allows it.
import { addDays, type DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import { complaintId, type PersonId } from './complaint.ts'
import type { ComplaintCommand } from './procedure.ts'
import { amira, ben } from './scenario.ts'
import * as events from './scenario-handling.ts'
import * as outcomes from './scenario-put-right.ts'
import { refusalProposed } from './scenario-refusals.ts'
import * as told from './scenario-told.ts'

const { factsOf } = events

export type About = {
  readonly on: DateOnly
  readonly stage: Stage
  readonly who: PersonId
  /** Which of the things already there, for a command that goes on with one. */
  readonly number: number
}

export const handlingCommands = (about: About): readonly ComplaintCommand[] => [
  ...opening(about),
  ...people(about),
  ...asking(about),
  ...inquiry(about),
  ...puttingRight(about),
  ...ombudsman(about),
  ...post(about),
]

function opening({ on, stage, who, number: proposal }: About): readonly ComplaintCommand[] {
  const askedOf = who === amira ? ben : amira
  const { proposedBy: _, ...refusal } = factsOf(refusalProposed({ stage, on, claimFiledOn: on, askedOf }))
  return [
    { type: 'CategoriseComplaint', ...factsOf(events.categorised({ on })) },
    { type: 'TriageComplaint', ...factsOf(events.triaged({ on })) },
    { type: 'ProposeRefusal', ...refusal },
    { type: 'AgreeToRefusal', proposal, on },
    { type: 'ReturnRefusal', proposal, on, because: 'It is another matter' },
    { type: 'WithdrawExclusion', on, asked: 'the Ombudsman', because: 'It is not the same matter' },
  ]
}

function people({ on, stage, who, number }: About): readonly ComplaintCommand[] {
  const later = addDays(on, 7)
  return [
    { type: 'AppointRepresentative', ...factsOf(events.representativeAppointed({ appointedOn: on })) },
    { type: 'AskForAuthority', ...factsOf(told.authorityAskedFor({ representative: number, on, dueOn: later })) },
    { type: 'RecordAuthority', representative: number, on, proof: 'By phone' },
    { type: 'GiveRepresentativeCode', representative: number, may: 'speak', on },
    { type: 'WithdrawRepresentativeCode', representative: number, on },
    { type: 'EndRepresentation', representative: number, on, because: 'She speaks for herself' },
    { type: 'RecordGroup', ...factsOf(events.groupRecorded({ on })) },
    { type: 'RecordNeed', ...factsOf(events.needRecorded({ on, reviewOn: later })) },
    { type: 'ReviewNeed', need: number, on, found: 'Needed', stillNeeded: true, nextReviewOn: later },
    { type: 'AgreeContactPlan', ...factsOf(events.contactPlanAgreed({ stage, agreedOn: on })) },
    { type: 'GiveUpdate', ...factsOf(events.updateGiven(on, { stage })) },
    { type: 'AssignComplaint', ...factsOf(events.assigned({ on })) },
    { type: 'KeepToPeople', ...factsOf(events.keptToPeople({ on })) },
    { type: 'JoinReaders', on, because: 'Ben is away, and she rang' },
    { type: 'OpenToEverybody', on, because: 'It is safe now' },
    { type: 'DeclareConflict', ...factsOf(events.conflictDeclared({ on, person: who })) },
    { type: 'SettleConflict', ...factsOf(events.conflictSettled({ conflict: number, on, handedTo: null })) },
    { type: 'OfferFairChance', ...factsOf(events.fairChanceOffered({ stage, on, dueOn: later })) },
    { type: 'GiveAccount', fairChance: number, on, words: 'I left a card' },
  ]
}

function asking({ on, stage, who, number }: About): readonly ComplaintCommand[] {
  const later = addDays(on, 7)
  return [
    { type: 'HearResident', ...factsOf(told.residentHeard({ stage, on })) },
    { type: 'AnswerResident', heard: number, on, words: 'We rang and sent the surveyor' },
    { type: 'AskForClarification', ...factsOf(told.clarificationAsked({ stage, on, dueOn: later })) },
    { type: 'GiveClarification', clarification: number, on, words: 'The second visit' },
    { type: 'GiveInterimResponse', ...factsOf(told.interimResponseGiven({ stage, on, decidedBy: who })) },
    { type: 'TellActionLate', ...factsOf(told.actionLateTold({ action: number, on, newDueOn: addDays(on, 21) })) },
    { type: 'ChangeLetterFormat', letterFormat: 'braille', on, words: 'They read braille' },
    { type: 'CompleteOtherFormat', otherFormat: number, on, madeBy: 'Braille Press', checkedBy: '' },
    {
      type: 'TellExceptionalCircumstances',
      ...factsOf(told.exceptionalCircumstancesTold({ on, backOn: later })),
    },
    { type: 'SendSurvey', ...factsOf(told.surveySent({ on, replyBy: later })) },
  ]
}

function inquiry({ on, stage, number }: About): readonly ComplaintCommand[] {
  const dueOn = addDays(on, 7)
  const at = Date.parse(`${on}T09:00:00Z`)
  const own = complaintId('C-26-7F3K2R')
  const folded = factsOf(events.newIssueRaised({ on }))
  const { point: _, ...issue } = folded
  const file = { name: 'kitchen.jpg', sha256: String(number).padStart(64, '0'), bytes: 2_400_000 }
  const web = { on, from: 'resident', channel: 'web' } as const
  return [
    { type: 'AddEvidence', ...factsOf(events.evidenceAdded({ stage, on })) },
    { type: 'ReceiveFiles', ...web, note: '', files: [{ ...file, kind: 'jpg', scan: 'not scanned' }] },
    { type: 'RefuseFile', ...web, ...file, found: 'Eicar-Test-Signature' },
    { type: 'FileMessage', message: file.sha256, on, from: null, because: '' },
    { type: 'MoveMessage', message: file.sha256, on, to: own, because: 'It is about another home' },
    { type: 'HoldBackFromPack', on, kind: 'entry', which: '1', ground: 'other people', reason: 'It names a neighbour' },
    { type: 'ReturnToPack', holding: number, on, because: 'The neighbour agreed' },
    { type: 'RequestFacts', ...factsOf(events.factsRequested({ stage, on, dueOn })) },
    { type: 'AnswerFactsRequest', factsRequest: number, on, words: 'On the 9th' },
    { type: 'FlagHazard', ...factsOf(events.hazardFlagged({ awareAt: at })) },
    { type: 'RecordHazardAct', hazard: number, act: 'investigated', at, words: 'A surveyor came' },
    { type: 'RaiseNewIssue', ...issue },
    { type: 'RaiseNewIssue', ...issue, ruling: 'unrelated', ownComplaint: own },
  ]
}

function puttingRight({ on, stage, who, number }: About): readonly ComplaintCommand[] {
  const dueOn = addDays(on, 7)
  const lines = [{ basis: 'goodwill', setSum: null, count: null, pence: 5_000, why: 'For the trouble' }] as const
  return [
    { type: 'OfferRemedy', ...factsOf(outcomes.remedyOffered({ stage, offeredOn: on, dueOn, lines })) },
    { type: 'AnswerRemedyOffer', remedy: number, on, answer: 'accepted', words: '' },
    { type: 'CompleteRemedy', remedy: number, on, proof: 'Paid by transfer' },
    { type: 'OfferMediation', ...factsOf(outcomes.mediationOffered({ on })) },
    { type: 'AnswerMediation', mediation: number, on, accepted: false, words: '' },
    { type: 'RestrictContact', ...factsOf(outcomes.contactRestricted({ on, reviewOn: dueOn, decidedBy: who })) },
    { type: 'ReviewRestriction', restriction: number, on, by: who, found: 'Calls go on', reviewOn: dueOn },
    { type: 'LiftRestriction', restriction: number, on, because: 'The calls stopped' },
    {
      type: 'RecordLearning',
      ...factsOf(outcomes.learningRecorded({ on })),
      improvements: [{ what: 'The order raises the job', owner: 'Repairs', dueOn }],
    },
    { type: 'CompleteImprovement', improvement: number, on, proof: 'Live' },
    { type: 'RecordEffect', improvement: number, on, words: 'Half as many' },
    { type: 'RecordSatisfaction', on, score: 4, words: '' },
  ]
}

function ombudsman({ on, number }: About): readonly ComplaintCommand[] {
  const dueOn = addDays(on, 21)
  return [
    { type: 'ReceiveOmbudsmanRequest', ...factsOf(outcomes.ombudsmanRequestReceived({ on, dueOn })) },
    { type: 'AnswerOmbudsmanRequest', request: number, on, words: 'Sent' },
    {
      type: 'ReceiveDetermination',
      ...factsOf(outcomes.determinationReceived({ on })),
      orders: [{ kind: 'apology', what: 'Apologise in writing', pence: null, dueOn }],
      recommendations: [{ what: 'Look at how parts are ordered', dueOn: null }],
    },
    { type: 'ComplyWithOrder', order: number, on, proof: 'The letter' },
    { type: 'AnswerRecommendation', recommendation: number, on, accepted: true, reason: '' },
    { type: 'CompleteRecommendation', recommendation: number, on, proof: 'The review' },
    { type: 'ReceiveFailureNotice', ...factsOf(outcomes.failureNoticeReceived({ issuedOn: on, complyByOn: dueOn })) },
    { type: 'ComplyWithFailureNotice', notice: number, on, proof: 'The response' },
  ]
}

function post({ on, stage, number }: About): readonly ComplaintCommand[] {
  const text = { letter: 2, sending: 1, by: 'list of texts', on }
  return [
    {
      type: 'ReportLetterNotDelivered',
      letter: 2,
      sending: 9,
      told: { stage, what: 'response' },
      by: 'email',
      on,
      cause: 'not known',
      reason: 'The connection broke',
    },
    { type: 'SendLetterAgain', undelivered: number, by: 'post', to: '', on },
    { type: 'SettleLetter', undelivered: 2, wentOn: on, words: 'It is in the log', on },
    { type: 'AskForTexts', number: '07700 900123', on },
    { type: 'ReportTextSent', ...text, says: 'Our letter is on its way.', parts: 1, answer: 'texts.csv' },
    { type: 'ReportTextNotSent', ...text, cause: 'sent back', reason: 'The phone is off' },
    { type: 'StopTexts', on, words: 'She has a new phone' },
  ]
}
