// The residents' pages in Welsh: chosen in the address, kept by every link and form, and with no English but what is marked.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory, firstId } from '../../../../test/memory/memory-parts.ts'
import { accessCode, amira } from '../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../test/memory/stories.ts'
import { createVisitor, errorsOn, formOn } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

async function start() {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-23'))
  await memory.given(amira, acknowledged('2026-11-24'))
  await memory.given(amira, responded('2026-11-25', '2026-12-04'))
  return { memory, visitor: createVisitor(await createServer(memory)) }
}

async function signedIn() {
  const { memory, visitor } = await start()
  const page = await visitor.get('/fernbank/check?lang=cy')
  const answer = await visitor.send(page, { reference: firstId, accessCode })
  return { memory, visitor, goTo: answer.goTo }
}

/** Whatever is read on a page in its own language: neither markup nor addresses, nor what says that it is in another. */
const readOn = (page: string): string =>
  page
    .replace(/^[\s\S]*?<body/, '<body')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(span|a) [^>]*lang="en-GB"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<article class="document"[\s\S]*?<\/article>/g, ' ')
    .replace(/<p class="app-words">[\s\S]*?<\/p>/g, ' ')
    .replace(/<a [^>]*href="https:[^>]*>[\s\S]*?<\/a>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/“Complaint Handling Code”/g, ' ')
    .replace(/\s+/g, ' ')

const english = /\b(the|and|your|our|you|we|of|with|complaint|answer|letters?|files?|by|day|days|send|open|back)\b/i

test('the first page is offered in both languages, each by its own name', async () => {
  const { visitor } = await start()
  const { page } = await visitor.get('/fernbank')
  assert.match(page, /<html lang="en-GB"/)
  assert.match(page, /<link rel="alternate" hreflang="cy" href="\/fernbank\?lang=cy">/)
  assert.match(page, /<span class="govuk-language-navigation__text" aria-current="true" lang="en-GB">English<\/span>/)
  assert.match(page, /href="\/fernbank\?lang=cy" rel="alternate" lang="cy" hreflang="cy">Cymraeg<\/a>/)
  const welsh = (await visitor.get('/fernbank?lang=cy')).page
  assert.match(welsh, /<html lang="cy"/)
  assert.match(welsh, /<h1 class="govuk-heading-xl">Cwyno, neu holi am gŵyn<\/h1>/)
  assert.match(welsh, /href="\/fernbank" rel="alternate" lang="en-GB" hreflang="en-GB">English<\/a>/)
  assert.match(welsh, /href="\/fernbank\/check\?lang=cy"/)
})

test('a page that is asked for in a language that there is not is in English', async () => {
  const { visitor } = await start()
  assert.match((await visitor.get('/fernbank?lang=fr')).page, /<html lang="en-GB"/)
})

test('the way in keeps the language, and says in it what is wrong', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/fernbank/check?lang=cy')
  const empty = await visitor.send(page)
  assert.equal(empty.status, 422)
  assert.deepEqual(errorsOn(empty.page), ['Rhowch eich cyfeirnod', 'Rhowch eich cod mynediad'])
  assert.match(empty.page, /<title>Gwall: Holi am gŵyn – Cwynion – Fernbank Homes<\/title>/)
  assert.equal((await signedIn()).goTo, '/fernbank/complaint?lang=cy')
})

test('5.10 where the complaint stands is said in Welsh, and what staff wrote in English is marked as English', async () => {
  const { visitor } = await signedIn()
  const { page } = await visitor.get('/fernbank/complaint?lang=cy')
  assert.match(page, /<h1 class="govuk-heading-l">Rydym wedi ateb<\/h1>/)
  assert.match(page, /Gwnaethom ateb ar ddydd Mercher 25 Tachwedd 2026\./)
  assert.match(page, /Gwnaethom ateb ar ddydd Mercher 25 Tachwedd 2026, mewn pryd\./)
  assert.match(page, /<li><span lang="en-GB">/)
  assert.match(page, /href="\/fernbank\/complaint\/review\?lang=cy"/)
})

test('a review is asked for in Welsh, and answered in Welsh', async () => {
  const { memory, visitor } = await signedIn()
  const page = await visitor.get('/fernbank/complaint/review?lang=cy')
  assert.equal(formOn(page.page).action, '/fernbank/complaint/review?lang=cy')
  const answer = await visitor.send(page, { words: '' })
  assert.equal(answer.goTo, '/fernbank/complaint/review/asked?lang=cy')
  assert.equal(memory.eventsOf(firstId).at(-1)?.event.type, 'Stage2AskedFor')
  assert.match(
    (await visitor.get('/fernbank/complaint/review/asked?lang=cy')).page,
    /Bydd eich cwyn yn cael ei hadolygu/,
  )
})

test('the leaflet is in Welsh, on the page and as a file', async () => {
  const { visitor } = await start()
  const { page } = await visitor.get('/fernbank/leaflet?lang=cy')
  assert.match(page, /<article class="document" lang="cy">/)
  assert.match(page, /href="\/fernbank\/leaflet\/text\?lang=cy">Lawrlwytho fel testun plaen<\/a>/)
  assert.match(
    (await visitor.get('/fernbank/leaflet/text?lang=cy')).page,
    /Sut i gwyno, a beth rydym yn ei wneud wedyn/,
  )
})

for (const path of [
  '',
  '/check',
  '/leaflet',
  '/complaint',
  '/complaint/review',
  '/complaint/files',
  '/complaint/letters/2',
  '/complaint/tell-us',
  '/complaint/told',
]) {
  test(`no English is left on /fernbank${path} in Welsh, but what is marked as English`, async () => {
    const { visitor } = await signedIn()
    const { status, page } = await visitor.get(`/fernbank${path}?lang=cy`)
    assert.equal(status, 200)
    assert.match(page, /<html lang="cy"/)
    assert.equal(page.match(/<h1/g)?.length, 1)
    assert.doesNotMatch(readOn(page), english)
  })
}
