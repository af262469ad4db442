// recourse verify: holds every event against its hashes, live or exported, and names each that does not fit.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { dayInLondon, longDate } from '#core/calendar/dates.ts'
import type { Connection } from '#store/connection.ts'
import type { Erasure } from '#store/erasures.ts'
import { lostEnds, type Misfit, type Verified, verifyDatabase, verifyExport } from '#store/verify.ts'
import { withDatabase } from './data.ts'

/** What was found, in lines for a person; `fits` is whether everything did. */
export type Report = { readonly fits: boolean; readonly lines: readonly string[] }

/** Every landlord's record in a database. */
export function verifyRecord(connection: Connection, landlords: readonly string[]): Promise<Report> {
  return withDatabase(connection, async (database) => {
    const reports: Report[] = []
    for (const landlord of landlords) {
      const verified = await verifyDatabase(database, landlord)
      const misfits = [...verified.misfits, ...(await lostEnds(database, landlord))]
      reports.push(reportOf(landlord, { ...verified, misfits }))
    }
    return { fits: reports.every(({ fits }) => fits), lines: reports.flatMap(({ lines }) => lines) }
  })
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

/** 'C-26-7F3K2Q: the words of 3 events were erased on Tuesday 24 November 2026 for carys.wynn: the resident asked'. */
export const erasureText = ({ complaint, events, erasedAt, erasedBy, because }: Erasure): string =>
  `${complaint}: the words of ${events === 1 ? '1 event' : `${events} events`} were erased on ${longDate(dayInLondon(Date.parse(erasedAt)))} for ${erasedBy}: ${because}`

const nameOf = (misfit: Misfit): string =>
  'day' in misfit
    ? `the day ${misfit.day}: ${misfit.because}`
    : `${misfit.complaint}, event ${misfit.version}: ${misfit.because}`
