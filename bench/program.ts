// The program itself, in a process of its own: the real server, and the real path of commands, eight at once.
import assert from 'node:assert/strict'
import { z } from 'zod'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { type ComplaintId, personId } from '#core/complaint/complaint.ts'
import { dueItemsOf } from '#core/complaint/due.ts'
import { readAsLandlord } from '#store/database.ts'
import { readDue } from '#store/due.ts'
import { createApp } from '../src/app.ts'
import { acknowledge } from '../src/demonstration/acts.ts'
import { createDraw, oneOf } from '../src/demonstration/draw.ts'
import { matters } from '../src/demonstration/matters.ts'
import { drawResident } from '../src/demonstration/residents.ts'
import { deskFor } from '../src/desks.ts'
import { sessionsOf } from '../src/doors.ts'
import { manyAtOnce, noMore } from './measure.ts'
import { answerQuestions, cpuSpent, peakMemory } from './process.ts'
import { atOnce, createReferences, madeUpLandlord, now, secret } from './setting.ts'

const { connection, outbox } = z
  .object({ connection: z.looseObject({ host: z.string(), port: z.number() }), outbox: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''))

const landlord = madeUpLandlord()
const app = await createApp({
  connection,
  landlords: [landlord],
  now,
  secret,
  address: 'http://localhost',
  outbox,
  files: { folder: `${outbox}/files`, longestMegabytes: 50, clamd: null },
  log: false,
  onError: (error) => console.error(error),
})
const address = await app.server.listen({ port: 0, host: '127.0.0.1' })

const person = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' } as const
const desk = deskFor(app.deployment, landlord, person)
const today = dayInLondon(now())
const draw = createDraw(20_261_124)
const newReference = createReferences('98')
const unacknowledged: ComplaintId[] = []

async function receive(): Promise<void> {
  const id = newReference()
  const { story, outcomeWanted } = oneOf(matters, draw)
  const command = { type: 'ReceiveComplaint', complaint: id, receivedOn: today, story, outcomeWanted } as const
  const outcome = await desk.handle(id, { ...command, ...drawResident(draw) }, 0)
  assert(outcome.recorded, JSON.stringify(outcome))
  unacknowledged.push(id)
}

/** One waiting for each millisecond: nobody acknowledges a thousand a second. */
const enoughFor = (milliseconds: number) =>
  manyAtOnce(atOnce, Number.POSITIVE_INFINITY, async () => (unacknowledged.length < milliseconds ? receive() : noMore))

async function acknowledgeOne(): Promise<typeof noMore | undefined> {
  const id = unacknowledged.shift()
  if (!id) return noMore
  const outcome = await desk.handle(id, acknowledge(1, today, person.id, oneOf(matters, draw)), 1)
  assert(outcome.recorded, JSON.stringify(outcome))
  return undefined
}

/** That a complaint reads back whole, and that what is listed as due on it is what its events come to. */
async function readBack(given: unknown): Promise<boolean> {
  const file = await desk.find(z.custom<ComplaintId>((id) => typeof id === 'string').parse(given))
  assert(file, `${given} is not there`)
  assert.equal(file.complaint.id, given)
  const listed = await readAsLandlord(app.deployment.database, landlord.id, (records) =>
    readDue(records, file.complaint.id),
  )
  const inOrder = (items: typeof listed) =>
    items.map((item) => JSON.stringify(Object.entries(item).toSorted())).toSorted()
  assert.deepEqual(inOrder(listed), inOrder(dueItemsOf(file.complaint, file.clocks, publishedCalendar())))
  return true
}

const signIn = async () => {
  const token = await sessionsOf(app.deployment.database, now).begin({ who: 'staff', landlordId: landlord.id, person })
  return { address, token, cookie: `recourse-staff=${landlord.id}.${token}` }
}

answerQuestions(
  {
    signIn,
    readBack,
    receive: (milliseconds) => manyAtOnce(atOnce, Number(milliseconds), receive),
    acknowledge: async (milliseconds) => {
      await enoughFor(Number(milliseconds))
      return manyAtOnce(atOnce, Number(milliseconds), acknowledgeOne)
    },
    cpu: cpuSpent,
    peak: peakMemory,
  },
  app.close,
)
