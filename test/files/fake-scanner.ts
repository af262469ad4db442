// A scanner for tests that need no real one: it speaks clamd's one command, and finds a virus in whatever has this word in it.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after } from 'node:test'
import type { Clamd } from '#files/scan.ts'

export const infectious = 'INFECTIOUS'

/** Call at the top of a test file. */
export async function startFakeScanner(): Promise<Clamd> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece: Buffer) => {
      heard = Buffer.concat([heard, piece])
      if (!heard.subarray(-4).equals(Buffer.alloc(4))) return
      socket.end(heard.includes(infectious) ? 'stream: Test-Virus FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  const place = server.address()
  assert(place && typeof place === 'object')
  return { host: '127.0.0.1', port: place.port }
}
