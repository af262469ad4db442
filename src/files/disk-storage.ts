// Keeps files in a folder of this machine: each is written beside its place, synced, and then moved there with its name.
import { createReadStream } from 'node:fs'
import { access, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Pieces, Storage } from './storage.ts'

export function diskStorage(folder: string): Storage {
  const at = (name: string) => path.join(folder, name)
  return {
    take: async (name, incoming) => {
      await mkdir(path.dirname(at(name)), { recursive: true })
      // Asked again, because the database asked for that, it has been moved already.
      if (await isThere(incoming.path)) await rename(incoming.path, at(name))
      await syncFolders(folder, name)
    },
    lend: (name, to) => link(at(name), to),
    write: async (name, pieces) => {
      await writeWhole(at(name), pieces)
      await syncFolders(folder, name)
    },
    has: (name) => isThere(at(name)),
    read: async (name) => ((await isThere(at(name))) ? createReadStream(at(name)) : null),
    remove: (name) => rm(at(name), { force: true }),
    olderThan: async (under, before) => {
      const old = await filesOlderThan(at(under), before)
      return old.filter((file) => !file.endsWith(half)).map((file) => path.relative(folder, file))
    },
    dropHalfWritten: async (under, before) => {
      for (const file of await filesOlderThan(at(under), before))
        if (file.endsWith(half)) await rm(file, { force: true })
    },
  }
}

const half = '.half'

/** The file has its name only when it is whole, and one that had the name is replaced. */
export async function writeWhole(file: string, pieces: Pieces): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(`${file}${half}`, 'w', 0o600)
  try {
    for await (const piece of pieces) await handle.writeFile(piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}${half}`, file)
}

export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** A name that was just given is only certain when its folders are. */
async function syncFolders(folder: string, name: string): Promise<void> {
  for (let under = path.dirname(name); ; under = path.dirname(under)) {
    const handle = await open(path.join(folder, under), 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (under === '.') return
  }
}

/** The paths of files under a folder that were last written before an instant; none when there is no such folder. */
export async function filesOlderThan(folder: string, before: number): Promise<readonly string[]> {
  if (!(await isThere(folder))) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const old: string[] = []
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && (await stat(file)).mtimeMs < before) old.push(file)
  }
  return old
}
