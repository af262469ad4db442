// What is said to be printable is held against the typesetter itself, which refuses what no font has.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { paragraph } from '#documents/document.ts'
import { completed, sample, sampleParts } from '#documents/sample.ts'
import { characterWords, unprintableIn, withStandIns } from './characters.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter({ timeLimit: 60_000 })
after(() => typesetter.close())

const refusedBy = async (text: string): Promise<readonly string[]> => {
  const letter = completed({ ...sample, blocks: [...sample.blocks, paragraph(text)] }, sampleParts)
  const said = await typesetter.pdf(letter).then(
    () => '',
    (error: Error) => error.message,
  )
  return said === '' ? [] : (/cannot be printed: (.*)$/s.exec(said)?.[1] ?? said).split(' ')
}

/** The typesetter writes what cannot be seen by itself as U+0007. */
const numberOf = (written: string): number =>
  /^U\+[0-9A-F]+$/.test(written) ? Number.parseInt(written.slice(2), 16) : (written.codePointAt(0) ?? 0)

describe('a character', () => {
  test('of no font is told once, in its order; what is written here every day is not', () => {
    assert.deepEqual(unprintableIn('国 and 中 and 国\u0007'), ['国', '中', '\u0007'])
    assert.deepEqual(unprintableIn('Café, naïve, Łódź, Ŵythnos, “£12½” – it’s 5′\u00a0×\u00a03 → ✓\n\tyes'), ['→', '✓'])
    assert.deepEqual(unprintableIn('Ελληνικά, Українська, العربية, اردو'), [])
    assert.deepEqual(unprintableIn('soft\u00adhyphen, zero\u200bwidth, 👩\u200d👩\u200d👧, ❤\ufe0f'), [])
  })

  test('is taken or refused as the typesetter takes or refuses it, over all of Unicode', async () => {
    const some = Array.from({ length: 0x20000 / 61 }, (_, index) => 0x20 + index * 61)
      .filter((number) => number < 0xd800 || number > 0xf8ff)
      .map((number) => String.fromCodePoint(number))
    // Each by itself: beside others one could be drawn together with them.
    const text = [...some, '\u0085', '\u1680', '\u2007', '\u3000', '\ufeff'].join(' x ')
    const numbered = (characters: readonly string[]) => characters.map(numberOf).toSorted((one, other) => one - other)

    // A mark that no font has can take the space before it along; spaces themselves are printable.
    const refused = numbered((await refusedBy(text)).filter((written) => written !== ''))

    assert(refused.length > 1000, 'there is something to hold against')
    assert.deepEqual(numbered(unprintableIn(text)), refused)
  })

  test('that stands in no PDF is refused too', async () => {
    assert.deepEqual(unprintableIn('a\u0000b'), ['\u0000'])
    assert.match((await refusedBy('a\u0000b')).join(' '), /disallowed codepoint/)
  })

  test('is told as it is and by its number, or by its number alone where it cannot be seen', () => {
    assert.deepEqual(['中', '→', '\u0007', '\u0301'].map(characterWords), [
      '中 (U+4E2D)',
      '→ (U+2192)',
      'U+0007',
      'U+0301',
    ])
  })

  test('has a sign in its place where it must not keep the rest away', async () => {
    assert.equal(withStandIns('漏水 since May → 👩\u200d👩\u200d👧 a\u0000b'), '�� since May � 👩\u200d👩\u200d👧 a�b')
    assert.equal(withStandIns('Ŵythnos'), 'Ŵythnos')
    const letter = completed(
      { ...sample, title: '漏水', blocks: [...sample.blocks, paragraph('漏\u0000')] },
      sampleParts,
    )
    assert((await typesetter.pdf(letter, { standIns: true })).length > 0)
  })
})
