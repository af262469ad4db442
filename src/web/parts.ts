// What the server is built from: app.ts makes each part once and hands them over.
import type { FastifyServerOptions } from 'fastify'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, DraftId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Notice } from '#core/notice/notice.ts'
import type { Complete, Document, Language } from '#documents/document.ts'
import type { AskedAbout, AskedDesk } from './asked-desk.ts'
import type { Desk, Person, ResidentDesk, Speaker } from './desk.ts'
import type { DraftsDesk } from './drafts-desk.ts'
import type { PublishedSelfAssessment, RenderedFile } from './self-assessments-desk.ts'

/** Who a session belongs to, and whose complaints it may see. */
export type StaffHolder = { readonly who: 'staff'; readonly landlordId: string; readonly person: Person }
export type ResidentHolder = {
  readonly who: 'resident'
  readonly landlordId: string
  readonly complaintId: ComplaintId
  /** Null where it is the resident themself. */
  readonly representative: RepresentativeCode | null
}

/** Who of those that speak for the resident, and the how manieth code they were given: only the last opens anything. */
export type RepresentativeCode = { readonly number: number; readonly code: number }

/** A code that opens a complaint, and to whom. */
export type WayIn = { readonly code: string; readonly representative: RepresentativeCode | null }

/** `idle`: nobody turned a page for so long that only a form that was open all the while goes on. */
export type DraftHolder = {
  readonly who: 'draft'
  readonly landlordId: string
  readonly draftId: DraftId
  readonly idle: boolean
}
export type Holder = StaffHolder | ResidentHolder | DraftHolder

/** Kept in the database under a hash of the token: the token itself is only in the browser. */
export type Sessions = {
  /** Begins one, and gives its token. */
  readonly begin: (holder: Holder) => Promise<string>
  /** Whose it is; null when it has ended, or was idle for too long. Finding it keeps it from idling. */
  readonly find: (landlordId: string, token: string) => Promise<Holder | null>
  /** It goes on after it was idle: only a draft's does. */
  readonly revive: (landlordId: string, token: string) => Promise<void>
  readonly end: (landlordId: string, token: string) => Promise<void>
}

export type Account = {
  readonly landlordId: string
  readonly person: Person
  /** As passwords.ts writes it. */
  readonly passwordHash: string
}

/** Across every landlord: an email address belongs to one person of one of them. The address comes in lower case. */
export type Accounts = { readonly find: (email: string) => Promise<Account | null> }

/** Counts tries at a secret, before the secret is looked at; the landlord is null where an address belongs to none. */
export type Tries = {
  readonly mayTry: (landlordId: string | null, what: string) => Promise<boolean>
  /** Whether one more complaint may be begun from an address of the network just now. */
  readonly mayBegin: (landlordId: string, from: string) => Promise<boolean>
  /** The secret was right: earlier tries no longer count. */
  readonly forget: (landlordId: string | null, what: string) => Promise<void>
}

export const leafletFormats = ['pdf', 'large-print', 'docx', 'text'] as const
export type LeafletFormat = (typeof leafletFormats)[number]

export type Leaflet = {
  readonly document: Complete<Document>
  readonly render: (format: LeafletFormat) => Promise<RenderedFile>
}

export type Parts = {
  /** How many megabytes one file may have. */
  readonly longestMegabytes: number
  /** The pages are reached by https: cookies are Secure, and browsers are told to stay with it. */
  readonly https: boolean
  readonly log: FastifyServerOptions['logger']
  /** The day in London. */
  readonly today: () => DateOnly
  /** Every landlord of this deployment. */
  readonly landlords: readonly Profile[]
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly tries: Tries
  readonly deskFor: (landlordId: string, person: Person) => Desk
  /** The complaints that residents of a landlord have begun and not yet sent. */
  readonly draftsOf: (landlordId: string) => DraftsDesk
  /** Of its resident, or of whoever speaks for them. */
  readonly residentDeskFor: (landlordId: string, complaint: ComplaintId, speaker: Speaker | null) => ResidentDesk
  /** Who came in with this code of a representative; null when it opens nothing any more. */
  readonly speakerOf: (
    landlordId: string,
    complaint: ComplaintId,
    representative: RepresentativeCode,
  ) => Promise<Speaker | null>
  /** What was asked of somebody on a complaint, and the code of its link; null when nothing was. */
  readonly askedOf: (
    landlordId: string,
    about: AskedAbout,
  ) => Promise<{ readonly code: string; readonly desk: AskedDesk } | null>
  /** Every self-assessment that a landlord has published, the latest period first. */
  readonly publishedSelfAssessments: (landlordId: string) => Promise<readonly PublishedSelfAssessment[]>
  /** The notices of exceptional circumstances that are in force at a landlord (8.5). */
  readonly noticesInForce: (landlordId: string) => Promise<readonly Notice[]>
  /** How a landlord handles complaints, by the edition of today, for anybody. */
  readonly leafletOf: (landlordId: string, language: Language) => Leaflet
  /** The codes that open a landlord's complaint: none when there is no such complaint. */
  readonly waysIn: (landlordId: string, complaint: ComplaintId) => Promise<readonly WayIn[]>
}
