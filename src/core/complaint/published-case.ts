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

type Issue = { readonly input?: unknown }
const says = (what: string) => (issue: Issue) => (issue.input === undefined ? 'it is missing' : what)
const named = (what: string) => (issue: Issue) => {
  if (issue.input === undefined) return 'it is missing'
  return issue.input === '' ? 'it is empty' : `${what}: ${issue.input}`
}

const notADay = named('not a day of the calendar')
const day = z.string({ error: notADay }).refine(isDateOnly, { error: notADay })

const datedEvent = z.object(
  {
    date: day,
    kind: z.enum(eventKinds, { error: named('not a kind of event') }),
    /** The new date that an extension gave, where the record has it. */
    newDueOn: day.nullish(),
  },
  { error: 'it is not an event: a date and a kind' },
)

const publishedCase = z.object(
  {
    ref: z.string({ error: says('it is not text') }).min(1, 'it is empty'),
    edition: z.enum(['2020', '2022', '2024'], { error: named('not an edition of the Code') }).nullish(),
    events: z.array(datedEvent, { error: says('it is not a list of events') }),
  },
  { error: 'it is not a complaint: a ref and its events' },
)

const publishedCases = z
  .array(publishedCase, { error: 'it is not a list of complaints' })
  .min(1, 'there is no complaint in it')

export type PublishedCase = { readonly ref: string; readonly edition: EditionId; readonly timeline: Timeline }

type Place = (path: readonly PropertyKey[]) => string

/**
 * Reads published cases (`[{ref, edition, events: [{date, kind}]}]`), or names every fault in them and where it is, as
 * `place` says it.
 */
export function readPublishedCases(
  list: unknown,
  place: Place = written,
): { readonly cases: readonly PublishedCase[] } | { readonly faults: readonly string[] } {
  const read = publishedCases.safeParse(list)
  if (!read.success) {
    return { faults: read.error.issues.map(({ path, message }) => `${place(path)}: ${message}`) }
  }
  const results = read.data.map((one, index) => caseOf(one, (...path) => place([index, ...path])))
  const faults = results.flatMap((result) => ('faults' in result ? result.faults : []))
  return faults.length > 0 ? { faults } : { cases: results.flatMap((result) => ('faults' in result ? [] : [result])) }
}

const written = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the file'

type Read = z.infer<typeof publishedCase>

function caseOf(
  { ref, edition, events }: Read,
  place: (...path: readonly PropertyKey[]) => string,
): PublishedCase | { faults: readonly string[] } {
  const on = (kind: EventKind): DateOnly | null => dayOf(events.find((event) => event.kind === kind)?.date)
  const receivedOn = on('complaint-received')
  const governing = edition ?? (receivedOn && editionFor(receivedOn)?.id)
  if (!governing)
    return { faults: [`${place('edition')}: ${ref} gives neither an edition nor a day of receipt that has one`] }
  const early = events.flatMap(({ date, kind }, index) => {
    const isEarly = receivedOn && kind !== 'other' && date < receivedOn
    return isEarly ? [`${place('events', index)}: ${ref}: ${kind} ${date} is before it was received`] : []
  })
  if (early.length > 0) return { faults: early }
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
