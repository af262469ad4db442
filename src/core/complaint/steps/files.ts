// Files join the complaint's full record (5.12), whoever sends them; one in which a scanner found something is refused.
import assert from 'node:assert/strict'
import { type Complaint, withHandling } from '../complaint.ts'
import { type FileFacts, type FileOrigin, filesHere, type ReceivedFile, type RefusedFile } from '../handling-files.ts'
import { lineRefusals, longRefusals, mostOfAKind } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import {
  accept,
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  type Refusal,
  refuse,
  type Step,
  sinceReceipt,
} from '../step.ts'

export type ReceiveFiles = { readonly type: 'ReceiveFiles'; readonly note: string } & FileOrigin & {
    readonly files: readonly FileFacts[]
  }
export type FileReceived = { readonly type: 'FileReceived' } & ReceivedFile

export const receiveFiles: Step<ReceiveFiles, FileReceived> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { type: _, files, ...said } = command
    const { files: kept } = complaint.handling
    const here = filesHere(complaint.handling)
    // Sent twice is received once: a button pressed again, a message fetched again.
    const fresh = files.filter(
      (file, place) =>
        files.findIndex(({ sha256 }) => sha256 === file.sha256) === place &&
        !here.some((one) => isSame(one, file, said)),
    )
    const refusals = [
      ...(files.length === 0 ? [{ field: 'files', because: 'Choose a file' }] : []),
      ...(kept.length + fresh.length > mostOfAKind
        ? [{ because: `A complaint has ${mostOfAKind} files at most` }]
        : []),
      ...files.flatMap(({ name }) => lineRefusals('files', name, 'A file has a name')),
      ...longRefusals('note', said.note),
      ...originRefusals(said, complaint, today),
    ]
    const first = nextNumber(kept)
    const events = fresh.map((file, place) => ({
      type: 'FileReceived' as const,
      number: first + place,
      ...said,
      ...file,
    }))
    return refusals.length > 0 ? refuse(...refusals) : accept(...events)
  },
  apply(complaint, { type: _, ...file }) {
    assert(complaint, 'a file is received on a complaint')
    return withHandling(complaint, { files: withAdded(complaint.handling.files, file) })
  },
}

const isSame = (kept: ReceivedFile, file: FileFacts, { from, channel }: FileOrigin): boolean =>
  kept.sha256 === file.sha256 && kept.from === from && kept.channel === channel

function originRefusals(origin: FileOrigin, complaint: Complaint, today: FileOrigin['on']): readonly Refusal[] {
  const isOwn = origin.from === 'landlord'
  return [
    ...(!isOwn && origin.channel === null ? [{ field: 'channel', because: 'Choose how it reached us' }] : []),
    ...dayRefusals('on', origin.on, sinceReceipt(complaint), today),
  ]
}

type Refused = Omit<RefusedFile, 'number'>
export type RefuseFile = { readonly type: 'RefuseFile' } & Refused
export type FileRefused = { readonly type: 'FileRefused' } & RefusedFile

export const refuseFile: Step<RefuseFile, FileRefused> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { refusedFiles } = complaint.handling
    // Somebody who tries again and again is told again, and the record need not grow.
    if (refusedFiles.length >= mostOfAKind || refusedFiles.some(({ sha256 }) => sha256 === command.sha256))
      return accept()
    const refusals = dayRefusals('on', command.on, sinceReceipt(complaint), today)
    return acceptUnless(refusals, { ...command, type: 'FileRefused', number: nextNumber(refusedFiles) })
  },
  apply(complaint, { type: _, ...file }) {
    assert(complaint, 'a file is refused on a complaint')
    return withHandling(complaint, { refusedFiles: withAdded(complaint.handling.refusedFiles, file) })
  },
}
