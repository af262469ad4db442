// T4: a bank holiday is announced: what still runs moves with it and says so, what has stopped keeps its dates.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { announceBankHoliday, type Moved } from '../../src/add-bank-holiday.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, fernbank, livin, openSpine } from './app.ts'
import { addressOf, recourse } from './command.ts'
import { assertRebuiltTheSame } from './saved.ts'

const { deployment, owner, clock, connection, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const [fresh, waiting, stopped, extended] = ['C-26-22EEEE', 'C-26-22EEEF', 'C-26-22EEEG', 'C-26-22EEEH'].map(
  complaintId,
)
assert(fresh && waiting && stopped && extended)

async function live(id: ComplaintId, ...commands: readonly (readonly [at: string, command: ComplaintCommand])[]) {
  for (const [seen, [at, command]] of commands.entries()) {
    clock.now = Date.parse(`${at}T10:00:00Z`)
    assert.deepEqual(await desk.handle(id, command, seen), { recorded: true, version: seen + 1 })
  }
}

const datesOf = async (id: ComplaintId) => {
  const { rows } = await owner.query<{ line: string }>(
    `select act || ' ' || due_on || coalesce(' done ' || done_on, '') as line from due where complaint_id = $1 order by act`,
    [id],
  )
  return rows.map(({ line }) => line)
}

await live(
  stopped,
  ['2026-11-20', received('2026-11-20', stopped)],
  ['2026-11-23', acknowledged('2026-11-23')],
  [
    '2026-11-24',
    { ...responded('2026-11-24', '2026-12-10'), decisions: responded('2026-11-24', '2026-12-10').decisions },
  ],
)
await live(waiting, ['2026-11-20', received('2026-11-20', waiting)], ['2026-11-23', acknowledged('2026-11-23')])
await live(
  extended,
  ['2026-11-20', received('2026-11-20', extended)],
  ['2026-11-23', acknowledged('2026-11-23')],
  [
    '2026-11-24',
    {
      type: 'ExtendResponse',
      stage: 1,
      toldOn: dateOnly('2026-11-24'),
      newDueOn: dateOnly('2026-12-14'),
      reason: 'The survey of the roof is on 9 December',
      updateEveryWorkingDays: 5,
      agreedWithResident: true,
      beyondLimitApprovedBy: null,
    },
  ],
)
await live(fresh, ['2026-11-24', received('2026-11-24', fresh)])

const holiday = { date: dateOnly('2026-11-27'), title: 'A day of thanks, made up for this test' }
const announce = async () => {
  const moved: Moved[] = []
  const { database } = deployment
  await announceBankHoliday({ database, now: () => clock.now, landlords: [fernbank, livin] }, holiday, (one) =>
    moved.push(one),
  )
  return moved.map(({ landlord, complaint, act, from, to }) => [landlord, complaint, act, from, to].join(' '))
}

test('T4 the dates before it is announced', async () => {
  assert.deepEqual(await datesOf(fresh), ['acknowledgement 2026-11-27', 'response 2026-12-15'])
  assert.deepEqual(await datesOf(waiting), ['acknowledgement 2026-11-25 done 2026-11-23', 'response 2026-12-07'])
  assert.deepEqual(await datesOf(stopped), [
    'acknowledgement 2026-11-25 done 2026-11-23',
    'action 2026-12-10',
    'response 2026-12-07 done 2026-11-24',
  ])
  assert.deepEqual(await datesOf(extended), [
    'acknowledgement 2026-11-25 done 2026-11-23',
    'response 2026-12-14',
    'update 2026-12-01',
  ])
})

test('T4 open clocks move, with a trace; stopped ones keep theirs; an extended date that was promised stays', async () => {
  clock.now = Date.parse('2026-11-25T09:00:00Z')
  assert.deepEqual(await announce(), [
    'fernbank C-26-22EEEE acknowledgement 2026-11-27 2026-11-30',
    'fernbank C-26-22EEEE response 2026-12-15 2026-12-16',
    'fernbank C-26-22EEEF response 2026-12-07 2026-12-08',
    'fernbank C-26-22EEEH update 2026-12-01 2026-12-02',
  ])
  assert.deepEqual(await datesOf(fresh), ['acknowledgement 2026-11-30', 'response 2026-12-16'])
  assert.deepEqual(await datesOf(waiting), ['acknowledgement 2026-11-25 done 2026-11-23', 'response 2026-12-08'])
  assert.deepEqual(await datesOf(stopped), [
    'acknowledgement 2026-11-25 done 2026-11-23',
    'action 2026-12-10',
    'response 2026-12-07 done 2026-11-24',
  ])
  assert.deepEqual(await datesOf(extended), [
    'acknowledgement 2026-11-25 done 2026-11-23',
    'response 2026-12-14',
    'update 2026-12-02',
  ])

  const file = await desk.find(waiting)
  const trace = file?.history.at(-1)
  assert.deepEqual(
    [trace?.by, trace?.recordedAt, trace?.event],
    [
      'recourse',
      '2026-11-25T09:00:00.000Z',
      {
        type: 'ClocksReDated',
        because: 'A bank holiday was announced: Friday 27 November 2026, A day of thanks, made up for this test',
        moved: [{ stage: 1, clock: 'response', from: '2026-12-07', to: '2026-12-08' }],
      },
    ],
  )
  assert.equal((await desk.find(stopped))?.history.at(-1)?.event.type, 'ComplaintResponded')
})

test('T4 given again it moves nothing and records nothing', async () => {
  const { rows: before } = await owner.query('select count(*)::int from complaint_event')
  assert.deepEqual(await announce(), [])
  assert.deepEqual((await owner.query('select count(*)::int from complaint_event')).rows, before)
})

test('a program that was running already counts by it: the next command keeps the dates, and a new complaint has them', async () => {
  const after = complaintId('C-26-22EEEJ')
  await live(after, ['2026-11-25', received('2026-11-25', after)])
  assert.deepEqual(await datesOf(after), ['acknowledgement 2026-12-01', 'response 2026-12-17'])
  const corrected = { type: 'CorrectDateReceived', receivedOn: dateOnly('2026-11-23'), reason: 'The envelope' } as const
  assert.deepEqual(await desk.handle(fresh, corrected, 2), { recorded: true, version: 3 })
  assert.deepEqual(await datesOf(fresh), ['acknowledgement 2026-11-26', 'response 2026-12-15'])
  await assertRebuiltTheSame(owner, deployment.database, 'fernbank', deployment.calendar())
})

test('the command says what it did; a day that cannot be one, or is one already, stops it with a sentence', async () => {
  const environment = { DATABASE_URL: addressOf(connection) }
  const run = (...words: string[]) => recourse(['add-bank-holiday', ...words], environment)
  for (const [words, sentence] of [
    [['27/11/2026', 'Thanks'], 'Say the day and its name: recourse add-bank-holiday 2027-05-10 "A day of thanks"'],
    [['2026-12-25', 'Thanks'], 'Friday 25 December 2026 is a bank holiday already: Christmas Day'],
    [
      ['2026-11-27', 'Other'],
      `Friday 27 November 2026 was added on Wednesday 25 November 2026 already: ${holiday.title}`,
    ],
    [
      ['2031-05-05', 'Thanks'],
      'The bank holidays of 2031 are not known: the list covers 2017 to 2028. Add them before counting on.',
    ],
  ] as const) {
    assert.deepEqual(await run(...words), { exit: 1, said: '', complained: `${sentence}\n` })
  }
  // In the past on any day that this is run: the command's own today is the machine's.
  const long = complaintId('C-26-22EEEK')
  await live(long, ['2025-11-10', received('2025-11-10', long)])
  const { exit, said, complained } = await run('2025-11-12', 'Another, made up')
  assert.deepEqual([exit, complained], [0, ''])
  assert.deepEqual(said.trimEnd().split('\n'), [
    'fernbank C-26-22EEEK, stage 1 acknowledgement: Thu 13 Nov 2025 → Fri 14 Nov 2025',
    'fernbank C-26-22EEEK, stage 1 response: Mon 1 Dec 2025 → Tue 2 Dec 2025',
    '2 dates moved',
  ])
})
