// Reads a mail beside the program, so that pages go on being served; given up after a time, only its head is read.
import { Worker } from 'node:worker_threads'
import { type ReadMail, readHead, readMail } from './read-mail.ts'

/** Bytes. A smaller one is read at once, whatever is in it. */
const readHere = 64 * 1024

/** Milliseconds for one mail, the start of its thread among them. The longest that people send take a tenth of it. */
const timeLimit = 30_000

export async function readMailApart(
  original: Buffer,
  ours: readonly string[],
  limit: number = timeLimit,
): Promise<ReadMail> {
  if (original.length <= readHere) return readMail(original, ours)
  const read = await inThread(original, ours, limit)
  return 'because' in read ? readHead(original, ours, read.because) : read
}

async function inThread(
  original: Buffer,
  ours: readonly string[],
  limit: number,
): Promise<ReadMail | { readonly because: string }> {
  const thread = new Worker(new URL('./mail-thread.ts', import.meta.url), {
    workerData: { original, ours },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  })
  const { promise, resolve } = Promise.withResolvers<ReadMail | { readonly because: string }>()
  const timer = setTimeout(() => resolve({ because: `It took longer than ${limit / 1000} seconds` }), limit)
  thread.on('message', (read: ReadMail) => resolve(read))
  thread.on('error', (error) => resolve({ because: error instanceof Error ? error.message : String(error) }))
  thread.on('exit', () => resolve({ because: 'The thread that read it ended' }))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
