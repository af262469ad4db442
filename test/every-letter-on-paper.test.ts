// Every letter of every edition, and the leaflet, as PDF/UA-1 in both sizes of print: by our rules, in order, whole, with its
// fonts, and line by line what it was when it was last read through. Each is set once, for all that is asked of it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { everyLetter, type NamedDocument } from '#letters/scenario-every-letter.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { assertGolden } from './golden.ts'
import { asked, bare, missing, wordsInOrder } from './pdfua/poppler.ts'
import { type PrintedPage, printedPages } from './pdfua/print.ts'
import { printAsText } from './pdfua/print-as-text.ts'
import { outOfOrder, words } from './pdfua/reading-order.ts'
import { checkPdf } from './pdfua-check.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

test('there are six letters of the stages, five beside them, eleven in between and the leaflet', () => {
  assert.equal(everyLetter('2024').length, 23)
})

const popplerMissing = missing('pdfinfo', 'poppler-utils')
const qpdfMissing = missing('qpdf', 'qpdf')

for (const edition of ['2020', '2022', '2024'] as const) {
  for (const letter of everyLetter(edition)) {
    describe(`under the ${edition} edition, the ${letter.name}`, () => holdOnPaper(letter, edition))
  }
}

function holdOnPaper({ name, document }: NamedDocument, edition: string): void {
  let ordinary: Uint8Array
  let large: Uint8Array
  let ordinaryPages: readonly PrintedPage[]
  let largePages: readonly PrintedPage[]
  before(async () => {
    ordinary = await typesetter.pdf(document)
    large = await typesetter.pdf(document, { largePrint: true })
    ordinaryPages = await printedPages(ordinary)
    largePages = await printedPages(large)
  })

  test('breaks none of the rules we check, in either size of print', async () => {
    for (const pdf of [ordinary, large]) assert.deepEqual((await checkPdf(pdf, 'en-GB')).findings, [])
  })

  test('stands on its pages as it did when it was last looked through, in either size of print', () => {
    const file = (folder: string) =>
      new URL(`../src/letters/golden/${folder}/${name}.${edition}.golden.txt`, import.meta.url)
    assertGolden(file('print'), printAsText(ordinaryPages))
    assertGolden(file('large-print'), printAsText(largePages))
  })

  test('21. in large print has no line under 18 point, read back from the file, but for the window of its envelope', () => {
    const [first] = largePages
    const inWindow = first?.lines.filter(({ left, top }) => left < 120 && top > 40 && top < 67) ?? []
    assert.equal(inWindow.map((line) => line.words).join(' '), document.to.join(' '))
    const small = largePages.flatMap(({ lines }) => lines.filter((line) => line.size < 18))
    assert.deepEqual(
      small.filter((line) => !inWindow.includes(line)),
      [],
    )
    const sizes = new Set(ordinaryPages.flatMap(({ lines }) => lines.map((line) => line.size)))
    assert.ok(sizes.has(11) && sizes.has(9), 'ordinary print is read back as what it is')
  })

  test('leaves no heading, and no words that announce a list, behind at the foot of a page', () => {
    const lasts = [...ordinaryPages, ...largePages].map(({ lines }) => lines.findLast(({ tag }) => tag !== 'artifact'))
    assert.deepEqual(
      lasts.filter((line) => !line || /^H\d$/.test(line.tag) || line.words.endsWith(':')),
      [],
    )
  })

  test('is read in the order of its document, with every font inside', { skip: popplerMissing }, () => {
    assert.deepEqual(outOfOrder(wordsInOrder(ordinary), [document.title, ...words(document.blocks)]), [])
    const read = wordsInOrder(large)
    for (const piece of words(document.blocks)) assert.ok(read.includes(bare(piece)), piece)
    for (const pdf of [ordinary, large]) {
      const fonts = asked(pdf, 'pdffonts', []).trim().split('\n').slice(2)
      assert.ok(fonts.length > 0)
      for (const font of fonts) assert.match(font, /\syes\s+yes\s+yes\s+\d+\s+0$/)
    }
  })

  test('is a file without any fault of syntax', { skip: qpdfMissing }, () => {
    for (const pdf of [ordinary, large]) {
      assert.match(asked(pdf, 'qpdf', ['--check']), /No syntax or stream encoding errors found/)
    }
  })
}
