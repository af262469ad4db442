// One byte changed in the database, whoever changed it: recourse verify names the event and ends with 1.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, openSpine } from './app.ts'
import { addressOf, recourse } from './command.ts'

const { owner, deskOf, connection } = await openSpine('2026-11-24T10:00:00Z')
const [one, other] = [complaintId('C-26-22DDDD'), complaintId('C-26-22DDDE')]
for (const id of [one, other]) {
  await deskOf(amira).handle(id, received('2026-11-23', id), 0)
  await deskOf(amira).handle(id, acknowledged('2026-11-24'), 1)
  await deskOf(amira).handle(id, responded('2026-11-24', '2026-12-01'), 2)
}
const environment = { DATABASE_URL: addressOf(connection) }
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-export-'))
after(() => rmSync(folder, { recursive: true }))
const verify = (...words: string[]) => recourse(['verify', ...words], environment)

/** Changes rows as nobody may: as the owner, with the triggers off; and puts everything back afterwards. */
async function tampered(statements: string, check: () => Promise<void>): Promise<void> {
  await owner.query(`
    create table kept_events as select * from complaint_event; create table kept_words as select * from words;
    alter table complaint_event disable trigger user; alter table words disable trigger user; ${statements}`)
  try {
    await check()
  } finally {
    await owner.query(`
      delete from complaint_event; insert into complaint_event select * from kept_events;
      delete from words; insert into words select * from kept_words;
      drop table kept_events; drop table kept_words;
      alter table complaint_event enable always trigger never_changed, enable always trigger never_emptied;
      alter table words enable always trigger only_erased, enable always trigger never_deleted`)
  }
}

const whole = [
  'fernbank: 6 events of 2 complaints, and 0 closed days: all fit',
  ...['livewest-policy-2020', 'livewest', 'livin', 'vivere', 'west-lancashire'].map(
    (name) => `${name}: 0 events of 0 complaints, and 0 closed days: all fit`,
  ),
].join('\n')

test('an untouched record fits, landlord by landlord, and the command ends with 0', async () => {
  assert.deepEqual(await verify(), { exit: 0, said: `${whole}\n`, complained: '' })
})

const where = `where complaint_id = '${other}' and version`
const changes = [
  {
    what: 'one byte of a fact',
    sql: `update complaint_event set facts = jsonb_set(facts, '{on}', '"2026-11-23"') ${where} = 2`,
    named: `${other}, event 2: its facts were changed`,
  },
  {
    what: 'one byte of a word',
    sql: `update words set words = jsonb_set(words, '{story}', '"mould in the bedroom since the winter"') ${where} = 1`,
    named: `${other}, event 1: its words were changed`,
  },
  {
    what: 'an event taken out of the middle',
    sql: `delete from complaint_event ${where} = 2; delete from words ${where} = 2`,
    named: `${other}, event 3: event 2 is missing before it`,
  },
  {
    what: 'the last event taken away',
    sql: `delete from complaint_event ${where} = 3; delete from words ${where} = 3`,
    named: `${other}, event 3: it is missing at the end`,
  },
]

for (const { what, sql, named } of changes) {
  test(`${what}: verify names that event, nothing else, and ends with 1`, async () => {
    await tampered(sql, async () => {
      const { exit, said } = await verify()
      assert.equal(exit, 1)
      assert.deepEqual(
        said.split('\n').filter((line) => line.startsWith('  ')),
        [`  ${named}`],
      )
      assert.match(said, /^fernbank: \d events of 2 complaints, and 0 closed days: 1 DO NOT FIT$/m)
    })
    assert.equal((await verify()).exit, 0)
  })
}

test('an export verifies without a database, and a changed one names its event', async () => {
  const file = path.join(folder, 'fernbank.jsonl')
  assert.deepEqual(await recourse(['export', 'fernbank', '--to', file], environment), {
    exit: 0,
    said: '',
    complained: '',
  })
  assert.equal(readFileSync(file, 'utf8').trimEnd().split('\n').length, 6)
  const printed = await recourse(['export', 'fernbank'], environment)
  assert.equal(printed.said, readFileSync(file, 'utf8'))
  const kept = await recourse(['verify', '--export', file])
  assert.deepEqual([kept.exit, kept.said], [0, `${file}: 6 events of 2 complaints, and 0 closed days: all fit\n`])

  const changed = path.join(folder, 'changed.jsonl')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(
    changed,
    lines.map((line, index) => (index === 4 ? line.replace('Nobody came', 'Nobody cane') : line)).join('\n'),
  )
  const found = await recourse(['verify', '--export', changed])
  assert.equal(found.exit, 1)
  assert.match(found.said, new RegExp(`^  ${other}, event 2: its words were changed$`, 'm'))
})

test('where there is no record, the command says so and makes none', async () => {
  const nowhere = path.join(folder, 'nowhere')
  const { exit, said, complained } = await recourse(['verify', '--data', nowhere])
  assert.deepEqual([exit, said], [1, ''])
  assert.equal(
    complained,
    `There is no record in ${nowhere}. Say where it is with --data FOLDER, or set DATABASE_URL.\n`,
  )
})
