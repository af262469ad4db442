// THE SPINE: load, decide, record. Every command takes this one path.
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { Complaint, ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { sendingsOf } from '#core/complaint/handling-post.ts'
import type { ComplaintCommand, ComplaintEvent } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { saveComplaint } from '#store/complaints.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { appendEvents, isVersionTaken, readEvents } from '#store/events.ts'
import { useFiles } from '#store/files.ts'
import type { Jobs } from '#store/jobs.ts'
import { markDelivered, markUndelivered, saveLetters } from '#store/letters.ts'
import type { Records } from '#store/tables.ts'
import { type Proposal, propose, type Surroundings } from './propose.ts'

export type Outcome =
  | { readonly recorded: true; readonly version: number }
  | { readonly recorded: false; readonly refusals: readonly Refusal[] }

export const changedMeanwhile: Refusal = {
  because: 'Somebody else changed this complaint while you were looking at it',
}

export type Spine = {
  readonly database: Database
  readonly jobs: Pick<Jobs, 'queueDelivery'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export type Accepted = Extract<Proposal, { accepted: true }>

/**
 * Records what the command decides, whole or not at all. `seen` is the version the person decided on: when the complaint
 * has moved on since, nothing is recorded and they are told.
 */
export async function handle(
  { database, jobs, now }: Spine,
  landlord: string,
  id: ComplaintId,
  command: ComplaintCommand,
  { by, seen, surroundings }: { by: PersonId; seen: number; surroundings: Surroundings },
): Promise<Outcome> {
  const history = await readAsLandlord(database, landlord, (records) => readEvents(records, id))
  if (history.length !== seen) return { recorded: false, refusals: [changedMeanwhile] }
  const proposal = propose(eventsOf(history), command, by, surroundings)
  if (!proposal.accepted) return { recorded: false, refusals: proposal.refusals }
  if (proposal.events.length === 0) return { recorded: true, version: seen }

  const recordedAt = new Date(now()).toISOString()
  try {
    const version = await asLandlord(database, landlord, (records) =>
      record(records, jobs, { landlord, id, seen, by, recordedAt }, proposal),
    )
    return { recorded: true, version }
  } catch (error) {
    if (isVersionTaken(error)) return { recorded: false, refusals: [changedMeanwhile] }
    throw error
  }
}

/** Gives a command that holds whatever the version, again when somebody else was first: a delivery, a new bank holiday. */
export async function handleWhateverVersion(
  spine: Spine,
  landlord: string,
  id: ComplaintId,
  command: ComplaintCommand,
  { by, surroundings }: { by: PersonId; surroundings: () => Promise<Surroundings> },
): Promise<Outcome> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const history = await readAsLandlord(spine.database, landlord, (records) => readEvents(records, id))
    const seen = history.length
    const outcome = await handle(spine, landlord, id, command, { by, seen, surroundings: await surroundings() })
    if (outcome.recorded || !outcome.refusals.includes(changedMeanwhile)) return outcome
  }
  throw new Error(`${id} was changed by others in each of ${mostAttempts} attempts to record ${command.type}`)
}

const mostAttempts = 20

export const eventsOf = <Event>(history: readonly RecordedEvent<Event>[]): readonly Event[] =>
  history.map(({ event }) => event)

export type Recording = { landlord: string; id: ComplaintId; seen: number; by: PersonId; recordedAt: string }

/** One transaction: events and the files they name, what is due, findings, letters, and a job for each letter. All or nothing. */
export async function record(
  records: Records,
  jobs: Spine['jobs'],
  { landlord, id, seen, by, recordedAt }: Recording,
  { events, standing, letters }: Accepted,
): Promise<number> {
  const version = await appendEvents(records, landlord, id, seen, events, by, recordedAt)
  await useFiles(records, events, recordedAt)
  await saveComplaint(records, { ...standing, version })
  await saveLetters(records, id, letters, recordedAt)
  for (const { number } of letters) await jobs.queueDelivery(records, { landlord, complaint: id, letter: number })
  const { handling } = standing.complaint
  for (const event of events) await markLetter(records, jobs, { landlord, id, recordedAt, handling }, event)
  return version
}

/** What an event says of a letter, noted beside it; one sent again has a job again, and one that went may have a text. */
async function markLetter(
  records: Records,
  jobs: Spine['jobs'],
  {
    landlord,
    id,
    recordedAt,
    handling,
  }: Pick<Recording, 'landlord' | 'id' | 'recordedAt'> & Pick<Complaint, 'handling'>,
  event: ComplaintEvent,
): Promise<void> {
  if (event.type === 'LetterDelivered') {
    const { letter } = event
    await markDelivered(records, id, letter, recordedAt)
    const textBeside = sendingsOf(handling.undelivered, letter)
    if (handling.texting) await jobs.queueDelivery(records, { landlord, complaint: id, letter, textBeside })
  }
  if (event.type === 'LetterNotDelivered') await markUndelivered(records, id, event.letter)
  if (event.type === 'LetterSettled' && event.wentOn) await markDelivered(records, id, event.letter, recordedAt)
  if (event.type === 'LetterSentAgain') {
    await jobs.queueDelivery(records, { landlord, complaint: id, letter: event.letter })
  }
}
