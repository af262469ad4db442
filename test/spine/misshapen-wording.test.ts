// A wording that would leave a letter misshapen is told so when it is looked at, and is not kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amira, openSpine } from './app.ts'

const { deskOf } = await openSpine('2026-11-24T10:00:00Z')
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
