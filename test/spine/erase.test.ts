// recourse erase: the words are gone wherever they were, who asked and why is kept, and verify still fits and says what went.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { logContact } from '#core/contact/scenario.ts'
import { erase } from '../../src/erase.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, openSpine } from './app.ts'
import { addressOf, recourse } from './command.ts'

const { connection, owner, deskOf } = await openSpine('2026-11-25T10:00:00Z')
const desk = deskOf(amira)
const [closed, open, other] = [complaintId('C-26-22FFFF'), complaintId('C-26-22FFFG'), complaintId('C-26-22FFFH')]
const request = contactId('S-26-22FFFF')
const databaseUrl = addressOf(connection)
const environment = { DATABASE_URL: databaseUrl }
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-erase-'))
after(() => rmSync(folder, { recursive: true }))

async function live(id: ComplaintId, isClosed: boolean): Promise<void> {
  const answer = { ...responded('2026-11-25', '2026-12-01'), actions: [] }
  const commands = [received('2026-11-23', id), acknowledged('2026-11-24'), answer] as const
  for (const [seen, command] of commands.entries()) {
    assert.deepEqual(await desk.handle(id, command, seen), { recorded: true, version: seen + 1 })
  }
  if (!isClosed) return
  const on = received('2026-11-25').receivedOn
  assert.deepEqual(await desk.handle(id, { type: 'CloseComplaint', on }, 3), { recorded: true, version: 4 })
}
await live(closed, true)
await live(open, false)
await live(other, true)
const logged = logContact({ contact: request, receivedOn: received('2026-11-24').receivedOn })
assert.deepEqual(await desk.contacts.handle(request, logged, 0), { recorded: true, version: 1 })

const why = 'The resident asked, and nothing needs them any more'
const words = (id: string, ...more: readonly string[]) =>
  [id, '--landlord', 'fernbank', '--by', 'carys.wynn@fernbank.example', '--why', why, ...more] as const
const run = (given: readonly string[], typed = '') => recourse(['erase', ...given], environment, `${typed}\n`)
const withWords = async () =>
  (await owner.query('select count(*)::int as count from words where words is not null')).rows[0].count

test('what cannot be erased is told in a sentence, with everything that is wrong; nothing is erased', async () => {
  const before = await withWords()
  const refused = async (given: readonly string[], typed?: string) => {
    const { exit, said, complained } = await run(given, typed)
    assert.deepEqual([exit, said], [1, ''])
    return complained.trimEnd()
  }
  assert.equal(
    await refused(['C-26', '--landlord', 'oakham']),
    `Nothing was erased:
  Say the reference of one complaint or contact, such as C-26-7F3K2Q
  --landlord: say one of fernbank, livewest-policy-2020, livewest, livin, vivere, west-lancashire
  --by: say the email address of the person who decided it
  --why: say why, in 200 letters or fewer, without anything that is to be erased`,
  )
  assert.equal(await refused(words('C-26-22FFFZ')), 'Nothing was erased: Fernbank Homes has no C-26-22FFFZ.')
  const closeFirst = 'and what is sent about it needs the resident’s name and address. Close it first.'
  assert.equal(await refused(words(open)), `Nothing was erased: ${open} is open, ${closeFirst}`)
  assert.equal(await refused(words(request)), `Nothing was erased: ${request} is open, ${closeFirst}`)
  assert.equal(
    await refused(words(closed, '--by', 'olwen.price@livin.example')),
    'Nothing was erased: nobody at Fernbank Homes signs in as olwen.price@livin.example.',
  )
  assert.equal(await refused(words(closed), other), `Nothing was erased: “${other}” is not ${closed}.`)
  assert.equal(await refused(words(closed)), `Nothing was erased: “” is not ${closed}.`)
  assert.equal(await withWords(), before)
})

test('the words of one complaint are erased, and of no other; facts, figures and letters stay', async () => {
  const before = await owner.query('select * from counted order by complaint_id, kind, stage, number')
  const letters = await owner.query('select * from letter order by complaint_id, number')
  const asked: unknown[] = []
  const ask = async (...question: readonly unknown[]) => {
    asked.push(question)
    return `${closed} `
  }
  const place = { data: undefined, databaseUrl }
  assert.deepEqual(await erase(words(closed), place, ask, Date.parse('2026-11-26T09:30:00Z')), [
    `Erased: ${closed}: the words of 4 events were erased on Thursday 26 November 2026 for carys.wynn: ${why}`,
    'Its facts stay, and so do its letters: they are the landlord’s own correspondence.',
  ])
  assert.deepEqual(asked, [[4, closed]])
  const { rows } = await owner.query(
    `select complaint_id, bool_and(words is null) as erased from words group by 1 order by 1`,
  )
  assert.deepEqual(rows, [
    { complaint_id: closed, erased: true },
    { complaint_id: open, erased: false },
    { complaint_id: other, erased: false },
    { complaint_id: request, erased: false },
  ])
  assert.deepEqual(
    (await owner.query('select * from counted order by complaint_id, kind, stage, number')).rows,
    before.rows,
  )
  assert.deepEqual((await owner.query('select * from letter order by complaint_id, number')).rows, letters.rows)
  const listed = await owner.query('select resident_name, about from complaint where complaint_id = $1', [closed])
  assert.deepEqual(listed.rows, [{ resident_name: '[erased]', about: '[erased]' }])
  const found = await owner.query('select count(*)::int as count from complaint_search where complaint_id = $1', [
    closed,
  ])
  assert.deepEqual(found.rows, [{ count: 0 }])
  assert.equal((await desk.find(closed))?.complaint.stages[0].response?.on, '2026-11-25')
})

const told = `  ${closed}: the words of 4 events were erased on Thursday 26 November 2026 for carys.wynn: ${why}`

test('verify still fits and says what was erased, for whom and why, live and exported', async () => {
  const { exit, said } = await recourse(['verify'], environment)
  assert.equal(exit, 0)
  assert.deepEqual(said.split('\n').slice(0, 2), [
    'fernbank: 12 events of 3 complaints, the words of 4 erased, and 0 closed days: all fit',
    told,
  ])
  const file = path.join(folder, 'fernbank.jsonl')
  assert.equal((await recourse(['export', 'fernbank', '--to', file], environment)).exit, 0)
  assert.deepEqual(await recourse(['verify', '--export', file]), {
    exit: 0,
    said: `${file}: 12 events of 3 complaints, the words of 4 erased, and 0 closed days: all fit\n${told}\n`,
    complained: '',
  })
})

test('by the command: the reference is typed again, and what was erased already is told', async () => {
  const { exit, said, complained } = await run(words(other), other)
  assert.deepEqual([exit, complained], [0, ''])
  assert.match(
    said,
    /^Erased: C-26-22FFFH: the words of 4 events were erased on \w+ \d+ \w+ \d{4} for carys\.wynn: The/,
  )
  const again = await run(words(closed), closed)
  assert.deepEqual([again.exit, again.complained], [1, `Erased already: ${told.trim()}\n`])
  await assert.rejects(owner.query('delete from erasure'), /erasure is never changed/)
})

test('made again from the events, what is listed and searched has none of the words that were erased', async () => {
  assert.equal((await recourse(['rebuild'], environment)).exit, 0)
  const { rows } = await owner.query(
    `select resident_name, about, complaint_search.words::text as searched
     from complaint join complaint_search using (landlord_id, complaint_id) where complaint_id = $1`,
    [closed],
  )
  const searched = "'22ffff' 'c-26-22ffff' 'eras':4 'erased':1A,2B,3B"
  assert.deepEqual(rows, [{ resident_name: '[erased]', about: '[erased]', searched }])
})
