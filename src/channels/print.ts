// The print tray: each letter is a PDF in a folder, ready for the printer or a mailing house.
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Channel } from './channel.ts'

/**
 * A tray in the given folder, one folder a landlord inside it. The name of a file says on which paper it is printed; what
 * the resident reads in another way lies beside it.
 */
export const createPrintTray = (folder: string): Channel => ({
  name: 'print',
  async deliver({ landlord, reference, number, pdf, paper, beside }) {
    const tray = path.join(folder, landlord)
    await mkdir(tray, { recursive: true })
    const name = path.join(tray, `${reference}-${number}`)
    if (beside) await placeWhole(`${name}.${beside.ending}`, beside.file)
    await placeWhole(`${name}${paper ? `-on-${paper}-paper` : ''}.pdf`, pdf)
  },
})

/** Written beside, then renamed: a letter is in the tray whole or not at all, and twice is once. */
async function placeWhole(name: string, file: Uint8Array | string): Promise<void> {
  // Under a name of its own: two programs may be delivering the same letter.
  const besideIt = `${name}.${randomUUID()}.unfinished`
  const unfinished = await open(besideIt, 'wx')
  await unfinished.writeFile(file)
  await unfinished.sync()
  await unfinished.close()
  await rename(besideIt, name)
}
