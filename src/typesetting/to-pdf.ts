// A document as PDF/UA-1, set by Typst, whose export refuses what a screen reader could not make sense of.
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Complete, Document } from '#documents/document.ts'
import { fixedWords } from '#documents/fixed-words.ts'
import { inkOf } from '#documents/ink.ts'
import { readFonts } from './fonts.ts'
import { markRowHeaders, rowHeadersOf } from './row-headers.ts'
import { readable } from './unprintable.ts'

export type PdfOptions = { readonly largePrint?: boolean }
export type ToPdf = (document: Complete<Document>, options: PdfOptions) => Promise<Uint8Array>

/** Makes the function that sets one document at a time; it keeps its thread busy while it does. */
export function createToPdf(): ToPdf {
  const template = fileURLToPath(import.meta.resolve('./document.typ'))
  const workspace = fileURLToPath(import.meta.resolve('./'))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })

  function composed(inputs: Record<string, string>): NodeTypstDocument {
    const compilation = compiler.compile({ mainFilePath: template, inputs })
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

  return async (document, { largePrint = false }) => {
    const pdf = exported(composed(inputsOf(document, largePrint)), document.on)
    compiler.evictCache(0)
    return markRowHeaders(
      pdf,
      rowHeadersOf(document, (columns) => !largePrint || columns <= 2),
    )
  }
}

/** The same second for the same document, so that the same document is the same file. */
const noon = (on: string): number => Date.parse(`${on}T12:00:00Z`) / 1000

function inputsOf(document: Document, largePrint: boolean): Record<string, string> {
  const [year, month, day] = document.on.split('-').map(Number)
  return {
    document: JSON.stringify(document),
    setting: JSON.stringify({
      largePrint,
      on: { year, month, day },
      ink: inkOf(document.sender),
      words: fixedWords[document.language],
    }),
  }
}
