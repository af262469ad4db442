// Shows the documents of a pack as pages, beside their originals, and binds them into PDFs that can be sent.
import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { type FileKind, fileKinds } from '#core/complaint/file-kinds.ts'
import type { ZipEntry } from '#files/zip.ts'
import type { PackDocument } from '#pack/contents.ts'
import type { Binding } from '#showing/setter.ts'
import { cutIntoParts, halves, type Sheet, type ShownDocument, words } from '#showing/sheet.ts'
import { createShower, type Shower } from '#showing/shower.ts'
import { wayOf } from '#showing/ways.ts'

/** What the Ombudsman takes in one email or upload, and what is planned for, as binding adds to it. */
const largestPart = 20_000_000
const plannedPart = 17_000_000

type Facts = { readonly sha256: string; readonly bytes: number }

export type PackPages = {
  /** The same pieces, kept on their way to be shown. */
  readonly keep: (document: PackDocument, pieces: ZipEntry['pieces']) => ZipEntry['pieces']
  /** Why it has no pages; null where it has. */
  readonly show: (document: PackDocument, facts: Facts) => Promise<string | null>
  /** A page that says why there is nothing. */
  readonly say: (document: PackDocument, because: string) => void
  /** Every part, bound when it is asked for; all documents were shown before. */
  readonly parts: (binding: Omit<Binding, 'pages'>) => AsyncGenerator<ZipEntry>
  /** Once the parts are bound: how many pages there are and in how many parts, and where one document's are. */
  readonly told: () => { readonly pages: number; readonly parts: number }
  readonly placeOf: (document: Pick<PackDocument, 'number'>) => string
  readonly close: () => Promise<void>
}

/** The folder is the pages' own: what a program that was killed left there goes first. */
export async function openPages(folder: string): Promise<PackPages> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const shower = createShower(folder)
  const documents: ShownDocument[] = []
  const parts: (readonly Sheet[])[] = []
  const say = ({ number, title }: PackDocument, lines: readonly string[]) =>
    void documents.push({ number, title, faces: [words(lines)], bytes: 1_000 })

  return {
    keep: (document, pieces) => (wayOf[kindOf(document)] ? kept(path.join(folder, nameOf(document)), pieces) : pieces),
    show: async (document, facts) => {
      const { number, title } = document
      const way = wayOf[kindOf(document)]
      const shown = way
        ? await shower.show({ file: nameOf(document), way, title })
        : { because: 'No pages can be made of this kind of file' }
      if ('because' in shown) {
        say(document, unshown(document, facts, shown.because))
        return shown.because
      }
      documents.push({ number, title, ...shown })
      return null
    },
    say: (document, because) => say(document, ['This document is not here.', because]),
    parts: async function* (heading) {
      const planned = cutIntoParts(documents, plannedPart)
      const binding = { ...heading, pages: planned.flat().length }
      for (const part of planned) {
        for await (const sheets of boundWithin(shower, binding, part)) {
          parts.push(sheets)
          const pieces = createReadStream(path.join(folder, partFile(sheets)))
          yield { place: `pages/part ${String(parts.length).padStart(2, '0')}.pdf`, pieces }
        }
      }
      assert(parts.flat().length === binding.pages, 'every page is in a part')
    },
    told: () => ({ pages: parts.flat().length, parts: parts.length }),
    placeOf: ({ number }) => placeIn(parts, number),
    close: async () => {
      await shower.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const kindOf = ({ source }: PackDocument): FileKind =>
  source.of === 'letter' ? 'pdf' : source.of === 'message' ? 'eml' : source.file.kind

const nameOf = (document: PackDocument): string => `${document.number}.${kindOf(document)}`

async function* kept(file: string, pieces: ZipEntry['pieces']) {
  const handle = await open(file, 'w')
  try {
    for await (const piece of pieces) {
      await handle.write(piece)
      yield piece
    }
  } finally {
    await handle.close()
  }
}

const unshown = (document: PackDocument, { sha256, bytes }: Facts, because: string): readonly string[] => [
  'This document cannot be shown as pages.',
  `${because}.`,
  `Kind: ${fileKinds[kindOf(document)].words}. Size: ${bytes} bytes.`,
  `SHA-256: ${sha256}`,
  `Its original is in the zip: ${document.place}`,
]

/** The part, or the parts that it has to be cut into; each is then in the folder. */
async function* boundWithin(
  shower: Shower,
  binding: Binding,
  sheets: readonly Sheet[],
): AsyncGenerator<readonly Sheet[]> {
  const made = await shower.bind({ binding, sheets, to: partFile(sheets) })
  if ('bound' in made && made.bound < largestPart) {
    yield sheets
    return
  }
  if (sheets.length > 1) {
    for (const half of halves(sheets)) yield* boundWithin(shower, binding, half)
    return
  }
  const [only] = sheets
  assert(only && only.shows !== 'words', `a page of words can be bound: ${JSON.stringify(made)}`)
  const because = 'because' in made ? made.because : `By itself it is larger than ${largestPart / 1_000_000} MB`
  const said = words(['This page cannot be shown.', `${because}.`, 'It is in its original, in the zip.'])
  yield* boundWithin(shower, binding, [{ ...only, ...said }])
}

const partFile = ([first]: readonly Sheet[]): string => `from-${first?.page}.pdf`

/** "3 to 7, part 1"; of one that lies in two parts, both. */
function placeIn(parts: readonly (readonly Sheet[])[], document: number): string {
  const places = parts.flatMap((sheets, index) => {
    const pages = sheets.filter((sheet) => sheet.document === document).map(({ page }) => page)
    if (pages.length === 0) return []
    const range = pages.length === 1 ? `${pages[0]}` : `${pages[0]} to ${pages.at(-1)}`
    return [`${range}, part ${index + 1}`]
  })
  return places.join('; ')
}
