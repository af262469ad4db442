import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type Document, facts, list, paragraph, part } from './document.ts'
import { black, inkOf } from './ink.ts'
import { completed, sample, sampleParts } from './sample.ts'
import { toHtml, toHtmlBody } from './to-html.ts'
import { toText } from './to-text.ts'

const golden = (ending: string): string => readFileSync(new URL(`./sample.golden.${ending}`, import.meta.url), 'utf8')
const letter = completed(sample, sampleParts)
const saying = (...blocks: Document['blocks']): Document => ({ ...sample, blocks })

describe('a document as HTML', () => {
  test('is the page that was read and approved', () => {
    assert.equal(toHtml(letter), golden('html'))
  })

  test('holds the same content inside another page, with no style that a policy would refuse', () => {
    assert.ok(toHtml(letter).includes(toHtmlBody(letter)))
    assert.doesNotMatch(toHtmlBody(letter), /style|script/)
  })

  test('takes nothing that was written for markup', () => {
    const hostile = '</p><script>alert(1)</script>"\'&'
    const document = {
      ...saying(paragraph(hostile), facts([[hostile, hostile]]), part(hostile, [list([{ strong: hostile }])])),
      title: hostile,
      to: [hostile],
      reference: hostile,
      sender: { ...sample.sender, landlord: hostile, email: hostile, web: hostile, colour: '</style><script>' },
      signOff: { name: hostile, role: hostile },
    }
    const html = toHtml(completed(document))
    assert.doesNotMatch(html, /<script|'&(?!amp;|lt;|gt;|quot;|#39;)/)
    assert.ok(html.includes('&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;'))
  })

  test('keeps the lines of what was written, and reads nobody an empty list', () => {
    const html = toHtmlBody(completed(saying(paragraph('one\r\ntwo'), list(['', ' ']))))
    assert.ok(html.includes('<p>one<br>two</p>'))
    assert.doesNotMatch(html, /<ul>/)
  })

  test('says Welsh in Welsh', () => {
    const html = toHtml(completed({ ...sample, language: 'cy' }))
    assert.match(html, /<html lang="cy">/)
    assert.match(html, /Ein cyfeirnod: FB-2026-0142/)
  })
})

describe('a document as plain text', () => {
  test('is the text that was read and approved', () => {
    assert.equal(toText(letter), golden('txt'))
  })

  test('has no line over 72 characters', () => {
    assert.deepEqual(
      toText(letter)
        .split('\n')
        .filter((line) => [...line].length > 72),
      [],
    )
  })

  test('says where a link leads, unless its words do', () => {
    const text = toText(
      completed(
        saying(
          paragraph({ link: 'https://www.fernbank.example/', text: 'our website' }),
          paragraph({ link: 'https://www.fernbank.example/', text: 'fernbank.example' }),
          paragraph({ link: 'tel:01632960999', text: '01632 960 999' }),
        ),
      ),
    )
    assert.ok(text.includes('our website (https://www.fernbank.example/)\n\nfernbank.example\n\n01632 960 999\n'))
  })

  test('numbers and hangs the items of a list, and keeps their lines', () => {
    const items = list(['one\ntwo', 'three'])
    assert.ok(toText(completed(saying({ ...items, ordered: true }))).includes('1. one\n   two\n2. three\n'))
  })
})

describe("the landlord's name", () => {
  const inkFor = (colour: string): string => inkOf(colour)

  test('is in its colour where that can be read on white', () => {
    assert.equal(inkFor('#00594f'), '#00594f')
    assert.equal(inkFor('#767676'), '#767676')
  })

  test('is black where it cannot, or where the colour is none', () => {
    assert.equal(inkFor('#777777'), black)
    assert.equal(inkFor('#ffdd00'), black)
    assert.equal(inkFor('red;}'), black)
  })
})

test('what is not known of the sender leaves no label behind', () => {
  const sender = { ...sample.sender, address: [], telephone: '', email: '', web: '' }
  const unknown = completed({ ...sample, sender }, sampleParts)
  const [beginning] = toText(unknown).split(sample.title)
  assert.doesNotMatch(beginning ?? '', /Telephone:|Email:|Web/)
  const [head] = toHtmlBody(unknown).split('<h1')
  assert.doesNotMatch(head ?? '', /Telephone:|mailto:|href=""/)
})
