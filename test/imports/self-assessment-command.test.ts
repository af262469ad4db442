// recourse bring-in-self-assessment: every fault is told, nothing is recorded without a word, and the same file twice is once.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { openTestStore } from '#store/scenario.ts'
import { addressOf, recourse } from '../spine/command.ts'

const { connection, owner } = await openTestStore()
const environment = { DATABASE_URL: addressOf(connection) }
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-bring-in-'))
after(() => rmSync(folder, { recursive: true }))

const run = async (file: string, ...words: string[]) => {
  const asked = ['bring-in-self-assessment', file, ...words]
  const { exit, said, complained } = await recourse(asked, environment)
  return { exit, complained: complained.trimEnd(), said: said.trimEnd().split('\n') }
}
const decided = async (): Promise<number> =>
  (await owner.query('select count(*)::int as count from self_assessment_decision')).rows[0].count
const pack = fileURLToPath(new URL('../self-assessments/livin-2020.json', import.meta.url))
const year = ['--landlord', 'livin', '--from', '2020-07-01', '--to', '2021-03-31']

test('given a pack, when it is not accepted, then it says what it would become and records nothing; then it is brought in, once', async () => {
  const looked = await run(pack, ...year)
  assert.deepEqual([looked.exit, looked.complained], [0, ''])
  assert.match(
    looked.said[0] ?? '',
    /^2020 edition, 1 July 2020 to 31 March 2021; the file names 2019\/20 \(SHA-256 [0-9a-f]{64}\)$/,
  )
  assert.deepEqual(looked.said.slice(1), [
    '35 answers to bring in',
    'Left open in the file: question 8.4',
    'Nothing was recorded: say --accept to bring it in.',
  ])
  assert.equal(await decided(), 0)
  const accepted = await run(pack, ...year, '--accept')
  assert.deepEqual([accepted.exit, accepted.said.at(-1), await decided()], [0, 'Brought in: 35 answers.', 35])
  const again = await run(pack, ...year, '--accept')
  assert.deepEqual(
    [again.exit, again.said[1], await decided()],
    [0, 'This very file was brought in before: there is nothing to do', 35],
  )
})

test('given an edition replaced before the period, then it warns, and asks for --confirm', async () => {
  const later = ['--landlord', 'livin', '--from', '2025-04-01', '--to', '2026-03-31', '--accept']
  const refused = await run(pack, ...later)
  assert.equal(refused.exit, 1)
  assert.equal(
    refused.said[1],
    'Warning: Complaint Handling Code 2020 was replaced by Complaint Handling Code 2022 on 1 April 2022, before this period began',
  )
  assert.equal(refused.said.at(-1), 'Nothing was recorded: say --confirm if you mean this edition.')
  assert.equal(await decided(), 35)
  const confirmed = await run(pack, ...later, '--confirm')
  assert.deepEqual([confirmed.exit, await decided()], [0, 70])
})

test('given the period that the pack names, before its edition was in force, then it warns, and asks for --confirm', async () => {
  const early = ['--landlord', 'livin', '--from', '2019-04-01', '--to', '2020-03-31', '--accept']
  const refused = await run(pack, ...early)
  assert.equal(refused.exit, 1)
  assert.equal(
    refused.said[1],
    'Warning: Complaint Handling Code 2020 is in force only from 1 July 2020, after this period ended',
  )
  assert.equal(await decided(), 70)
  const confirmed = await run(pack, ...early, '--confirm')
  assert.deepEqual([confirmed.exit, await decided()], [0, 105])
})

test('given a file with faults, then each is told and nothing is recorded', async () => {
  const file = path.join(folder, 'wrong.json')
  const { answers, ...rest } = madeUp('2024')
  writeFileSync(file, JSON.stringify({ ...rest, answers: [{ ...answers[0], comply: 'Perhaps' }, ...answers.slice(2)] }))
  const { exit, said } = await run(
    file,
    '--landlord',
    'fernbank',
    '--from',
    '2026-04-01',
    '--to',
    '2027-03-31',
    '--accept',
  )
  assert.equal(exit, 1)
  assert.deepEqual(said, [
    'wrong.json: answers[0] (1.2): the answer is “Perhaps”; it must be Yes, No, Partly, N/A, or blank',
    'wrong.json: there is no answer to 1.3',
    'Nothing was recorded.',
  ])
  assert.equal(await decided(), 105)
})

test('what is asked wrongly is told in a sentence', async () => {
  assert.equal((await run('no.json', ...year)).complained, 'There is no file no.json')
  assert.equal(
    (await run(pack, '--landlord', 'livin', '--from', '31/02/2024', '--to', '2025-03-31')).complained,
    'Say which period, as days of the calendar: --from 2025-04-01 --to 2026-03-31',
  )
  assert.match((await run(pack)).complained, /^Say which landlord’s it is: /)
})
