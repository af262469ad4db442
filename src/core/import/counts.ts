// How many complaints a file has, and what would become, or became, of them.
import { noUnknownWords, type UnknownWords } from './unknown-words.ts'

export type ImportCounts = {
  readonly rows: number
  readonly faulty: number
  readonly faults: number
  /** Recorded before, and the same. */
  readonly already: number
  /** Recorded before, and not the same: the record stays as it is. */
  readonly different: number
  readonly fresh: number
  readonly recorded: number
  /** Something is wrong with the file as a whole: nothing of it is brought in, whatever was asked. */
  readonly wholeFault: boolean
  /** Not known until somebody says what they stand for: they keep no row out. */
  readonly unknown: UnknownWords
}

export const nothingCounted: ImportCounts = {
  rows: 0,
  faulty: 0,
  faults: 0,
  already: 0,
  different: 0,
  fresh: 0,
  recorded: 0,
  wholeFault: false,
  unknown: noUnknownWords,
}
