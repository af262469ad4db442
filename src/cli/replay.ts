// recourse replay FILE: what the Code would have said of past complaints, provision by provision.
import { readFileSync } from 'node:fs'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { Finding } from '#core/complaint/finding.ts'
import { findingsOf } from '#core/complaint/findings.ts'
import { type PublishedCase, readPublishedCases } from '#core/complaint/published-case.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { readTimelines } from './read-timelines.ts'

export type Replayed = { readonly ref: string; readonly edition: EditionId; readonly findings: readonly Finding[] }

/** Each case of the file held against its own edition. Throws one message that lists every fault of the file. */
export function replayFile(file: string): readonly Replayed[] {
  const found = readTimelines(bytesOf(file), file)
  const read = 'faults' in found ? found : readPublishedCases(found.list, found.place)
  const cannot = (faults: readonly string[]) => new Error([`${file} cannot be replayed:`, ...faults].join('\n  '))
  if ('faults' in read) throw cannot(read.faults)
  const calendar = publishedCalendar()
  const replayed = read.cases.map((one) => replayCase(one, calendar))
  const faults = replayed.flatMap((one) => ('fault' in one ? [one.fault] : []))
  if (faults.length > 0) throw cannot(faults)
  return replayed.flatMap((one) => ('fault' in one ? [] : [one]))
}

function replayCase({ ref, edition, timeline }: PublishedCase, calendar: Calendar): Replayed | { fault: string } {
  try {
    return { ref, edition, findings: findingsOf({ timeline, edition: editions[edition], calendar }) }
  } catch (error) {
    // A day beyond the bank holidays that are known is a fault of the file, to be told with the others.
    if (error instanceof RangeError) return { fault: `${ref}: ${error.message}` }
    throw error
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? unreadable[String(error.code)] : undefined
    if (reason) throw new Error(`${file} cannot be replayed: ${reason}`)
    throw error
  }
}

const unreadable: { readonly [reason: string]: string } = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

/** The replay as a person reads it. */
export function replayInWords(replayed: readonly Replayed[]): string {
  const cases = replayed.map(({ ref, edition, findings }) =>
    [`${ref}, by the Complaint Handling Code ${edition}`, ...findings.map(line)].join('\n'),
  )
  const all = replayed.flatMap(({ findings }) => findings)
  const count = (answer: Finding['answer']) => all.filter((finding) => finding.answer === answer).length
  const complaints = replayed.length === 1 ? '1 complaint' : `${replayed.length} complaints`
  const total = `${complaints}: ${count('met')} met, ${count('missed')} missed, ${count('not known')} not known`
  return [...cases, total].join('\n\n')
}

function line({ provision, item, answer, on, reason }: Finding): string {
  const place = provisionLabel(provision, item).padEnd(9)
  const day = on ? dateWithoutWeekday(on) : ''
  return `  ${place} ${answer.padEnd(14)} ${day.padEnd(17)} ${reason}`
}
