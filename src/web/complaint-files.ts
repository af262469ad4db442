// What the pages may ask about the files of one complaint: taken in, recorded on it, and read again.
import type { Readable } from 'node:stream'
import type { FileFacts, FileOrigin, ReceivedFile } from '#core/complaint/handling-files.ts'
import type { Outcome } from './outcome.ts'

/** A file that is here and not yet on the complaint: forms carry it, so that nobody sends it twice for an error. */
export type HeldFile = FileFacts & { readonly token: string }

type Hashed = Pick<FileFacts, 'sha256'>

export type ComplaintFiles = {
  /** How many megabytes one file may have. */
  readonly longestMegabytes: number
  /** Reads it to its end, and holds it for the form's next turn; or says why it is not taken. */
  readonly take: (
    name: string,
    pieces: AsyncIterable<Uint8Array>,
    origin: FileOrigin,
  ) => Promise<{ readonly token: string } | { readonly because: string }>
  /** The file that a token holds; null when it was let go of, or is not of this complaint. */
  readonly held: (token: string) => HeldFile | null
  /** Records them, each once however often it is asked. */
  readonly record: (origin: FileOrigin, note: string, files: readonly HeldFile[]) => Promise<Outcome>
  /** Notes on the complaint what was refused while it was being logged. */
  readonly recordRefused: (origin: FileOrigin) => Promise<void>
  /** Null when it is not there: the record names it, and its bytes are gone. */
  readonly read: (file: ReceivedFile) => Promise<Readable | null>
  /** A copy of a picture, a video or a sound that does not say where it was taken; of any other file, the file. */
  readonly readWithoutPlace: (file: ReceivedFile) => Promise<Readable | null>
  /** The hashes of those that have a small picture. */
  readonly previewed: (files: readonly Hashed[]) => Promise<ReadonlySet<string>>
  readonly readPreview: (file: Hashed) => Promise<Readable | null>
}
