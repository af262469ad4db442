// Which statements a page, a worklist, a new complaint and an acknowledgement come to: the store's own, for one model.
import assert from 'node:assert/strict'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { complaintId, personId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand, ComplaintEvent } from '#core/complaint/procedure.ts'
import { readCase } from '#store/case.ts'
import { saveComplaint } from '#store/complaints.ts'
import type { Connection } from '#store/connection.ts'
import { appendEvents } from '#store/events.ts'
import { createJobs } from '#store/jobs.ts'
import { saveLetters } from '#store/letters.ts'
import { readWorklist } from '#store/lists.ts'
import { readStaff } from '#store/people.ts'
import { findSession } from '#store/sessions.ts'
import { everything } from '#worklists/catalogue.ts'
import { acknowledge } from '../src/demonstration/acts.ts'
import { createDraw, oneOf } from '../src/demonstration/draw.ts'
import { matters } from '../src/demonstration/matters.ts'
import { drawResident } from '../src/demonstration/residents.ts'
import { propose } from '../src/propose.ts'
import { type Statement, statementsOf } from './captured.ts'
import { madeUpLandlord, now } from './setting.ts'

/** The complaint that the statements are about, until they are asked about another. */
export const model = complaintId('C-26-MXDEKA')

const today = dayInLondon(now())
const recordedAt = new Date(now()).toISOString()
const by = personId('amira.khan')
const landlord = madeUpLandlord()
const draw = createDraw(20_261_124)
const matter = oneOf(matters, draw)
const { story, outcomeWanted } = matter

const commands: readonly ComplaintCommand[] = [
  { type: 'ReceiveComplaint', complaint: model, receivedOn: today, story, outcomeWanted, ...drawResident(draw) },
  acknowledge(1, today, by, matter),
]

export type BareStatements = {
  readonly session: readonly Statement[]
  readonly complaint: readonly Statement[]
  readonly worklist: readonly Statement[]
  readonly receive: readonly Statement[]
  readonly acknowledge: readonly Statement[]
}

export async function bareStatements(connection: Connection, token: string): Promise<BareStatements> {
  const [receive = [], acknowledged = []] = await writesOf(connection)
  return {
    session: await statementsOf((records) => findSession(records, token, { now: recordedAt, idleMinutes: 30 })),
    complaint: [
      ...(await statementsOf((records) => readCase(records, model))),
      ...(await statementsOf((records) => readStaff(records))),
    ],
    worklist: await statementsOf((records) => readWorklist(records, everything, by, null)),
    receive,
    acknowledge: acknowledged,
  }
}

/** What the commands come to, one after the other, in the core alone. */
function proposals() {
  const surroundings = { today, calendar: publishedCalendar(), landlord, accessCode: 'AAAA-BBBB-CCCC' }
  const around = {
    ...surroundings,
    staffNames: new Map([[by, 'Amira Khan']]),
    roles: new Map([[by, 'officer']] as const),
    followAt: 'https://complaints.example',
    wordings: new Map(),
  }
  let past: readonly ComplaintEvent[] = []
  return commands.map((command) => {
    const proposal = propose(past, command, by, around)
    assert(proposal.accepted, JSON.stringify(proposal))
    const seen = past.length
    past = [...past, ...proposal.events]
    return { ...proposal, seen }
  })
}

export const lettersOfModel = () => proposals().flatMap(({ letters }) => letters)

/** The event before has its hash and the job its name; no contact became this complaint. */
const answerOf = (sql: string) =>
  sql.includes('from "contact"') ? null : { hash: 'the hash of the event before', id: model }

/** What each command writes: events, lists, letters, a job for each letter. */
async function writesOf(connection: Connection): Promise<readonly (readonly Statement[])[]> {
  const jobs = await createJobs(connection, console.error)
  const written: (readonly Statement[])[] = []
  for (const { seen, events, standing, letters } of proposals()) {
    const write = async (records: Parameters<typeof readStaff>[0]) => {
      await appendEvents(records, landlord.id, model, seen, events, by, recordedAt)
      await saveComplaint(records, { ...standing, version: seen + events.length })
      await saveLetters(records, model, letters, recordedAt)
      for (const { number } of letters) {
        await jobs.queueDelivery(records, { landlord: landlord.id, complaint: model, letter: number })
      }
    }
    written.push(await statementsOf(write, answerOf))
  }
  await jobs.close()
  return written
}
