// Every letter that we send, by the event that it answers. Leave an event out and it does not compile.
import { type Complaint, currentStage } from '#core/complaint/complaint.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import type { LetterKind, Stage } from '#core/handling-code/edition.ts'
import type { Complete, Document } from '#documents/document.ts'
import { acknowledgement } from './acknowledgement.ts'
import { requestForClarification } from './clarification.ts'
import { closure } from './closure.ts'
import { contactRestriction } from './contact-restriction.ts'
import { exceptionalCircumstances } from './exceptional-circumstances.ts'
import { extension } from './extension.ts'
import { finished } from './finished.ts'
import { interimResponse } from './interim-response.ts'
import type { Letter, LetterEvent, LetterGiven } from './letter.ts'
import { actionDone, actionLate } from './promise.ts'
import { refusalOfStage2, refusalOfTheComplaint } from './refusal.ts'
import { remedyOffer } from './remedy-offer.ts'
import { requestForAuthority } from './request-for-authority.ts'
import { stage1Response } from './stage-1-response.ts'
import { stage2Response } from './stage-2-response.ts'
import { satisfactionSurvey } from './survey.ts'
import { update } from './update.ts'
import { worded } from './wordable.ts'

const kinds = {
  acknowledgement: true,
  'refusal of the complaint': true,
  'request for clarification': true,
  'request for authority': true,
  extension: true,
  update: true,
  'interim response': true,
  'stage 1 response': true,
  'refusal of stage 2': true,
  'stage 2 response': true,
  'remedy offer': true,
  'action done': true,
  'action late': true,
  closure: true,
  'satisfaction survey': true,
  'contact restriction': true,
  'exceptional circumstances': true,
} satisfies { readonly [kind in LetterKind]: true }

/** Every kind of letter, in the order in which a complaint may need it. */
export const letterKinds: readonly LetterKind[] = Object.keys(kinds).filter((key): key is LetterKind => key in kinds)

/** `number` is that of the event it answers. */
export type ComposedLetter = {
  readonly number: number
  readonly kind: LetterKind
  /** The stage that it is about. */
  readonly stage: Stage
  readonly document: Complete<Document>
}

/** The letters that answer some events, in their order. */
export function lettersFor(
  events: readonly { readonly number: number; readonly event: ComplaintEvent }[],
  given: LetterGiven,
): readonly ComposedLetter[] {
  return events.flatMap(({ number, event }) => {
    const letter = letterFor(event, given)
    return letter ? [{ number, ...letter }] : []
  })
}

function letterFor(event: ComplaintEvent, given: LetterGiven): Omit<ComposedLetter, 'number'> | null {
  switch (event.type) {
    case 'ComplaintAcknowledged':
      return composed(acknowledgement, event, given)
    case 'ResponseExtended':
      return composed(extension, event, given)
    case 'ComplaintResponded':
      return composed(event.stage === 1 ? stage1Response : stage2Response, event, given)
    case 'RefusalAgreed':
      return composed(event.stage === 1 ? refusalOfTheComplaint : refusalOfStage2, event, given)
    case 'UpdateGiven':
      // What was said to the resident is on the record, and is not written to them again.
      return event.method === 'post' || event.method === 'email' ? composed(update, event, given) : null
    case 'RemedyOffered':
      return composed(remedyOffer, event, given)
    case 'ContactRestricted':
      return composed(contactRestriction, event, given)
    case 'ClarificationAsked':
      return composed(requestForClarification, event, given)
    case 'InterimResponseGiven':
      return composed(interimResponse, event, given)
    case 'ActionCompleted':
      return composed(actionDone, event, given)
    case 'ActionLateTold':
      return composed(actionLate, event, given)
    case 'ComplaintClosed':
      return composed(closure, event, given)
    case 'AuthorityAskedFor':
      return composed(requestForAuthority, event, given)
    case 'SurveySent':
      return composed(satisfactionSurvey, event, given)
    case 'ExceptionalCircumstancesTold':
      return composed(exceptionalCircumstances, event, given)
    default:
      return unanswered[event.type]
  }
}

/** The events that no letter answers. */
const unanswered: { readonly [type in Exclude<ComplaintEvent['type'], LetterEvent['type']>]: null } = {
  ComplaintReceived: null,
  ComplaintImported: null,
  DateReceivedCorrected: null,
  Stage2AskedFor: null,
  LetterDelivered: null,
  ClocksReDated: null,
  ComplaintCategorised: null,
  ComplaintTriaged: null,
  RefusalProposed: null,
  RefusalReturned: null,
  // The letter goes with the response, when somebody has read it.
  ResponseSubmitted: null,
  ResponseReturned: null,
  ResponseSentUnchecked: null,
  // Nobody records these now; a letter answered each when it was recorded, and is kept as it was.
  ComplaintExcluded: null,
  EscalationRefused: null,
  ExclusionWithdrawn: null,
  RepresentativeAppointed: null,
  AuthorityRecorded: null,
  RepresentationEnded: null,
  RepresentativeCodeGiven: null,
  RepresentativeCodeWithdrawn: null,
  GroupRecorded: null,
  NeedRecorded: null,
  NeedReviewed: null,
  ContactPlanAgreed: null,
  ClarificationGiven: null,
  ResidentHeard: null,
  ResidentAnswered: null,
  LetterFormatChanged: null,
  TextsAskedFor: null,
  TextsStopped: null,
  TextSent: null,
  TextNotSent: null,
  OtherFormatOrdered: null,
  OtherFormatCompleted: null,
  ComplaintAssigned: null,
  KeptToPeople: null,
  ReadersJoined: null,
  OpenedToEverybody: null,
  ConflictDeclared: null,
  ConflictSettled: null,
  FairChanceOffered: null,
  AccountGiven: null,
  EvidenceAdded: null,
  FileReceived: null,
  FileRefused: null,
  MessageFiled: null,
  MessageMoved: null,
  HeldBackFromPack: null,
  ReturnedToPack: null,
  FactsRequested: null,
  FactsRequestAnswered: null,
  HazardFlagged: null,
  HazardActRecorded: null,
  NewIssueRaised: null,
  RemedyOfferAnswered: null,
  RemedyCompleted: null,
  MediationOffered: null,
  MediationAnswered: null,
  RestrictionReviewed: null,
  RestrictionLifted: null,
  LearningRecorded: null,
  ImprovementCompleted: null,
  EffectRecorded: null,
  SatisfactionRecorded: null,
  OmbudsmanRequestReceived: null,
  OmbudsmanRequestAnswered: null,
  DeterminationReceived: null,
  OrderCompliedWith: null,
  RecommendationAnswered: null,
  RecommendationCompleted: null,
  FailureNoticeReceived: null,
  FailureNoticeCompliedWith: null,
  LetterNotDelivered: null,
  LetterSentAgain: null,
  LetterSettled: null,
}

function composed<Event extends LetterEvent>({ kind, compose }: Letter<Event>, event: Event, given: LetterGiven) {
  // A landlord words its letters in English: in another language they are in our own words.
  const wording = given.words.language === 'en-GB' ? given.wordings.get(kind) : undefined
  const letter = compose(event, given)
  const document = wording ? worded(letter, wording) : letter
  const stage = stageAbout(event, given.complaint)
  return { kind, stage, document: finished(kind, stage, document, given.edition) }
}

/** A promise is of the stage in whose response it was made, whichever stage the complaint has reached. */
function stageAbout(event: LetterEvent, complaint: Complaint): Stage {
  if ('stage' in event) return event.stage
  const action = 'action' in event ? numberedOf(complaint.actions, event.action) : null
  return action?.stage ?? currentStage(complaint).stage
}
