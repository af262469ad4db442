// Asks clamd whether there is a virus in a file. Whatever is not a plain answer is 'not scanned', never 'nothing found'.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import net from 'node:net'
import { pipeline } from 'node:stream/promises'

export type Scanned =
  | { readonly scan: 'nothing found' }
  | { readonly scan: 'found'; readonly found: string }
  | { readonly scan: 'not scanned'; readonly because: string }

/** Where clamd listens: 'host:port', or the path of its socket. */
export type Clamd = { readonly host: string; readonly port: number } | { readonly path: string }

export function clamdAt(address: string): Clamd | null {
  if (address.startsWith('/')) return { path: address }
  const [, host, port] = /^([\w.-]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(address) ?? []
  return host && port && Number(port) <= 65_535 ? { host: host.replace(/[[\]]/g, ''), port: Number(port) } : null
}

/** The file is streamed to it whole; an answer is waited for so many milliseconds and no longer. */
export async function scanFile(path: string, clamd: Clamd | null, timeLimit = 60_000): Promise<Scanned> {
  if (!clamd) return { scan: 'not scanned', because: 'there is no scanner' }
  try {
    return readAnswer(await ask(path, clamd, AbortSignal.timeout(timeLimit)))
  } catch (error) {
    return { scan: 'not scanned', because: error instanceof Error ? error.message : String(error) }
  }
}

/** Longer answers are not clamd's. */
const longestAnswer = 4096

async function ask(path: string, clamd: Clamd, signal: AbortSignal): Promise<string> {
  const socket = net.connect({ ...clamd, signal })
  // What breaks is told where it is awaited; between two waits it must not end the program.
  socket.on('error', () => undefined)
  try {
    await once(socket, 'connect', { signal })
    socket.write('zINSTREAM\0')
    const sent = pipeline(createReadStream(path), inChunks, socket, { signal, end: false })
    let answer = ''
    // It may answer before it has everything: when it has found something, or will not take more.
    const heard = (async () => {
      for await (const piece of socket) {
        answer += String(piece)
        if (answer.includes('\0') || answer.length > longestAnswer) return
      }
    })()
    await Promise.race([heard, sent.then(() => heard)])
    return answer
  } finally {
    socket.destroy()
  }
}

/** Each piece after its length, and a length of nothing at the end. */
async function* inChunks(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    yield Buffer.concat([length, piece])
  }
  yield Buffer.alloc(4)
}

function readAnswer(answer: string): Scanned {
  const said = answer.replace(/\0.*$/s, '').trim()
  if (said === 'stream: OK') return { scan: 'nothing found' }
  const [, found] = /^stream: (.{1,200}) FOUND$/.exec(said) ?? []
  return found ? { scan: 'found', found } : { scan: 'not scanned', because: said || 'it gave no answer' }
}
