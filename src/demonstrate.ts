// Loads the demonstration: a made-up landlord's two years, through the same commands as any other complaint's.
import assert from 'node:assert/strict'
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import { personId } from '#core/complaint/complaint.ts'
import { asksEqualityQuestions, lettersCheckedOf, type Profile } from '#core/landlord/profile.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { beginDemonstration, finishDemonstration } from '#store/demonstration.ts'
import { countAnswers } from '#store/equality.ts'
import { readEvents } from '#store/events.ts'
import { readStaff, savePerson } from '#store/people.ts'
import { hashPassword } from '#web/passwords.ts'
import { handleContact, raiseComplaint } from './contacts.ts'
import { demonstrationComplaints } from './demonstration/complaints.ts'
import { type ContactLife, demonstrationContacts } from './demonstration/contacts.ts'
import { demonstrationAnswers } from './demonstration/equality.ts'
import type { Given } from './demonstration/life.ts'
import { demonstrationNotice } from './demonstration/notices.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { handle } from './handle.ts'
import { handleNotice } from './notices.ts'

/** Everyone of the demonstration signs in with this: it opens made-up data, on this machine only. */
export const demonstrationPassword = 'heron court kettle'

type SignIn = { readonly landlord: string; readonly email: string; readonly name: string; readonly role: string }

const fernbankStaff = [
  ['amira.khan', 'Amira Khan', 'officer'],
  ['ben.osei', 'Ben Osei', 'officer'],
  ['carys.wynn', 'Carys Wynn', 'lead'],
  ['dan.fry', 'Dan Fry', 'adviser'],
] as const

/** Enough for every act: stage 2 is not for whoever decided stage 1, and a lead approves an extension beyond the limit. */
const staffOf = ({ id, name }: Profile) =>
  id === 'fernbank'
    ? fernbankStaff
    : ([
        ['officer', `Officer, ${name}`, 'officer'],
        ['reviewer', `Reviewer, ${name}`, 'officer'],
        ['lead', `Lead, ${name}`, 'lead'],
      ] as const)

/** People to sign in as, for each landlord: three, and at Fernbank Homes four. */
export async function demonstrationSignIns(
  { database, now }: Pick<Deployment, 'database' | 'now'>,
  landlords: readonly Profile[],
): Promise<readonly SignIn[]> {
  const signIns: SignIn[] = []
  const savedAt = new Date(now()).toISOString()
  for (const profile of landlords) {
    const { id: landlord, name: landlordName } = profile
    const staff = staffOf(profile)
    const there = new Set((await readAsLandlord(database, landlord, readStaff)).map(({ id }) => String(id)))
    for (const [id, name, role] of staff) {
      const email = `${id}@${landlord}.example`
      signIns.push({ landlord: landlordName, email, name, role })
      if (there.has(id)) continue
      const passwordHash = await hashPassword(demonstrationPassword)
      await readAsLandlord(database, landlord, (records) =>
        savePerson(records, { id: personId(id), name, role, email, passwordHash }, savedAt),
      )
    }
  }
  return signIns
}

/** As they are printed at the start: a landlord, and below it who is there, the addresses one below the other. */
export function signInLines(signIns: readonly SignIn[]): readonly string[] {
  const width = Math.max(...signIns.map(({ email }) => email.length))
  return [...Map.groupBy(signIns, ({ landlord }) => landlord)].flatMap(([landlord, people]) => [
    `  ${landlord}`,
    ...people.map(({ email, role }) => `    ${email.padEnd(width)}  ${role}`),
  ])
}

/** How many complaints are made up. */
export const demonstrationSize = 300

/**
 * Records the made-up complaints that are not there yet: stopped half way, it goes on where it was. Each act is recorded
 * on its own day, at ten in the morning.
 */
