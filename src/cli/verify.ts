// recourse verify: holds every event against its hashes, live or exported, and its files too; names each that does not fit.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { dayInLondon, longDate } from '#core/calendar/dates.ts'
import { type FilePlace, storageOf } from '#files/files.ts'
import { keptIn } from '#files/kept.ts'
import type { Connection } from '#store/connection.ts'
import type { Erasure } from '#store/erasures.ts'
import { type FileNamed, readFilesNamed } from '#store/files.ts'
import { lostEnds, type Misfit, type Verified, verifyDatabase, verifyExport } from '#store/verify.ts'
import { withDatabase } from './data.ts'

/** What was found, in lines for a person; `fits` is whether everything did. */
export type Report = { readonly fits: boolean; readonly lines: readonly string[] }

/** Every landlord's record in a database, and the files that it names where they are kept. */
export function verifyRecord(connection: Connection, landlords: readonly string[], place: FilePlace): Promise<Report> {
  const files = keptIn(storageOf(place))
  return withDatabase(connection, async (database) => {
    const reports: Report[] = []
    for (const landlord of landlords) {
      const verified = await verifyDatabase(database, landlord)
      const misfits = [
        ...verified.misfits,
        ...(await lostEnds(database, landlord)),
        ...(await misfitFiles(readFilesNamed(database, landlord), (sha256) => files.hashOf(landlord, sha256))),
      ]
      reports.push(reportOf(landlord, { ...verified, misfits }))
    }
    return { fits: reports.every(({ fits }) => fits), lines: reports.flatMap(({ lines }) => lines) }
  })
}

/** The events whose file is not there and was not erased, or is not what it was; each file is read once, however many name it. */
async function misfitFiles(
  named: AsyncIterable<FileNamed>,
  hashOf: (sha256: string) => Promise<string | null>,
): Promise<readonly Misfit[]> {
  const misfits: Misfit[] = []
  const hashes = new Map<string, string | null>()
  for await (const { complaint, version, sha256, erased } of named) {
    const hash = hashes.has(sha256) ? hashes.get(sha256) : await hashOf(sha256)
    hashes.set(sha256, hash ?? null)
    if (hash === sha256 || (hash === null && erased)) continue
    misfits.push({ complaint, version, because: `its file ${sha256} ${hash ? 'was changed' : 'is missing'}` })
  }
  return misfits
}

/** A record that was written to a file. */
export async function verifyFile(file: string): Promise<Report> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  return reportOf(file, await verifyExport(lines))
}

function reportOf(whose: string, { complaints, events, erased, days, erasures, misfits }: Verified): Report {
  const words = erased === 0 ? '' : `, the words of ${erased} erased`
  const checked = `${whose}: ${events} events of ${complaints} complaints${words}, and ${days} closed days`
  const verdict = misfits.length === 0 ? 'all fit' : `${misfits.length} DO NOT FIT`
  const lines = [`${checked}: ${verdict}`, ...misfits.map(nameOf), ...erasures.map(erasureText)]
  return { fits: misfits.length === 0, lines: lines.map((line, at) => (at === 0 ? line : `  ${line}`)) }
}

/** 'C-26-7F3K2Q: the words of 3 events and 2 emails were erased on Tuesday 24 November 2026 for carys.wynn: the resident asked'. */
export function erasureText({ complaint, events, mails, files, erasedAt, erasedBy, because }: Erasure): string {
  const counted = (count: number, one: string) => (count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`])
  const what = [...counted(events, 'event'), ...counted(mails, 'email'), ...counted(files, 'file')]
  return `${complaint}: the words of ${listed(what)} were erased on ${longDate(dayInLondon(Date.parse(erasedAt)))} for ${erasedBy}: ${because}`
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const nameOf = (misfit: Misfit): string =>
  'day' in misfit
    ? `the day ${misfit.day}: ${misfit.because}`
    : `${misfit.complaint}, event ${misfit.version}: ${misfit.because}`
