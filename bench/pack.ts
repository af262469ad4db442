// How long the pack of a complaint takes, with documents of every kind, in how much memory; built twice it is the same.
import assert from 'node:assert/strict'
import { z } from 'zod'
import type { Connection } from '#store/connection.ts'
import { startContender } from './process.ts'
import { megabytes, number, say, sayAim, title } from './report.ts'
import { createReferences } from './setting.ts'

const built = z.object({
  ...{ documents: z.number(), leftOut: z.number(), pages: z.number(), parts: z.number(), bytes: z.number() },
  ...{ milliseconds: z.number(), peak: z.number(), showing: z.number(), sha256: z.string() },
})

type Place = { readonly connection: Connection; readonly folder: string }

const mostSeconds = 60

/** A third as many, as many, and twice as many: what memory grows by is then seen. */
export async function benchPack(place: Place, documents: number): Promise<void> {
  title('Packs of documents of every kind: good, locked and broken PDFs, Word, mail, pictures, Excel')
  const nextReference = createReferences('96')
  for (const size of [documents / 3, documents, documents * 2]) {
    const asked = { complaint: nextReference(), documents: size }
    assert.equal(await askOnce(place, z.number(), 'fill', asked), size)
    const { milliseconds, peak, showing, ...first } = await askOnce(place, built, 'build', asked)
    assert.deepEqual([first.documents, first.leftOut], [size, 0])
    const seconds = milliseconds / 1000
    say(
      `  ${number(size)} documents: ${number(seconds)} s; ${number(first.pages)} pages, ${number(first.pages / seconds)} a second; parts: ${first.parts}; ${megabytes(first.bytes)}`,
    )
    say(`    peak memory: of the program ${megabytes(peak)}, of the process that shows ${megabytes(showing)}`)
    if (size !== documents) continue
    const again = await askOnce(place, built, 'build', asked)
    assert.equal(again.sha256, first.sha256, 'made again it is the same')
    say(`    built again in ${number(again.milliseconds / 1000)} s, it is the same bytes`)
    sayAim(`${number(documents)} documents in seconds`, seconds, { most: mostSeconds })
  }
}

/** Of a fresh process, whose memory is that of this question alone. */
async function askOnce<Answer>(place: Place, shape: z.ZodType<Answer>, what: string, given: unknown): Promise<Answer> {
  const packing = startContender('./packing.ts', { connection: place.connection, outbox: place.folder })
  try {
    return await packing.ask(shape, what, given)
  } finally {
    await packing.stop()
  }
}
