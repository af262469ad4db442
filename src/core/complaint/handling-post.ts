// A letter that did not go, or of which nobody knows whether it went: what it was to tell, why it failed, and what was done then.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'

/** The act that a letter tells, where the Code counts the time of it; an extension is named by the date it sets. */
export type Told =
  | { readonly stage: Stage; readonly what: 'acknowledgement' | 'response' }
  | { readonly stage: Stage; readonly what: 'extension'; readonly newDueOn: DateOnly }

/**
 * Refused by the resident's mail server; no server reached after every attempt; accepted by one and sent back later; or
 * broken off between the sending and the noting.
 */
export const failureCauses = ['refused', 'no connection', 'sent back', 'not known'] as const
export type FailureCause = (typeof failureCauses)[number]

export const waysToSend = ['post', 'email'] as const
export type WayToSend = (typeof waysToSend)[number]

export type Undelivered = {
  readonly number: number
  /** The number of the event that the letter answers. */
  readonly letter: number
  readonly told: Told | null
  /** The channel that failed. */
  readonly by: string
  readonly on: DateOnly
  readonly cause: FailureCause
  readonly reason: string
  readonly again: { readonly on: DateOnly; readonly by: WayToSend; readonly to: string } | null
  /** `wentOn` is the day that it went after all; null where it did not and need not. */
  readonly settled: { readonly on: DateOnly; readonly wentOn: DateOnly | null; readonly words: string } | null
  /** The day that a later attempt was reported as sent. */
  readonly sentOn: DateOnly | null
}

/** The number that short notices go to, as the resident asked; `failed` is why the last did not go. */
export type Texting = {
  readonly number: string
  readonly on: DateOnly
  readonly failed: { readonly on: DateOnly; readonly reason: string } | null
}

/** A text that went beside a sending of a letter: what it said, and in how many parts it was sent. */
export type SentText = {
  readonly letter: number
  readonly sending: number
  readonly by: string
  readonly on: DateOnly
  readonly says: string
  readonly parts: number
}

/** Whether somebody still has to do something about it. */
export const isWaiting = ({ again, settled, sentOn }: Undelivered): boolean => !again && !settled && !sentOn

/** How often a letter has been sent, or tried, as somebody asked for it: the first time, and each time again. */
export const sendingsOf = (undelivered: readonly Undelivered[], letter: number): number =>
  1 + undelivered.filter((one) => one.letter === letter && one.again).length
