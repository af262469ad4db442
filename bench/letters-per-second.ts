// How many letters a second can be made in each format, and how much memory two thousand of them take.
import { z } from 'zod'
import { doneShape, startContender } from './process.ts'
import { kilobytes, megabytes, number, say, title } from './report.ts'

const setShape = doneShape.extend({ bytes: z.number() })

export async function benchLetters(milliseconds: number, inAll: number): Promise<void> {
  title('Letters by format, one typesetting thread')
  await ratesByFormat(milliseconds)
  await memoryOver(inAll)
}

async function ratesByFormat(milliseconds: number): Promise<void> {
  const letters = startContender('./letters.ts', {})
  let asPdf = 0
  for (const format of ['pdf', 'large print', 'Word', 'page', 'text']) {
    await letters.ask(setShape, 'setFor', { format, milliseconds: milliseconds / 4 })
    const { perSecond, p50, p99, bytes } = await letters.ask(setShape, 'setFor', { format, milliseconds })
    asPdf ||= perSecond
    const beside = `x${number(perSecond / asPdf)} of PDF/UA`
    say(
      `  ${format}: ${number(perSecond)} a second (p50 ${number(p50)} ms, p99 ${number(p99)} ms), ${kilobytes(bytes)} each: ${beside}`,
    )
  }
  await letters.stop()
}

/** A fresh process, so that what it grows by is the letters': told at a quarter, at half and at the end. */
async function memoryOver(inAll: number): Promise<void> {
  const letters = startContender('./letters.ts', {})
  const peaks: string[] = []
  let made = 0
  for (const upTo of [inAll / 4, inAll / 2, inAll]) {
    const peak = await letters.ask(z.number(), 'setMore', upTo - made)
    made = upTo
    peaks.push(`${number(made)} letters ${megabytes(peak)}`)
  }
  say(`  peak memory of their process, in every format by turns: ${peaks.join(', ')}`)
  await letters.stop()
}
