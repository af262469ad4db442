import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { findProfiles, readProfiles } from './profiles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-profiles-'))
const called = path.basename(folder)
after(() => rmSync(folder, { recursive: true }))

test('the profiles that Recourse comes with are read, by name of their files', () => {
  assert.deepEqual(
    readProfiles().map(({ id }) => id),
    ['fernbank', 'livewest-policy-2020', 'livewest', 'livin', 'vivere', 'west-lancashire'],
  )
})

test('a folder without a profile is a fault', () => {
  assert.deepEqual(findProfiles(folder), { faults: [`${folder} has no profile of a landlord`] })
})

test('malformed profiles stop with one message that has every fault of every file, and where it is', () => {
  const fernbank = JSON.parse(readFileSync(new URL('../profiles/fernbank.json', import.meta.url), 'utf8'))
  const [limit, ...limits] = fernbank.limits
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('broken.json', '{"id": "broken", ')
  write('fernbank.json', JSON.stringify({ ...fernbank, homes: -1, limits: [{ ...limit, amount: 'three' }, ...limits] }))
  write('other.json', JSON.stringify({ ...fernbank, colours: 'red' }))
  write('readme.txt', 'No profile')

  const found = findProfiles(folder)

  assert('faults' in found)
  assert.deepEqual(
    found.faults.map((fault) => fault.replace(/(it is not JSON:).*/, '$1')),
    [
      `${called}/broken.json: it is not JSON:`,
      `${called}/fernbank.json: homes: it must have at least 0`,
      `${called}/fernbank.json: limits[0].amount: expected number, found "three"`,
      `${called}/other.json: id: a profile with the id "fernbank" is kept in fernbank.json`,
      `${called}/other.json: colours: a profile has no such part`,
    ],
  )
  assert.throws(() => readProfiles(folder), { message: `The profiles cannot be read:\n  ${found.faults.join('\n  ')}` })
})
