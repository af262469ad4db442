// Small copies of pictures, each made in a process of its own that is stopped when it takes too long: a hostile picture
// can spoil its own copy, and nothing else.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

const program = path.join(import.meta.dirname, 'preview-process.ts')

/** Milliseconds for one picture, the start of the process among them. */
const timeLimit = 20_000

/** Makes the copy, and answers whether it could. It has none of the picture's place, time or camera in it. */
export async function makePreview(picture: string, preview: string): Promise<boolean> {
  await mkdir(path.dirname(preview), { recursive: true })
  const making = `${preview}.making`
  const child = spawn(process.execPath, ['--max-old-space-size=128', program, picture, making], { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit)
  try {
    const [exit] = await once(child, 'exit')
    if (exit === 0) await rename(making, preview)
    return exit === 0
  } finally {
    clearTimeout(timer)
    await rm(making, { force: true })
  }
}
