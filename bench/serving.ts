// The program and its bare peer at the same work, turn and turn about, on one database.
import assert from 'node:assert/strict'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import pg from 'pg'
import { z } from 'zod'
import type { Connection } from '#store/connection.ts'
import { frameOf } from './bare-page.ts'
import { browse, closeBrowsers, get } from './browser.ts'
import { benchLists } from './lists.ts'
import { type Done, middleOf } from './measure.ts'
import { databaseMemory } from './memory.ts'
import { type Contender, doneShape, startContender } from './process.ts'
import { megabytes, number, ratio, say, sayAim, title } from './report.ts'
import { weigh } from './weight.ts'

type Place = { readonly connection: Connection; readonly folder: string }
type Rounds = { readonly rounds: number; readonly milliseconds: number }

const signedIn = z.object({ address: z.string(), token: z.string(), cookie: z.string() })

/** `listsOnly` measures the lists and searches, and nothing else. */
export async function benchServing({ connection, folder }: Place, rounds: Rounds, listsOnly = false): Promise<void> {
  const program = startContender('./program.ts', { connection, outbox: path.join(folder, 'outbox') })
  const contenders = [program]
  try {
    const { address, token, cookie } = await program.ask(signedIn, 'signIn')
    const ids = await someComplaints(connection)
    for (const id of ids.slice(0, 20)) await program.ask(z.boolean(), 'readBack', id)
    say('  20 of them read back whole, and what is listed as due on each is what its events come to.')

    const cpu = () => program.ask(z.number(), 'cpu')
    const lists = async () => benchLists({ address, cookie, cpu }, await someName(connection), rounds.milliseconds / 2)
    if (listsOnly) return await lists()

    const page = async (at: string) => brotliDecompressSync((await get(address + at, { cookie })).bytes).toString()
    const places = { complaint: `/staff/complaints/${ids[0]}`, worklist: '/staff/worklists/everything-due' }
    const frames = { complaint: frameOf(await page(places.complaint)), worklist: frameOf(await page(places.worklist)) }
    const bare = startContender('./bare.ts', { connection, token, frames })
    contenders.push(bare)
    const bareAddress = await bare.ask(z.string(), 'address')
    await comparePages({ program, bare, address, bareAddress, cookie, ids }, rounds)
    await lists()
    await compareWrites(program, bare, rounds)
    await sayMemory(program, folder)
    title('Page weight')
    await weigh('complaint page', address + places.complaint, cookie)
    await weigh('worklist of 50', address + places.worklist, cookie)
  } finally {
    closeBrowsers()
    for (const contender of contenders) await contender.stop()
  }
}

type Serving = {
  readonly program: Contender
  readonly bare: Contender
  readonly address: string
  readonly bareAddress: string
  readonly cookie: string
  readonly ids: readonly string[]
}

async function comparePages(serving: Serving, rounds: Rounds): Promise<void> {
  const { program, bare, address, bareAddress, cookie, ids } = serving
  const over = (who: Contender, addresses: readonly string[]) => (milliseconds: number) =>
    browse(addresses, milliseconds, { cookie, cpu: () => who.ask(z.number(), 'cpu') })
  const read = (what: string) => (milliseconds: number) => bare.ask(doneShape, what, { milliseconds, ids })
  const pages = (base: string) => ids.map((id) => base + id)

  title('Complaint pages over HTTP, 8 connections, signed in, compressed')
  const served = await compare(rounds, {
    ours: over(program, pages(`${address}/staff/complaints/`)),
    'bare SQL and template': over(bare, pages(`${bareAddress}/complaint/`)),
    'bare SQL alone': read('complaint'),
  })
  sayAim('a second', served.ours.perSecond, { least: 900 })
  sayAim('times the CPU of the bare SQL and template', timesTheCpu(served), { most: 2 })

  title('Worklists of 50 over HTTP, 8 connections, signed in, compressed')
  const listed = await compare(rounds, {
    ours: over(program, [`${address}/staff/worklists/everything-due`]),
    'bare SQL and template': over(bare, [`${bareAddress}/worklist`]),
    'bare SQL alone': read('worklist'),
  })
  sayAim('a second', listed.ours.perSecond, { least: 700 })
  sayAim('times the CPU of the bare SQL and template', timesTheCpu(listed), { most: 2 })
}

