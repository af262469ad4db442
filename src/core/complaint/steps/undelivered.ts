// A letter that did not go: recorded with its reason, and answered by sending it again, or by saying what became of it.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import { isWaiting, sendingsOf, type Undelivered, type WayToSend } from '../handling-post.ts'
import { longestLine, longRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { accept, acceptUnless, dayRefusals, noSuchComplaint, type Refusal, refuse, type Step } from '../step.ts'

type Failed = Pick<Undelivered, 'letter' | 'told' | 'by' | 'on' | 'cause' | 'reason'>
/** `sending` counts how often the letter had been asked for: a failure of an earlier one is no news of the last. */
export type ReportLetterNotDelivered = { readonly type: 'ReportLetterNotDelivered'; readonly sending: number } & Failed
export type LetterNotDelivered = {
  readonly type: 'LetterNotDelivered'
  readonly sending: number
  readonly number: number
} & Failed

export const reportNotDelivered: Step<ReportLetterNotDelivered, LetterNotDelivered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (command.on > today) return refuse({ because: 'The date must be today or in the past' })
    const { undelivered } = complaint.handling
    if (command.sending < sendingsOf(undelivered, command.letter)) {
      return refuse({ because: 'This letter has been sent again since' })
    }
    const last = undelivered.findLast(({ letter }) => letter === command.letter)
    if (last && (isWaiting(last) || last.settled?.wentOn === null)) return refuse({ because: 'This is known already' })
    return accept({ ...command, type: 'LetterNotDelivered', number: nextNumber(undelivered) })
  },
  apply(complaint, { type: _, sending: __, ...failed }) {
    assert(complaint, 'a letter has a complaint')
    const item = { ...failed, again: null, settled: null, sentOn: null }
    const changed = withHandling(complaint, { undelivered: withAdded(complaint.handling.undelivered, item) })
    return { ...changed, deliveredLetters: complaint.deliveredLetters.filter((letter) => letter !== failed.letter) }
  },
}

type Again = { readonly undelivered: number; readonly by: WayToSend; readonly to: string; readonly on: DateOnly }
export type SendLetterAgain = { readonly type: 'SendLetterAgain' } & Again
export type LetterSentAgain = { readonly type: 'LetterSentAgain'; readonly letter: number } & Again

export const sendAgain: Step<SendLetterAgain, LetterSentAgain> = {
  decide(command, complaint, { today }) {
    const item = waitingIn(complaint, command.undelivered)
    if (!item.waiting) return refuse(item.refusal)
    const { told, letter, on } = item.waiting
    if (told?.what === 'extension') {
      const because =
        'An extension that did not reach the resident moved no date. Extend the response again while there is time, ' +
        'or answer it: either writes a new letter'
      return refuse({ because, duty: `extending stage ${told.stage}` })
    }
    const refusals = [
      ...addressRefusals(command),
      ...longRefusals('to', command.to, longestLine),
      ...dayRefusals('on', command.on, { on, what: 'the day it failed' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'LetterSentAgain', letter })
  },
  apply(complaint, { undelivered: number, on, by, to }) {
    assert(complaint, 'a letter has a complaint')
    const again = { on, by, to }
    const undelivered = withChanged(complaint.handling.undelivered, number, (item) => ({ ...item, again }))
    return withHandling(complaint, { undelivered })
  },
}

type Settled = {
  readonly undelivered: number
  readonly wentOn: DateOnly | null
  readonly words: string
  readonly on: DateOnly
}
export type SettleLetter = { readonly type: 'SettleLetter' } & Settled
export type LetterSettled = { readonly type: 'LetterSettled'; readonly letter: number } & Settled

export const settle: Step<SettleLetter, LetterSettled> = {
  decide(command, complaint, { today }) {
    const item = waitingIn(complaint, command.undelivered)
    if (!item.waiting) return refuse(item.refusal)
    const { letter, on } = item.waiting
    const refusals = [
      ...wentRefusals(command.wentOn, item.waiting, today),
      ...textRefusals('words', command.words, 'Enter what you found, or how the resident was told'),
      ...dayRefusals('on', command.on, { on, what: 'the day it failed' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'LetterSettled', letter })
  },
  apply(complaint, { undelivered: number, on, wentOn, words, letter }) {
    assert(complaint, 'a letter has a complaint')
    const settled = { on, wentOn, words }
    const undelivered = withChanged(complaint.handling.undelivered, number, (item) => ({ ...item, settled }))
    const delivered = wentOn ? [...complaint.deliveredLetters, letter] : complaint.deliveredLetters
    return { ...withHandling(complaint, { undelivered }), deliveredLetters: delivered }
  },
}

type Found = { readonly waiting: Undelivered } | { readonly waiting: null; readonly refusal: Refusal }

function waitingIn(complaint: Complaint | null, number: number): Found {
  if (!complaint) return { waiting: null, refusal: noSuchComplaint }
  const item = numberedOf(complaint.handling.undelivered, number)
  if (!item) return { waiting: null, refusal: { because: 'There is no such letter' } }
  return isWaiting(item)
    ? { waiting: item }
    : { waiting: null, refusal: { because: 'Something has already been done about this letter' } }
}

/** One address, as mail is sent to it; the server has the last word. */
const addressShape = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:"\\]+$/

function addressRefusals({ by, to }: Again): readonly Refusal[] {
  if (by === 'email' && !addressShape.test(to)) {
    return [{ field: 'to', because: 'Enter one email address, such as rosa@example.org' }]
  }
  return by === 'post' && to.trim() !== ''
    ? [{ field: 'to', because: 'By post it goes to the address on the letter: leave this empty' }]
    : []
}

/** Only of a letter that nobody knows about can it be said that it went; what the Code counts must go. */
function wentRefusals(wentOn: DateOnly | null, failed: Undelivered, today: DateOnly): readonly Refusal[] {
  if (wentOn && failed.cause !== 'not known') {
    return [
      { field: 'wentOn', because: 'This letter is known not to have gone. Leave the day empty, or send it again' },
    ]
  }
  if (wentOn === null) {
    return failed.told && failed.told.what !== 'extension'
      ? [
          {
            field: 'wentOn',
            because: 'The Code counts the day this letter goes. Enter the day it went, or send it again',
          },
        ]
      : []
  }
  return wentOn > today ? [{ field: 'wentOn', because: 'The date must be today or in the past' }] : []
}
