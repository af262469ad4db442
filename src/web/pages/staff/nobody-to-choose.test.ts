// 6.13: where nobody may consider stage 2, the page says so, and does not only show a list with nobody in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { createMemory, firstId } from '../../../../test/memory/memory-parts.ts'
import { amira } from '../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../test/memory/stories.ts'
import { createVisitor } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

test('6.13 where only the person who decided stage 1 works here, stage 2 says that nobody may take it', async () => {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  await memory.given(amira, responded('2026-11-25', '2026-12-04'))
  const on = dateOnly('2026-11-25')
  await memory.given(null, { type: 'AskForStage2', on, channel: 'web', words: '' })
  const alone: typeof memory.deskFor = (landlord, person) => ({
    ...memory.deskFor(landlord, person),
    staff: async () => [amira],
  })
  const visitor = createVisitor(await createServer({ ...memory, deskFor: alone }))
  await visitor.signIn()
  const { page } = await visitor.get(`/staff/complaints/${firstId}/acknowledge`)
  assert.match(page, /<option value=""[^>]*>There is nobody to choose<\/option>/)
  assert.match(page, /Nobody but the person who decided stage 1 works here as a complaints officer or complaints lead/)

  const others = createVisitor(await createServer(memory))
  await others.signIn()
  const choice = await others.get(`/staff/complaints/${firstId}/acknowledge`)
  assert.match(choice.page, /Ben Osei, /)
  assert.doesNotMatch(choice.page, /nobody to choose/)
})
