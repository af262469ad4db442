// The real program on a database of its own: a clock that tests set, made-up landlords' staff, a temporary outbox.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { personId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { createFiles } from '#files/files.ts'
import type { S3Place } from '#files/s3-place.ts'
import type { Clamd } from '#files/scan.ts'
import { type Database, openDatabase, readAsLandlord } from '#store/database.ts'
import { createJobs } from '#store/jobs.ts'
import { migrate } from '#store/migrate.ts'
import { savePerson } from '#store/people.ts'
import type { Person } from '#web/desk.ts'
import { hashPassword } from '#web/passwords.ts'
import { createApp } from '../../src/app.ts'
import { createCalendars } from '../../src/calendars.ts'
import type { CarryingSettings } from '../../src/channels-of.ts'
import { type Deployment, deskFor } from '../../src/desks.ts'
import { readProfiles } from '../../src/profiles.ts'
import { password } from '../memory/memory-parts.ts'
import { freshDatabase, startTestServer } from '../postgres.ts'

export const landlords = readProfiles()
/** At its desks an answer goes when it is written; that a colleague reads it first is tried on the pages, with its whole profile. */
export const fernbank: Profile = { ...landlordCalled('fernbank'), lettersChecked: [] }
export const livin = landlordCalled('livin')

export const amira: Person = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' }
export const ben: Person = { id: personId('ben.osei'), name: 'Ben Osei', role: 'officer' }
export const carys: Person = { id: personId('carys.wynn'), name: 'Carys Wynn', role: 'lead' }
export const dan: Person = { id: personId('dan.fry'), name: 'Dan Fry', role: 'adviser' }
const olwen: Person = { id: personId('olwen.price'), name: 'Olwen Price', role: 'lead' }

const secret = 'a secret of these tests and of no deployment'
const address = 'http://localhost:3000'

function landlordCalled(id: string): Profile {
  const profile = landlords.find((one) => one.id === id)
  assert(profile, `there is a profile of ${id}`)
  return profile
}

function hashOfMigrations(): string {
  const folder = new URL('../../migrations/', import.meta.url)
  const files = [
    ...readdirSync(folder).map((name) => new URL(name, folder)),
    new URL('../../src/store/jobs.ts', import.meta.url),
  ]
  return createHash('sha256')
    .update(files.map((file) => readFileSync(file, 'utf8')).join('\n'))
    .digest('hex')
}

/** A migrated database, its owner, and what is to be closed before it goes. */
async function openPlace(startsAt: string) {
  const server = await startTestServer()
  const prepare = async (made: Parameters<typeof migrate>[0]) => void (await migrate(made))
  const connection = await freshDatabase(server, { template: { hash: `spine ${hashOfMigrations()}`, prepare } })
  const owner = new pg.Pool({ ...connection, max: 2 })
  const faults: Error[] = []
  const onError = (error: Error) => void faults.push(error)
  owner.on('error', onError)
  const outbox = mkdtempSync(path.join(os.tmpdir(), 'recourse-outbox-'))
  server.leaving.unshift(async () => {
    await owner.end()
    rmSync(outbox, { recursive: true })
  })
  const clock = { now: Date.parse(startsAt) }
  return { connection, owner, outbox, clock, faults, onError, closing: server.leaving }
}

/** Files are kept beside the letters that go out, and are as long as a message may be. */
const fileSettings = (outbox: string) => ({ folder: path.join(outbox, 'files'), longestMegabytes: 26, clamd: null })

/** The spine without its pages, and with nobody at work on the letters. Call at the top of a test file. */
export async function openSpine(startsAt: string) {
  const place = await openPlace(startsAt)
  const { connection, clock, onError, closing, outbox } = place
  const database = openDatabase(connection, { max: 8, onError })
  const jobs = await createJobs(connection, onError)
  const nothingIsSet = () => Promise.reject(new Error('nothing is set here'))
  const typesetter = { pdf: nothingIsSet, letter: nothingIsSet, docx: nothingIsSet }
  const files = createFiles({ ...fileSettings(outbox), onUnscanned: assert.fail })
  const calendars = await createCalendars(database)
  const deployment: Deployment = {
    database,
    jobs,
    now: () => clock.now,
    files,
    typesetter,
    ...calendars,
    secret,
    address,
  }
  closing.unshift(async () => {
    await jobs.close()
    await database.close()
  })
  await saveStaff(database, 'fernbank', [amira, ben, carys, dan])
  return { ...place, deployment, deskOf: (person: Person) => deskFor(deployment, fernbank, person) }
}

/** The whole program. `start` begins it again on the same database. Call at the top of a test file. */
export async function openApp(
  startsAt: string,
  scanner: Clamd | null = null,
  { s3, ...carrying }: Pick<CarryingSettings, 'notify'> & { readonly s3?: S3Place } = {},
) {
  const place = await openPlace(startsAt)
  const { connection, clock, onError, closing, outbox } = place
  const start = async (profiles: readonly Profile[] = landlords) => {
    const now = () => clock.now
    const files = { ...fileSettings(outbox), clamd: scanner, s3 }
    const settings = {
      connection,
      landlords: profiles,
      now,
      secret,
      address,
      outbox,
      files,
      ...carrying,
      log: false as const,
      onError,
    }
    const app = await createApp(settings)
    closing.unshift(app.close)
    return app
  }
  const app = await start()
  await saveStaff(app.deployment.database, 'fernbank', [amira, ben, carys, dan])
  await saveStaff(app.deployment.database, 'livin', [olwen])
  return { ...place, ...app, start, deskOf: (person: Person) => deskFor(app.deployment, fernbank, person) }
}

const staffSince = '2026-01-05T09:00:00.000Z'

/** People who sign in with the password of all tests. */
export async function saveStaff(database: Database, landlord: string, staff: readonly Person[]): Promise<void> {
  const passwordHash = await hashPassword(password)
  for (const person of staff) {
    const email = `${person.id}@${landlord}.example`
    await readAsLandlord(database, landlord, (records) =>
      savePerson(records, { ...person, email, passwordHash }, staffSince),
    )
  }
}
