// Starts Recourse: settings, database, landlords, demonstration; listens; stops cleanly.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '#store/embedded.ts'
import { type App, createApp } from './app.ts'
import { readSettings, type Settings } from './config.ts'
import { demonstrationPassword, demonstrationSignIns, demonstrationSize, loadDemonstration } from './demonstrate.ts'
import { keepHouseHourly } from './housekeeping.ts'
import { readProfiles } from './profiles.ts'

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

async function demonstrate({ deployment }: App, landlords: ReturnType<typeof readProfiles>): Promise<void> {
  const fernbank = landlords.find(({ madeUp }) => madeUp)
  if (!fernbank) return
  const signIns = await demonstrationSignIns(deployment, landlords)
  await loadDemonstration(deployment, fernbank, demonstrationSize, say)
  say('\nSign in as (these are made-up people, and the password is the same for each):')
  for (const { landlord, email, role } of signIns) say(`  ${email.padEnd(38)} ${role.padEnd(8)} ${landlord}`)
  say(`  password: ${demonstrationPassword}`)
}

async function start(settings: Settings): Promise<void> {
  mkdirSync(settings.data, { recursive: true })
  const { connection, stop } = await connect(settings)
  const landlords = readProfiles()
  const app = await createApp({
    connection,
    landlords,
    now: Date.now,
    secret: secretOf(settings),
    address: settings.address ?? `http://localhost:${settings.port}`,
    outbox: path.join(settings.data, 'outbox'),
    log: { level: 'warn' },
    onError: (error) => console.error(error),
  })
  let stopHousekeeping = async () => {}
  stopOnSignals(async () => {
    await stopHousekeeping()
    await app.close()
    await stop()
  })
  if (settings.demonstration === 'yes') await demonstrate(app, landlords)
  stopHousekeeping = keepHouseHourly(app.deployment, landlords, (error) => console.error(error))
  const address = await app.server.listen({ port: settings.port, host: settings.host })
  say(`\nRecourse is ready: ${address.replace('127.0.0.1', 'localhost')}`)
  say('Ctrl-C stops it.')
}

/** Stops once, cleanly, whatever asks for it and however often. */
function stopOnSignals(stop: () => Promise<void>): void {
  let asked = false
  const once = () => {
    if (asked) return
    asked = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
}

const read = readSettings(process.argv.slice(2), process.env)
if ('faults' in read) {
  console.error(['Recourse cannot start:', ...read.faults].join('\n  '))
  process.exitCode = 1
} else {
  await start(read.settings)
}
