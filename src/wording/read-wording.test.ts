import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readWording } from './read-wording.ts'

const allowed = {
  fields: ['resident name', 'reference'],
  parts: ['decision', 'ombudsman'],
  unprintable: (text: string) => [...text].filter((character) => character === '→' || character === '中'),
}
const ends = '\n((part: decision))\n\n((part: ombudsman))\n'
const faultsOf = (source: string) => {
  const read = readWording(source, allowed)
  return 'faults' in read ? read.faults.map(({ line, because }) => `${line}: ${because}`) : []
}

describe('a wording', () => {
  test('is headings, paragraphs, lists, bold words, links, fields and parts', () => {
    const source = `## About ((Reference))

Thank you, **((resident name))**.
We looked at [your rights](https://fernbank.example/rights).

((part: decision))

- one
- two ((reference))

### Next

1. first

((part: ombudsman))
`
    assert.deepEqual(readWording(source, allowed), {
      wording: [
        { kind: 'heading', level: 2, text: ['About ', { field: 'reference' }] },
        {
          kind: 'paragraph',
          text: [
            'Thank you, ',
            { strong: [{ field: 'resident name' }] },
            '. We looked at ',
            { link: 'https://fernbank.example/rights', text: ['your rights'] },
            '.',
          ],
        },
        { kind: 'part', part: 'decision' },
        { kind: 'list', ordered: false, items: [['one'], ['two ', { field: 'reference' }]] },
        { kind: 'heading', level: 3, text: ['Next'] },
        { kind: 'list', ordered: true, items: [['first']] },
        { kind: 'part', part: 'ombudsman' },
      ],
    })
  })

  test('that names a field or a part that is not there is told the line, and what there is', () => {
    assert.deepEqual(faultsOf(`Hello\nyou ((residnt name))\n\n((part: decisions))\n${ends}`), [
      '2: There is no field “residnt name”. Fields: resident name, reference',
      '4: This letter has no part “decisions”. Its parts: decision, ombudsman',
    ])
  })

  test('that leaves a part out, or has it twice, is told so', () => {
    assert.deepEqual(faultsOf('((part: decision))\n\nWords\n\n((part: decision))'), [
      '5: ((part: decision)) is there already, on line 1',
      'null: ((part: ombudsman)) is not there',
    ])
  })

  test('has each part on a line of its own', () => {
    assert.deepEqual(faultsOf(`Our decision: ((part: decision))\n${ends}`), [
      '1: ((part: decision)) must stand on a line of its own, with an empty line before and after it',
    ])
  })

  test('runs nothing and fetches nothing: no HTML, no pictures, no links but https, mailto and tel', () => {
    const source = `<script>alert(1)</script>

A <b>bold</b> word

![a](https://fernbank.example/a.png)

[press](javascript:alert)
${ends}`
    assert.deepEqual(faultsOf(source), [
      '1: HTML (a word between < and >) cannot stand in a letter',
      '3: HTML (a word between < and >) cannot stand in a letter',
      '3: HTML (a word between < and >) cannot stand in a letter',
      '5: A picture cannot stand in a letter',
      '7: A link starts with https://, mailto: or tel:',
    ])
  })

  test('has no title, no code, no quotes, no slanted words and no lists in lists', () => {
    const source = `# Title

> quoted

Some *slanted* and \`coded\` words

- one
  - inside

---
${ends}`
    assert.deepEqual(faultsOf(source), [
      '1: A heading is written with ## or ###: the letter’s own title is the only one above',
      '3: Lines that begin with > cannot stand in a letter',
      '5: Slanted words (between single * or _ marks) are hard to read, and cannot stand in a letter',
      '5: Words between ` marks cannot stand in a letter',
      '8: An item of a list is one line of words, with no list or heading inside it',
      '10: A line of dashes or stars cannot stand in a letter',
    ])
  })

  test('with a character that cannot be printed is told which, and its line, however it was written', () => {
    const source = `## Next → steps

Words that go on
over a line → with **中 in bold**,
[a → link](https://fernbank.example/→) and &#20013; by its number

- one →
${ends}`
    assert.deepEqual(faultsOf(source), [
      '1: This character cannot be printed: →',
      '4: This character cannot be printed: →',
      '4: This character cannot be printed: 中',
      '5: This character cannot be printed: →',
      '5: This character cannot be printed: 中',
      '7: This character cannot be printed: →',
    ])
  })

  test('with a bracket too few is told how a field is written', () => {
    assert.deepEqual(faultsOf(`Hello ((reference)\n${ends}`), [
      '1: A field is written ((name)), with two brackets on each side',
    ])
  })

  test('may be very odd, and is read all the same', () => {
    const odd = `${'['.repeat(2_000)}${'*'.repeat(2_000)}${'('.repeat(2_000)}`
    assert.deepEqual(faultsOf(`${odd}\n${ends}`), ['1: A field is written ((name)), with two brackets on each side'])
  })
})
