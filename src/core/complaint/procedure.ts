// Every step of the procedure, and how they decide and apply: one line for each command, and one for its event.
import assert from 'node:assert/strict'
import { uncheckedRefusals } from './checked-welsh.ts'
import type { Complaint } from './complaint.ts'
import { cited, type Decision, type Given, refuse, type StepDecision } from './step.ts'
import { acknowledge } from './steps/acknowledge.ts'
import { completeAction } from './steps/action.ts'
import { tellActionLate } from './steps/action-late.ts'
import { agreeToRefusal } from './steps/agree-to-refusal.ts'
import { askForAuthority } from './steps/ask-authority.ts'
import { categorise } from './steps/categorise.ts'
import { askForClarification, giveClarification } from './steps/clarify.ts'
import { close } from './steps/close.ts'
import { declareConflict, settleConflict } from './steps/conflict.ts'
import { agreeContactPlan, giveUpdate } from './steps/contact-plan.ts'
import { correctDateReceived } from './steps/correct-date-received.ts'
import { deliver } from './steps/deliver.ts'
import { receiveDetermination } from './steps/determination.ts'
import { escalate } from './steps/escalate.ts'
import { addEvidence } from './steps/evidence.ts'
import { tellExceptionalCircumstances } from './steps/exceptional.ts'
import { extend } from './steps/extend.ts'
import { answerFactsRequest, requestFacts } from './steps/facts-request.ts'
import { complyWithFailureNotice, receiveFailureNotice } from './steps/failure-notice.ts'
import { giveAccount, offerFairChance } from './steps/fair-chance.ts'
import { receiveFiles, refuseFile } from './steps/files.ts'
import { recordGroup } from './steps/group.ts'
import { flagHazard, recordHazardAct } from './steps/hazard.ts'
import { handledElsewhere, importComplaint } from './steps/import.ts'
import { giveInterimResponse } from './steps/interim.ts'
import { completeImprovement, recordEffect, recordLearning } from './steps/learn.ts'
import { changeLetterFormat } from './steps/letter-format.ts'
import { answerMediation, offerMediation } from './steps/mediation.ts'
import { recordNeed, reviewNeed } from './steps/need.ts'
import { raiseNewIssue } from './steps/new-issue.ts'
import { answerOmbudsmanRequest, receiveOmbudsmanRequest } from './steps/ombudsman-request.ts'
import { answerRecommendation, completeRecommendation, complyWithOrder } from './steps/order.ts'
import { completeOtherFormat, orderOtherFormat } from './steps/other-format.ts'
import { proposeRefusal } from './steps/propose-refusal.ts'
import { reDate } from './steps/re-date.ts'
import { receive } from './steps/receive.ts'
import { complaintExcluded, escalationRefused } from './steps/refused-at-once.ts'
import { answerRemedyOffer, completeRemedy, offerRemedy } from './steps/remedy.ts'
import { appointRepresentative, endRepresentation, recordAuthority } from './steps/represent.ts'
import { respond } from './steps/respond.ts'
import { liftRestriction, restrictContact, reviewRestriction } from './steps/restrict.ts'
import { returnRefusal } from './steps/return-refusal.ts'
import { recordSatisfaction } from './steps/satisfaction.ts'
import { sendSurvey } from './steps/survey.ts'
import { triage } from './steps/triage.ts'
import { reportNotDelivered, sendAgain, settle } from './steps/undelivered.ts'
import { withdrawExclusion } from './steps/withdraw-exclusion.ts'

