import assert from 'node:assert/strict'
import test from 'node:test'
import { htmlToText } from './html-to-text.ts'

test('a page becomes its words, line by line, and what is not read is left out', () => {
  const page = '<head><title>T</title></head><!-- no --><div>Dear  all,</div>\n<p>it&#39;s &lt;wet&gt;<br>&#x1F600;</p>'
  assert.equal(htmlToText(page), "Dear all,\nit's <wet>\n😀")
})

test('markup that is broken, or never ends, leaves no markup and takes no long time', () => {
  assert.equal(htmlToText('before<script>alert(1)'), 'before')
  assert.equal(htmlToText('before<img src=x onerror="alert(1)"'), 'before')
  assert.equal(htmlToText('a < b and &unknown; stay'), 'a < b and &unknown; stay')
  const began = Date.now()
  htmlToText('<script'.repeat(20_000))
  htmlToText('<!--'.repeat(20_000))
  htmlToText('<p '.repeat(20_000))
  htmlToText('<br '.repeat(200_000))
  htmlToText('<li '.repeat(200_000))
  assert(Date.now() - began < 5000, 'it took longer than five seconds')
})
