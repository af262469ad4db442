import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { complete, type Fault } from './complete.ts'
import { type Block, type Document, facts, heading, list, paragraph, part, table } from './document.ts'
import { restored } from './restored.ts'
import { sample, sampleParts } from './sample.ts'

const faultsOf = (document: Document, parts: readonly string[] = []): readonly Fault[] => {
  const checked = complete(document, parts)
  return 'faults' in checked ? checked.faults : []
}
const saying = (...blocks: Block[]): Document => ({ ...sample, blocks })

describe('a document is complete', () => {
  test('when each part that it must have is there once and says something', () => {
    assert.deepEqual(complete(sample, sampleParts), { document: sample })
  })

  for (const name of sampleParts) {
    test(`not without ${name}`, () => {
      const without = sample.blocks.filter((block) => block.kind !== 'part' || block.part !== name)
      assert.deepEqual(faultsOf({ ...sample, blocks: without }, sampleParts), [{ part: name, why: 'missing' }])
    })

    test(`not with ${name} twice`, () => {
      const again = [...sample.blocks, ...sample.blocks.filter((block) => block.kind === 'part' && block.part === name)]
      assert.deepEqual(faultsOf({ ...sample, blocks: again }, sampleParts), [{ part: name, why: 'twice' }])
    })
  }

  test('not when a part has only a heading, blank words and empty items', () => {
    const hollow = part('decision', [
      heading(2, 'What we decided'),
      paragraph(['  ', { strong: '\n' }]),
      list(['', ' ']),
      table({ caption: 'Nothing', columns: [{ head: 'Day', width: 1 }], rows: [] }),
    ])
    assert.deepEqual(faultsOf(saying(hollow), ['decision']), [{ part: 'decision', why: 'empty' }])
  })

  for (const [what, words] of [
    ['marks of no width', '\u200b\u00ad'],
    ['letters that are not seen', '\u3164\u115f\u2800'],
    ['punctuation', '“…” – ?!'],
  ] as const) {
    test(`not when a part has only ${what}`, () => {
      const columns = [{ head: 'Day', width: 1 }]
      const hollow = part('decision', [
        paragraph(words),
        list([words]),
        facts([['By when', words]]),
        table({ caption: 'Visits', columns, rows: [[words]] }),
      ])
      assert.deepEqual(faultsOf(saying(hollow), ['decision']), [{ part: 'decision', why: 'empty' }])
    })
  }

  test('with a sum, a sign or an emoji, which are read aloud', () => {
    for (const words of ['£10', '✓', '👍', '是', '?1']) {
      assert.deepEqual(faultsOf(saying(part('decision', [paragraph(words)])), ['decision']), [])
    }
  })

  test('wherever a part stands, also inside another', () => {
    const inner = part('remedy', [paragraph('We will pay you £10.')])
    assert.deepEqual(faultsOf(saying(part('decision', [inner])), ['decision', 'remedy']), [])
  })

  test('not when a heading skips a level', () => {
    assert.deepEqual(faultsOf(saying(part('decision', [heading(3, 'Point 1')]))), [
      { block: 'Point 1', why: 'it skips a heading level' },
    ])
  })

  test('not when a title, a heading, a caption or a column head has no words', () => {
    const blank = table({ caption: ' ', columns: [{ head: '', width: 1 }], rows: [] })
    assert.deepEqual(faultsOf({ ...saying(heading(2, '\u200b'), blank), title: '' }), [
      { block: 'title', why: 'it has no words' },
      { block: 'heading', why: 'it has no words' },
      { block: 'table', why: 'it has no words' },
      { block: ' ', why: 'it has no words' },
    ])
  })

  test('not when a row has not one cell for each column', () => {
    const ragged = table({ caption: 'Visits', columns: [{ head: 'Day', width: 1 }], rows: [['2 May'], ['3 May', 'x']] })
    assert.deepEqual(faultsOf(saying(ragged)), [{ block: 'Visits', why: 'a row has not one cell for each column' }])
  })

  test('not when a link could run a script', () => {
    const trap = list([['Read ', { link: 'javascript:alert(1)', text: 'this' }]])
    assert.deepEqual(faultsOf(saying(trap)), [{ block: 'this', why: 'its link is not https, mailto or tel' }])
  })
})

describe('a stored document', () => {
  test('comes back as it was', () => {
    assert.deepEqual(restored(JSON.parse(JSON.stringify(sample))), sample)
  })

  const broken: readonly (readonly [string, unknown])[] = [
    ['document is not a record', null],
    ['document.title is not text', { ...sample, title: 1 }],
    ['document.language is neither en-GB nor cy', { ...sample, language: 'en' }],
    ['document.on is not a day', { ...sample, on: '14 July 2026' }],
    ['document.to[0] is not text', { ...sample, to: [null] }],
    ['document.blocks is not a list', { ...sample, blocks: {} }],
    ['document.blocks[0] is of no kind we know: toString', { ...sample, blocks: [{ kind: 'toString' }] }],
    ['document.blocks[0].level is neither 2 nor 3', { ...sample, blocks: [{ kind: 'heading', level: 1, text: 'x' }] }],
    [
      'document.blocks[0].text[1].link is not https, mailto or tel',
      { ...sample, blocks: [{ kind: 'paragraph', text: ['x', { link: 'file:///etc/passwd', text: 'y' }] }] },
    ],
    [
      'document.blocks[0].blocks[0].rows[0] has too few cells or too many',
      { ...sample, blocks: [part('remedy', [{ ...table({ caption: 'x', columns: [], rows: [['y']] }) }])] },
    ],
    ['document.signOff.role is not text', { ...sample, signOff: { name: 'x' } }],
  ]
  for (const [message, json] of broken) {
    test(`is not taken when ${message}`, () => {
      assert.throws(() => restored(json), { message })
    })
  }
})
