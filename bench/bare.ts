// The peer, in a process of its own: the same statements sent by hand, and a plain template over their rows.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import pg from 'pg'
import { z } from 'zod'
import { asApplication } from '#store/connection.ts'
import { complaintTemplate, worklistTemplate } from './bare-page.ts'
import { bareStatements, model } from './bare-statements.ts'
import { about, type Statement } from './captured.ts'
import { manyAtOnce, noMore } from './measure.ts'
import { answerQuestions, cpuSpent, peakMemory } from './process.ts'
import { atOnce, createReferences, madeUpLandlord } from './setting.ts'

const { connection, token, frames } = z
  .object({
    connection: z.looseObject({ host: z.string(), port: z.number() }),
    token: z.string(),
    frames: z.object({ complaint: z.string(), worklist: z.string() }),
  })
  .parse(JSON.parse(process.argv[2] ?? ''))

const statements = await bareStatements(connection, token)
const { options, ...place } = asApplication(connection)
const pool = new pg.Pool({ ...place, options: `${options} -c recourse.landlord=${madeUpLandlord().id}`, max: atOnce })

type Rows = readonly Record<string, unknown>[]

async function send(list: readonly Statement[], complaint: string): Promise<readonly Rows[]> {
  const answers: Rows[] = []
  for (const statement of list) {
    answers.push((await pool.query(about(complaint, model, statement))).rows)
  }
  return answers
}

async function write(list: readonly Statement[], complaint: string): Promise<void> {
  const client = await pool.connect()
  await client.query('begin')
  for (const statement of list) {
    await client.query(about(complaint, model, statement))
  }
  await client.query('commit')
  client.release()
}

/** As the program squeezes its pages: whole, and with these settings. */
const squeezing = { params: { [constants.BROTLI_PARAM_QUALITY]: 0, [constants.BROTLI_PARAM_LGWIN]: 17 } }
const server = createServer(async ({ url = '' }, response) => {
  await send(statements.session, model)
  const [, what = '', id = ''] = url.split('/')
  const html =
    what === 'complaint'
      ? complaintTemplate(frames.complaint, await send(statements.complaint, id))
      : worklistTemplate(frames.worklist, await send(statements.worklist, id))
  const body = brotliCompressSync(Buffer.from(html), squeezing)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(body)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const bound = server.address()
const address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : ''

const newReference = createReferences('97')
const unacknowledged: string[] = []
const receive = async () => {
  const id = newReference()
  await write(statements.receive, id)
  unacknowledged.push(id)
}
/** One waiting for each millisecond, as the program has. */
const enoughFor = (milliseconds: number) =>
  manyAtOnce(atOnce, Number.POSITIVE_INFINITY, async () => (unacknowledged.length < milliseconds ? receive() : noMore))
const acknowledge = async () => {
  const id = unacknowledged.shift()
  return id ? write(statements.acknowledge, id) : noMore
}
const timed = z.object({ milliseconds: z.number(), ids: z.array(z.string()) })

/** The statements alone, without a server or a template. */
const read = (list: readonly Statement[]) => (given: unknown) => {
  const { milliseconds, ids } = timed.parse(given)
  let place = 0
  return manyAtOnce(atOnce, milliseconds, async () => {
    await send(statements.session, model)
    await send(list, ids[place++ % ids.length] ?? model)
  })
}

answerQuestions(
  {
    address: async () => address,
    complaint: read(statements.complaint),
    worklist: read(statements.worklist),
    receive: (milliseconds) => manyAtOnce(atOnce, Number(milliseconds), receive),
    acknowledge: async (milliseconds) => {
      await enoughFor(Number(milliseconds))
      return manyAtOnce(atOnce, Number(milliseconds), acknowledge)
    },
    cpu: cpuSpent,
    peak: peakMemory,
  },
  async () => {
    server.close()
    server.closeAllConnections()
    await pool.end()
  },
)
