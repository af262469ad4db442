// The print tray: each letter is a PDF in a folder, with a line in a list, ready for the printer or a mailing house.
import { createHash, randomUUID } from 'node:crypto'
import { appendFile, mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Channel, Outgoing } from './channel.ts'

/**
 * A tray in the given folder: one folder a landlord inside it, and beside each the list of what is in it. The name of a file
 * says on which paper it is printed; what the resident reads in another way lies beside it.
 */
export const createPrintTray = (folder: string): Channel => ({
  name: 'print',
  async deliver(letter) {
    const { landlord, pdf, beside } = letter
    const tray = path.join(folder, landlord)
    await mkdir(tray, { recursive: true })
    if (beside) await placeWhole(path.join(tray, `${stemOf(letter)}.${beside.ending}`), beside.file)
    await placeWhole(path.join(tray, nameOf(letter)), pdf)
    await listed(path.join(folder, `${landlord}.csv`), letter)
    return { went: 'yes', answer: nameOf(letter) }
  },
})

const stemOf = ({ reference, number, sending }: Outgoing): string =>
  `${reference}-${number}${sending === 1 ? '' : `-sent-again-${sending - 1}`}`

const nameOf = (letter: Outgoing): string => `${stemOf(letter)}${letter.paper ? `-on-${letter.paper}-paper` : ''}.pdf`

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

const heads = 'file,reference,letter,pages,paper,sha256,address\r\n'

/** One line a letter; nothing in it needs quotes. A line that is there already is not written again. */
async function listed(list: string, letter: Outgoing): Promise<void> {
  const sha256 = createHash('sha256').update(letter.pdf).digest('hex')
  const { reference, number, pages, paper, addressFits } = letter
  const address = addressFits ? 'fits the window' : 'too long for the window'
  const line = `${nameOf(letter)},${reference},${number},${pages},${paper ? `${paper} ` : ''}A4,${sha256},${address}\r\n`
  await appendFile(list, '')
  const there = await readFile(list, 'utf8')
  if (!there.includes(line)) await appendFile(list, there === '' ? heads + line : line)
}
