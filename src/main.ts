// Starts Recourse: settings, database, landlords, demonstration; listens; stops cleanly.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { publishedCalendarFaults } from '#core/calendar/bank-holidays.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { whyS3CannotBeUsed } from '#files/s3-place.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type App, createApp } from './app.ts'
import { readSettings, type Settings } from './config.ts'
import {
  demonstrationPassword,
  demonstrationSignIns,
  demonstrationSize,
  loadDemonstration,
  signInLines,
} from './demonstrate.ts'
import { fetchMailAgainAndAgain } from './fetch-mail.ts'
import { followSendingsAgainAndAgain } from './follow-sendings.ts'
import { keepHouseHourly } from './housekeeping.ts'
import { strangersIn } from './mail-settings.ts'
import { notifyStrangers } from './notify-settings.ts'
import { findProfiles } from './profiles.ts'
import { assertPortIsFree, whyNotStarted } from './why-not-started.ts'

const say = (line: string): void => console.log(line)

/** Drawn once and kept in the data folder, where a deployment brings none of its own. */
function secretOf({ secret, data }: Settings): string {
  const file = path.join(data, 'secret')
  if (secret) return secret
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

async function connect({ databaseUrl, data }: Settings) {
  if (databaseUrl) return { connection: { connectionString: databaseUrl }, stop: async () => {} }
  say('Starting PostgreSQL…')
  const { connection, stop } = await startEmbedded(path.join(data, 'postgres'), say)
  return { connection, stop: async () => void (await stop()) }
}

async function demonstrate({ deployment }: App, landlords: readonly Profile[]): Promise<void> {
  const fernbank = landlords.find(({ madeUp }) => madeUp)
  if (!fernbank) return
  const signIns = await demonstrationSignIns(deployment, landlords)
  await loadDemonstration(deployment, fernbank, demonstrationSize, say)
  say('\nSign in as (these are made-up people, and the password is the same for each):')
  for (const line of signInLines(signIns)) say(line)
  say(`  password: ${demonstrationPassword}`)
}

type Stop = () => Promise<void>

/** Starts everything; `toStop` hears what is to be stopped, the last first, as soon as it is there. */
async function start(settings: Settings, landlords: readonly Profile[], toStop: Stop[]): Promise<void> {
  await assertPortIsFree(settings)
  const unusable = settings.s3 ? await whyS3CannotBeUsed(settings.s3) : null
  if (unusable) throw new Error(unusable)
  mkdirSync(settings.data, { recursive: true })
  const { connection, stop } = await connect(settings)
  toStop.push(stop)
  const onError = (error: Error) => console.error(error)
  const app = await createApp({
    connection,
    landlords,
    now: Date.now,
    secret: secretOf(settings),
    address: settings.address ?? `http://localhost:${settings.port}`,
    outbox: path.join(settings.data, 'outbox'),
    files: {
      ...{ folder: path.join(settings.data, 'files'), s3: settings.s3 },
      ...{ longestMegabytes: settings.longestFile, clamd: settings.clamd },
    },
    ...(settings.mail ? { mail: settings.mail } : {}),
    ...(settings.notify ? { notify: settings.notify } : {}),
    log: { level: 'warn' },
    onError,
  })
  toStop.push(app.close)
  if (settings.demonstration === 'yes') await demonstrate(app, landlords)
  toStop.push(keepHouseHourly(app.deployment, landlords, onError))
  if (settings.mail) toStop.push(fetchMailAgainAndAgain(app.deployment, landlords, settings.mail, onError))
  if (settings.notify) {
    toStop.push(followSendingsAgainAndAgain(app.deployment, landlords, app.channelsOf, onError))
  }
  const address = await app.server.listen({ port: settings.port, host: settings.host })
  say(`\nRecourse is ready: ${address.replace('127.0.0.1', 'localhost')}`)
  say('Ctrl-C stops it.')
}

/** Runs until it is told to stop, and then stops once, cleanly, whatever asks for it and however often. */
async function run(settings: Settings, landlords: readonly Profile[]): Promise<void> {
  const toStop: Stop[] = []
  let stopping: Promise<void> | undefined
  const stop = (exit: number) => {
    stopping ??= stopAll(toStop).then(
      () => process.exit(exit),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  try {
    await start(settings, landlords, toStop)
  } catch (error) {
    // Told to stop while starting, it fails at whatever it was doing, and that is no news.
    if (!stopping) console.error(`Recourse cannot start:\n  ${whyNotStarted(error, settings)}`)
    stop(1)
  }
}

async function stopAll(toStop: Stop[]): Promise<void> {
  for (let one = toStop.pop(); one; one = toStop.pop()) await one()
}

const read = readSettings(process.argv.slice(2), process.env)
const found = findProfiles()
const settled = [read, found].flatMap((one) => ('faults' in one ? one.faults : []))
const strangers =
  'settings' in read && 'profiles' in found
    ? [...strangersIn(read.settings.mail, found.profiles), ...notifyStrangers(read.settings.notify, found.profiles)]
    : []
const faults = [...settled, ...strangers, ...publishedCalendarFaults()]
if ('settings' in read && 'profiles' in found && faults.length === 0) await run(read.settings, found.profiles)
else {
  console.error(['Recourse cannot start:', ...faults].join('\n  '))
  process.exitCode = 1
}
