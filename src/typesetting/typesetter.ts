// Sets documents as PDF and Word files in threads of their own, so that nobody waits for a page meanwhile.
import type { Complete, Paper } from '#documents/document.ts'
import { startThread, type Thread } from './thread.ts'
import type { Made, PdfOptions } from './to-pdf.ts'
import type { Order } from './worker.ts'

export type Typesetter = {
  /** Rejects with a sentence for the writer when a character cannot be printed. */
  pdf(document: Complete<Paper>, options?: PdfOptions): Promise<Uint8Array>
  /** The same, and whether its address fits the window of an envelope. */
  letter(document: Complete<Paper>, options?: PdfOptions): Promise<Made>
  docx(document: Complete<Paper>): Promise<Uint8Array>
  close(): Promise<void>
}

type Waiting = {
  readonly order: Order
  readonly resolve: (made: Promise<Made>) => void
}

/** Threads start when the first documents come. A document may take `timeLimit` milliseconds. */
export function createTypesetter({ threads = 1, timeLimit = 30_000 } = {}): Typesetter {
  const queue: Waiting[] = []
  const idle: Thread[] = []
  const running = new Set<Thread>()
  const closed = 'The typesetter is closed'
  let open = true

  function freeThread(): Thread | undefined {
    if (idle.length > 0 || running.size >= threads) return idle.pop()
    const thread = startThread(timeLimit)
    running.add(thread)
    return thread
  }

  async function setNext(): Promise<void> {
    const thread = queue.length > 0 ? freeThread() : undefined
    const waiting = thread && queue.shift()
    if (!waiting) return
    const made = thread.set(waiting.order)
    waiting.resolve(made)
    await Promise.allSettled([made])
    if (thread.isRunning()) idle.push(thread)
    else running.delete(thread)
    await setNext()
  }

  function set(order: Order): Promise<Made> {
    if (!open) return Promise.reject(new Error(closed))
    const { promise, resolve } = Promise.withResolvers<Made>()
    queue.push({ order, resolve })
    void setNext()
    return promise
  }

  return {
    pdf: async (document, options = {}) => (await set({ format: 'pdf', document, options })).file,
    letter: (document, options = {}) => set({ format: 'pdf', document, options }),
    docx: async (document) => (await set({ format: 'docx', document })).file,
    close: async () => {
      open = false
      for (const { resolve } of queue.splice(0)) resolve(Promise.reject(new Error(closed)))
      await Promise.all([...running].map((thread) => thread.stop(closed)))
    },
  }
}
