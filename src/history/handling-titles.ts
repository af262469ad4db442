// What each event beside the stages is called.
import type { ComplaintEvent } from '#core/complaint/procedure.ts'

type StageType =
  | 'ComplaintReceived'
  | 'ComplaintImported'
  | 'DateReceivedCorrected'
  | 'ComplaintAcknowledged'
  | 'ResponseExtended'
  | 'ComplaintResponded'
  | 'Stage2AskedFor'
  | 'ActionCompleted'
  | 'ComplaintClosed'
  | 'LetterDelivered'
  | 'ClocksReDated'

/** What happens beside the stages. */
export type HandlingType = Exclude<ComplaintEvent['type'], StageType>

export const handlingTitles: { readonly [type in HandlingType]: string } = {
  ComplaintCategorised: 'Categorised',
  ComplaintTriaged: 'Triaged',
  RefusalProposed: 'Refusal proposed',
  RefusalAgreed: 'Refusal agreed to',
  RefusalReturned: 'Refusal returned',
  ResponseSubmitted: 'Response submitted for checking',
  ResponseReturned: 'Response returned',
  ResponseSentUnchecked: 'Sent unchecked',
  ComplaintExcluded: 'Complaint not accepted',
  EscalationRefused: 'Escalation refused',
  ExclusionWithdrawn: 'Taken on after all',
  RepresentativeAppointed: 'Representative appointed',
  AuthorityRecorded: 'Authority given',
  RepresentationEnded: 'Representative no longer acts',
  RepresentativeCodeGiven: 'Representative given an access code',
  RepresentativeCodeWithdrawn: 'Representative’s access code withdrawn',
  GroupRecorded: 'Several residents complain',
  NeedRecorded: 'Need recorded',
  NeedReviewed: 'Need reviewed',
  ContactPlanAgreed: 'Contact agreed',
  UpdateGiven: 'Update given',
  ResidentHeard: 'The resident told us',
  ResidentAnswered: 'What we did about it',
  ClarificationAsked: 'Asked what is meant',
  ClarificationGiven: 'Made clear',
  InterimResponseGiven: 'A part answered',
  ActionLateTold: 'A promise told to be late',
  AuthorityAskedFor: 'Authority asked for',
  LetterFormatChanged: 'Format of letters changed',
  OtherFormatOrdered: 'Another format ordered',
  OtherFormatCompleted: 'Another format sent',
  ExceptionalCircumstancesTold: 'Exceptional circumstances',
  SurveySent: 'Survey sent',
  ComplaintAssigned: 'Given to somebody to handle',
  KeptToPeople: 'Kept to named people',
  ReadersJoined: 'Opened by a lead who was not named',
  OpenedToEverybody: 'Open to everybody who works with complaints again',
  ConflictDeclared: 'Conflict of interest declared',
  ConflictSettled: 'Conflict of interest settled',
  FairChanceOffered: 'Asked for an account',
  AccountGiven: 'Account given',
  EvidenceAdded: 'Evidence added',
  FileReceived: 'File received',
  FileRefused: 'File refused',
  MessageFiled: 'Email put on this complaint',
  MessageMoved: 'Email moved to another complaint',
  HeldBackFromPack: 'Held back from the pack',
  ReturnedToPack: 'Goes into the pack again',
  FactsRequested: 'Facts asked for',
  FactsRequestAnswered: 'Facts given',
  HazardFlagged: 'Hazard flagged',
  HazardActRecorded: 'Hazard acted on',
  NewIssueRaised: 'New issue raised',
  RemedyOffered: 'Remedy offered',
  RemedyOfferAnswered: 'Remedy offer answered',
  RemedyCompleted: 'Remedy completed',
  MediationOffered: 'Mediation offered',
  MediationAnswered: 'Mediation answered',
  ContactRestricted: 'Contact restricted',
  RestrictionReviewed: 'Restriction reviewed',
  RestrictionLifted: 'Restriction lifted',
  LearningRecorded: 'Learning recorded',
  ImprovementCompleted: 'Improvement made',
  EffectRecorded: 'Effect of an improvement',
  SatisfactionRecorded: 'Resident’s satisfaction',
  OmbudsmanRequestReceived: 'The Ombudsman asked',
  OmbudsmanRequestAnswered: 'The Ombudsman was answered',
  DeterminationReceived: 'Determination received',
  OrderCompliedWith: 'Order complied with',
  RecommendationAnswered: 'Recommendation answered',
  RecommendationCompleted: 'Recommendation done',
  FailureNoticeReceived: 'Failure notice received',
  FailureNoticeCompliedWith: 'Failure notice complied with',
  LetterNotDelivered: 'Letter not sent',
  LetterSentAgain: 'Letter sent again',
  LetterSettled: 'What became of a letter',
  TextsAskedFor: 'Text messages asked for',
  TextsStopped: 'Text messages stopped',
  TextSent: 'Text message sent',
  TextNotSent: 'Text message not sent',
}
