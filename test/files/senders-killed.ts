// Senders of files that are killed between any two steps, wherever files are kept; and what must be true afterwards.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createFiles } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { readFilesNamed } from '#store/files.ts'
import { migrate } from '#store/migrate.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { s3Of } from '../../src/s3-settings.ts'
import { fernbank } from '../spine/app.ts'
import { recourse } from '../spine/command.ts'
import { temporaryData } from '../spine/temporary-data.ts'

/** `settings` say where files are kept, as a deployment says it; `elsewhere` names what is kept beside the disk. */
export async function openSenders(
  name: string,
  settings: NodeJS.ProcessEnv = {},
  elsewhere: () => readonly string[] = () => [],
) {
  const { data, start } = temporaryData(name)
  const { connection } = await start()
  await migrate(connection)
  const database = openDatabase(connection, { max: 2, onError: () => undefined })
  after(() => database.close())
  const children = new Set<ChildProcess>()
  after(() => {
    for (const child of children) child.kill('SIGKILL')
  })

  /** Lives until it dies at its step, or is killed a moment after its third file; what it said was recorded. */
  async function liveAndDie(step: string, moment: number): Promise<readonly string[]> {
    const program = path.join(import.meta.dirname, 'sender-process.ts')
    const env = { ...process.env, ...settings }
    const child = spawn(process.execPath, [program, data, step], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    children.add(child)
    let [said, waits] = ['', moment > 0]
    child.stdout.on('data', (part: Buffer) => {
      said += part
      // Two lines may come as one part.
      if (!waits || said.split('\n').length < 5) return
      waits = false
      void wait(moment).then(() => child.kill('SIGKILL'))
    })
    const [, signal] = await once(child, 'exit')
    children.delete(child)
    assert.equal(signal, 'SIGKILL', said)
    return [...said.matchAll(/^recorded ([0-9a-f]{64})\n/gm)].map(([, sha256 = '']) => sha256)
  }

  /** Everything that lies anywhere, by its last name. */
  const keptNow = () => {
    const onDisk = readdirSync(path.join(data, 'files'), { recursive: true, withFileTypes: true })
    const names = onDisk.filter((entry) => entry.isFile()).map((entry) => entry.name)
    return [...names, ...elsewhere().map((one) => path.basename(one))].toSorted()
  }

  const named = async () => {
    const all: string[] = []
    for await (const { sha256 } of readFilesNamed(database, 'fernbank')) all.push(sha256)
    return all
  }

  /** Keeps house as it is kept today, and as it will be by tomorrow's clock. */
  async function keepHouseIn(hours: number): Promise<void> {
    const files = createFiles({
      ...{ folder: path.join(data, 'files'), s3: s3Of(settings), longestMegabytes: 1, clamd: null },
      onUnscanned: assert.fail,
    })
    await keepHouse({ database, files, now: () => Date.now() + hours * 3_600_000 }, [fernbank])
  }

  return { liveAndDie, keptNow, named, keepHouseIn, verify: () => recourse(['verify', '--data', data], settings) }
}

type Senders = Awaited<ReturnType<typeof openSenders>>

/** Kills at each of four steps and at eight moments: nothing acknowledged is lost, nothing is doubled or left. */
export async function loseAndDoubleNothing(senders: Senders): Promise<void> {
  const acknowledged: string[] = []
  for (const step of ['received', 'kept', 'held', 'recorded']) acknowledged.push(...(await senders.liveAndDie(step, 0)))
  assert.equal(acknowledged.length, 0, 'each died in its first round')
  for (let moment = 2; moment <= 30; moment += 4) acknowledged.push(...(await senders.liveAndDie('', moment)))
  assert(acknowledged.length >= 24, `only ${acknowledged.length} files were acknowledged`)

  const named = await senders.named()
  const lost = acknowledged.filter((sha256) => !named.includes(sha256))
  assert.deepEqual(lost, [], 'acknowledged, and not there')
  assert.equal(new Set(named).size, named.length, 'each is named once')
  const { exit, said } = await senders.verify()
  assert.equal(exit, 0, said)

  const before = senders.keptNow()
  assert(before.length > named.length, 'something was left lying by those that died')
  await senders.keepHouseIn(0)
  assert.deepEqual(senders.keptNow(), before, 'today it may still be wanted')
  await senders.keepHouseIn(25)
  assert.deepEqual(senders.keptNow(), named.toSorted())
  console.log(`12 kills; ${acknowledged.length} files acknowledged; ${named.length} on the record`)
}
