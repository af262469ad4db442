// A complaint's dates as somebody else wrote them down: a published determination, or a landlord's old spreadsheet.
import { z } from 'zod'
import { type DateOnly, isDateOnly } from '../calendar/dates.ts'
import { editionFor } from '../handling-code/catalogue.ts'
import type { EditionId, Stage } from '../handling-code/edition.ts'
import type { ExtensionDates, StageTimeline, Timeline } from './timeline.ts'

export const eventKinds = [
  'complaint-received',
  'logged',
  'acknowledged',
  'extension-notified',
  'stage1-response',
  'escalation-requested',
  'stage2-acknowledged',
  'stage2-extension-notified',
  'stage2-response',
  'ombudsman-contact',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

const day = z.string().refine(isDateOnly, { error: (issue) => `not a day of the calendar: ${issue.input}` })

const datedEvent = z.object({
  date: day,
  kind: z.enum(eventKinds, { error: (issue) => `not a kind of event: ${issue.input}` }),
  /** The new date that an extension gave, where the record has it. */
  newDueOn: day.nullish(),
})

const publishedCase = z.object({
  ref: z.string().min(1),
  edition: z
    .enum(['2020', '2022', '2024'], { error: (issue) => `not an edition of the Code: ${issue.input}` })
    .nullish(),
  events: z.array(datedEvent),
})

export type PublishedCase = { readonly ref: string; readonly edition: EditionId; readonly timeline: Timeline }

/** Reads published cases (`[{ref, edition, events: [{date, kind}]}]`), or names every fault in them and where it is. */
export function readPublishedCases(
  list: unknown,
): { readonly cases: readonly PublishedCase[] } | { readonly faults: readonly string[] } {
  const read = z.array(publishedCase).safeParse(list)
  if (!read.success) {
    return { faults: read.error.issues.map(({ path, message }) => `${written(path)}: ${message}`) }
  }
  const results = read.data.map(caseOf)
  const faults = results.flatMap((result) => ('faults' in result ? result.faults : []))
  return faults.length > 0 ? { faults } : { cases: results.flatMap((result) => ('faults' in result ? [] : [result])) }
}

const written = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'file'

type Read = z.infer<typeof publishedCase>

function caseOf({ ref, edition, events }: Read, index: number): PublishedCase | { faults: readonly string[] } {
  const on = (kind: EventKind): DateOnly | null => dayOf(events.find((event) => event.kind === kind)?.date)
  const receivedOn = on('complaint-received')
  const governing = edition ?? (receivedOn && editionFor(receivedOn)?.id)
  if (!governing)
    return { faults: [`[${index}].edition: ${ref} gives neither an edition nor a day of receipt that has one`] }
  const early = events.filter(({ date, kind }) => receivedOn && kind !== 'other' && date < receivedOn)
  if (early.length > 0) {
    return {
      faults: early.map(({ date, kind }) => `[${index}].events: ${ref}: ${kind} ${date} is before it was received`),
    }
  }
  const stage = (number: Stage): StageTimeline => ({
    stage: number,
    askedOn: number === 1 ? receivedOn : on('escalation-requested'),
    loggedOn: number === 1 ? on('logged') : null,
    acknowledgedOn: on(number === 1 ? 'acknowledged' : 'stage2-acknowledged'),
    extensions: extensionsOf(events, number),
    respondedOn: on(number === 1 ? 'stage1-response' : 'stage2-response'),
    decidedBy: null,
    actions: [],
  })
  const [first, second] = [stage(1), stage(2)]
  const reached = second.askedOn ?? second.acknowledgedOn ?? second.respondedOn
  return { ref, edition: governing, timeline: { stages: reached ? [first, second] : [first], kept: { whole: false } } }
}

const dayOf = (text: string | null | undefined): DateOnly | null => (text && isDateOnly(text) ? text : null)

/** An extension told once stage 2 was asked for is stage 2's, whatever its kind says. */
function extensionsOf(events: Read['events'], stage: Stage): readonly ExtensionDates[] {
  const stage2From = events.find(({ kind }) => kind === 'escalation-requested')?.date
  return events.flatMap(({ kind, date, newDueOn }) => {
    const toldOn = dayOf(date)
    if (!toldOn || !kind.endsWith('extension-notified')) return []
    const itsStage = kind === 'stage2-extension-notified' || (stage2From && date >= stage2From) ? 2 : 1
    if (itsStage !== stage) return []
    const unsaid = { reasonGiven: null, ombudsmanDetailsGiven: null, agreedWithResident: null }
    return [{ toldOn, newDueOn: dayOf(newDueOn), ...unsaid, beyondLimitApproved: false }]
  })
}
