// What a command would do: the letters of the new event, and of nothing that happened before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { answered } from '#core/complaint/scenario.ts'
import { rolesOf } from '#core/landlord/roles.ts'
import { fernbank } from '#letters/scenario.ts'
import { amira, staff } from '../test/memory/records.ts'
import { propose } from './propose.ts'

test('a promise kept and a complaint closed before there was a letter for it get none later', () => {
  const past = [
    ...answered,
    { type: 'ActionCompleted', action: 1, on: dateOnly('2026-11-21'), proof: 'Seen' } as const,
    { type: 'ComplaintClosed', on: dateOnly('2026-11-23') } as const,
  ]
  const command = { type: 'SendSurvey', on: dateOnly('2026-11-24'), replyBy: dateOnly('2026-12-08') } as const
  const proposal = propose(past, command, amira.id, {
    today: dateOnly('2026-11-24'),
    calendar: publishedCalendar(),
    landlord: fernbank,
    staffNames: new Map(staff.map(({ id, name }) => [id, name])),
    roles: rolesOf(staff),
    accessCode: 'K7QM-2XPD-9RWT',
    followAt: 'https://complaints.fernbank.example/follow',
    wordings: new Map(),
  })
  assert(proposal.accepted)
  assert.deepEqual(
    proposal.letters.map(({ number, kind }) => [number, kind]),
    [[past.length + 1, 'satisfaction survey']],
  )
})
