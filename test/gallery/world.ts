// What the gallery shows: the demonstration, and beside it the states that it does not have, with where each can be found.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Act, whyNotOf } from '#web/act.ts'
import type { AskedKind } from '#web/asked-desk.ts'
import type { CaseAndLetters, Person } from '#web/desk.ts'
import type { Say } from '#web/pages/resident/say/act.ts'
import { may } from '#web/permissions.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { deskFor, residentDeskFor } from '../../src/desks.ts'
import { type ListeningApp, startApp } from '../journeys/app.ts'
import { amira, ben, carys, fernbank, landlords } from '../spine/app.ts'
import { type Around, recordAround } from './around.ts'
import { type StagedComplaint, stagedComplaints } from './shot.ts'
import { idOf, keptComplaint, stagedLives } from './staged.ts'

const startsAt = '2026-11-24T10:00:00Z'
const today = dateOnly('2026-11-24')

export type World = Around & {
  readonly app: ListeningApp
  readonly complaint: (one: StagedComplaint) => Promise<CaseAndLetters>
  /** The code of the first who speaks for its resident, as they were given it the first time. */
  readonly speakersCode: (one: StagedComplaint) => string
  /** Who may do it today, and on which complaint; one of the demonstration where none was staged for it. */
  readonly canDo: (act: Act) => Promise<{ readonly name: string; readonly id: string; readonly number: string }>
  /** The landlord, the complaint and the code of the link that somebody was sent who was asked. */
  readonly asked: (one: StagedComplaint, what: AskedKind) => readonly [string, string, string]
  readonly canSay: (say: Say) => Promise<{ readonly of: StagedComplaint; readonly number: string }>
}

/** With two people at each letter, as its pages are. */
const withChecks = landlords.find(({ id }) => id === fernbank.id) ?? fernbank

/** Call at the top of a file. */
export async function openWorld(demonstrationSize: number): Promise<World> {
  const app = await startApp(startsAt)
  await loadDemonstration(app.deployment, fernbank, demonstrationSize, () => {})
  const lives = stagedLives(today)
  for (const one of stagedComplaints) {
    const landlord = one === 'waiting to be checked' ? withChecks : fernbank
    for (const { by, command } of lives[one]) await given(app, landlord, { by, id: idOf[one], command })
  }
  const find = async (id: ComplaintId) => {
    const file = await deskFor(app.deployment, withChecks, amira).find(id)
    assert(file, `${id} is there`)
    return file
  }
  const all = [...Object.values(idOf), ...(await madeUp(app)), keptComplaint]
  return {
    app,
    complaint: (one) => find(idOf[one]),
    speakersCode: (one) =>
      deskFor(app.deployment, withChecks, amira).representativeCode(idOf[one], { number: 1, codesGiven: 1 }),
    canDo: (act) => whereItCanBeDone(app, act, all),
    asked: (one, what) => {
      const link = deskFor(app.deployment, withChecks, amira).askedAt({ complaint: idOf[one], what, number: 1 })
      return [withChecks.id, idOf[one], link.split('/').at(-1) ?? '']
    },
    canSay: (say) => whereItCanBeSaid(app, say),
    ...(await recordAround(app, withChecks)),
  }
}

type Giving = { readonly by: Person; readonly id: ComplaintId; readonly command: ComplaintCommand }

/** A letter that is delivered meanwhile is no reason not to. */
async function given({ deployment }: ListeningApp, landlord: Profile, { by, id, command }: Giving): Promise<void> {
  const desk = deskFor(deployment, landlord, by)
  for (;;) {
    const seen = (await desk.find(id))?.version ?? 0
    const outcome = await desk.handle(id, command, seen)
    if (outcome.recorded) return
    assert.notEqual((await desk.find(id))?.version ?? 0, seen, `${id}, ${command.type}: ${JSON.stringify(outcome)}`)
  }
}

async function madeUp({ deployment }: ListeningApp): Promise<readonly ComplaintId[]> {
  const { rows } = await deskFor(deployment, withChecks, amira).search('', null)
  return rows.map(({ id }) => complaintId(id))
}

async function whereItCanBeDone({ deployment }: ListeningApp, act: Act, all: readonly ComplaintId[]) {
  for (const id of all) {
    for (const person of [amira, ben, carys].filter((one) => may(one, act.who))) {
      const desk = deskFor(deployment, withChecks, person)
      const [file, staff] = [await desk.find(id), await desk.staff()]
      // One is kept to others.
      if (!file) continue
      const number = (act.numbered ? [1, 2, 3] : [0]).find(
        (one) => whyNotOf(act, { desk, file, staff, number: one }) === null,
      )
      if (number !== undefined) return { name: String(person.id), id: String(id), number: String(number) }
    }
  }
  return assert.fail(`no complaint of the gallery is one on which somebody can do: ${act.path}`)
}

async function whereItCanBeSaid({ deployment }: ListeningApp, say: Say) {
  for (const of of stagedComplaints) {
    const desk = residentDeskFor(deployment, withChecks, idOf[of])
    const [number] = say.offered({ desk, file: await desk.find() })
    if (number !== undefined) return { of, number: String(number) }
  }
  return assert.fail(`no complaint of the gallery is one on which a resident can say: ${say.path}`)
}
