// A mail is put on a complaint by a person, or moved from one to another: each complaint's record says so, and its files go along.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type ComplaintId, withHandling } from '../complaint.ts'
import { longRefusals, textRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

/** `message` is the hash that names the mail. */
type Said = { readonly message: string; readonly on: DateOnly; readonly because: string }

/** `from` is the complaint that it stood on; null where it stood on none. */
export type FileMessage = { readonly type: 'FileMessage'; readonly from: ComplaintId | null } & Said
export type MessageFiled = Omit<FileMessage, 'type'> & { readonly type: 'MessageFiled' }

export const fileMessage: Step<FileMessage, MessageFiled> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { on, because } = command
    const refusals = [...longRefusals('because', because), ...dayRefusals('on', on, sinceReceipt(complaint), today)]
    return acceptUnless(refusals, { ...command, type: 'MessageFiled' })
  },
  apply(complaint) {
    assert(complaint, 'a mail is put on a complaint')
    return complaint
  },
}

export type MoveMessage = { readonly type: 'MoveMessage'; readonly to: ComplaintId } & Said
export type MessageMoved = Omit<MoveMessage, 'type'> & { readonly type: 'MessageMoved' }

export const moveMessage: Step<MoveMessage, MessageMoved> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { on, because } = command
    const refusals = [
      ...textRefusals('because', because, 'Say why it does not belong to this complaint'),
      ...dayRefusals('on', on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'MessageMoved' })
  },
  apply(complaint, { message, to }) {
    assert(complaint, 'a mail is moved from a complaint')
    const { files, movedFiles } = complaint.handling
    const gone = files.filter(({ mail }) => mail?.key === message).map(({ number }) => ({ number, to }))
    return withHandling(complaint, { movedFiles: [...movedFiles, ...gone] })
  },
}
