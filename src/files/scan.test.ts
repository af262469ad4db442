// Whatever a scanner does but answer plainly is 'not scanned': refused, silent, talking of something else, or gone.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { clamdAt, scanFile } from './scan.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-scan-'))
const file = path.join(folder, 'file')
writeFileSync(file, 'x'.repeat(200_000))
after(() => rmSync(folder, { recursive: true }))

/** A server on loopback that does one thing with whoever calls; what it was sent, when it is over. */
async function scannedBy(serve: (socket: net.Socket) => void, timeLimit?: number) {
  const pieces: Buffer[] = []
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (piece) => pieces.push(piece))
    serve(socket)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  assert(address && typeof address === 'object')
  const scanned = await scanFile(file, { host: '127.0.0.1', port: address.port }, timeLimit)
  server.close()
  return { scanned, sent: Buffer.concat(pieces) }
}

const afterAll = (answer: string) => (socket: net.Socket) => {
  socket.on('data', (piece: Buffer) => {
    if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer)
  })
}

test('the file is sent whole, each piece after its length, and a plain answer is taken', async () => {
  const { scanned, sent } = await scannedBy(afterAll('stream: OK\0'))
  assert.deepEqual(scanned, { scan: 'nothing found' })
  assert.equal(sent.subarray(0, 10).toString('latin1'), 'zINSTREAM\0')
  let [at, total] = [10, 0]
  for (let length = sent.readUInt32BE(at); length > 0; length = sent.readUInt32BE(at)) {
    at += 4 + length
    total += length
  }
  assert.deepEqual([total, at + 4], [200_000, sent.length])
})

test('what is found is named', async () => {
  const { scanned } = await scannedBy(afterAll('stream: Win.Test.EICAR_HDB-1 FOUND\0'))
  assert.deepEqual(scanned, { scan: 'found', found: 'Win.Test.EICAR_HDB-1' })
})

test('any other answer is ‘not scanned’, with what was said', async () => {
  for (const said of [
    'INSTREAM size limit exceeded. ERROR',
    'stream: OK and more',
    'HTTP/1.1 400 Bad Request',
    'stream: FOUND',
  ]) {
    const { scanned } = await scannedBy(afterAll(`${said}\0`))
    assert.deepEqual(scanned, { scan: 'not scanned', because: said })
  }
  assert.deepEqual((await scannedBy(afterAll(''))).scanned, { scan: 'not scanned', because: 'it gave no answer' })
})

test('one that hangs up, or never answers, is given up on', async () => {
  assert.equal((await scannedBy((socket) => socket.destroy())).scanned.scan, 'not scanned')
  const began = Date.now()
  const { scanned } = await scannedBy(() => undefined, 300)
  assert.equal(scanned.scan, 'not scanned')
  assert(Date.now() - began < 10_000)
})

test('where nobody listens, or nobody is asked', async () => {
  const nobody = await scanFile(file, { path: path.join(folder, 'no.socket') })
  assert.equal(nobody.scan, 'not scanned')
  assert.deepEqual(await scanFile(file, null), { scan: 'not scanned', because: 'there is no scanner' })
})

test('where clamd is: a host and its port, or a socket', () => {
  assert.deepEqual(clamdAt('localhost:3310'), { host: 'localhost', port: 3310 })
  assert.deepEqual(clamdAt('[::1]:3310'), { host: '::1', port: 3310 })
  assert.deepEqual(clamdAt('/run/clamav/clamd.ctl'), { path: '/run/clamav/clamd.ctl' })
  for (const wrong of ['localhost', 'localhost:99999', ':3310', 'http://localhost:3310', ''])
    assert.equal(clamdAt(wrong), null)
})
