// A typesetting thread: takes documents one at a time and answers each with its PDF, or with why there is none.
import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Complete, Document } from '#documents/document.ts'
import { createToPdf, type PdfOptions } from './to-pdf.ts'

export type Order = { readonly document: Complete<Document>; readonly options: PdfOptions }
export type Answer = { readonly pdf: Uint8Array } | { readonly because: string }

const toPdf = createToPdf()

parentPort?.on('message', async ({ document, options }: Order) => {
  const answer = await answerTo(document, options)
  // The compiler's memory is given back only when the event loop turns.
  await setImmediate()
  parentPort?.postMessage(answer)
})

async function answerTo(document: Complete<Document>, options: PdfOptions): Promise<Answer> {
  try {
    return { pdf: await toPdf(document, options) }
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) }
  }
}
