// Draws the pictures of letters in docs/letters.md again: node_modules/.bin/node test/letter-pictures.ts (needs poppler-utils).
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { lettersOf, storyUnder } from '#letters/scenario.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'

const folder = path.resolve(import.meta.dirname, '../docs/pictures')
/** The story's resident has markup in the name, for the tests. */
const story = storyUnder('2024').map((event) =>
  event.type === 'ComplaintReceived' ? { ...event, resident: { ...event.resident, name: 'Rosa Marsh' } } : event,
)
const response = lettersOf(story).find(({ kind }) => kind === 'stage 1 response')
assert(response, 'the story has a stage 1 response')
const typesetter = createTypesetter()

for (const [name, largePrint] of [
  ['letter', false],
  ['letter-in-large-print', true],
] as const) {
  const pdf = await typesetter.pdf(response.document, { largePrint })
  const picture = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile', '-', path.join(folder, name)]
  execFileSync('pdftoppm', picture, { input: pdf })
}
await typesetter.close()
