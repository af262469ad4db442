// The pages that bring in past complaints, over a real PostgreSQL: the file, its columns, its faults, and what is recorded.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendar } from '#core/complaint/scenario.ts'
import { openTestStore } from '#store/scenario.ts'
import { createServer } from '#web/server.ts'
import { createMemory } from '../test/memory/memory-parts.ts'
import { fernbank } from '../test/memory/records.ts'
import { createVisitor, errorsOn } from '../test/memory/visitor.ts'
import { importsDeskFor } from './imports-desk.ts'

const { database, owner } = await openTestStore()
const memory = await createMemory('2026-11-24T10:00:00Z')
const spine = { database, jobs: { queueDelivery: async () => {} }, now: () => memory.clock.now }
const server = await createServer({
  ...memory,
  deskFor: (id, person) =>
    Object.defineProperty(memory.deskFor(id, person), 'imports', {
      value: importsDeskFor(spine, { landlord: fernbank, person: person.id, currentCalendar: () => calendar }),
    }),
})
const officer = createVisitor(server)
await officer.signIn()

const tokenOn = (page: string): string => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('no token')

const textOf = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const send = async (name: string, content: string, token?: string) =>
  officer.sendFile(await officer.get('/staff/import'), name, content, token === undefined ? {} : { _csrf: token })

const recorded = async () => (await owner.query('select count(*)::int as count from complaint')).rows[0].count
const kept = async () => (await owner.query('select count(*)::int as count from import_file')).rows[0].count

const past =
  '\uFEFFRef,Received,Result,Resident\r\n001,03/03/2025,Upheld,Rosa <b>Marsh</b>\r\n002,1/2/25,Resolved,Pat Quill\r\n003,5 Mar 2025,Not upheld,\r\n'

test('a file is shown with its columns and its faults; nothing is recorded until somebody says so', async () => {
  const sent = await send('C:\\fakepath\\past.csv', past)
  assert.equal(sent.status, 303)
  const at = sent.goTo ?? ''
  assert.match(at, /^\/staff\/import\/[0-9a-f]{24}$/)
  const { page, status } = await officer.get(at)
  assert.equal(status, 200)
  assert.match(page, /<h1 class="govuk-heading-l">Bring in past\.csv<\/h1>/)
  assert.match(page, /3 complaints: 2 to bring in, 0 brought in before, 1 with faults/)
  assert.match(page, /<option value="Result" selected>Result<\/option>/)
  assert.match(
    page,
    /<td class="govuk-table__cell">B \(Received\)<\/td>\s*<td class="govuk-table__cell">“1\/2\/25” can be/,
  )
  assert.match(page, /Bring in the 2 complaints without a fault/)
  assert.match(textOf(page), /Outcome: “Resolved” In 1 row Ask me again/)
  assert.equal(await recorded(), 0)

  // All of them, whatever the page offers: not while there is a fault.
  const all = await officer.post(at, { _csrf: tokenOn(page), press: 'all' })
  assert.deepEqual([all.status, await recorded()], [422, 0])
  assert.deepEqual(errorsOn(all.page), ['Nothing was recorded: something is wrong with it'])

  const wrong = await officer.post(at, { _csrf: tokenOn(page), press: 'columns', values: 'Resolved = not known' })
  assert.deepEqual(errorsOn(wrong.page), [
    '“Resolved = not known” is not such a line as: Outcome: Resolved = not known',
  ])
  const columns = {
    ...{ 'column-reference': 'Ref', 'column-receivedOn': 'Received', 'column-outcome': 'Result' },
    ...{ 'column-residentName': 'Resident', dates: 'day first', values: 'Outcome: Resolved = not known' },
  }
  const saved = await officer.post(at, { _csrf: tokenOn(page), press: 'columns', ...columns })
  assert.equal(saved.goTo, at)
  const again = await officer.get(at)
  assert.match(again.page, /3 complaints: 3 to bring in, 0 brought in before, 0 with faults/)
  assert.match(again.page, />Outcome: resolved = not known<\/textarea>/)

  const done = await officer.post(at, { _csrf: tokenOn(page), press: 'all' })
  assert.equal(done.goTo, '/staff/import/done?recorded=3&already=0&different=0&faulty=0')
  assert.match((await officer.get(done.goTo ?? '')).page, /3 complaints brought in\./)
  assert.deepEqual([await recorded(), await kept()], [3, 0])
  const { rows } = await owner.query(`select recorded_by, words -> 'resident.name' as name from complaint_event
    join words using (landlord_id, complaint_id, version) order by facts -> 'source' ->> 'reference'`)
  assert.deepEqual(rows, [
    { recorded_by: 'amira.khan', name: 'Rosa <b>Marsh</b>' },
    { recorded_by: 'amira.khan', name: 'Pat Quill' },
    { recorded_by: 'amira.khan', name: null },
  ])
})

test('the next file is read as the last one was; what was brought in before is not brought in again', async () => {
  const at = (await send('next.csv', `${past.replace('03/03/2025', '04/03/2025')}004,6/3/25,Resolved,\r\n`)).goTo ?? ''
  const { page } = await officer.get(at)
  assert.match(page, /4 complaints: 1 to bring in, 2 brought in before, 0 with faults/)
  assert.match(
    page,
    /The record has “3 March 2025” \(past\.csv, row 2\); this row says “4 March 2025”\. Nothing was changed/,
  )
  const done = await officer.post(at, { _csrf: tokenOn(page), press: 'all' })
  assert.equal(done.goTo, '/staff/import/done?recorded=1&already=2&different=1&faulty=0')
  const twice = await officer.post(at, { _csrf: tokenOn(page), press: 'all' })
  assert.deepEqual([twice.goTo, await recorded()], ['/staff/complaints', 4])
})

