// What GOV.UK Notify would read as Markdown is shown as it was written; lists that it draws as they stand are left to it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asNotifyMarkdown } from './notify-markdown.ts'

/** With a dot for each joiner, which nobody sees. */
const shown = (text: string): string => asNotifyMarkdown(text).replaceAll('\u2060', '·')

test('no line of words is a heading, an inset, a rule, code, a table or a list', () => {
  for (const line of [
    ...['# 4 Kiln Row', '#4 Kiln Row', '^ so it said', '---', '***', '___', '===', '```', '~~~ so'],
    ...[
      '| a | b |',
      ':--|--',
      '[1]: https://phish.example',
      '-5°C in the bedroom',
      '* starred',
      '• a dot',
      '2.5 hours',
    ],
  ])
    assert.equal(shown(`We wrote:\n${line}\nand no more`), `We wrote:\n·${line}\nand no more`)
  assert.equal(shown('We wrote:\n  # 4'), 'We wrote:\n  ·# 4')
})

test('a link that somebody wrote stays words, and an address stays an address', () => {
  assert.equal(shown('See [our page](https://phish.example) now'), 'See [our page]·(https://phish.example) now')
  assert.equal(shown('See [our page][1] now'), 'See [our page]·[1] now')
  assert.equal(
    shown('www.housing-ombudsman.org.uk (https://www.housing-ombudsman.org.uk)'),
    'www.housing-ombudsman.org.uk (https://www.housing-ombudsman.org.uk)',
  )
})

test('a backslash is still there', () => {
  assert.equal(asNotifyMarkdown('C:\\_old\\files \\* \\\\'), 'C:\\\\_old\\files \\\\* \\\\\\')
})

test('words, dates and money are as they were', () => {
  const words = 'Dear Rosa\n\nOn Tuesday 24 November 2026 - and before - you wrote: *it leaks*, £12.50, 3_4, 5 > 4 | 2.'
  assert.equal(asNotifyMarkdown(words), words)
})

test('a list that Notify draws with the same marks is left to it', () => {
  const bullets = 'We will:\n\n- mend the roof\n  and the gutter\n- say when\n\nYours sincerely'
  const numbers = '1. The leak\n2. The calls\n3. The mould'
  assert.deepEqual([asNotifyMarkdown(bullets), asNotifyMarkdown(numbers)], [bullets, numbers])
})

test('a list that would count otherwise, or become one with the list before, is text', () => {
  assert.equal(shown('4. The leak\n5. The calls'), '·4. The leak\n·5. The calls')
  assert.equal(shown('1. One\n\n1. Another'), '1. One\n\n·1. Another')
  assert.equal(shown('Row 1 of 2\nPoints:\n  - the leak'), 'Row 1 of 2\nPoints:\n  ·- the leak')
  assert.equal(shown('- # no heading\n- - no list in it'), '- ·# no heading\n- ·- no list in it')
})
