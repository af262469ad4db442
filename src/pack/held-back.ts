// The redaction list of a pack: each document and entry that was held back, on what ground, why, by whom and when.
import { shortDate } from '#core/calendar/dates.ts'
import type { HeldItem } from '#core/complaint/handling-pack.ts'
import { type Block, paragraph, table } from '#documents/document.ts'
import { groundWords } from '#history/held-words.ts'
import { titleOf } from '#history/in-words.ts'
import { capital, nameOf } from '#history/words.ts'
import { documentsOf, heldItemOf } from './contents.ts'
import type { PackCase } from './pack-case.ts'

export function heldBack(packCase: PackCase): readonly Block[] {
  const { complaint, history, staff } = packCase
  const rows = complaint.handling.heldBack
    .filter(({ ended }) => ended === null)
    .map(({ number, kind, which, ground, reason, on }) => {
      const noted = history.find(({ event }) => event.type === 'HeldBackFromPack' && event.number === number)
      return [
        named(packCase, { kind, which }),
        capital(groundWords[ground]),
        reason,
        `${noted ? nameOf(noted.by, staff) : ''}, ${shortDate(on)}`,
      ]
    })
  const plainly = paragraph(
    'Nothing is blacked out inside a document. What is held back is left out whole, and an entry is without its words in the chronology; decisions, remedies and the resident’s own words stand in their tables.',
  )
  if (rows.length === 0) return [paragraph('Nothing is held back.'), plainly]
  const columns = [
    { head: 'What', width: 5, rowHeader: true as const },
    { head: 'Ground', width: 3 },
    { head: 'Reason', width: 5 },
    { head: 'By whom, when', width: 3 },
  ]
  return [table({ caption: `Held back: ${rows.length}`, columns, rows }), plainly]
}

function named(packCase: PackCase, item: HeldItem): string {
  if (item.kind === 'entry') {
    const entry = packCase.history.find(({ version }) => `${version}` === item.which)
    return entry ? `Entry: ${titleOf(entry.event)}` : `Entry ${item.which}`
  }
  const document = documentsOf(packCase).find((one) => {
    const { kind, which } = heldItemOf(one)
    return kind === item.kind && which === item.which
  })
  return document ? `Document ${document.number}, ${document.title}` : `${capital(item.kind)} ${item.which}`
}
