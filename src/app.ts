// Builds every part once and joins them: the only file that sees them all.
import assert from 'node:assert/strict'
import type { Channels } from '#channels/channel.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { createFiles, type FileSettings } from '#files/files.ts'
import type { Connection } from '#store/connection.ts'
import { asLandlord, openDatabase } from '#store/database.ts'
import { createJobs } from '#store/jobs.ts'
import { saveLandlord } from '#store/landlords.ts'
import { migrate } from '#store/migrate.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import type { Parts } from '#web/parts.ts'
import { createServer } from '#web/server.ts'
import { askedDeskFor } from './asked-desk.ts'
import { buildAskedAccess, giveUpAccess } from './build-asked-access.ts'
import { createCalendars } from './calendars.ts'
import { type CarryingSettings, createChannels } from './channels-of.ts'
import { deliver } from './deliver.ts'
import { type Deployment, deskFor, residentDeskFor } from './desks.ts'
import { accountsOf, sessionsOf, triesOf } from './doors.ts'
import { draftsDeskFor } from './drafts-desk.ts'
import { leafletFor } from './leaflet.ts'
import { noticesOf } from './notices.ts'
import { buildAsked, giveUpPack } from './packs-desk.ts'
import { publishedBy } from './published-self-assessment.ts'
import { sendText } from './send-text.ts'
import { speakerOf, waysInOf } from './ways-in.ts'

export type AppSettings = CarryingSettings & {
  readonly connection: Connection
  /** Where the pages are reached, without a slash at the end. */
  readonly address: string
  /** The folder that files are kept in, how large each may be, and the scanner, if there is one. */
  readonly files: Omit<FileSettings, 'onUnscanned'>
  readonly log: Parts['log']
  /** Hears of what failed out of sight: a job, a connection. */
  readonly onError: (error: Error) => void
}

export type App = {
  readonly deployment: Deployment
  readonly server: Awaited<ReturnType<typeof createServer>>
  readonly channelsOf: (landlord: string) => Channels
  readonly close: () => Promise<void>
}

type Close = () => Promise<void>

/**
 * Brings the database up to date, then builds the program on it. It listens to nothing yet. Where it fails, it closes what
 * it had opened.
 */
export async function createApp(settings: AppSettings): Promise<App> {
  const opened: Close[] = []
  const close = async () => {
    for (let one = opened.pop(); one; one = opened.pop()) await one()
  }
  try {
    return { ...(await build(settings, opened)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** `opened` hears how each part is closed, as soon as it is there; the last is closed first. */
async function build(settings: AppSettings, opened: Close[]): Promise<Omit<App, 'close'>> {
  const { connection, landlords, now, secret, address, log, onError } = settings
  await migrate(connection)
  const database = openDatabase(connection, { max: 8, onError })
  opened.push(database.close)
  for (const profile of landlords) {
    const savedAt = new Date(now()).toISOString()
    const kept = { name: profile.name, profile }
    await asLandlord(database, profile.id, (records) => saveLandlord(records, kept, savedAt))
  }
  const typesetter = createTypesetter()
  opened.push(typesetter.close)
  const jobs = await createJobs(connection, onError)
  opened.push(jobs.close)
  const calendars = await createCalendars(database)
  const onUnscanned = (because: string) => onError(new Error(`A file was not scanned: ${because}`))
  const files = createFiles({ ...settings.files, onUnscanned })
  const channelsOf = createChannels(settings)
  const deployment = { channelsOf, database, jobs, now, files, typesetter, ...calendars, secret, address }
  // A holiday that somebody adds beside us shows on pages within a minute, and in what is recorded at once.
  const look = setInterval(() => calendars.currentCalendar('recourse').catch(onError), minute)
  opened.push(async () => clearInterval(look))
  const profileOf = (id: string): Profile => {
    const profile = landlords.find((one) => one.id === id)
    assert(profile, `no landlord is called ${id}`)
    return profile
  }
  await jobs.deliverWith((delivery, tried) => {
    const send = delivery.textBeside ? sendText : deliver
    return send(deployment, profileOf(delivery.landlord), channelsOf(delivery.landlord), delivery, tried)
  })
  await jobs.buildPacksWith(
    (job, last) =>
      'subjectAccess' in job
        ? buildAskedAccess(deployment, profileOf(job.landlord), job.subjectAccess, last)
        : buildAsked(deployment, profileOf(job.landlord), job, last),
    (job) =>
      'subjectAccess' in job
        ? giveUpAccess(deployment, job.landlord, job.subjectAccess)
        : giveUpPack(deployment, job.landlord, job),
  )
  const server = await createServer({
    https: address.startsWith('https:'),
    longestMegabytes: files.longestMegabytes,
    log,
    landlords,
    accounts: accountsOf(database),
    sessions: sessionsOf(database, now),
    tries: triesOf(database, now),
    today: () => dayInLondon(now()),
    deskFor: (landlord, person) => deskFor(deployment, profileOf(landlord), person),
    draftsOf: (landlord) => draftsDeskFor(deployment, profileOf(landlord)),
    residentDeskFor: (landlord, complaint, speaker) =>
      residentDeskFor(deployment, profileOf(landlord), complaint, speaker),
    speakerOf: (landlord, complaint, representative) => speakerOf(deployment, landlord, complaint, representative),
    askedOf: (landlord, about) => askedDeskFor(deployment, profileOf(landlord), about),
    publishedSelfAssessments: (landlord) => publishedBy(database, profileOf(landlord), typesetter),
    noticesInForce: async (landlord) => (await noticesOf(database, landlord)).filter(({ ended }) => ended === null),
    leafletOf: (landlord, language) => leafletFor(deployment, profileOf(landlord), language),
    waysIn: (landlord, complaint) => waysInOf(deployment, landlord, complaint),
  })
  opened.push(() => server.close())
  return { deployment, server, channelsOf }
}

const minute = 60_000