test('a word that is none of ours is asked about, kept as it is said, and known in the next file', async () => {
  const rows =
    'Ref,Received,Category\r\n501,03/03/2025,Roof works\r\n502,03/03/2025,Grounds\r\n503,03/03/2025,grounds\r\n'
  const at = (await send('themes.csv', rows)).goTo ?? ''
  const { page } = await officer.get(at)
  assert.match(page, /3 complaints: 3 to bring in, 0 brought in before, 0 with faults/)
  assert.match(textOf(page), /Theme: “Grounds” In 2 rows Ask me again/)
  assert.match(textOf(page), /Theme: “Roof works” In 1 row\. We suggest repairs Ask me again/)
  assert.match(page, /<option value="repairs" selected>repairs<\/option>/)

  const said = { 'field-0': 'theme', 'said-0': 'Grounds', 'means-0': '' }
  const other = { 'field-1': 'theme', 'said-1': 'Roof works', 'means-1': 'repairs' }
  const saved = await officer.post(at, { _csrf: tokenOn(page), press: 'meanings', ...said, ...other })
  assert.equal(saved.goTo, at)
  const again = (await officer.get(at)).page
  assert.match(again, /Theme: roof works = repairs/)
  assert.match(again, /Theme: “Grounds”/)
  assert.doesNotMatch(again, /Theme: “Roof works”/)

  const done = await officer.post(at, { _csrf: tokenOn(page), press: 'all' })
  assert.equal(done.goTo, '/staff/import/done?recorded=3&already=0&different=0&faulty=0')
  const { rows: kept } = await owner.query(`select facts -> 'theme' as theme, facts -> 'asSaid' as places,
    words ->> 'asSaid.0.words' as words, counted.theme as counted
    from complaint_event join words using (landlord_id, complaint_id, version) join counted using (landlord_id, complaint_id)
    where facts -> 'source' ->> 'file' = 'themes.csv' order by facts -> 'source' ->> 'reference'`)
  const places = [{ field: 'theme', words: null }]
  assert.deepEqual(kept, [
    { theme: 'repairs', places, words: 'Roof works', counted: 'repairs' },
    { theme: null, places, words: 'Grounds', counted: 'not known' },
    { theme: null, places, words: 'grounds', counted: 'not known' },
  ])

  const next = (await send('next-themes.csv', `${rows}504,03/03/2025,ROOF  WORKS\r\n`)).goTo ?? ''
  const shown = (await officer.get(next)).page
  assert.match(shown, /4 complaints: 1 to bring in, 3 brought in before, 0 with faults/)
  assert.doesNotMatch(shown, /Theme: “ROOF/)
  assert.equal((await officer.post(next, { _csrf: tokenOn(shown), press: 'discard' })).goTo, '/staff/import')
})

test('a word mapped to what it cannot be is the whole file’s fault, with what it can be', async () => {
  const at = (await send('wrong.csv', 'Ref,Received,Category\n601,03/03/2025,Grounds\n')).goTo ?? ''
  const token = tokenOn((await officer.get(at)).page)
  const columns = { 'column-reference': 'Ref', 'column-receivedOn': 'Received', 'column-theme': 'Category' }
  const values = 'Stage 2: more time taken: agreed = yes\nTheme: Grounds = gardens'
  await officer.post(at, { _csrf: token, press: 'columns', ...columns, dates: 'none', values })
  const { page } = await officer.get(at)
  assert.match(page, /the mapping says that “grounds” of “Theme” is “gardens”/)
  assert.match(page, /Something is wrong with the file as a whole/)
  assert.equal((await officer.post(at, { _csrf: token, press: 'good' })).goTo, null)
  const right = values.replace('gardens', 'other')
  await officer.post(at, { _csrf: token, press: 'columns', ...columns, dates: 'none', values: right })
  assert.match((await officer.get(at)).page, /1 complaint: 1 to bring in, 0 brought in before, 0 with faults/)
  await officer.post(at, { _csrf: token, press: 'discard' })
})

test('no file, no spreadsheet, a file let go of, a form that is not ours: each is told', async () => {
  const errors = async (name: string, content: string) => errorsOn((await send(name, content)).page)
  assert.deepEqual(await errors('', ''), ['Choose a spreadsheet'])
  assert.deepEqual(await errors('empty.csv', ',,\n'), ['We cannot read empty.csv: its first row has no headings'])
  const at = (await send('more.csv', past)).goTo ?? ''
  const token = tokenOn((await officer.get(at)).page)
  assert.equal((await officer.post(at, { _csrf: token, press: 'discard' })).goTo, '/staff/import')
  assert.deepEqual([(await officer.get(at)).status, await kept()], [404, 0])
  assert.equal((await send('past.csv', past, 'not ours')).status, 403)
  assert.equal(await kept(), 0)
})

test('an adviser is told who does this', async () => {
  const adviser = createVisitor(server)
  await adviser.signIn('cara.lee')
  assert.equal((await adviser.get('/staff/import')).status, 403)
})
