// Sets words, and binds sheets, as PDFs, with the files of one folder: no other file can be reached from a document.
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DateOnly } from '#core/calendar/dates.ts'
import { readFonts } from '#typesetting/fonts.ts'
import type { Sheet } from './sheet.ts'

/** What stands above every sheet, and how many sheets the pack has in all. */
export type Binding = {
  readonly title: string
  readonly landlord: string
  readonly reference: string
  readonly on: DateOnly
  readonly pages: number
}

export type Words = {
  readonly title: string
  readonly about: readonly string[]
  readonly paragraphs: readonly string[]
}

export type Setter = {
  readonly words: (words: Words) => Uint8Array
  readonly bind: (binding: Binding, sheets: readonly Sheet[]) => Uint8Array
}

const template = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

export function createSetter(folder: string): Setter {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: readFonts() }] })
  const [wordsTemplate, bundleTemplate] = [template('words.typ'), template('bundle.typ')]

  function pdf(mainFileContent: string, inputs: Record<string, string>, seconds: number): Uint8Array {
    const compilation = compiler.compile({ mainFileContent, inputs, resetRead: true })
    if (!compilation.result) {
      const error = compilation.takeError()
      throw new Error(error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason was given')
    }
    const file = compiler.pdf(compilation.result, { creationTimestamp: seconds })
    compiler.evictCache(0)
    return file
  }

  return {
    words: (words) => pdf(wordsTemplate, { words: JSON.stringify(words) }, 0),
    bind: (binding, sheets) => {
      const [year, month, day] = binding.on.split('-').map(Number)
      const bundle = JSON.stringify({ ...binding, on: { year, month, day }, sheets })
      // The same second for the same pack, so that the same sheets are the same file.
      return pdf(bundleTemplate, { bundle }, Date.parse(`${binding.on}T12:00:00Z`) / 1000)
    },
  }
}