async function compareWrites(program: Contender, bare: Contender, rounds: Rounds): Promise<void> {
  const ask = (who: Contender, what: string) => (milliseconds: number) => who.ask(doneShape, what, milliseconds)

  title('New complaints, 8 at once, durable: event, words, line, search, clocks, findings')
  const received = await compare(rounds, { ours: ask(program, 'receive'), 'bare SQL': ask(bare, 'receive') })
  sayAim('a second', received.ours.perSecond, { least: 450 })
  sayAim('times the CPU of the bare SQL', timesTheCpu(received), { most: 2 })

  title('Acknowledgements, 8 at once, durable: the same, a letter and its job')
  const answered = await compare(rounds, { ours: ask(program, 'acknowledge'), 'bare SQL': ask(bare, 'acknowledge') })
  sayAim('times the CPU of the bare SQL', timesTheCpu(answered), { most: 2 })
}

const peerOf = (results: Readonly<Record<string, Done>>): Done => {
  const [, peer] = Object.values(results)
  assert(peer)
  return peer
}

const timesTheCpu = (results: Readonly<Record<string, Done>> & { readonly ours: Done }): number =>
  results.ours.cpu / peerOf(results).cpu

/** One round that does not count, then rounds in which each has its turn. */
async function compare<Name extends string>(
  { rounds, milliseconds }: Rounds,
  contenders: Readonly<Record<Name, (milliseconds: number) => Promise<Done>>>,
): Promise<Readonly<Record<Name, Done>>> {
  const names = Object.keys(contenders) as Name[]
  const all: Record<string, Done>[] = []
  for (let round = 0; round <= rounds; round++) {
    const results: Record<string, Done> = {}
    for (const name of names) results[name] = await contenders[name](round === 0 ? milliseconds / 2 : milliseconds)
    if (round > 0) all.push(results)
  }
  const middle = names.map((name) => [name, middleOf(all.map((results) => results[name] as Done))] as const)
  const [, ours] = middle[0] ?? []
  for (const [name, { perSecond, p50, p99, cpu }] of middle) {
    const words = `${number(perSecond)} a second, p50 ${number(p50)} ms, p99 ${number(p99)} ms, CPU ${number(cpu)} ms`
    say(
      `  ${name.padEnd(22)} ${words}${ours?.cpu === cpu ? '' : `; ours ${ratio((ours?.perSecond ?? 0) / perSecond)}`}`,
    )
  }
  return Object.fromEntries(middle) as Record<Name, Done>
}

async function someComplaints(connection: Connection): Promise<readonly string[]> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  const { rows } = await client.query(`select complaint_id as id from complaint order by md5(complaint_id) limit 4000`)
  await client.end()
  return rows.map(({ id }) => id)
}

/** Whom somebody looks for. */
async function someName(connection: Connection): Promise<{ readonly id: string; readonly name: string }> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  const { rows } = await client.query(`select complaint_id as id, resident_name as name from complaint
    order by md5(complaint_id) limit 1`)
  await client.end()
  return z.object({ id: z.string(), name: z.string() }).parse(rows[0])
}

async function sayMemory(program: Contender, folder: string): Promise<void> {
  title('Memory after all this')
  const own = await program.ask(z.number(), 'peak')
  const database = databaseMemory(path.join(folder, 'postgres', 'pgdata'))
  if (database === null)
    return say(`  program ${megabytes(own)} at its peak; the database's is not known on this system`)
  say(`  program ${megabytes(own)} at its peak, database ${megabytes(database)} (PSS, all its processes)`)
  sayAim('MB together', (own + database) / 1e6, { most: 400 })
}
