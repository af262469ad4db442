// What the pages ask about files of past complaints: kept while their columns and faults are looked at.
import type { ImportCounts } from '#core/import/counts.ts'
import type { Fault } from '#core/import/fault.ts'
import type { Mapping } from '#core/import/mapping.ts'

/** A file as somebody sent it. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

export type ImportLooked = {
  readonly id: string
  readonly name: string
  readonly headings: readonly string[]
  readonly mapping: Mapping
}

/** The first faults and differences of many; `counts` has how many there are. */
export type ImportChecked = {
  readonly counts: ImportCounts
  readonly faults: readonly Fault[]
  readonly differences: readonly Fault[]
}

export type ImportsDesk = {
  /** Keeps a file, with its columns as they are suggested or were read the last time; or says why it cannot be read. */
  readonly keep: (upload: Upload) => Promise<{ readonly id: string } | { readonly because: string }>
  readonly look: (id: string) => Promise<ImportLooked | null>
  readonly map: (id: string, mapping: Mapping) => Promise<void>
  /** Reads it whole; nothing is recorded. Null when there is no such file. */
  readonly check: (id: string) => Promise<ImportChecked | null>
  /** Records all or the good ones, and lets go of the file when that is done; null when there is no such file. */
  readonly accept: (id: string, accept: 'all' | 'good') => Promise<ImportCounts | null>
  readonly discard: (id: string) => Promise<void>
}
