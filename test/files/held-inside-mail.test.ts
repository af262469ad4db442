// A file that came by mail and is held back is nowhere in the pack: not by itself, and not inside its mail.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { attached, keepMail, landAndFile, mailWith } from '../post/mails.ts'
import { amira } from '../spine/app.ts'
import { openPack } from './with-a-pack.ts'

const { deployment, deskOf, id, eventsOf, built } = await openPack()

test('what is held back goes with the mail that it is inside, and the other mail stays', async () => {
  await keepMail(deployment, mailWith({ id: 'two', subject: `Two ${id}` }, [attached('own.txt', 'text/plain', 'Mine')]))
  const neighbour = attached('neighbour.txt', 'text/plain', 'It names a neighbour')
  await keepMail(deployment, mailWith({ id: 'one', subject: `One ${id}` }, [neighbour]))
  await landAndFile(deployment)
  const files = (await deskOf(amira).find(id))?.complaint.handling.files ?? []
  const number = files.find(({ name }) => name === 'neighbour.txt')?.number
  const held = { kind: 'file', which: `${number}`, ground: 'other people', reason: 'A neighbour' } as const
  const given = { type: 'HoldBackFromPack', on: dateOnly('2026-11-24'), ...held } as const
  const { length: version } = await eventsOf()
  assert.equal((await deskOf(amira).handle(id, given, version)).recorded, true)
  const { made, entries } = await built('inside', { version: version + 1, at: '2026-11-24T11:00:00.000Z' })
  const names = [...entries.keys()].filter((name) => name.startsWith('documents/'))
  assert.deepEqual(
    ['own', 'neighbour', 'Two', 'One'].map((word) => names.some((name) => name.includes(word))),
    [true, false, true, false],
  )
  assert.equal(made.leftOut, 2)
})
