// Contacts from end to end on a real PostgreSQL: recorded once, seen by the version, and made a complaint whole or not at all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId, personId } from '#core/complaint/complaint.ts'
import { amira, calendar, received } from '#core/complaint/scenario.ts'
import { contactId } from '#core/contact/contact.ts'
import { logContact } from '#core/contact/scenario.ts'
import { readAsLandlord } from '#store/database.ts'
import { readDue } from '#store/due.ts'
import { readEvents } from '#store/events.ts'
import { createJobs } from '#store/jobs.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { verifyDatabase } from '#store/verify.ts'
import { contactsDeskFor } from './contacts-desk.ts'
import { readProfiles } from './profiles.ts'

const { connection, database } = await openTestStore()
const jobs = await createJobs(connection, console.error)
const clock = { now: Date.parse('2026-11-24T10:00:00Z') }
const [fernbank] = readProfiles().filter(({ id }) => id === 'fernbank')
assert(fernbank)
const landlord = fernbank
const deskOf = (person = amira) =>
  contactsDeskFor(
    { database, jobs, now: () => clock.now },
    {
      landlord,
      person,
      calendar: () => calendar,
      currentCalendar: () => calendar,
      around: async () => ({
        today: dateOnly('2026-11-24'),
        calendar,
        landlord,
        staffNames: new Map(),
        roles: new Map(),
        accessCode: 'K7QM-2XPD-9RWT',
        followAt: 'https://complaints.fernbank.example/fernbank/check',
        wordings: new Map(),
      }),
    },
  )
const desk = deskOf()
const express = {
  type: 'ExpressDissatisfaction',
  on: dateOnly('2026-11-17'),
  about: 'our response',
  words: 'Nobody came',
  choiceOffered: true,
  choice: 'complaint',
} as const
const { resident, story } = logContact()
const raising = (complaint = complaintId('C-26-8G4M3R')) =>
  ({ complaint, on: dateOnly('2026-11-24'), resident, story, outcomeWanted: '', channel: 'phone' }) as const
const id = (number: number) => contactId(reference(number).replace('C', 'S'))
const eventsOf = (of: Parameters<typeof readEvents>[1]) =>
  readAsLandlord(database, 'fernbank', (records) => readEvents(records, of))

test.after(() => jobs.close())

test('a contact is logged, followed up and found with what the Code says of it', async () => {
  assert.deepEqual(await desk.handle(id(1), logContact({ contact: id(1) }), 0), { recorded: true, version: 1 })
  const followUp = { type: 'FollowUpContact', on: dateOnly('2026-11-20'), words: 'A part is ordered' } as const
  assert.deepEqual(await desk.handle(id(1), followUp, 1), { recorded: true, version: 2 })

  const file = await desk.find(id(1))

  assert(file)
  assert.deepEqual([file.version, file.edition, file.contact.followUps.length], [2, '2024', 1])
  assert.deepEqual(
    file.findings.map(({ provision, answer }) => `${provision} ${answer}`),
    ['1.3 not applicable', '1.4 met', '1.5 not applicable', '1.6 not applicable'],
  )
  assert.equal(await desk.find(id(99)), null)
})

test('refusals come back; a version that moved on is told, and nothing is recorded', async () => {
  const refused = await desk.handle(id(1), { type: 'SignpostContact', on: dateOnly('2026-11-25') }, 2)
  assert.deepEqual(refused, {
    recorded: false,
    refusals: [{ field: 'on', because: 'The date must be today or in the past' }],
  })
  const stale = await desk.handle(id(1), { type: 'SignpostContact', on: dateOnly('2026-11-24') }, 1)
  assert.deepEqual(stale, {
    recorded: false,
    refusals: [{ because: 'Somebody else changed this contact while you were looking at it' }],
  })
  assert.equal((await eventsOf(id(1))).length, 2)
})

test('1.5 a contact becomes a complaint, received on the first day of dissatisfaction, with its clock running', async () => {
  await desk.handle(id(2), logContact({ contact: id(2) }), 0)
  await desk.handle(id(2), express, 1)
  const raised = raising()

  assert.deepEqual(await desk.raise(id(2), raised, 2), { recorded: true, version: 3 })

  const [complaint] = await eventsOf(raised.complaint)
  assert(complaint?.event.type === 'ComplaintReceived')
  assert.deepEqual([complaint.event.receivedOn, complaint.event.loggedOn], ['2026-11-17', '2026-11-24'])
  assert.deepEqual((await desk.find(id(2)))?.contact.complaint, {
    id: raised.complaint,
    raisedOn: '2026-11-24',
    receivedOn: '2026-11-17',
  })
  assert.equal(await desk.ofComplaint(raised.complaint), id(2))
  const due = await readAsLandlord(database, 'fernbank', (records) => readDue(records, raised.complaint))
  assert.equal(due.find(({ act }) => act === 'acknowledgement')?.codeDueOn, '2026-11-24')
})

test('both or neither: a complaint that is refused, or whose reference is taken, leaves the contact as it was', async () => {
  await desk.handle(id(3), logContact({ contact: id(3) }), 0)
  await desk.handle(id(3), express, 1)
  await record(database, reference(30), [received('2026-11-10')])

  const refused = await desk.raise(id(3), { ...raising(reference(31)), story: ' ' }, 2)
  const taken = await desk.raise(id(3), raising(reference(30)), 2)

  assert.deepEqual(refused, { recorded: false, refusals: [{ field: 'story', because: 'Enter what happened' }] })
  assert.equal(taken.recorded, false)
  assert.equal((await desk.find(id(3)))?.contact.complaint, null)
  assert.deepEqual([(await eventsOf(id(3))).length, (await eventsOf(reference(31))).length], [2, 0])
  const [line] = (await desk.search(id(3), null)).rows
  assert.equal(line?.complaint, null)
})

test('of eight who raise one contact at once, one raises one complaint and seven are told', async () => {
  await desk.handle(id(4), logContact({ contact: id(4) }), 0)
  const complaints = Array.from({ length: 8 }, (_, index) => reference(40 + index))

  const outcomes = await Promise.all(
    complaints.map((complaint) => deskOf(personId('ben.osei')).raise(id(4), raising(complaint), 1)),
  )

  assert.equal(outcomes.filter(({ recorded }) => recorded).length, 1)
  const there = await Promise.all(complaints.map(async (complaint) => (await eventsOf(complaint)).length))
  assert.equal(
    there.reduce((all, one) => all + one, 0),
    1,
  )
  const { misfits } = await verifyDatabase(database, 'fernbank')
  assert.deepEqual(misfits, [])
})
