// The print tray: each letter is a PDF in a folder, ready for the printer or a mailing house.
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Channel } from './channel.ts'

/** A tray in the given folder, one folder a landlord inside it. */
export const createPrintTray = (folder: string): Channel => ({
  name: 'print',
  async deliver({ landlord, reference, number, pdf }) {
    const tray = path.join(folder, landlord)
    await mkdir(tray, { recursive: true })
    // Written beside, then renamed: a letter is in the tray whole or not at all, and twice is once.
    const name = path.join(tray, `${reference}-${number}.pdf`)
    // Under a name of its own: two programs may be delivering the same letter.
    const beside = `${name}.${randomUUID()}.unfinished`
    const unfinished = await open(beside, 'wx')
    await unfinished.writeFile(pdf)
    await unfinished.sync()
    await unfinished.close()
    await rename(beside, name)
  },
})
