// How many letters a second can be set as PDF, and in how much memory.
import { z } from 'zod'
import { doneShape, startContender } from './process.ts'
import { kilobytes, megabytes, number, say, title } from './report.ts'

export async function benchLetters(milliseconds: number): Promise<void> {
  title('Letters as PDF/UA, one typesetting thread')
  const letters = startContender('./letters.ts', {})
  await letters.ask(doneShape, 'set', milliseconds / 4)
  const { perSecond, p50, p99 } = await letters.ask(doneShape, 'set', milliseconds)
  const size = await letters.ask(z.number(), 'size')
  say(`  ${number(perSecond)} a second (p50 ${number(p50)} ms, p99 ${number(p99)} ms), ${kilobytes(size)} each`)
  say(`  peak memory of its process: ${megabytes(await letters.ask(z.number(), 'peak'))}`)
  await letters.stop()
}
