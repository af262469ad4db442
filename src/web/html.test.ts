import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attribute, classNames, html, nothing, toText } from './html.ts'

test('text is escaped, in content and in attributes', () => {
  const name = `<script>alert("O'Brien & co")</script>`
  assert.equal(
    toText(html`<p title="${name}">${name}</p>`),
    '<p title="&lt;script&gt;alert(&quot;O&#39;Brien &amp; co&quot;)&lt;/script&gt;">' +
      '&lt;script&gt;alert(&quot;O&#39;Brien &amp; co&quot;)&lt;/script&gt;</p>',
  )
})

test('markup made by html passes as it stands, and only once', () => {
  assert.equal(toText(html`<p>${html`<b>${'a & b'}</b>`}</p>`), '<p><b>a &amp; b</b></p>')
})

test('lists are joined; null, undefined and false leave nothing; nought is a number', () => {
  assert.equal(toText(html`${[html`<i>1</i>`, '<', [2, 0]]}${null}${undefined}${false}${nothing}`), '<i>1</i>&lt;20')
})

test('an object from outside cannot pass for markup', () => {
  const parsed: unknown = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}')
  // @ts-expect-error an unknown value is not a fragment
  assert.equal(toText(html`${parsed}`), 'undefined')
})

test('true and plain objects are compile errors', () => {
  // @ts-expect-error true would be drawn as a word
  html`${true}`
  // @ts-expect-error an object has no text
  html`${{ name: 'x' }}`
})

test('attributes are absent, bare or escaped', () => {
  assert.equal(toText(attribute('id', undefined)), '')
  assert.equal(toText(attribute('disabled', false)), '')
  assert.equal(toText(attribute('disabled', true)), ' disabled')
  assert.equal(toText(attribute('value', '"')), ' value="&quot;"')
  assert.equal(toText(attribute('rowspan', 0)), ' rowspan="0"')
  // @ts-expect-error only names in the list
  attribute('onclick', 'x')
})

test('class names that apply are joined', () => {
  assert.equal(classNames('a', undefined, false, 'b'), ' a b')
})

test('ten thousand rows are escaped in well under a second', () => {
  const started = process.hrtime.bigint()
  const rows = Array.from({ length: 10_000 }, (_, index) => html`<tr><td>${index}</td><td>${'Mould & damp'}</td></tr>`)
  assert.equal(toText(html`${rows}`).length, 468_890)
  assert.ok(process.hrtime.bigint() - started < 1_000_000_000n)
})
