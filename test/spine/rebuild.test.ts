// recourse rebuild: whatever was done to the rows that are saved ready to list, the events make them again as they were.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { logContact } from '#core/contact/scenario.ts'
import { readAsLandlord } from '#store/database.ts'
import { searchComplaints } from '#store/lists.ts'
import { rebuildEverything } from '../../src/rebuild-everything.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, landlords, openSpine } from './app.ts'
import { addressOf, recourse } from './command.ts'
import { savedRows } from './saved.ts'

const { deployment, owner, clock, connection, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const { database } = deployment
const desk = deskOf(amira)
const [answered, raised] = [complaintId('C-26-22GGGG'), complaintId('C-26-22GGGH')]
const [waiting, became] = [contactId('S-26-22GGGG'), contactId('S-26-22GGGH')]
const monday = dateOnly('2026-11-23')

await desk.handle(answered, received('2026-11-20', answered), 0)
await desk.handle(answered, acknowledged('2026-11-23'), 1)
await desk.handle(answered, responded('2026-11-24', '2026-12-01'), 2)
for (const id of [waiting, became]) {
  const outcome = await desk.contacts.handle(id, logContact({ contact: id, receivedOn: monday }), 0)
  assert.deepEqual(outcome, { recorded: true, version: 1 })
}
const { resident, story } = logContact()
const raising = { complaint: raised, on: monday, resident, story, outcomeWanted: '', channel: 'phone' } as const
assert.deepEqual(await desk.contacts.raise(became, raising, 1), { recorded: true, version: 2 })
const whole = await savedRows(owner)

const again = async () => {
  const told: string[] = []
  await rebuildEverything(
    database,
    landlords,
    () => clock.now,
    (line) => told.push(line),
  )
  return told
}

const damages = {
  'the words of a line': `update complaint set resident_name = 'Nobody', about = '', stage = 2, status = 'excluded'`,
  'a version that is not yet reached': `update complaint set version = 99, resident_name = 'Nobody'`,
  'lines that are gone': 'delete from complaint',
  'days by which things are due': `update due set due_on = '2030-01-01', done_on = null`,
  'all that is due': 'delete from due',
  'a thing due that nothing asks for': `insert into due (landlord_id, complaint_id, stage, act, number, due_on, aim_for)
    values ('fernbank', 'C-26-22GGGG', 1, 'action', 9, '2026-12-01', '2026-12-01')`,
  findings: `update finding set answer = 'not known', reason = ''`,
  'the half of the findings': 'delete from finding where number % 2 = 0',
  'what provisions answer': `update provision_answer set answer = 'missed', reason = 'No', as_of = '2030-01-01'`,
  'the day of an answer alone': `update provision_answer set as_of = '2030-01-01'`,
  'what figures count': `update counted set counted_on = '2001-01-01', outcome = null`,
  'the words to search by, which are said to be those of the text': `update complaint_search set words = ''`,
  'lines of contacts': `update contact set resident_name = 'Nobody', version = 99, complaint_id = null,
    kind = 'comment', received_on = '2020-07-01'`,
  'findings of contacts': 'delete from contact_finding',
  'what contacts answer': `update contact_finding set answer = 'missed', counted = not counted, edition = '2020',
    received_on = '2020-07-01', as_of = '2030-01-01'`,
  'the words to search contacts by': `update contact_search set words = ''`,
}

for (const [what, sql] of Object.entries(damages)) {
  test(`damage is mended: ${what}`, async () => {
    const { rowCount } = await owner.query(sql)
    assert(rowCount && rowCount > 0, 'something is damaged')
    assert.notDeepEqual(await savedRows(owner), whole)
    assert.deepEqual(await again(), [
      'fernbank: made again from their events: complaints 2, contacts 2',
      'livewest-policy-2020: made again from their events: complaints 0, contacts 0',
      'livewest: made again from their events: complaints 0, contacts 0',
      'livin: made again from their events: complaints 0, contacts 0',
      'vivere: made again from their events: complaints 0, contacts 0',
      'west-lancashire: made again from their events: complaints 0, contacts 0',
    ])
    assert.deepEqual(await savedRows(owner), whole)
  })
}

test('everything at once, by the command; the complaint is found again, and its letters and events are as they were', async () => {
  const kept = async () =>
    (
      await owner.query(
        'select one::text from letter one union all select one::text from complaint_event one order by 1',
      )
    ).rows
  const before = await kept()
  for (const sql of Object.values(damages)) await owner.query(sql)
  const found = () =>
    readAsLandlord(database, 'fernbank', (records) => searchComplaints(records, 'Heron', amira.id, null))
  assert.deepEqual((await found()).rows, [])

  const { exit, said, complained } = await recourse(['rebuild'], { DATABASE_URL: addressOf(connection) })

  assert.deepEqual([exit, complained], [0, ''])
  assert.match(said, /^fernbank: made again from their events: complaints 2, contacts 2\n/)
  assert.deepEqual(await kept(), before)
  assert((await found()).rows.some(({ id }) => id === answered))
})

test('where there is no record the command says so', async () => {
  const { exit, complained } = await recourse(['rebuild', '--data', '/nowhere/at/all'])
  assert.equal(exit, 1)
  assert.match(complained, /^There is no record in \/nowhere\/at\/all\./)
})
