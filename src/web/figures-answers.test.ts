// The figures on their pages: every number leads to as many rows; three numbers in words; a lead freezes a year, nobody else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestStore } from '#store/scenario.ts'
import { generated, save } from '../../test/figures/generated.ts'
import { createMemory } from '../../test/memory/memory-parts.ts'
import { calendar, fernbank } from '../../test/memory/records.ts'
import { createVisitor, errorsOn, type Visitor } from '../../test/memory/visitor.ts'
import { figuresDeskFor } from '../figures-desk.ts'
import type { Desk, Person } from './desk.ts'
import { createServer } from './server.ts'

const { database } = await openTestStore()
await save(database, 'fernbank', generated({ count: 150, today: '2026-03-27', seed: 11 }), '2026-03-27')

async function start(startsAt = '2026-03-27T10:00:00Z') {
  const memory = await createMemory(startsAt)
  const now = () => memory.clock.now
  const deskFor = (landlordId: string, person: Person): Desk =>
    Object.defineProperty(memory.deskFor(landlordId, person), 'figures', {
      value: figuresDeskFor({ database, now, landlord: fernbank, person: person.id, calendar: () => calendar }),
    })
  const server = await createServer({ ...memory, deskFor })
  const visitorAs = async (id: string) => {
    const visitor = createVisitor(server)
    await visitor.signIn(id)
    return visitor
  }
  return { visitorAs }
}

const year = 'from=2025-04-01&to=2026-03-31'

const unescaped = (text: string) => text.replaceAll('&amp;', '&')

/** Every link of a page to a list of cases, with the number it stands on. */
const caseLinks = (page: string) =>
  [...page.matchAll(/href="(\/staff\/figures\/cases[^"]*)">([^<]*)</g)].map(([, href = '', words = '']) => ({
    href: unescaped(href),
    words,
  }))

async function rowsBehind(visitor: Visitor, href: string): Promise<number> {
  let rows = 0
  for (let next: string | undefined = href; next; ) {
    const { page, status } = await visitor.get(next)
    assert.equal(status, 200, next)
    rows += [...page.slice(page.indexOf('<tbody')).matchAll(/<tr class="govuk-table__row">/g)].length
    next = /href="([^"]*)" rel="next"/.exec(page)?.[1]
    if (next) next = unescaped(next)
  }
  return rows
}

test('without a period: the reporting year of today, with its headlines and every rule in words', async () => {
  const visitor = await (await start()).visitorAs('amira.khan')
  const { page, status } = await visitor.get('/staff/figures')
  assert.equal(status, 200)
  assert.match(page, /<h1 class="govuk-heading-l">Figures, 2025\/26<\/h1>/)
  assert.match(page, /per 1,000 homes/)
  assert.match(page, /A survey after closing is a different measure|a survey after closing is a different measure/)
  assert.match(page, /our own reading/)
  assert.match(page, /not categorised/)
})

test('a period without a complaint, or one that is still to come, is said to be that', async () => {
  const visitor = await (await start()).visitorAs('amira.khan')
  const said = async (query: string) =>
    /<div class="govuk-inset-text">\s*([^<]*?)\s*<\/div>/.exec((await visitor.get(`/staff/figures?${query}`)).page)?.[1]
  assert.equal(
    await said('from=2019-04-01&to=2020-03-31'),
    'No complaint was received in this period, and stage 2 was asked for on none.',
  )
  assert.equal(
    await said('from=2030-04-01&to=2031-03-31'),
    'This period has not begun: no complaint or contact of it can be shown.',
  )
  assert.equal(await said(year), undefined)
})

test('every number leads to as many rows as it says', async () => {
  const visitor = await (await start()).visitorAs('ben.osei')
  const { page } = await visitor.get(`/staff/figures?${year}`)
  const links = caseLinks(page).filter(({ words }) => /^[\d,]+$/.test(words))
  const unique = [...new Map(links.map((link) => [link.href, link])).values()]
  assert(unique.length > 100, `${unique.length} numbers`)
  for (const { href, words } of unique.filter((_, index) => index % 4 === 0)) {
    assert.equal(await rowsBehind(visitor, href), Number(words.replaceAll(',', '')), href)
  }
})

test('a bar says its three numbers in words, in a title and in a table, and not by colour alone', async () => {
  const visitor = await (await start()).visitorAs('amira.khan')
  const { page } = await visitor.get(`/staff/figures?${year}`)
  const heading = /Stage 1 answers: (\d+) in time, (\d+) in extended time, (\d+) late[^<]*, of (\d+)/.exec(page)
  assert(heading, 'the headline states the three numbers')
  assert.match(page, new RegExp(`<title id="stage-1-answered-title">${heading[0]}</title>`))
  assert.match(page, /url\(#stage-1-answered-hatch\)/)
  assert.match(page, /url\(#stage-1-answered-cross\)/)
  assert.match(page, /As a table/)
})

test('a year with nothing in it has nothing to count, and no rate of nought', async () => {
  const visitor = await (await start()).visitorAs('amira.khan')
  const { page } = await visitor.get('/staff/figures?from=2031-04-01&to=2032-03-31')
  assert.match(page, /Stage 1 answers: none to count/)
  assert.match(page, /nothing to count/)
  assert.match(page, /not known/)
  assert.doesNotMatch(page, /NaN|Infinity|undefined/)
})

test('a period that is none is asked for again, with what is wrong; a typed one gets its own address', async () => {
  const visitor = await (await start()).visitorAs('amira.khan')
  const wrong = await visitor.get('/staff/figures?from=2025-02-30&to=x')
  assert.equal(wrong.status, 422)
  assert.deepEqual(errorsOn(wrong.page), [
    'Enter a day that exists, such as 2025-04-01',
    'Enter a day that exists, such as 2025-04-01',
  ])
  const typed = 'from-day=1&from-month=4&from-year=2025&to-day=30&to-month=6&to-year=2025'
  assert.equal((await visitor.get(`/staff/figures?${typed}`)).goTo, '/staff/figures?from=2025-04-01&to=2025-06-30')
  const backwards = typed.replace('2025&to', '2026&to')
  assert.deepEqual(errorsOn((await visitor.get(`/staff/figures?${backwards}`)).page), [
    'The last day must be on or after the first',
  ])
  assert.equal((await visitor.get(`/staff/figures/cases?figure=nothing&${year}`)).status, 404)
  assert.equal((await visitor.get(`/staff/figures/frozen?${year}`)).status, 404)
})

test('a lead freezes a year that has ended; an officer is not asked, and is refused', async () => {
  const { visitorAs } = await start('2026-05-20T10:00:00Z')
  const officer = await visitorAs('amira.khan')
  assert.doesNotMatch((await officer.get(`/staff/figures?${year}`)).page, /Freeze 2025\/26/)
  const lead = await visitorAs('ben.osei')
  const page = await lead.get(`/staff/figures?${year}`)
  assert.match(page.page, /Freeze 2025\/26/)
  const sure = await lead.send(page)
  assert.match(sure.page, /It cannot be undone\./)
  const frozen = await lead.send(sure)
  assert.equal(frozen.goTo, '/staff/figures/frozen?from=2025-04-01&to=2026-03-31')
  const seen = await officer.get(frozen.goTo ?? '')
  assert.match(seen.page, /Frozen by Ben Osei/)
  assert.match(seen.page, /Nothing differs/)
  const again = await lead.send(page)
  assert.equal(again.status, 422)
  assert.deepEqual(errorsOn(again.page), ['This year is frozen already: what changed since is shown as corrections'])
})
