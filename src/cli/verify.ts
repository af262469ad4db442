// recourse verify: holds every event against its hashes, live or exported, and names each that does not fit.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Connection } from '#store/connection.ts'
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

function reportOf(whose: string, { complaints, events, erased, days, misfits }: Verified): Report {
  const words = erased === 0 ? '' : `, the words of ${erased} erased`
  const checked = `${whose}: ${events} events of ${complaints} complaints${words}, and ${days} closed days`
  const verdict = misfits.length === 0 ? 'all fit' : `${misfits.length} DO NOT FIT`
  return { fits: misfits.length === 0, lines: [`${checked}: ${verdict}`, ...misfits.map((one) => `  ${nameOf(one)}`)] }
}

const nameOf = (misfit: Misfit): string =>
  'day' in misfit
    ? `the day ${misfit.day}: ${misfit.because}`
    : `${misfit.complaint}, event ${misfit.version}: ${misfit.because}`
