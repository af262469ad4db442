// Where the files of what people asked to see of themselves are kept: beside the landlord's files, each under its number.
import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { isThere } from './kept.ts'

export type AccessFiles = {
  /** Where it is written to, and then stands. */
  readonly placeOf: (landlord: string, number: number) => string
  /** Null when it is not there. */
  readonly read: (landlord: string, number: number) => Promise<Readable | null>
  readonly remove: (landlord: string, number: number) => Promise<void>
}

export function accessFilesIn(folder: string): AccessFiles {
  const placeOf: AccessFiles['placeOf'] = (landlord, number) => {
    assert(/^[a-z][a-z0-9-]{1,59}$/.test(landlord) && Number.isInteger(number))
    return path.join(folder, landlord, 'subject-access', `${number}.zip`)
  }
  return {
    placeOf,
    remove: (...named) => rm(placeOf(...named), { force: true }),
    read: async (...named) => ((await isThere(placeOf(...named))) ? createReadStream(placeOf(...named)) : null),
  }
}
