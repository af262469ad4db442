// The files of a complaint: each with what it is, whom it came from and whether it was scanned; and those that were refused.
import type { DateOnly } from '../calendar/dates.ts'
import type { Channel } from './channels.ts'
import type { FileKind } from './file-kinds.ts'
import type { ComplaintId } from './identity.ts'

export const fileSources = ['resident', 'representative', 'contractor', 'landlord', 'somebody else'] as const
export type FileSource = (typeof fileSources)[number]

/** 'not scanned' where there is no scanner, or it gave no answer: it is never taken for 'nothing found'. */
export type FileScan = 'nothing found' | 'not scanned'

/** How it reached us; the channel is null for what the landlord made itself. */
export type FileOrigin = { readonly on: DateOnly; readonly from: FileSource; readonly channel: Channel | null }

/** A file as it is kept: the hash of its bytes names it. */
export type FileFacts = {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly kind: FileKind
  readonly scan: FileScan
  /** The mail that it was attached to; one that stands `inWords` is a picture among them: a logo, or one that was pasted. */
  readonly mail?: { readonly key: string; readonly inWords: boolean }
}

/** `note` is what was said of it. */
export type ReceivedFile = { readonly number: number; readonly note: string } & FileOrigin & FileFacts

/** One in which the scanner found something: what it found is kept, and the file is not. */
export type RefusedFile = { readonly number: number; readonly found: string } & FileOrigin &
  Pick<FileFacts, 'name' | 'sha256' | 'bytes'>

/** One that went with its mail to another complaint, where it belongs; here it keeps its number and nothing else. */
export type MovedFile = { readonly number: number; readonly to: ComplaintId }

/** Those that have not gone elsewhere with their mail. */
export const filesHere = ({
  files,
  movedFiles,
}: {
  readonly files: readonly ReceivedFile[]
  readonly movedFiles: readonly MovedFile[]
}): readonly ReceivedFile[] => files.filter((file) => !movedFiles.some(({ number }) => number === file.number))
