// A typesetting thread: takes documents one at a time and answers each with its file, or with why there is none.
import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Complete, Paper } from '#documents/document.ts'
import { toDocx } from './to-docx.ts'
import { createToPdf, type Made, type PdfOptions } from './to-pdf.ts'

export type Order =
  | { readonly format: 'pdf'; readonly document: Complete<Paper>; readonly options: PdfOptions }
  | { readonly format: 'docx'; readonly document: Complete<Paper> }
/** It says when it takes a document up, so that its own start is not counted as that document's time. */
export type Answer = Made | { readonly because: string } | { readonly begun: true }

const toPdf = createToPdf()

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage({ begun: true } satisfies Answer)
  const answer = await answerTo(order)
  // The compiler's memory is given back only when the event loop turns.
  await setImmediate()
  parentPort?.postMessage(answer)
})

async function answerTo(order: Order): Promise<Exclude<Answer, { begun: true }>> {
  const { format, document } = order
  try {
    return format === 'docx'
      ? { file: await toDocx(document), addressFits: true }
      : await toPdf(document, order.options)
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) }
  }
}