const stepOfCommand = {
  ReceiveComplaint: receive,
  ImportComplaint: importComplaint,
  CorrectDateReceived: correctDateReceived,
  AcknowledgeComplaint: acknowledge,
  ExtendResponse: extend,
  RespondToComplaint: respond,
  AskForStage2: escalate,
  CompleteAction: completeAction,
  CloseComplaint: close,
  ReportLetterDelivered: deliver,
  ReDateClocks: reDate,
  CategoriseComplaint: categorise,
  TriageComplaint: triage,
  ProposeRefusal: proposeRefusal,
  AgreeToRefusal: agreeToRefusal,
  ReturnRefusal: returnRefusal,
  WithdrawExclusion: withdrawExclusion,
  AppointRepresentative: appointRepresentative,
  RecordAuthority: recordAuthority,
  EndRepresentation: endRepresentation,
  RecordGroup: recordGroup,
  RecordNeed: recordNeed,
  ReviewNeed: reviewNeed,
  AgreeContactPlan: agreeContactPlan,
  GiveUpdate: giveUpdate,
  AskForClarification: askForClarification,
  GiveClarification: giveClarification,
  GiveInterimResponse: giveInterimResponse,
  TellActionLate: tellActionLate,
  AskForAuthority: askForAuthority,
  ChangeLetterFormat: changeLetterFormat,
  CompleteOtherFormat: completeOtherFormat,
  TellExceptionalCircumstances: tellExceptionalCircumstances,
  SendSurvey: sendSurvey,
  DeclareConflict: declareConflict,
  SettleConflict: settleConflict,
  OfferFairChance: offerFairChance,
  GiveAccount: giveAccount,
  AddEvidence: addEvidence,
  ReceiveFiles: receiveFiles,
  RefuseFile: refuseFile,
  RequestFacts: requestFacts,
  AnswerFactsRequest: answerFactsRequest,
  FlagHazard: flagHazard,
  RecordHazardAct: recordHazardAct,
  RaiseNewIssue: raiseNewIssue,
  OfferRemedy: offerRemedy,
  AnswerRemedyOffer: answerRemedyOffer,
  CompleteRemedy: completeRemedy,
  OfferMediation: offerMediation,
  AnswerMediation: answerMediation,
  RestrictContact: restrictContact,
  ReviewRestriction: reviewRestriction,
  LiftRestriction: liftRestriction,
  RecordLearning: recordLearning,
  CompleteImprovement: completeImprovement,
  RecordEffect: recordEffect,
  RecordSatisfaction: recordSatisfaction,
  ReceiveOmbudsmanRequest: receiveOmbudsmanRequest,
  AnswerOmbudsmanRequest: answerOmbudsmanRequest,
  ReceiveDetermination: receiveDetermination,
  ComplyWithOrder: complyWithOrder,
  AnswerRecommendation: answerRecommendation,
  CompleteRecommendation: completeRecommendation,
  ReceiveFailureNotice: receiveFailureNotice,
  ComplyWithFailureNotice: complyWithFailureNotice,
  ReportLetterNotDelivered: reportNotDelivered,
  SendLetterAgain: sendAgain,
  SettleLetter: settle,
}

