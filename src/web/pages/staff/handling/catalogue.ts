// The form of every command beside the stages, by its command. Leave one out and it does not compile.
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import {
  askForClarification,
  giveClarification,
  giveInterimResponse,
  tellActionLate,
  tellExceptionalCircumstances,
} from './asking.ts'
import { assignComplaint } from './assign.ts'
import { categorise, triage } from './category.ts'
import { agreeContactPlan, giveUpdate } from './contact.ts'
import { receiveDetermination } from './determination.ts'
import { withdrawExclusion } from './exclusion.ts'
import { declareConflict, giveAccount, offerFairChance, settleConflict } from './fairness.ts'
import type { HandlingForm } from './form-of.ts'
import { recordGroup } from './group.ts'
import { flagHazard, recordHazardAct } from './hazard.ts'
import { answerResident, hearResident } from './hearing.ts'
import { addEvidence, answerFactsRequest, raiseNewIssue, requestFacts } from './inquiry.ts'
import { keepToPeople, openToEverybody } from './keeping.ts'
import { completeImprovement, recordEffect, recordLearning, recordSatisfaction, sendSurvey } from './learning.ts'
import { changeLetterFormat, completeOtherFormat, recordNeed, reviewNeed } from './needs.ts'
import {
  answerOmbudsmanRequest,
  answerRecommendation,
  completeRecommendation,
  complyWithFailureNotice,
  complyWithOrder,
  receiveFailureNotice,
  receiveOmbudsmanRequest,
} from './ombudsman.ts'
import { giveRepresentativeCode, withdrawRepresentativeCode } from './online.ts'
import { appointRepresentative, askForAuthority, endRepresentation, recordAuthority } from './people.ts'
import { askForTexts, sendLetterAgain, settleLetter, stopTexts } from './post.ts'
import { agreeToRefusal, proposeRefusal, returnRefusal } from './refusal.ts'
import { answerMediation, answerRemedyOffer, completeRemedy, offerMediation, offerRemedy } from './remedies.ts'
import { liftRestriction, restrictContact, reviewRestriction } from './restriction.ts'

/** The commands that have a page of their own, or that nobody gives on a page. */
type Elsewhere =
  | 'ReceiveComplaint'
  | 'CorrectDateReceived'
  | 'AcknowledgeComplaint'
  | 'ExtendResponse'
  | 'RespondToComplaint'
  | 'ApproveResponse'
  | 'ReturnResponse'
  | 'SendUnchecked'
  | 'AskForStage2'
  | 'CompleteAction'
  | 'CloseComplaint'
  | 'ReportLetterDelivered'
  | 'ReportLetterNotDelivered'
  | 'ReportTextSent'
  | 'ReportTextNotSent'
  | 'ReDateClocks'
  | 'ImportComplaint'
  | 'ReceiveFiles'
  | 'RefuseFile'
  | 'FileMessage'
  | 'MoveMessage'
  | 'HoldBackFromPack'
  | 'ReturnToPack'
  | 'JoinReaders'

export type HandlingCommand = Exclude<ComplaintCommand['type'], Elsewhere>

export const formOf: { readonly [type in HandlingCommand]: HandlingForm } = {
  AssignComplaint: assignComplaint,
  KeepToPeople: keepToPeople,
  OpenToEverybody: openToEverybody,
  CategoriseComplaint: categorise,
  TriageComplaint: triage,
  ProposeRefusal: proposeRefusal,
  AgreeToRefusal: agreeToRefusal,
  ReturnRefusal: returnRefusal,
  WithdrawExclusion: withdrawExclusion,
  AppointRepresentative: appointRepresentative,
  RecordAuthority: recordAuthority,
  GiveRepresentativeCode: giveRepresentativeCode,
  WithdrawRepresentativeCode: withdrawRepresentativeCode,
  EndRepresentation: endRepresentation,
  RecordGroup: recordGroup,
  RecordNeed: recordNeed,
  ReviewNeed: reviewNeed,
  AgreeContactPlan: agreeContactPlan,
  GiveUpdate: giveUpdate,
  HearResident: hearResident,
  AnswerResident: answerResident,
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
  SendLetterAgain: sendLetterAgain,
  SettleLetter: settleLetter,
  AskForTexts: askForTexts,
  StopTexts: stopTexts,
}

export const handlingForms: readonly HandlingForm[] = Object.values(formOf)
