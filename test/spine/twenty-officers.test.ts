// Twenty officers acknowledge one complaint at once: one wins, nineteen are told, and the resident gets one letter.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createPrintTray } from '#channels/print.ts'
import { complaintId, personId } from '#core/complaint/complaint.ts'
import type { Person } from '#web/desk.ts'
import { deliver } from '../../src/deliver.ts'
import { changedMeanwhile } from '../../src/handle.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { fernbank, openApp, saveStaff } from './app.ts'
import { until } from './program.ts'

const { deployment, deskOf, outbox, owner, faults } = await openApp('2026-11-24T10:00:00Z')
const channels = { print: createPrintTray(outbox) }
const officers = Array.from({ length: 20 }, (_, index): Person => {
  const name = `Officer ${index + 1}`
  return { id: personId(`officer.${index + 1}`), name, role: 'officer' }
})
await saveStaff(deployment.database, 'fernbank', officers)
const [first] = officers
assert(first)
const id = complaintId('C-26-22BBBB')
await deskOf(first).handle(id, received('2026-11-23', id), 0)

test('one of twenty wins, and nineteen are told that somebody else was first', async () => {
  const outcomes = await Promise.all(
    officers.map((officer) => deskOf(officer).handle(id, { ...acknowledged('2026-11-24'), handledBy: officer.id }, 1)),
  )
  const winners = officers.filter((_, index) => outcomes[index]?.recorded)
  assert.equal(winners.length, 1)
  assert.deepEqual(
    outcomes.filter(({ recorded }) => !recorded),
    Array.from({ length: 19 }, () => ({ recorded: false, refusals: [changedMeanwhile] })),
  )
  const file = await deskOf(first).find(id)
  assert.equal(file?.complaint.handledBy, winners[0]?.id)
  assert.equal(file?.history[1]?.by, winners[0]?.id)
  assert.deepEqual(
    file?.letters.map(({ number, kind }) => [number, kind]),
    [[2, 'acknowledgement']],
  )
})

test('the letter goes once: the job delivers it, and two more deliveries by hand change nothing', async () => {
  const delivered = async () => (await deskOf(first).find(id))?.letters[0]?.deliveredAt ?? null
  for (let tries = 0; (await delivered()) === null; tries++) {
    assert(tries < 600, 'the job delivers the letter within a minute')
    await wait(100)
  }
  const tray = path.join(outbox, 'fernbank')
  const pdf = readFileSync(path.join(tray, 'C-26-22BBBB-2.pdf'))
  const job = { landlord: 'fernbank', complaint: id, letter: 2 }
  await deliver(deployment, fernbank, channels, job)
  await deliver(deployment, fernbank, channels, job)

  assert.deepEqual(readdirSync(tray), ['C-26-22BBBB-2.pdf'])
  assert.deepEqual(readFileSync(path.join(tray, 'C-26-22BBBB-2.pdf')), pdf)
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  const { rows } = await owner.query(`select type, count(*)::int from complaint_event group by type order by type`)
  assert.deepEqual(rows, [
    { type: 'ComplaintAcknowledged', count: 1 },
    { type: 'ComplaintReceived', count: 1 },
    { type: 'LetterDelivered', count: 1 },
  ])
  const { rows: jobs } = await owner.query(`select count(*)::int from pgboss.job where name = 'deliver-letter'`)
  assert.deepEqual(jobs, [{ count: 1 }])
})

async function queueIsEmpty(): Promise<boolean> {
  const { rows } = await owner.query(
    `select 1 from pgboss.job where name = 'deliver-letter' and state in ('created', 'active', 'retry')`,
  )
  return rows.length === 0
}

test('delivered by several at once, a letter is one PDF and one event', async () => {
  const other = complaintId('C-26-22BBBC')
  await deskOf(first).handle(other, received('2026-11-23', other), 0)
  await deskOf(first).handle(other, acknowledged('2026-11-24'), 1)
  const job = { landlord: 'fernbank', complaint: other, letter: 2 }
  await Promise.all(Array.from({ length: 5 }, () => deliver(deployment, fernbank, channels, job)))
  // The program's own worker is delivering it too: the queue has nothing left when all six are through.
  await until('the queue is empty', queueIsEmpty, () => '')
  const file = await deskOf(first).find(other)
  assert.deepEqual(
    file?.history.map(({ event }) => event.type),
    ['ComplaintReceived', 'ComplaintAcknowledged', 'LetterDelivered'],
  )
  assert.deepEqual(readdirSync(path.join(outbox, 'fernbank')).toSorted(), ['C-26-22BBBB-2.pdf', 'C-26-22BBBC-2.pdf'])
  assert.deepEqual(faults, [])
})
