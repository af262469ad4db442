// npm start as it is run: prints where it is and who to sign in as, answers, stops when told; and starts again in seconds.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'

const root = path.resolve(import.meta.dirname, '../..')
const data = mkdtempSync(path.join(tmpdir(), 'recourse-start-'))
const running = new Set<ChildProcess>()
after(() => {
  for (const program of running) program.kill('SIGKILL')
  rmSync(data, { recursive: true })
})

type Started = { readonly program: ChildProcess; readonly said: readonly string[]; readonly address: string }

/** Until it says that it is ready. */
async function start(): Promise<Started> {
  const program = spawn(process.execPath, [path.join(root, 'src/main.ts'), '--port', '0', '--data', data], {
    cwd: root,
    env: withoutSettings(process.env),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(program)
  program.on('exit', () => running.delete(program))
  const said: string[] = []
  for await (const line of createInterface({ input: program.stdout })) {
    said.push(line)
    const address = /^Recourse is ready: (http:\S+)$/.exec(line)?.[1]
    if (address) return { program, said, address }
  }
  throw new Error(`it ended before it was ready, and said: ${said.join('\n')}`)
}

/** What a deployment on this machine may have set is not for this one. */
const withoutSettings = ({ DATABASE_URL: _1, PORT: _2, RECOURSE_DATA: _3, ...rest }: NodeJS.ProcessEnv) => rest

async function stop({ program }: Started): Promise<void> {
  const ended = once(program, 'exit')
  program.kill('SIGINT')
  assert.deepEqual(await ended, [0, null])
}

test('npm start says where it is and who to sign in as, and Ctrl-C stops it', { timeout: 120_000 }, async () => {
  const started = await start()
  const said = started.said.join('\n')
  assert.match(said, /\n {2}Fernbank Homes\n {4}amira\.khan@fernbank\.example +officer\n/)
  assert.match(said, /\n {4}carys\.wynn@fernbank\.example +lead\n/)
  // Enough for stage 2 and for an extension beyond the limit.
  assert.match(
    said,
    /\n {2}LiveWest[^\n]*\n {4}officer@livewest\.example +officer\n {4}reviewer@livewest\.example +officer\n {4}lead@livewest\.example +lead\n/,
  )
  assert.match(said, /password: heron court kettle/)
  const answer = await fetch(`${started.address}/fernbank`)
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /<title>Complain, or check on a complaint – Complaints – Fernbank Homes<\/title>/)
  await stop(started)
})

test('a second start is ready within ten seconds, with everything kept', { timeout: 60_000 }, async () => {
  const began = Date.now()
  const started = await start()
  const seconds = (Date.now() - began) / 1000
  assert.ok(!started.said.some((line) => line.includes('made-up complaints')), started.said.join('\n'))
  assert.equal((await fetch(started.address)).status, 200)
  await stop(started)
  assert.ok(seconds <= 10, `it took ${seconds} seconds`)
})
