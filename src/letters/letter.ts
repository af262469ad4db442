// The shape of a letter: a document about one event, with words for every part that an edition may ask of its kind.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Clock } from '#core/complaint/clocks.ts'
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import type { DocumentKind, Edition, LetterKind } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Block, Document } from '#documents/document.ts'
import type { Wordings } from './wordable.ts'
import type { Words } from './words/words.ts'

export type LetterGiven = {
  /** As the events that are answered leave it, and its clocks with it. */
  readonly complaint: Complaint
  readonly clocks: readonly Clock[]
  readonly edition: Edition
  readonly landlord: Profile
  /** The day on which it is written, where the event says when something was done and not when it is told. */
  readonly writtenOn: DateOnly
  readonly accessCode: string
  /** The address of the page where the resident types the reference and the access code. */
  readonly followAt: string
  /** Everyone who may handle or decide a complaint. */
  readonly staffNames: ReadonlyMap<PersonId, string>
  readonly wordings: Wordings
  /** Those of the language in which the resident reads. */
  readonly words: Words
}

/** An event that a letter can answer. */
export type LetterEvent = ComplaintEvent<
  | 'ComplaintAcknowledged'
  | 'ResponseExtended'
  | 'ComplaintResponded'
  | 'RefusalAgreed'
  | 'UpdateGiven'
  | 'RemedyOffered'
  | 'ContactRestricted'
  | 'ClarificationAsked'
  | 'InterimResponseGiven'
  | 'ActionCompleted'
  | 'ActionLateTold'
  | 'ComplaintClosed'
  | 'AuthorityAskedFor'
  | 'SurveySent'
  | 'ExceptionalCircumstancesTold'
>

export type Letter<Event extends LetterEvent> = {
  readonly kind: LetterKind
  compose(event: Event, given: LetterGiven): Document
}

type RefusalPart = 'complaint received' | 'reasons' | 'discretion' | 'who decided' | 'ombudsman'
type ResponsePart = 'stage' | 'complaint definition' | 'decision' | 'reasons' | 'remedy' | 'outstanding actions'

/** Every part that some edition asks of each kind of letter, and of the leaflet. */
type PartsOf = {
  acknowledgement:
    | 'stage'
    | 'complaint definition'
    | 'outcomes sought'
    | 'responsibility'
    | 'response date'
    | 'ombudsman'
  extension: 'reason for extension' | 'response date' | 'updates' | 'ombudsman'
  'stage 1 response': ResponsePart | 'how to escalate' | 'ombudsman'
  'stage 2 response': ResponsePart | 'ombudsman'
  'refusal of the complaint': RefusalPart
  'refusal of stage 2': RefusalPart
  update: 'update' | 'response date' | 'updates' | 'ombudsman'
  'remedy offer': 'remedy' | 'remedy date' | 'rights kept' | 'ombudsman'
  'contact restriction': 'restriction' | 'reasons' | 'review date' | 'how to challenge' | 'ombudsman'
  'request for clarification': 'unclear' | 'reply date' | 'response date' | 'ombudsman'
  'interim response':
    | 'not final'
    | 'complaint definition'
    | 'answer so far'
    | 'still to come'
    | 'response date'
    | 'ombudsman'
  'action done': 'action' | 'outstanding actions' | 'ombudsman'
  'action late': 'action' | 'reasons' | 'action date' | 'outstanding actions' | 'ombudsman'
  closure: 'closed' | 'actions done' | 'rights kept' | 'ombudsman'
  'request for authority': 'authority' | 'how to answer' | 'reply date' | 'meanwhile' | 'ombudsman'
  'satisfaction survey': 'questions' | 'how to answer' | 'reply date' | 'how to complain' | 'ombudsman'
  'exceptional circumstances': 'circumstances' | 'effect' | 'timescale' | 'response date' | 'ombudsman'
  leaflet: 'what a complaint is' | 'how to complain' | 'stages' | 'representatives' | 'adjustments' | 'ombudsman'
}

/** The words of a letter, part by part, in the order in which they are read: to leave one out does not compile. */
export type Parts<Kind extends DocumentKind> = { readonly [part in PartsOf[Kind]]: readonly Block[] }
