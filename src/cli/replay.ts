// recourse replay FILE: what the Code would have said of past complaints, provision by provision.
import { readFileSync } from 'node:fs'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
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
  const read = readPublishedCases(readTimelines(readFileSync(file, 'utf8'), file))
  if ('faults' in read) throw new Error([`${file} cannot be replayed:`, ...read.faults].join('\n  '))
  const calendar = publishedCalendar()
  return read.cases.map(({ ref, edition, timeline }: PublishedCase) => ({
    ref,
    edition,
    findings: findingsOf({ timeline, edition: editions[edition], calendar }),
  }))
}

/** The replay as a person reads it. */
export function replayInWords(replayed: readonly Replayed[]): string {
  const cases = replayed.map(({ ref, edition, findings }) =>
    [`${ref}, by the Complaint Handling Code ${edition}`, ...findings.map(line)].join('\n'),
  )
  const all = replayed.flatMap(({ findings }) => findings)
  const count = (answer: Finding['answer']) => all.filter((finding) => finding.answer === answer).length
  const total = `${replayed.length} complaints: ${count('met')} met, ${count('missed')} missed, ${count('not known')} not known`
  return [...cases, total].join('\n\n')
}

function line({ provision, item, answer, on, reason }: Finding): string {
  const place = provisionLabel(provision, item).padEnd(9)
  const day = on ? dateWithoutWeekday(on) : ''
  return `  ${place} ${answer.padEnd(14)} ${day.padEnd(17)} ${reason}`
}
