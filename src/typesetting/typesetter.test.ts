import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, describe, test } from 'node:test'
import { type Block, heading, paragraph, table } from '#documents/document.ts'
import { completed, sample, sampleParts } from '#documents/sample.ts'
import { createTypesetter } from './typesetter.ts'

const letter = completed(sample, sampleParts)
const saying = (...blocks: Block[]) => completed({ ...sample, blocks })
const typesetter = createTypesetter()
after(() => typesetter.close())

describe('a document as PDF', () => {
  test('is the same file, byte for byte, whichever thread sets it', async () => {
    const other = createTypesetter()
    const first = await typesetter.pdf(letter)
    assert.deepEqual(await typesetter.pdf(letter), first)
    assert.deepEqual(await other.pdf(letter), first)
    await other.close()
  })

  test('is another file for another day, and in large print', async () => {
    const first = await typesetter.pdf(letter)
    assert.notDeepEqual(await typesetter.pdf(completed({ ...sample, on: '2026-07-15' })), first)
    assert.notDeepEqual(await typesetter.pdf(letter, { largePrint: true }), first)
  })

  test('is set in Welsh too', async () => {
    const pdf = Buffer.from(await typesetter.pdf(completed({ ...sample, language: 'cy', blocks: [] })))
    assert.match(pdf.toString('latin1'), /\/Lang ?\(cy\)/)
  })

  test('says whether its address fits the window of an envelope, in either print', async () => {
    const street = 'The Old Maltings and Granary Buildings'
    const long = completed({ ...sample, to: [...Array(8).fill(street), 'LS1 4AP'] }, sampleParts)
    for (const largePrint of [false, true]) {
      assert.equal((await typesetter.letter(letter, { largePrint })).addressFits, true)
      assert.equal((await typesetter.letter(long, { largePrint })).addressFits, false)
    }
  })

  test('names a character that no font has', async () => {
    await assert.rejects(typesetter.pdf(saying(paragraph('Ms 中 Smith'))), {
      message: 'This character cannot be printed: 中',
    })
  })

  test('names several such characters once each, and an unseen one by its number', async () => {
    await assert.rejects(typesetter.pdf(saying(paragraph('国 and 中 and 国'), heading(2, 'Rung \u0007'))), {
      message: 'These characters cannot be printed: 国 中 U+0007',
    })
  })

  test('prints letters of Europe, Greek, Russian, Vietnamese, Arabic and emoji', async () => {
    const words = 'Żółć ŵ ŷ Ελληνικά Русский Tiếng Việt محمد 😀 👩‍👩‍👧 👍🏽 🇬🇧 ½ £ € …'
    assert.ok((await typesetter.pdf(saying(paragraph([words, { strong: words }])))).length > 0)
  })
})

describe('the typesetter', () => {
  test('sets many documents at once, in two threads, each its own', async () => {
    const two = createTypesetter({ threads: 2 })
    const letters = ['one', 'two', 'three', 'four', 'five', 'six'].map((words) => saying(paragraph(words)))
    const together = await Promise.all(letters.map((each) => two.pdf(each)))
    await two.close()
    for (const [at, each] of letters.entries()) assert.deepEqual(await typesetter.pdf(each), together[at])
  })

  test('gives up a document that takes too long, and sets the next in a new thread', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`row ${index}`, 'words '.repeat(20)])
    const columns = ['Row', 'Words'].map((head) => ({ head, width: 1 }))
    const endless = saying(table({ caption: 'Endless', columns, rows }))
    const hurried = createTypesetter({ timeLimit: 1_500 })
    await assert.rejects(hurried.pdf(endless), {
      message: 'The document took longer than 1.5 seconds to typeset',
    })
    assert.ok((await hurried.pdf(letter)).length > 0)
    await hurried.close()
  })

  test('closed, sets nothing more and says so to those who wait', async () => {
    const closing = createTypesetter()
    const waiting = [closing.pdf(letter), closing.pdf(letter)].map((each) =>
      assert.rejects(each, { message: 'The typesetter is closed' }),
    )
    await closing.close()
    await Promise.all([...waiting, assert.rejects(closing.pdf(letter), { message: 'The typesetter is closed' })])
  })

  test('keeps no program alive that has forgotten to close it, from whatever folder it runs', () => {
    const script = `
      const { createTypesetter } = await import(${JSON.stringify(import.meta.resolve('./typesetter.ts'))})
      const { completed, sample } = await import(${JSON.stringify(import.meta.resolve('../documents/sample.ts'))})
      const pdf = await createTypesetter().pdf(completed(sample))
      console.log(Buffer.from(pdf).toString('latin1', 0, 5))`
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: '/', timeout: 20_000 })
    assert.deepEqual([run.stdout.toString(), run.stderr.toString(), run.status], ['%PDF-\n', '', 0])
  })
})
