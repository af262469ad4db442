// recourse import: the columns are suggested and saved, every fault is told, and only what was accepted is recorded.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { openDatabase } from '#store/database.ts'
import { openTestStore } from '#store/scenario.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { assertRebuiltTheSame } from '../spine/saved.ts'

const { connection, owner } = await openTestStore()
const environment = { DATABASE_URL: addressOf(connection) }
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-import-command-'))
after(() => rmSync(folder, { recursive: true }))

const file = path.join(folder, 'past.csv')
writeFileSync(
  file,
  'Ref,Received,Result,Notes\n001,03/03/2025,Upheld,x\n002,1/2/25,Resolved,\n003,5 Mar 2025,Not upheld,\n',
)
const mapping = path.join(folder, 'columns.json')
const run = async (...words: string[]) => {
  const { exit, said, complained } = await recourse(['import', file, '--landlord', 'fernbank', ...words], environment)
  return { exit, complained, said: said.trimEnd().split('\n') }
}
const recorded = async () => (await owner.query('select count(*)::int as count from complaint')).rows[0].count

test('without more it says how it reads the file and what is wrong with it, saves the columns, and records nothing', async () => {
  const { exit, said, complained } = await run('--mapping', mapping)
  assert.deepEqual([exit, complained], [1, ''])
  assert.deepEqual(said, [
    `Written: ${mapping}, the columns as they are suggested. Edit it, and give it again.`,
    'Their reference              column “Ref”',
    'Received                     column “Received”',
    'Outcome                      column “Result”',
    'Not read: Notes',
    '',
    'Row 3, column B (Received): “1/2/25” can be read as two different days. Say whether the day or the month comes first, or write it with its whole year',
    '',
    'Not known, unless the mapping says what they are:',
    '  Outcome “Resolved”, in 1 row: it is none of upheld, partly upheld, not upheld',
    'Say so in the mapping file, such as: "values": {"outcome": {"Resolved": "not known"}}',
    '',
    '3 complaints: 2 to bring in, 0 recorded already, 0 recorded otherwise, 1 with faults',
    'Nothing was recorded: say --accept all, or --accept good for those without a fault.',
  ])
  assert.deepEqual(JSON.parse(readFileSync(mapping, 'utf8')), {
    columns: { reference: 'Ref', receivedOn: 'Received', outcome: 'Result' },
    dates: null,
    values: {},
  })
})

test('all is none while there is a fault; the good ones are brought in; and all, once the mapping answers the faults', async () => {
  const refused = await run('--accept', 'all')
  assert.equal(refused.exit, 1)
  assert.equal(
    refused.said.at(-1),
    'Nothing was recorded, because there are faults. Put them right, or say --accept good for the others.',
  )
  assert.equal(await recorded(), 0)
  const good = await run('--accept', 'good')
  assert.deepEqual([good.exit, good.said.at(-1), await recorded()], [0, 'Recorded: 2', 2])

  const saved = JSON.parse(readFileSync(mapping, 'utf8'))
  const answered = { ...saved, dates: 'day first', values: { outcome: { Resolved: 'not known' } } }
  writeFileSync(mapping, JSON.stringify(answered))
  const all = await run('--mapping', mapping, '--accept', 'all')
  assert.deepEqual([all.exit, all.said.at(-1), await recorded()], [0, 'Recorded: 1', 3])
  const { rows } = await owner.query('select received_on::text as day from complaint order by 1')
  assert.deepEqual(
    rows.map(({ day }) => day),
    ['2025-02-01', '2025-03-03', '2025-03-05'],
  )
})

test('what was brought in can be made again from its events', async () => {
  const database = openDatabase(connection, { max: 2, onError: console.error })
  await assertRebuiltTheSame(owner, database, 'fernbank', publishedCalendar())
  await database.close()
})

test('what is asked wrongly is told in a sentence', async () => {
  const asked = async (...words: string[]) => (await recourse(['import', ...words], environment)).complained.trimEnd()
  assert.equal(
    await asked(),
    'Say which file to bring in: recourse import FILE --landlord L [--mapping FILE] [--accept all|good|none] [--data FOLDER]',
  )
  assert.equal(await asked('no.csv', '--landlord', 'fernbank'), 'There is no file no.csv')
  assert.equal(await asked(file, '--landlord', 'fernbank', '--accept', 'some'), '--accept is one of all, good, none')
  writeFileSync(mapping, '{"columns": {"receipt": "Received"}}')
  assert.match(await asked(file, '--landlord', 'fernbank', '--mapping', mapping), /is no mapping:/)
})
