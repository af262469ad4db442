import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraph } from '#documents/document.ts'
import { completed, sample } from '#documents/sample.ts'
import { createTypesetter } from './typesetter.ts'

test('the typesetter needs no more memory for 200 letters than for 50', async () => {
  const typesetter = createTypesetter()
  const short = sample.blocks.filter((block) => block.kind !== 'part' || block.part !== 'decision')
  const megabytesAfter = async (letters: number): Promise<number> => {
    for (let number = 0; number < letters; number += 1) {
      const words = paragraph(`Letter ${letters}.${number}`)
      await typesetter.pdf(completed({ ...sample, blocks: [words, ...short] }))
    }
    return process.memoryUsage.rss() / 2 ** 20
  }
  const before = await megabytesAfter(50)
  const grown = (await megabytesAfter(150)) - before
  await typesetter.close()
  assert.ok(grown < 60, `150 more letters took ${grown.toFixed(0)} MB more`)
})
