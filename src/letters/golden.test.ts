// Every letter and the leaflet under every edition, as plain text and as HTML: word for word what it was when it was last read.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import type { EditionId } from '#core/handling-code/edition.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { assertGolden } from '../../test/golden.ts'
import { editionIds } from './scenario.ts'
import { everyLetter } from './scenario-every-letter.ts'
import { wordsIn } from './words/words.ts'

const goldenFile = (name: string): URL => new URL(`./golden/${name}`, import.meta.url)

/** The style sheet is the same in every letter, so it has one file and not one for each. */
const styleSheet = /(?<=<style>)[\s\S]*(?=<\/style>)/

for (const id of editionIds) {
  for (const { name, document } of everyLetter(id)) {
    test(`the ${name} under the ${id} edition says what it said when it was last read through`, () => {
      assertGolden(goldenFile(`text/${name}.${id}.golden.txt`), toText(document))
    })

    test(`the ${name} under the ${id} edition is the web page that it was when it was last read through`, () => {
      const page = toHtml(document)
      assertGolden(goldenFile(`html/${name}.${id}.golden.html`), page.replace(styleSheet, ' style.golden.css '))
      assertGolden(goldenFile('html/style.golden.css'), styleSheet.exec(page)?.[0] ?? '')
    })
  }
}

/** In Welsh, the older editions where their words are others. */
const inWelsh: { readonly [edition in EditionId]: readonly string[] | 'all' } = {
  2020: ['stage-1-response', 'leaflet'],
  2022: ['extension-stage-1', 'stage-1-response', 'refusal-of-the-complaint', 'leaflet'],
  2024: 'all',
}

const isKeptInWelsh = (id: EditionId, name: string): boolean => inWelsh[id] === 'all' || inWelsh[id].includes(name)

for (const id of editionIds) {
  for (const { name, document } of everyLetter(id, wordsIn.cy)) {
    if (!isKeptInWelsh(id, name)) continue
    test(`the ${name} in Welsh under the ${id} edition says what it said when it was last read through`, () => {
      assertGolden(goldenFile(`text/${name}.${id}.cy.golden.txt`), toText(document))
    })
  }
}

test('every letter, edition and format has its golden file, and no file is left of a letter that is gone', () => {
  const inFolder = (folder: string): readonly string[] => readdirSync(goldenFile(folder)).toSorted()
  const namesUnder = (id: EditionId) => everyLetter(id).map(({ name }) => `${name}.${id}`)
  const named = editionIds.flatMap(namesUnder)
  assert.equal(new Set(named).size, 69)
  const welsh = editionIds.flatMap((id) => namesUnder(id).filter((name) => isKeptInWelsh(id, name.split('.')[0] ?? '')))
  const texts = [...named, ...welsh.map((name) => `${name}.cy`)].map((name) => `${name}.golden.txt`)
  assert.deepEqual(inFolder('text'), texts.toSorted())
  const pages = [...named.map((name) => `${name}.golden.html`), 'style.golden.css']
  assert.deepEqual(inFolder('html'), pages.toSorted())
  for (const folder of ['print', 'large-print', 'word']) {
    assert.deepEqual(inFolder(folder), named.map((name) => `${name}.golden.txt`).toSorted())
  }
})
