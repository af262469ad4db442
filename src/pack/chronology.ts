// The chronology: everything that happened on a complaint in the order of its days, in the resident's lane or the landlord's.
import { type DateOnly, dayInLondon, shortDate } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type Holding, holdingOf } from '#core/complaint/handling-pack.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { groundWords } from '#history/held-words.ts'
import { titleOf, wordsOf } from '#history/in-words.ts'
import { dayOf, type Lane, laneOf } from '#history/lanes.ts'
import { nameOf } from '#history/words.ts'
import type { PackDocument } from './contents.ts'
import type { PackCase } from './pack-case.ts'

export type Entry = {
  readonly on: DateOnly
  readonly lane: Lane
  readonly title: string
  readonly words: string
  /** By whom it was written down, and when where that was another day. */
  readonly written: string
  /** The numbers of the documents that show it. */
  readonly documents: readonly number[]
}

/** Of one day, what was written down first comes first; mail follows what was recorded. */
export function chronologyOf(packCase: PackCase, documents: readonly PackDocument[]): readonly Entry[] {
  const { history, complaint, staff } = packCase
  const recorded = history.map((one): Entry => {
    const on = dayOf(one)
    const writtenOn = dayInLondon(Date.parse(one.recordedAt))
    const by = nameOf(one.by, staff)
    const held = heldFrom(one, complaint)
    const words = held ? `Held back, because ${groundWords[held.ground]}.` : wordsOf(one.event, staff)
    return {
      ...{ on, lane: laneOf(one.event, complaint), title: titleOf(one.event), words },
      written: on === writtenOn ? by : `${by}, ${shortDate(writtenOn)}`,
      documents: shownBy(one.event, one.version, documents),
    }
  })
  const mail = documents.flatMap(({ number, on, lane, title, source }): readonly Entry[] =>
    source.of === 'message'
      ? [{ on, lane, title: 'Email received', words: title, written: 'Recourse', documents: [number] }]
      : [],
  )
  return [...recorded, ...mail].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** Held back itself, or with the file that it brought. */
export function heldFrom({ event, version }: RecordedEvent, { handling }: PackCase['complaint']): Holding | null {
  const file = event.type === 'FileReceived' && holdingOf(handling.heldBack, { kind: 'file', which: `${event.number}` })
  return file || holdingOf(handling.heldBack, { kind: 'entry', which: `${version}` })
}

/** The letters that answer an event, and the file that it brought; a delivery is shown by the letter that it tells of. */
export function shownBy(event: ComplaintEvent, version: number, documents: readonly PackDocument[]): readonly number[] {
  const letter = event.type === 'LetterDelivered' ? event.letter : version
  return documents
    .filter(({ source }) => {
      if (source.of === 'letter') return source.letter.number === letter
      return source.of === 'file' && event.type === 'FileReceived' && source.file.number === event.number
    })
    .map(({ number }) => number)
}
