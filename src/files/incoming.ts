// A file on its way in: written to disk a piece at a time, hashed meanwhile, and never longer than it may be.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'

/** `path` is where its bytes are, on the disk for certain, until it is kept or dropped. */
export type Incoming = { readonly path: string; readonly sha256: string; readonly bytes: number }

export type Arrived = Incoming | { readonly because: 'empty' | 'too long' }

/** Reads the file to its end, however long it is: who sends it may have more to say after it. */
export async function receive(folder: string, pieces: AsyncIterable<Uint8Array>, longest: number): Promise<Arrived> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, randomBytes(16).toString('hex'))
  const handle = await open(file, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  let kept = false
  try {
    for await (const piece of pieces) {
      bytes += piece.length
      if (bytes > longest) continue
      hash.update(piece)
      await handle.writeFile(piece)
    }
    if (bytes === 0 || bytes > longest) return { because: bytes === 0 ? 'empty' : 'too long' }
    await handle.sync()
    kept = true
    return { path: file, sha256: hash.digest('hex'), bytes }
  } finally {
    await handle.close()
    if (!kept) await rm(file, { force: true })
  }
}
