// What the pages may ask: a desk made for one landlord and one person, so that no landlord's id is ever passed about.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { CaseFile } from '#core/complaint/case-file.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintLine, WorkItem } from '#core/complaint/complaint-line.ts'
import type { Category } from '#core/complaint/handling.ts'
import type { OnlineRight } from '#core/complaint/handling-people.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { LetterKind, Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Role } from '#core/landlord/roles.ts'
import type { PastAwards } from '#core/remedies/past-awards.ts'
import type { Complete, Document } from '#documents/document.ts'
import type { Worklist } from '#worklists/worklist.ts'
import type { AskedAbout } from './asked-desk.ts'
import type { ComplaintFiles } from './complaint-files.ts'
import type { ContactsDesk } from './contacts-desk.ts'
import type { FiguresDesk } from './figures-desk.ts'
import type { HeatMapDesk } from './heat-map-desk.ts'
import type { ImportsDesk } from './imports-desk.ts'
import type { KeptDesk } from './kept-desk.ts'
import type { MessagesDesk } from './messages-desk.ts'
import type { NoticesDesk } from './notices-desk.ts'
import type { Outcome, Slice } from './outcome.ts'
import type { PacksDesk } from './packs-desk.ts'
import type { RefusalsDesk } from './refusals-desk.ts'
import type { SelfAssessmentsDesk } from './self-assessments-desk.ts'
import type { SubjectAccessDesk } from './subject-access-desk.ts'
import type { TeamDesk } from './team-desk.ts'
import type { TypedDesk } from './typed-desk.ts'
import type { WordingsDesk } from './wordings-desk.ts'

export type { ComplaintLine, WorkItem } from '#core/complaint/complaint-line.ts'
export type { Role } from '#core/landlord/roles.ts'
export type { Outcome, Slice } from './outcome.ts'
export type Person = { readonly id: PersonId; readonly name: string; readonly role: Role }

/** A letter as it was composed. `number` is that of the event it answers; `deliveredAt` is null until it has gone. */
export type KeptLetter = {
  readonly number: number
  readonly kind: LetterKind
  readonly document: Complete<Document>
  readonly composedAt: string
  readonly deliveredAt: string | null
}

/** A letter that would go, and the stage that it is about. */
export type ProposedLetter = {
  readonly kind: LetterKind
  readonly stage: Stage
  readonly document: Complete<Document>
}

export type Preview =
  | {
      readonly accepted: true
      readonly letters: readonly ProposedLetter[]
      /** Letters that would go once somebody else has checked them. */
      readonly drafts: readonly ProposedLetter[]
      /** Why whoever would carry a letter could not, as far as it is known before it is sent. */
      readonly notCarried: readonly string[]
    }
  | { readonly accepted: false; readonly refusals: readonly Refusal[] }

export type CaseAndLetters = CaseFile & { readonly letters: readonly KeptLetter[]; readonly accessCode: string }

export type Desk = {
  readonly landlord: Profile
  readonly person: Person
  readonly today: () => DateOnly
  readonly calendar: Calendar
  /** Everyone who works here, by name. */
  readonly staff: () => Promise<readonly Person[]>
  /** A fresh reference for a complaint about to be recorded. */
  readonly newComplaintId: () => ComplaintId
  /** Null where there is none, or it is kept from this person. */
  readonly find: (id: ComplaintId) => Promise<CaseAndLetters | null>
  /** Complaints that are kept to named people. */
  readonly kept: KeptDesk
  /** The code that opens a complaint to one of those who speak for the resident, while they may open it. */
  readonly representativeCode: (id: ComplaintId, representative: { number: number; codesGiven: number }) => string
  /** The address where whoever was asked answers without an account, to be sent to them and nobody else. */
  readonly askedAt: (about: AskedAbout) => string
  /** What a command would do, with the exact letters; nothing is recorded. */
  readonly preview: (id: ComplaintId, command: ComplaintCommand) => Promise<Preview>
  /** Records it, or says why not. `seen` is the version the form was drawn from (0 for a new complaint). */
  readonly handle: (id: ComplaintId, command: ComplaintCommand, seen: number) => Promise<Outcome>
  /** Money offered before in other complaints in the same category. */
  readonly pastAwards: (id: ComplaintId, theme: Category['theme']) => Promise<PastAwards>
  readonly worklist: (list: Worklist, after: string | null) => Promise<Slice<WorkItem>>
  /** All complaints, newest first, or those whose reference, resident's name, address or story has these words. */
  readonly search: (words: string, after: string | null) => Promise<Slice<ComplaintLine>>
  /** The files of a complaint, which may be about to be recorded. */
  readonly filesOf: (id: ComplaintId) => ComplaintFiles
  /** Contacts that are not, or not yet, complaints. */
  readonly contacts: ContactsDesk
  /** The complaints team's work: every open complaint, and who has how many. */
  readonly team: TeamDesk
  /** What was typed in forms and not sent. */
  readonly typed: TypedDesk
  /** What was refused, and what was proposed to be. */
  readonly refusals: RefusalsDesk
  /** Mail that came in. */
  readonly messages: MessagesDesk
  /** Packs of a complaint for the Ombudsman. */
  readonly packs: PacksDesk
  /** What is held on one person, when they ask. */
  readonly subjectAccess: SubjectAccessDesk
  /** What is counted of a period, with the complaints behind every number. */
  readonly figures: FiguresDesk
  /** What complaints are about, by area. */
  readonly heatMap: HeatMapDesk
  /** The Code, provision by provision, and the self-assessments made of it. */
  readonly selfAssessments: SelfAssessmentsDesk
  /** When the landlord cannot comply with the Code for a while (8.5). */
  readonly notices: NoticesDesk
  /** Files of past complaints on their way in. */
  readonly imports: ImportsDesk
  /** The landlord's own wordings of its letters. */
  readonly wordings: WordingsDesk
  readonly pdf: (document: Complete<Document>, largePrint: boolean) => Promise<Uint8Array>
}

/** What a resident may record by themselves; each is one that staff may record for them too. */
export type ResidentCommand = ComplaintCommand<
  | 'HearResident'
  | 'GiveClarification'
  | 'AnswerRemedyOffer'
  | 'RecordSatisfaction'
  | 'AskForTexts'
  | 'StopTexts'
  | 'EndRepresentation'
>

/** Somebody who speaks for the resident and came in with a code of their own (3.6). */
export type Speaker = { readonly number: number; readonly name: string; readonly may: OnlineRight }

/** Whether things can be said in the complaint here: by its resident, and by whoever they let speak for them. */
export const maySpeak = ({ speaker }: Pick<ResidentDesk, 'speaker'>): boolean => speaker?.may !== 'read'

/** What a resident's session may ask: its own complaint and no other. */
export type ResidentDesk = Pick<Desk, 'landlord' | 'today' | 'calendar' | 'pdf'> & {
  /** Who speaks for the resident here; null where it is the resident themself. The resident's own code is not shown to them. */
  readonly speaker: Speaker | null
  readonly find: () => Promise<CaseAndLetters>
  readonly askForStage2: (words: string, seen: number) => Promise<Outcome>
  /** Records what the resident says on their own page, or says why not. */
  readonly say: (command: ResidentCommand, seen: number) => Promise<Outcome>
  readonly files: ComplaintFiles
  /** The name of somebody who works here, as the resident may know it; null when nobody has that id. */
  readonly nameOf: (id: PersonId) => Promise<string | null>
}
