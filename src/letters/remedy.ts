// What is offered to put things right: each remedy in words, and money as sums with their total (7.1 to 7.3).
import type { Remedy } from '#core/complaint/complaint.ts'
import type { InWelsh } from '#core/complaint/in-welsh.ts'
import { type Block, list, paragraph, type Table, type Text, table } from '#documents/document.ts'
import { section } from './sections.ts'
import { typed } from './typed.ts'
import type { Words } from './words/words.ts'

export function remedyPart(
  { remedies, ...from }: { readonly remedies: readonly Remedy[] } & InWelsh,
  words: Words,
): readonly Block[] {
  if (remedies.length === 0) return section(words.remedy.heading, paragraph(words.remedy.none))
  const others: readonly Text[] = remedies.flatMap(({ kind, what }) =>
    kind === 'financial' ? [] : [[`${words.remedy.named(kind)}: `, typed(what, from, words)]],
  )
  return section(
    words.remedy.heading,
    paragraph(words.remedy.intro),
    ...(others.length > 0 ? [list(others)] : []),
    ...moneyTable(
      remedies.flatMap(({ what, pence }) => (pence === null ? [] : [{ what: typed(what, from, words), pence }])),
      words,
    ),
    paragraph(words.remedy.rights),
  )
}

/** Money as sums, with their total when there are several. */
export function moneyTable(
  sums: readonly { readonly what: Text; readonly pence: number }[],
  words: Words,
): readonly Table[] {
  if (sums.length === 0) return []
  const total = sums.reduce((sum, { pence }) => sum + pence, 0)
  const rows: readonly (readonly Text[])[] = sums.map(({ what, pence }) => [what, words.pounds(pence)])
  return [
    table({
      caption: words.remedy.moneyCaption,
      columns: [
        { head: words.remedy.moneyFor, width: 3, rowHeader: true },
        { head: words.remedy.moneySum, width: 1, align: 'right' },
      ],
      rows: sums.length === 1 ? rows : [...rows, [words.remedy.moneyTotal, { strong: words.pounds(total) }]],
    }),
  ]
}
