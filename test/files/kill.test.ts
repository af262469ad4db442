// Killed between any two steps of taking in a file: what was acknowledged is there, once, and nothing is left lying.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createFiles } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { readFilesNamed } from '#store/files.ts'
import { migrate } from '#store/migrate.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { fernbank } from '../spine/app.ts'
import { recourse } from '../spine/command.ts'
import { temporaryData } from '../spine/temporary-data.ts'

const { data, start } = temporaryData('kill-files')
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
  const child = spawn(process.execPath, [program, data, step], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.add(child)
  let said = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part
    if (moment > 0 && said.split('\n').length === 5) void wait(moment).then(() => child.kill('SIGKILL'))
  })
  const [, signal] = await once(child, 'exit')
  children.delete(child)
  assert.equal(signal, 'SIGKILL', said)
  return [...said.matchAll(/^recorded ([0-9a-f]{64})\n/gm)].map(([, sha256 = '']) => sha256)
}

const keptNow = () =>
  readdirSync(path.join(data, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()

test('at each of four steps and at eight moments: nothing acknowledged is lost, nothing is doubled or left', async () => {
  const acknowledged: string[] = []
  for (const step of ['received', 'kept', 'held', 'recorded']) acknowledged.push(...(await liveAndDie(step, 0)))
  assert.equal(acknowledged.length, 0, 'each died in its first round')
  for (let moment = 2; moment <= 30; moment += 4) acknowledged.push(...(await liveAndDie('', moment)))
  assert(acknowledged.length >= 24, `only ${acknowledged.length} files were acknowledged`)

  const named: string[] = []
  for await (const { sha256 } of readFilesNamed(database, 'fernbank')) named.push(sha256)
  assert.deepEqual(
    acknowledged.filter((sha256) => !named.includes(sha256)),
    [],
    'acknowledged, and not there',
  )
  assert.equal(new Set(named).size, named.length, 'each is named once')
  const { exit, said } = await recourse(['verify', '--data', data])
  assert.equal(exit, 0, said)

  const before = keptNow()
  assert(before.length > named.length, 'something was left lying by those that died')
  const files = createFiles({
    ...{ folder: path.join(data, 'files'), longestMegabytes: 1, clamd: null, onUnscanned: assert.fail },
  })
  await keepHouse({ database, files, now: Date.now }, [fernbank])
  assert.deepEqual(keptNow(), before, 'today it may still be wanted')
  await keepHouse({ database, files, now: () => Date.now() + 25 * 3_600_000 }, [fernbank])
  assert.deepEqual(keptNow(), named.toSorted())
  console.log(`12 kills; ${acknowledged.length} files acknowledged; ${named.length} on the record`)
})