export async function loadDemonstration(
  deployment: Deployment,
  landlord: Profile,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const { database, calendar, now } = deployment
  const first = { asOf: dayInLondon(now()), finished: false }
  const { asOf, finished } = await readAsLandlord(database, landlord.id, (records) =>
    beginDemonstration(records, first),
  )
  if (finished) return
  say(`Recording ${count} made-up complaints of ${landlord.name}…`)
  const officers = ['amira.khan', 'ben.osei', 'carys.wynn'].map(personId)
  const { limits: landlordLimits } = landlord
  const lettersChecked = lettersCheckedOf(landlord)
  const lives = demonstrationComplaints(count, {
    today: asOf,
    calendar: calendar(),
    landlordLimits,
    lettersChecked,
    officers,
  })
  // Contacts first: one that becomes a complaint is where that complaint begins.
  const contacts = demonstrationContacts(lives, { today: asOf, calendar: calendar(), officers })
  await fourAtATime(contacts, (life) => liveAsContact(deployment, landlord, life))
  await liveAsNotice(deployment, landlord, asOf)
  let done = 0
  await fourAtATime(lives, async (life) => {
    await live(deployment, landlord, life)
    done += 1
    if (done % 100 === 0) say(`  ${done} of ${lives.length}`)
  })
  const answered = asksEqualityQuestions(landlord) ? demonstrationAnswers(lives) : []
  // With its end: an answer is in nobody's record, so that nothing else says whether it was counted already.
  await asLandlord(database, landlord.id, async (records) => {
    for (const { month, given } of answered) await countAnswers(records, month, given)
    await finishDemonstration(records)
  })
}

/** In their order, four at once: one made-up life never touches another. */
async function fourAtATime<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const waiting = all.toReversed()
  const worker = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) await work(one)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}

/** Every command records one event, so a complaint that was stopped half way goes on at the command of its version. */
async function live(deployment: Deployment, landlord: Profile, life: readonly Given[]): Promise<void> {
  const [first] = life
  assert(first?.command.type === 'ReceiveComplaint', 'a life begins with a complaint')
  const id = first.command.complaint
  const recorded = await readAsLandlord(deployment.database, landlord.id, (records) => readEvents(records, id))
  for (const [seen, { on, by, command }] of life.entries()) {
    if (seen < recorded.length) continue
    const then = asIfOn(deployment, on)
    const surroundings = await surroundingsOf(then, landlord, id)
    const outcome = await handle(then, landlord.id, id, command, { by, seen, surroundings })
    assert(outcome.recorded, `${command.type} on ${on}: ${JSON.stringify(outcome)}`)
  }
}

/** The same of a contact: at its `RaiseComplaint` the complaint's first event is recorded with it. */
async function liveAsContact(deployment: Deployment, landlord: Profile, life: ContactLife): Promise<void> {
  const { id, given, becomes } = life
  const recorded = await readAsLandlord(deployment.database, landlord.id, (records) => readEvents(records, id))
  for (const [seen, { on, by, command }] of given.entries()) {
    if (seen < recorded.length) continue
    const then = asIfOn(deployment, on)
    const asking = { by, seen }
    if (command.type === 'RaiseComplaint') {
      assert(becomes, 'a contact that becomes a complaint has one')
      const { type: _, receivedOn, ...received } = becomes
      const surroundings = await surroundingsOf(then, landlord, becomes.complaint)
      const raising = { ...received, on: receivedOn }
      const outcome = await raiseComplaint(then, landlord.id, id, raising, { ...asking, surroundings })
      assert(outcome.recorded, `${command.type} on ${on}: ${JSON.stringify(outcome)}`)
    } else {
      const surroundings = { today: on, calendar: deployment.calendar(), landlord }
      const outcome = await handleContact(then, landlord.id, id, command, { ...asking, surroundings })
      assert(outcome.recorded, `${command.type} on ${on}: ${JSON.stringify(outcome)}`)
    }
  }
}

/** A lead records it. */
async function liveAsNotice(deployment: Deployment, { id: landlord }: Profile, asOf: DateOnly): Promise<void> {
  const { id, given } = demonstrationNotice(asOf)
  const recorded = await readAsLandlord(deployment.database, landlord, (records) => readEvents(records, id))
  for (const [seen, { on, command }] of given.entries()) {
    if (seen < recorded.length) continue
    const asking = { by: personId('carys.wynn'), seen, today: on }
    const outcome = await handleNotice(asIfOn(deployment, on), landlord, id, command, asking)
    assert(outcome.recorded, `${command.type} on ${on}: ${JSON.stringify(outcome)}`)
  }
}

/** Its letters went long ago: their delivery is one of the commands, not a job. */
const asIfOn = (deployment: Deployment, on: DateOnly): Deployment => ({
  ...deployment,
  now: () => Date.parse(`${on}T10:00:00Z`),
  jobs: { ...deployment.jobs, queueDelivery: async () => {} },
})
