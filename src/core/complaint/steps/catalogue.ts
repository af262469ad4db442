// Every step of the procedure: one line for each command, and one for its event. A kind that no command records any more keeps its line.
import { acknowledge } from './acknowledge.ts'
import { completeAction } from './action.ts'
import { tellActionLate } from './action-late.ts'
import { agreeToRefusal } from './agree-to-refusal.ts'
import { askForAuthority } from './ask-authority.ts'
import { assign } from './assign.ts'
import { categorise } from './categorise.ts'
import { approveResponse, returnResponse } from './check-response.ts'
import { askForClarification, giveClarification } from './clarify.ts'
import { close } from './close.ts'
import { declareConflict, settleConflict } from './conflict.ts'
import { agreeContactPlan, giveUpdate } from './contact-plan.ts'
import { correctDateReceived } from './correct-date-received.ts'
import { deliver } from './deliver.ts'
import { receiveDetermination } from './determination.ts'
import { escalate } from './escalate.ts'
import { addEvidence } from './evidence.ts'
import { tellExceptionalCircumstances } from './exceptional.ts'
import { extend } from './extend.ts'
import { answerFactsRequest, requestFacts } from './facts-request.ts'
import { complyWithFailureNotice, receiveFailureNotice } from './failure-notice.ts'
import { giveAccount, offerFairChance } from './fair-chance.ts'
import { receiveFiles, refuseFile } from './files.ts'
import { recordGroup } from './group.ts'
import { flagHazard, recordHazardAct } from './hazard.ts'
import { answerResident, hearResident } from './hear.ts'
import { holdBackFromPack, returnToPack } from './hold-back.ts'
import { importComplaint } from './import.ts'
import { giveInterimResponse } from './interim.ts'
import { joinReaders, keepToPeople, openToEverybody } from './keep.ts'
import { completeImprovement, recordEffect, recordLearning } from './learn.ts'
import { changeLetterFormat } from './letter-format.ts'
import { answerMediation, offerMediation } from './mediation.ts'
import { fileMessage, moveMessage } from './message.ts'
import { recordNeed, reviewNeed } from './need.ts'
import { raiseNewIssue } from './new-issue.ts'
import { commandsOfThePost, eventsOfThePost } from './of-the-post.ts'
import { answerOmbudsmanRequest, receiveOmbudsmanRequest } from './ombudsman-request.ts'
import { answerRecommendation, completeRecommendation, complyWithOrder } from './order.ts'
import { completeOtherFormat, orderOtherFormat } from './other-format.ts'
import { proposeRefusal } from './propose-refusal.ts'
import { reDate } from './re-date.ts'
import { receive } from './receive.ts'
import { complaintExcluded, escalationRefused } from './refused-at-once.ts'
import { answerRemedyOffer, completeRemedy, offerRemedy } from './remedy.ts'
import { appointRepresentative, endRepresentation, recordAuthority } from './represent.ts'
import { giveRepresentativeCode, withdrawRepresentativeCode } from './represent-online.ts'
import { respond } from './respond.ts'
import { liftRestriction, restrictContact, reviewRestriction } from './restrict.ts'
import { returnRefusal } from './return-refusal.ts'
import { recordSatisfaction } from './satisfaction.ts'
import { sendUnchecked } from './send-unchecked.ts'
import { submitResponse } from './submit-response.ts'
import { sendSurvey } from './survey.ts'
import { triage } from './triage.ts'
import { withdrawExclusion } from './withdraw-exclusion.ts'

export const stepOfCommand = {
  ReceiveComplaint: receive,
  ImportComplaint: importComplaint,
  CorrectDateReceived: correctDateReceived,
  AcknowledgeComplaint: acknowledge,
  ExtendResponse: extend,
  RespondToComplaint: respond,
  ApproveResponse: approveResponse,
  ReturnResponse: returnResponse,
  SendUnchecked: sendUnchecked,
  AskForStage2: escalate,
  CompleteAction: completeAction,
  CloseComplaint: close,
  ReportLetterDelivered: deliver,
  ReDateClocks: reDate,
  AssignComplaint: assign,
  KeepToPeople: keepToPeople,
  JoinReaders: joinReaders,
  OpenToEverybody: openToEverybody,
  CategoriseComplaint: categorise,
  TriageComplaint: triage,
  ProposeRefusal: proposeRefusal,
  AgreeToRefusal: agreeToRefusal,
  ReturnRefusal: returnRefusal,
  WithdrawExclusion: withdrawExclusion,
  AppointRepresentative: appointRepresentative,
  RecordAuthority: recordAuthority,
  EndRepresentation: endRepresentation,
  GiveRepresentativeCode: giveRepresentativeCode,
  WithdrawRepresentativeCode: withdrawRepresentativeCode,
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
  ReceiveFiles: receiveFiles,
  RefuseFile: refuseFile,
  HoldBackFromPack: holdBackFromPack,
  ReturnToPack: returnToPack,
  FileMessage: fileMessage,
  MoveMessage: moveMessage,
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
  ...commandsOfThePost,
}

export const stepOfEvent = {
  ComplaintReceived: receive,
  ComplaintImported: importComplaint,
  DateReceivedCorrected: correctDateReceived,
  ComplaintAcknowledged: acknowledge,
  ResponseExtended: extend,
  ComplaintResponded: respond,
  ResponseSubmitted: submitResponse,
  ResponseReturned: returnResponse,
  ResponseSentUnchecked: sendUnchecked,
  Stage2AskedFor: escalate,
  ActionCompleted: completeAction,
  ComplaintClosed: close,
  LetterDelivered: deliver,
  ClocksReDated: reDate,
  ComplaintAssigned: assign,
  KeptToPeople: keepToPeople,
  ReadersJoined: joinReaders,
  OpenedToEverybody: openToEverybody,
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
  RepresentativeCodeGiven: giveRepresentativeCode,
  RepresentativeCodeWithdrawn: withdrawRepresentativeCode,
  GroupRecorded: recordGroup,
  NeedRecorded: recordNeed,
  NeedReviewed: reviewNeed,
  ContactPlanAgreed: agreeContactPlan,
  UpdateGiven: giveUpdate,
  ResidentHeard: hearResident,
  ResidentAnswered: answerResident,
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
  HeldBackFromPack: holdBackFromPack,
  ReturnedToPack: returnToPack,
  MessageFiled: fileMessage,
  MessageMoved: moveMessage,
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
  ...eventsOfThePost,
}
