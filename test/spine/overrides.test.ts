// What is done past a rule stands on the Code wall with who, why and when; of a kept complaint, why only for those to whom it is kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Person } from '#web/desk.ts'
import { received } from '../landlords/landlord.ts'
import { amira, ben, carys, dan, openSpine } from './app.ts'

const { deskOf } = await openSpine('2026-11-24T10:00:00Z')
const period = { edition: '2024', from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') } as const
const on = dateOnly('2026-11-24')
const [longer, kept, within] = [complaintId('C-26-22222A'), complaintId('C-26-22222B'), complaintId('C-26-22222C')]

async function given(id: typeof longer, person: Person, command: ComplaintCommand): Promise<void> {
  const desk = deskOf(person)
  const version = (await desk.find(id))?.version ?? (await desk.kept.from(id))?.version ?? 0
  const outcome = await desk.handle(id, command, version)
  assert(outcome.recorded, JSON.stringify(outcome))
}

async function acknowledged(id: typeof longer): Promise<void> {
  await given(id, amira, received(id, '2026-11-16', 'phone'))
  await given(id, amira, {
    type: 'AcknowledgeComplaint',
    stage: 1,
    on: dateOnly('2026-11-18'),
    points: [{ number: 1, text: 'The lift is out of order' }],
    outcomesSought: ['Mend it'],
    notOurs: [],
    handledBy: amira.id,
  })
}

const takesLonger = (newDueOn: string, beyondLimitApprovedBy: typeof ben.id | null): ComplaintCommand => ({
  type: 'ExtendResponse',
  stage: 1,
  toldOn: on,
  newDueOn: dateOnly(newDueOn),
  reason: 'The part comes from abroad',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy,
})

test('given nothing past a rule, there is none; more time within the limit is none either', async () => {
  await acknowledged(within)
  await given(within, amira, takesLonger('2026-12-09', null))
  assert.deepEqual(await deskOf(amira).selfAssessments.overrides(period), [])
})

test('30. every override is told with its name, its reason and its day, and the provision where it stands', async () => {
  await acknowledged(longer)
  await given(longer, amira, takesLonger('2026-12-24', ben.id))
  await acknowledged(kept)
  const why = { why: 'about a member of staff', words: 'It names a colleague' } as const
  await given(kept, amira, { type: 'KeepToPeople', ...why, people: [amira.id], on })
  await given(kept, carys, { type: 'JoinReaders', on, because: 'Amira is away, and she rang' })
  const beyond = { kind: 'beyond the limit', id: longer, on: '2026-11-24', by: 'ben.osei', provision: '6.4' } as const
  const opened = { kind: 'opened unnamed', id: kept, on: '2026-11-24', by: 'carys.wynn', provision: null } as const
  const told = [
    { ...beyond, because: 'The part comes from abroad' },
    { ...opened, because: 'Amira is away, and she rang' },
  ]
  assert.deepEqual(await deskOf(amira).selfAssessments.overrides(period), told)
  assert.deepEqual(await deskOf(carys).selfAssessments.overrides(period), told)
  assert.deepEqual(await deskOf(dan).selfAssessments.overrides(period), [told[0], { ...opened, because: null }])
})

test('an override of another period, or of a complaint under another edition, is not told', async () => {
  const before = { ...period, from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
  assert.deepEqual(await deskOf(amira).selfAssessments.overrides(before), [])
  assert.deepEqual(await deskOf(amira).selfAssessments.overrides({ ...period, edition: '2022' }), [])
})