const stepOfEvent = {
  ComplaintReceived: receive,
  ComplaintImported: importComplaint,
  DateReceivedCorrected: correctDateReceived,
  ComplaintAcknowledged: acknowledge,
  ResponseExtended: extend,
  ComplaintResponded: respond,
  Stage2AskedFor: escalate,
  ActionCompleted: completeAction,
  ComplaintClosed: close,
  LetterDelivered: deliver,
  ClocksReDated: reDate,
  ComplaintCategorised: categorise,
  ComplaintTriaged: triage,
  RefusalProposed: proposeRefusal,
  RefusalAgreed: agreeToRefusal,
  RefusalReturned: returnRefusal,
  ComplaintExcluded: complaintExcluded,
  EscalationRefused: escalationRefused,
  ExclusionWithdrawn: withdrawExclusion,
  RepresentativeAppointed: appointRepresentative,
  AuthorityRecorded: recordAuthority,
  RepresentationEnded: endRepresentation,
  GroupRecorded: recordGroup,
  NeedRecorded: recordNeed,
  NeedReviewed: reviewNeed,
  ContactPlanAgreed: agreeContactPlan,
  UpdateGiven: giveUpdate,
  ClarificationAsked: askForClarification,
  ClarificationGiven: giveClarification,
  InterimResponseGiven: giveInterimResponse,
  ActionLateTold: tellActionLate,
  AuthorityAskedFor: askForAuthority,
  LetterFormatChanged: changeLetterFormat,
  OtherFormatOrdered: orderOtherFormat,
  OtherFormatCompleted: completeOtherFormat,
  ExceptionalCircumstancesTold: tellExceptionalCircumstances,
  SurveySent: sendSurvey,
  ConflictDeclared: declareConflict,
  ConflictSettled: settleConflict,
  FairChanceOffered: offerFairChance,
  AccountGiven: giveAccount,
  EvidenceAdded: addEvidence,
  FileReceived: receiveFiles,
  FileRefused: refuseFile,
  FactsRequested: requestFacts,
  FactsRequestAnswered: answerFactsRequest,
  HazardFlagged: flagHazard,
  HazardActRecorded: recordHazardAct,
  NewIssueRaised: raiseNewIssue,
  RemedyOffered: offerRemedy,
  RemedyOfferAnswered: answerRemedyOffer,
  RemedyCompleted: completeRemedy,
  MediationOffered: offerMediation,
  MediationAnswered: answerMediation,
  ContactRestricted: restrictContact,
  RestrictionReviewed: reviewRestriction,
  RestrictionLifted: liftRestriction,
  LearningRecorded: recordLearning,
  ImprovementCompleted: completeImprovement,
  EffectRecorded: recordEffect,
  SatisfactionRecorded: recordSatisfaction,
  OmbudsmanRequestReceived: receiveOmbudsmanRequest,
  OmbudsmanRequestAnswered: answerOmbudsmanRequest,
  DeterminationReceived: receiveDetermination,
  OrderCompliedWith: complyWithOrder,
  RecommendationAnswered: answerRecommendation,
  RecommendationCompleted: completeRecommendation,
  FailureNoticeReceived: receiveFailureNotice,
  FailureNoticeCompliedWith: complyWithFailureNotice,
  LetterNotDelivered: reportNotDelivered,
  LetterSentAgain: sendAgain,
  LetterSettled: settle,
}

type Commands = { [Type in keyof typeof stepOfCommand]: Parameters<(typeof stepOfCommand)[Type]['decide']>[0] }
type Events = { [Type in keyof typeof stepOfEvent]: Parameters<(typeof stepOfEvent)[Type]['apply']>[1] }

/** Any command; or the one of a type. A line whose step takes another type does not compile. */
export type ComplaintCommand<Type extends keyof Commands = keyof Commands> = {
  [One in Type]: Commands[One] & { readonly type: One }
}[Type]

/** Any event; or the one of a type. */
export type ComplaintEvent<Type extends keyof Events = keyof Events> = {
  [One in Type]: Events[One] & { readonly type: One }
}[Type]

type Deciders = {
  readonly [Type in keyof Commands]: {
    decide(command: ComplaintCommand<Type>, complaint: Complaint | null, given: Given): StepDecision<ComplaintEvent>
  }
}
type Appliers = {
  readonly [Type in keyof Events]: { apply(complaint: Complaint | null, event: ComplaintEvent<Type>): Complaint }
}

const deciders: Deciders = stepOfCommand
const appliers: Appliers = stepOfEvent

/** Says no with reasons, or what happened; changes nothing. */
export function decide<Type extends keyof Commands>(
  command: ComplaintCommand<Type>,
  complaint: Complaint | null,
  given: Given,
): Decision<ComplaintEvent> {
  if (complaint?.imported && command.type !== 'ImportComplaint') return refuse(handledElsewhere)
  const unchecked = 'inWelsh' in command ? uncheckedRefusals(command) : []
  const decision = deciders[command.type].decide(command, complaint, given)
  const refused = decision.accepted ? [] : decision.refusals
  return cited(unchecked.length > 0 ? refuse(...refused, ...unchecked) : decision, given.edition)
}

/** The complaint after one more event. */
export function apply<Type extends keyof Events>(complaint: Complaint | null, event: ComplaintEvent<Type>): Complaint {
  return appliers[event.type].apply(complaint, event)
}

/** More events than this on one complaint is a fault: stop and look. */
export const mostEvents = 1000

/** The complaint as its events leave it; null when there are none. */
export function replay(events: readonly ComplaintEvent[]): Complaint | null {
  assert(events.length <= mostEvents, `${events.length} events on one complaint`)
  return events.reduce<Complaint | null>(apply, null)
}
