// The print tray: each letter is a PDF in a folder, with a line in a list, ready for the printer or a mailing house.
import { createHash, randomUUID } from 'node:crypto'
import { appendFile, mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Channel, Outgoing } from './channel.ts'

/** A tray in the given folder: one folder a landlord inside it, and beside each the list of what is in it. */
export const createPrintTray = (folder: string): Channel => ({
  name: 'print',
  async deliver(letter) {
    const { landlord, pdf } = letter
    const tray = path.join(folder, landlord)
    await mkdir(tray, { recursive: true })
    // Written beside, then renamed: a letter is in the tray whole or not at all, and twice is once.
    const name = path.join(tray, nameOf(letter))
    // Under a name of its own: two programs may be delivering the same letter.
    const beside = `${name}.${randomUUID()}.unfinished`
    const unfinished = await open(beside, 'wx')
    await unfinished.writeFile(pdf)
    await unfinished.sync()
    await unfinished.close()
    await rename(beside, name)
    await listed(path.join(folder, `${landlord}.csv`), letter)
    return { went: 'yes', answer: nameOf(letter) }
  },
})

const nameOf = ({ reference, number, sending }: Outgoing): string =>
  `${reference}-${number}${sending === 1 ? '' : `-sent-again-${sending - 1}`}.pdf`

const heads = 'file,reference,letter,pages,paper,sha256\r\n'

/** One line a letter; nothing in it needs quotes. A line that is there already is not written again. */
async function listed(list: string, letter: Outgoing): Promise<void> {
  const sha256 = createHash('sha256').update(letter.pdf).digest('hex')
  const { reference, number, pages } = letter
  const line = `${nameOf(letter)},${reference},${number},${pages},A4,${sha256}\r\n`
  await appendFile(list, '')
  const there = await readFile(list, 'utf8')
  if (!there.includes(line)) await appendFile(list, there === '' ? heads + line : line)
}
