// A wording that would leave a letter misshapen or unprintable is told so when it is looked at, and is not kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskFor } from '../../src/desks.ts'
import { amira, fernbank, openSpine } from './app.ts'

const { deployment, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const { wordings } = deskOf(amira)

const standard = async () => (await wordings.all()).find(({ kind }) => kind === 'closure')?.standard ?? assert.fail()

test('a heading that skips a level', async () => {
  const source = `### Next\n\n${await standard()}`
  const because = '“Next”: it skips a heading level'
  assert.deepEqual(await wordings.read('closure', source, null), {
    faults: [{ line: null, because }],
    flags: [],
    preview: null,
  })
  assert.deepEqual(await wordings.save({ kind: 'closure', source, why: 'A try' }, 0), {
    done: false,
    stale: false,
    refusals: [{ because, field: 'source' }],
  })
})

test('with a heading of the right level it can be looked at', async () => {
  const read = await wordings.read('closure', `## Next\n\nWe are here.\n\n${await standard()}`, null)
  assert('faults' in read)
  assert.deepEqual(read.faults, [])
})

test('a character that no font has, with its line, in the check and when it is kept', async () => {
  const source = `## Next\n\nGo on →\nto **中**.\n\n${await standard()}`
  const told = ['This character cannot be printed: → (U+2192)', 'This character cannot be printed: 中 (U+4E2D)']
  assert.deepEqual(await wordings.read('closure', source, null), {
    faults: [
      { line: 3, because: told[0] },
      { line: 4, because: told[1] },
    ],
    flags: [],
    preview: null,
  })
  assert.deepEqual(await wordings.save({ kind: 'closure', source, why: 'A try' }, 0), {
    done: false,
    stale: false,
    refusals: told.map((because) => ({ because, field: 'source' })),
  })
})

test('the name of somebody who works here, only where the landlord’s own letters name none', async () => {
  const source = `## Next\n\nAsk for Ben Osei.\n\n${await standard()}`
  const quiet = { ...fernbank, lettersNameNoStaff: { says: 'No names', quote: 'We sign as a team', source: '7.2' } }
  const flagsFor = async (desk: ReturnType<typeof deskOf>) => {
    const read = await desk.wordings.read('closure', source, null)
    assert('flags' in read)
    return read.flags.map(({ line, words }) => [line, words])
  }
  assert.deepEqual(await flagsFor(deskOf(amira)), [])
  assert.deepEqual(await flagsFor(deskFor(deployment, quiet, amira)), [[3, 'Ben Osei']])
})
