// Large and hostile files: taken in or refused in little time, and with as little memory as a small one.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { formOn } from '../memory/visitor.ts'
import { amira } from '../spine/app.ts'
import { openFiles } from './app.ts'
import { heldMemory } from './held-memory.ts'
import { sendFiles } from './sender.ts'

const { server, deskOf, id, at, officer } = await openFiles()
const address = await server.listen({ port: 0, host: '127.0.0.1' })

const received25 = 25_000_000

/** Text of 25 MB, always the same piece of it, so that sending it costs no memory. */
function* longText(first: string, look: () => void) {
  const piece = Buffer.alloc(50_000, 'It is dripping again. ')
  yield Buffer.from(first.padEnd(50_000))
  for (let sent = 50_000; sent < received25; sent += 50_000) {
    if (sent % 5_000_000 === 0) look()
    yield piece
  }
}

/** Over a real connection, a piece at a time, as fast as it is taken; every 5 MB somebody looks. */
async function upload(name: string, look: () => void): Promise<number | undefined> {
  const { posted } = formOn((await officer.get(`${at}/add`)).page)
  const boundary = 'the-end-of-a-part'
  const part = (of: string) => `--${boundary}\r\ncontent-disposition: form-data; ${of}\r\n`
  const fields = Object.entries(posted).filter(([field]) => field !== 'files')
  const start = fields.map(([field, value]) => `${part(`name="${field}"`)}\r\n${value}\r\n`).join('')
  const sending = request(`${address}${at}/add`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      cookie: [...officer.cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; '),
    },
  })
  const answered = new Promise<number | undefined>((resolve, reject) => {
    sending.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject)
  })
  const body = function* () {
    yield `${start}${part(`name="files"; filename="${name}"`)}content-type: text/plain\r\n\r\n`
    yield* longText(name, look)
    yield `\r\n--${boundary}--\r\n`
  }
  await pipeline(Readable.from(body()), sending)
  return answered
}

test('files of 25 MB come in with flat memory', async () => {
  // What is loaded for the first one stays loaded.
  assert.equal(await upload('diary-0.txt', () => undefined), 303)
  const before = heldMemory()
  let most = before
  const look = () => {
    most = Math.max(most, heldMemory())
  }
  const began = Date.now()
  for (const number of [1, 2, 3, 4]) assert.equal(await upload(`diary-${number}.txt`, look), 303)
  const grown = most - before
  console.log(`100 MB in ${Date.now() - began} ms, and ${grown.toFixed(1)} MB held meanwhile`)
  assert(grown < 20, `${grown} MB more: a whole file has 25`)
  const file = await deskOf(amira).find(id)
  assert.deepEqual(
    file?.complaint.handling.files.map(({ name, bytes }) => ({ name, bytes })),
    [0, 1, 2, 3, 4].map((number) => ({ name: `diary-${number}.txt`, bytes: received25 })),
  )
})

/** What a file costs in time and memory; it is taken in. */
async function taken(name: string, content: Uint8Array<ArrayBuffer>) {
  const page = await officer.get(`${at}/add`)
  const [before, began] = [heldMemory(), Date.now()]
  const sent = await sendFiles(server, officer, page, [{ name, content }])
  assert.equal(sent.goTo, at, sent.page)
  const seconds = (Date.now() - began) / 1000
  return { seconds, grown: heldMemory() - before }
}

test('a Word file that unpacks to 100 MB is kept as it came, and never unpacked', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  const parts = { '[Content_Types].xml': strToU8(types), 'word/document.xml': new Uint8Array(100_000_000) }
  const bomb = zipSync(parts, { level: 1 })
  assert(bomb.length < 1_000_000)
  const { seconds, grown } = await taken('bomb.docx', bomb)
  assert(seconds < 15 && grown < 8, `${seconds} seconds, ${grown} MB`)
})

test('a PDF of 10,000 pages is kept as it came, and no page of it is read', async () => {
  const kids = Array.from({ length: 10_000 }, (_, page) => `${page + 3} 0 R`).join(' ')
  const pages = Array.from(
    { length: 10_000 },
    (_, page) => `${page + 3} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n`,
  ).join('')
  const pdf = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 10000 /Kids [${kids}] >>\nendobj\n${pages}trailer\n<< /Root 1 0 R >>\n%%EOF\n`
  const { seconds, grown } = await taken('long.pdf', new Uint8Array(Buffer.from(pdf)))
  assert(seconds < 15 && grown < 8, `${seconds} seconds, ${grown} MB`)
})
