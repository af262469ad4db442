// npm run bench: what is promised about speed, measured in one run beside named peers.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '#store/embedded.ts'
import { migrate } from '#store/migrate.ts'
import { benchClocks } from './clocks.ts'
import { benchImport } from './import.ts'
import { benchLetters } from './letters-per-second.ts'
import { beginFilling } from './load.ts'
import { benchPack } from './pack.ts'
import { number, say, title } from './report.ts'
import { benchServing } from './serving.ts'
import { benchWorkingDays } from './working-days.ts'
import { benchYear } from './year.ts'

const { values } = parseArgs({
  options: {
    complaints: { type: 'string' },
    quick: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
  },
})
const { quick, long, lists } = values
const complaints = Number(values.complaints ?? (quick ? 2_000 : 150_000))
const tenth = complaints / 10
assert(Number.isInteger(tenth) && tenth >= 200, '--complaints is a whole number of tens, and at least 2000')
const began = performance.now()
const [processor] = os.cpus()
say(`Recourse bench, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}`)
say(`${os.cpus().length} cores (${processor?.model.trim()}), ${number(os.totalmem() / 1e9)} GB`)

if (!lists) {
  benchWorkingDays({ quick })
  benchClocks({ quick })
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-bench-'))
let stop = async () => {}
try {
  title(`Filling an embedded PostgreSQL with complaints of one landlord: ${number(tenth)}, then ${number(complaints)}`)
  const embedded = await startEmbedded(path.join(folder, 'postgres'), say)
  stop = async () => void (await embedded.stop())
  await migrate(embedded.connection)
  const filling = await beginFilling(embedded.connection)
  const place = { connection: embedded.connection, folder }
  const rounds = quick ? { rounds: 3, milliseconds: 500 } : { rounds: 5, milliseconds: 3_000 }
  if (!lists) {
    await filling.upTo(tenth)
    await benchYear(embedded.connection, tenth, true)
  }
  await filling.upTo(complaints)
  await filling.finish()
  if (!lists) await benchYear(embedded.connection, complaints, quick || long)
  await benchServing(place, rounds, lists)
  if (!lists) await benchImport(embedded.connection, quick ? 1_500 : 10_000)
  if (!lists) await benchPack(place, quick ? 60 : 300)
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
if (!lists) await (quick ? benchLetters(400, 200) : benchLetters(4_000, 2_000))
say(`\nThe whole run took ${number((performance.now() - began) / 1000)} s.`)
