// Letters in each format, one after the other as the program makes them, in a process of its own.
import assert from 'node:assert/strict'
import { z } from 'zod'
import type { Complete, Document } from '#documents/document.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { lettersOfModel } from './bare-statements.ts'
import { manyAtOnce } from './measure.ts'
import { answerQuestions, peakMemory } from './process.ts'

const typesetter = createTypesetter()
const documents = lettersOfModel().map(({ document }) => document)

const formats = {
  pdf: (document: Complete<Document>) => typesetter.pdf(document),
  'large print': (document: Complete<Document>) => typesetter.pdf(document, { largePrint: true }),
  Word: (document: Complete<Document>) => typesetter.docx(document),
  page: async (document: Complete<Document>) => Buffer.from(toHtml(document)),
  text: async (document: Complete<Document>) => Buffer.from(toText(document)),
} as const

const asked = z.object({ format: z.enum(['pdf', 'large print', 'Word', 'page', 'text']), milliseconds: z.number() })

let place = 0

function nextDocument(): Complete<Document> {
  const document = documents[place++ % documents.length]
  assert(document, 'the model has letters')
  return document
}

/** How many of a format a second, and how long one of its files is. */
async function setFor(given: unknown) {
  const { format, milliseconds } = asked.parse(given)
  let bytes = 0
  let made = 0
  const done = await manyAtOnce(1, milliseconds, async () => {
    bytes += (await formats[format](nextDocument())).length
    made += 1
  })
  return { ...done, bytes: bytes / made }
}

/** Sets so many letters more, each in the next format, and tells the most memory that the process has held since it began. */
async function setMore(count: number) {
  const all = Object.values(formats)
  for (let letter = 0; letter < count; letter++) {
    const set = all[letter % all.length]
    assert(set, 'there is a format')
    await set(nextDocument())
  }
  return peakMemory()
}

answerQuestions({ setFor, setMore: (count) => setMore(Number(count)) }, typesetter.close)
