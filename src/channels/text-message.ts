// A text message: a short notice beside a letter, its length as the networks count it, and a tray for one that nobody sends.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Channel, TextMessage } from './channel.ts'

/** The letters of the GSM alphabet (3GPP 23.038), and those that count twice in it. */
const gsm =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà'
const gsmTwice = '^{}\\[~]|€\f'

/** Of how many parts a message is sent and paid for. One letter beyond the alphabet more than halves each part. */
export function partsOf(words: string): number {
  const letters = [...words]
  if (letters.every((one) => gsm.includes(one) || gsmTwice.includes(one))) {
    const length = letters.reduce((sum, one) => sum + (gsmTwice.includes(one) ? 2 : 1), 0)
    return length <= 160 ? 1 : Math.ceil(length / 153)
  }
  return words.length <= 70 ? 1 : Math.ceil(words.length / 67)
}

/** Where no service sends texts: a list a landlord, for somebody to send by hand, and for trying the program. */
export const createTextTray = (folder: string): Channel<TextMessage> => ({
  name: 'list of texts',
  async deliver({ landlord, reference, number, sending, to, words }) {
    const list = path.join(folder, `${landlord}-texts.csv`)
    await mkdir(folder, { recursive: true })
    await appendFile(list, '')
    const there = await readFile(list, 'utf8')
    const named = `${reference},${number},${sending},`
    const line = `${named}${to},"${words.replaceAll('"', '""')}"\r\n`
    // A line that is there already is not written again.
    if (!there.includes(named)) await appendFile(list, there === '' ? heads + line : line)
    return { went: 'yes', answer: path.basename(list) }
  },
})

const heads = 'reference,letter,sending,number,words\r\n'
