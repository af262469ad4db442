// The resident asked for short notices by text message beside our letters, or no longer wants them; and what became of each.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { FailureCause, SentText } from '../handling-post.ts'
import { longRefusals } from '../limits.ts'
import { accept, acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Asked = { readonly number: string; readonly on: DateOnly }
export type AskForTexts = { readonly type: 'AskForTexts' } & Asked
export type TextsAskedFor = { readonly type: 'TextsAskedFor' } & Asked

/** As the networks of this country have them; a number abroad may cost the resident, and is not asked for. */
const mobile = /^(07\d{9}|\+447\d{9})$/
const bare = (number: string): string => number.replaceAll(/[\s()-]/g, '')

/** Its digits; null where it is none that texts go to. */
export const mobileNumber = (text: string): string | null => (mobile.test(bare(text)) ? bare(text) : null)

export const askForTexts: Step<AskForTexts, TextsAskedFor> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const number = bare(command.number)
    const { texting } = complaint.handling
    const refusals = [
      ...(mobile.test(number)
        ? []
        : [{ field: 'number', because: 'Enter a UK mobile phone number, such as 07700 900123' }]),
      ...(texting?.number === number && !texting.failed
        ? [{ field: 'number', because: 'Text messages go to this number already' }]
        : []),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, number, type: 'TextsAskedFor' })
  },
  apply(complaint, { number, on }) {
    assert(complaint, 'texts are about a complaint')
    return withHandling(complaint, { texting: { number, on, failed: null } })
  },
}

type Stopped = { readonly on: DateOnly; readonly words: string }
export type StopTexts = { readonly type: 'StopTexts' } & Stopped
export type TextsStopped = { readonly type: 'TextsStopped' } & Stopped

export const stopTexts: Step<StopTexts, TextsStopped> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { texting } = complaint.handling
    if (!texting) return refuse({ because: 'No text messages are sent to this resident' })
    const asked = { on: texting.on, what: 'the day they asked for texts' }
    return acceptUnless([...longRefusals('words', command.words), ...dayRefusals('on', command.on, asked, today)], {
      ...command,
      type: 'TextsStopped',
    })
  },
  apply(complaint) {
    assert(complaint?.handling.texting, 'what is stopped was asked for')
    return withHandling(complaint, { texting: null })
  },
}

const notYet = { because: 'The date must be today or in the past' }

type OfText = { readonly letter: number; readonly sending: number; readonly by: string; readonly on: DateOnly }
export type ReportTextSent = { readonly type: 'ReportTextSent'; readonly answer: string } & SentText
export type TextSent = { readonly type: 'TextSent'; readonly answer: string } & SentText

/** It stands beside its letter, and stops no clock: what the Code counts is the letter. */
export const reportTextSent: Step<ReportTextSent, TextSent> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (command.on > today) return refuse(notYet)
    const { letter, sending } = command
    const known = complaint.handling.texts.some((one) => one.letter === letter && one.sending === sending)
    return known ? refuse({ because: 'This text was already sent' }) : accept({ ...command, type: 'TextSent' })
  },
  apply(complaint, { type: _, answer: __, ...text }) {
    assert(complaint, 'a text is about a complaint')
    return withHandling(complaint, { texts: [...complaint.handling.texts, text] })
  },
}

type NotSent = OfText & { readonly cause: FailureCause; readonly reason: string }
export type ReportTextNotSent = { readonly type: 'ReportTextNotSent' } & NotSent
export type TextNotSent = { readonly type: 'TextNotSent' } & NotSent

/** Nothing more goes to that number until somebody has looked. */
export const reportTextNotSent: Step<ReportTextNotSent, TextNotSent> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (command.on > today) return refuse(notYet)
    const { texting } = complaint.handling
    if (!texting || texting.failed) return refuse({ because: 'This is known already' })
    return accept({ ...command, type: 'TextNotSent' })
  },
  apply(complaint, { on, reason }) {
    assert(complaint, 'a text is about a complaint')
    const { texting } = complaint.handling
    return withHandling(complaint, { texting: texting && { ...texting, failed: { on, reason } } })
  },
}
