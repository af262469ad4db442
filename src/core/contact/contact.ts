// A contact that is not (yet) a complaint, as its events leave it: a request, a compliment, a comment, a survey (1.3 to 1.6).
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'
import type { Channel, ComplaintId, Resident } from '../complaint/complaint.ts'
import { drawnReference, referenceOf } from '../complaint/identity.ts'

declare const contactIdBrand: unique symbol

/** Its reference, told from a complaint's by its first letter: 'S-26-7F3K2Q', with no letters that look alike. */
export type ContactId = string & { readonly [contactIdBrand]: true }

const referenceShape = referenceOf('S')

export const isContactId = (text: string): text is ContactId => referenceShape.test(text)

export function contactId(text: string): ContactId {
  assert(isContactId(text), `not a contact's reference: ${text}`)
  return text
}

export const newContactId = (on: DateOnly, random: (below: number) => number): ContactId =>
  drawnReference('S', on, random, isContactId)

export const contactKinds = ['service request', 'enquiry', 'compliment', 'comment', 'survey'] as const
export type ContactKind = (typeof contactKinds)[number]

/** What the resident answered to "would you like to make a complaint?" (1.3). */
export const choices = ['complaint', 'not a complaint', 'asked to think', 'not asked'] as const
export type Choice = (typeof choices)[number]

/** What somebody is unhappy with: how things are, or what we did when they asked (which 1.5 makes a complaint). */
export const subjects = ['the matter', 'our response'] as const
export type Subject = (typeof subjects)[number]

export type Dissatisfaction = {
  readonly on: DateOnly
  readonly about: Subject
  readonly words: string
  /** Whether it was said in a survey: that alone is not a complaint (1.6). */
  readonly inSurvey: boolean
  /** The day we gave them the choice to complain; null when we have not. */
  readonly offeredOn: DateOnly | null
  readonly choice: Choice
}

export const endings = [
  'put right',
  'answered',
  'withdrawn by the resident',
  'became a complaint',
  'not put right',
] as const
export type Ending = (typeof endings)[number]

type FollowUp = { readonly on: DateOnly; readonly words: string }

export type Contact = {
  readonly id: ContactId
  readonly kind: ContactKind
  readonly channel: Channel
  /** Who it was. Any of it may be empty: a comment or a survey can be nobody's. */
  readonly resident: Resident
  readonly receivedOn: DateOnly
  /** The day it was first written down here. */
  readonly loggedOn: DateOnly
  readonly story: string
  readonly followUps: readonly FollowUp[]
  /** In the order they were recorded. */
  readonly dissatisfactions: readonly Dissatisfaction[]
  readonly signpostedOn: DateOnly | null
  readonly complaint: {
    readonly id: ComplaintId
    readonly raisedOn: DateOnly
    readonly receivedOn: DateOnly
  } | null
  readonly closed: { readonly on: DateOnly; readonly ending: Ending } | null
}

/** The first day on which dissatisfaction was expressed otherwise than in a survey; null when it never was. */
export function firstDissatisfiedOn({ dissatisfactions }: Contact): DateOnly | null {
  const days = dissatisfactions.filter(({ inSurvey }) => !inSurvey).map(({ on }) => on)
  return days.toSorted()[0] ?? null
}

/** The last day on which somebody looked at it. */
export const lastLookedAtOn = ({ receivedOn, followUps, closed }: Contact): DateOnly =>
  [receivedOn, ...followUps.map(({ on }) => on), ...(closed ? [closed.on] : [])].reduce((last, on) =>
    on > last ? on : last,
  )
