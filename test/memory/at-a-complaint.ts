// A complaint that is acknowledged, what was done on it since, and somebody at its pages.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { createServer } from '#web/server.ts'
import { createMemory, firstId } from './memory-parts.ts'
import { amira } from './records.ts'
import { acknowledged, received } from './stories.ts'
import { createVisitor } from './visitor.ts'

export const complaintPath = `/staff/complaints/${firstId}`

export async function atAComplaint(done: readonly ComplaintCommand['type'][] = [], who = 'amira.khan') {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const commands = handlingCommands({ on: dateOnly('2026-11-25'), stage: 1, who: amira.id, number: 1 })
  for (const type of done) {
    const command = commands.find((one) => one.type === type)
    assert(command)
    await memory.given(amira, command)
  }
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn(who)
  const last = () => memory.eventsOf(firstId).at(-1)?.event
  return { memory, visitor, last }
}
