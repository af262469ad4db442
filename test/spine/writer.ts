// A program to be killed: eight writers give random commands through the spine, and each prints what was recorded for it.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { addDays, dateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { governingResponseClock } from '#core/complaint/clocks.ts'
import { type Complaint, type ComplaintId, currentStage, newComplaintId, personId } from '#core/complaint/complaint.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { openDatabase, readAsLandlord } from '#store/database.ts'
import { startEmbedded } from '#store/embedded.ts'
import { readEvents } from '#store/events.ts'
import { createJobs } from '#store/jobs.ts'
import { acknowledge, answer, ask, closeIt, keepPromise, takeLonger } from '../../src/demonstration/acts.ts'
import { chance, oneOf } from '../../src/demonstration/draw.ts'
import { matters } from '../../src/demonstration/matters.ts'
import { drawResident } from '../../src/demonstration/residents.ts'
import { eventsOf, handle } from '../../src/handle.ts'
import { readProfiles } from '../../src/profiles.ts'

const today = dateOnly('2026-11-24')
const calendar = publishedCalendar()
const [amira, carys] = [personId('amira.khan'), personId('carys.wynn')]
const landlord = readProfiles().find(({ id }) => id === 'fernbank')
assert(landlord)
const draw = (below: number) => randomInt(below)
const surroundings = {
  today,
  calendar,
  landlord,
  staffNames: new Map([
    [amira, 'Amira Khan'],
    [carys, 'Carys Wynn'],
  ]),
  roles: new Map([
    [amira, 'officer'],
    [carys, 'lead'],
  ] as const),
  accessCode: 'K7QM-2XPD-9RWT',
  followAt: 'https://complaints.fernbank.example/fernbank/check',
  wordings: new Map(),
}

const receive = (complaint: ComplaintId): ComplaintCommand => {
  const { story, outcomeWanted } = oneOf(matters, draw)
  const receivedOn = addDays(today, -draw(5))
  return { type: 'ReceiveComplaint', complaint, ...drawResident(draw), receivedOn, story, outcomeWanted }
}

/** Something that may be done next; where two do it at once, one of them is told. */
function nextCommand(complaint: Complaint, history: readonly RecordedEvent[]): ComplaintCommand {
  const { stage, acknowledgement, extensions, response } = currentStage(complaint)
  const by = stage === 1 ? amira : carys
  const waiting = history.find(
    ({ event, version }) =>
      /Acknowledged|Extended|Responded|ActionCompleted|Closed/.test(event.type) &&
      !complaint.deliveredLetters.includes(version),
  )
  if (waiting && chance(30, draw)) {
    return { type: 'ReportLetterDelivered', letter: waiting.version, by: 'print', on: today }
  }
  if (!acknowledgement) {
    if (stage === 1 && chance(10, draw)) {
      return {
        type: 'CorrectDateReceived',
        receivedOn: addDays(complaint.receivedOn, -1),
        reason: 'Her letter says so',
      }
    }
    return acknowledge(stage, today, by, oneOf(matters, draw))
  }
  if (!response) {
    const { dueOn } = governingResponseClock(complaint, editions['2024'], calendar)
    if (extensions.length === 0 && chance(30, draw)) return takeLonger(stage, today, addWorkingDays(calendar, dueOn, 3))
    const matter = { ...oneOf(matters, draw), points: acknowledgement.points.map(({ text }) => text) }
    return answer(stage, today, by, matter, addWorkingDays(calendar, today, 5), draw)
  }
  const open = complaint.actions.find(({ done }) => !done)
  if (open) return keepPromise(open.number, today)
  return stage === 1 && chance(60, draw) ? ask(today, draw) : closeIt(today)
}

const [folder] = process.argv.slice(2)
assert(folder)
// Started ahead of its turn, so that being killed costs no start of Node: the round comes when it may begin.
process.stdout.write('warm\n')
const round = Number(String((await once(process.stdin, 'data'))[0]))
let commands = 0

const { connection } = await startEmbedded(folder, () => undefined)
// A database that is killed under the program is part of the trial.
const database = openDatabase(connection, { max: 8, onError: () => undefined })
const jobs = await createJobs(connection, () => undefined)
const known = await readAsLandlord(database, landlord.id, (records) =>
  records.selectFrom('complaint').select('complaint_id as id').where('closed_on', 'is', null).limit(100).execute(),
)
const ids = known.map(({ id }) => id)

async function give(id: ComplaintId, seen: number, command: ComplaintCommand): Promise<void> {
  // No two commands of any round are recorded at the same instant, so that each can be told from another in its place.
  const at = Date.parse('2026-11-24T08:00:00Z') + round * 60_000 + commands++
  const by = command.type === 'AcknowledgeComplaint' ? command.handledBy : amira
  const outcome = await handle({ database, jobs, now: () => at }, 'fernbank', id, command, { by, seen, surroundings })
  if (!outcome.recorded || outcome.version === seen) return
  process.stdout.write(`recorded ${id} ${outcome.version} ${new Date(at).toISOString()}\n`)
}

async function write(): Promise<never> {
  for (;;) {
    const id = ids.length === 0 || chance(12, draw) ? newComplaintId(today, draw) : oneOf(ids, draw)
    const history = await readAsLandlord(database, 'fernbank', (records) => readEvents(records, id))
    const complaint = replay(eventsOf(history))
    if (!complaint) ids.push(id)
    await give(id, history.length, complaint ? nextCommand(complaint, history) : receive(id))
  }
}

process.stdout.write('writing\n')
await Promise.all(Array.from({ length: 8 }, write))
