// A letter or a form as PDF/UA-1, set by Typst, whose export refuses what a screen reader could not make sense of.
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { type Complete, isForm, type Paper } from '#documents/document.ts'
import { fixedWords } from '#documents/fixed-words.ts'
import { inkOf } from '#documents/ink.ts'
import { withStandIns } from './characters.ts'
import { readFonts } from './fonts.ts'
import { markRowHeaders, rowHeadersOf } from './row-headers.ts'
import { readable } from './unprintable.ts'

export type PdfOptions = {
  readonly largePrint?: boolean
  /** A sign stands for each character that no font has, where the document would be refused. */
  readonly standIns?: boolean
}
/** `addressFits` is whether the address stands whole in the window of an envelope; a form has none, and fits. */
export type Made = { readonly file: Uint8Array; readonly addressFits: boolean }
export type ToPdf = (document: Complete<Paper>, options: PdfOptions) => Promise<Made>

/** Makes the function that sets one document at a time; it keeps its thread busy while it does. */
export function createToPdf(): ToPdf {
  const letter = fileURLToPath(import.meta.resolve('./document.typ'))
  const form = fileURLToPath(import.meta.resolve('./form.typ'))
  const workspace = fileURLToPath(import.meta.resolve('./'))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })

  function composed(document: Paper, options: Required<PdfOptions>): NodeTypstDocument {
    const mainFilePath = isForm(document) ? form : letter
    const compilation = compiler.compile({ mainFilePath, inputs: inputsOf(document, options) })
    if (compilation.result) return compilation.result
    const error = compilation.takeError()
    throw readable(error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason was given')
  }

  function exported(setting: NodeTypstDocument, on: string): Uint8Array {
    try {
      return compiler.pdf(setting, { pdfStandard: 'ua-1', creationTimestamp: noon(on) })
    } catch (error) {
      throw readable(String(error))
    }
  }

  return async (document, { largePrint = false, standIns = false }) => {
    const setting = composed(document, { largePrint, standIns })
    const tooLarge: unknown = compiler.query(setting, { selector: '<too-large>' })
    const pdf = exported(setting, document.on)
    compiler.evictCache(0)
    const rowHeaders = rowHeadersOf(document, (columns) => !largePrint || columns <= 2)
    return {
      file: await markRowHeaders(pdf, rowHeaders),
      addressFits: Array.isArray(tooLarge) && tooLarge.length === 0,
    }
  }
}

/** The same second for the same document, so that the same document is the same file. */
const noon = (on: string): number => Date.parse(`${on}T12:00:00Z`) / 1000

function inputsOf(document: Paper, { largePrint, standIns }: Required<PdfOptions>): Record<string, string> {
  const [year, month, day] = document.on.split('-').map(Number)
  return {
    document: JSON.stringify(document, (_, value: unknown) =>
      standIns && typeof value === 'string' ? withStandIns(value) : value,
    ),
    setting: JSON.stringify({
      largePrint,
      on: { year, month, day },
      ink: inkOf(isForm(document) ? document.colour : document.sender.colour),
      words: fixedWords[document.language],
    }),
  }
}
