// The process that shows documents as sheets and binds them: process.ts FOLDER. It does one order at a time, and whatever a
// hostile document does to it, the program goes on and the next document has a new one.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { type Binding, createSetter } from './setter.ts'
import type { Sheet, Shown } from './sheet.ts'
import { show, type ToShow } from './show.ts'
import { showsTitle } from './shows-title.ts'

export type BindOrder = { readonly binding: Binding; readonly sheets: readonly Sheet[]; readonly to: string }
export type Order = { readonly show: ToShow } | { readonly bind: BindOrder }
export type Answer = { readonly shown: Shown } | { readonly bound: number } | { readonly because: string }

const folder = process.argv[2]
assert(folder)
sharp.cache(false)
sharp.concurrency(1)
new Worker(new URL('./watch-memory.ts', import.meta.url)).unref()
const setter = createSetter(folder)

process.on('disconnect', () => process.exit())
process.on('message', async (order: Order) => {
  const answer = await answerTo(order)
  // The compiler's memory is given back only when the event loop turns.
  await setImmediate()
  process.send?.(answer)
})

async function answerTo(order: Order): Promise<Answer> {
  assert(folder)
  try {
    if ('show' in order) return { shown: await show(folder, order.show, setter) }
    const { binding, sheets, to } = order.bind
    const pdf = await showsTitle(setter.bind(binding, sheets))
    writeFileSync(path.join(folder, to), pdf)
    return { bound: pdf.length }
  } catch (error) {
    return { because: inWords(error instanceof Error ? error.message : String(error)) }
  }
}

/** What the libraries say is for whoever writes programs. */
const inWords = (said: string): string =>
  /encrypted|password/i.test(said) ? 'It is locked with a password' : 'It is broken, or not what its name says it is'
