// A document of any kind as sheets, or why it has none.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { readMail } from '#channels/read-mail.ts'
import { readWord, type WordBlock } from '#exchange/read-word.ts'
import { longestSide, mostCharacters, mostPixels } from './limits.ts'
import type { Setter, Words } from './setter.ts'
import type { Shown } from './sheet.ts'
import { showPdf } from './show-pdf.ts'
import type { Way } from './ways.ts'

/** `file` stands in the folder, and may be written over. */
export type ToShow = { readonly file: string; readonly way: Way; readonly title: string }

/** Rejects where a document cannot be read. */
export async function show(folder: string, { file, way, title }: ToShow, setter: Setter): Promise<Shown> {
  if (way === 'pdf') return showPdf(folder, file, setter)
  if (way === 'picture') return showPicture(folder, file)
  const words = `${file}.pdf`
  const read = await readers[way](title, readFileSync(path.join(folder, file)))
  writeFileSync(path.join(folder, words), setter.words(withinLimit(read)))
  return showPdf(folder, words, setter)
}

/** What a camera wrote beside the picture, its place among it, is not in the copy. */
async function showPicture(folder: string, file: string): Promise<Shown> {
  const picture = path.join(folder, file)
  const copy = `${file}.jpg`
  const { width, height, size } = await sharp(picture, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: 30 })
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toFile(path.join(folder, copy))
  return { faces: [{ shows: 'picture', file: copy, wide: width > height }], bytes: size }
}

const copyOf = (what: string): string =>
  `A copy of the words of this ${what}. A character that our letters are not printed with is an empty box here. ` +
  'The original is in the zip.'

async function wordsOfMail(title: string, original: Buffer): Promise<Words> {
  const { from, recipients, subject, text, attachments } = await readMail(original, [])
  const attached = attachments.map(({ name, type, bytes }) => `${name || 'without a name'} (${type}, ${bytes} bytes)`)
  const about = [
    copyOf('email'),
    `From: ${from.name} ${from.address}`,
    `To: ${recipients.join(', ')}`,
    `Subject: ${subject}`,
    `Attached, inside the original: ${attached.join('; ') || 'nothing'}`,
  ]
  return { title, about, paragraphs: text.split(/\n\n+/) }
}

async function wordsOfWord(title: string, original: Buffer): Promise<Words> {
  const blocks = await readWord(original)
  if (!blocks) throw new Error('It is no Word document that can be read')
  return { title, about: [copyOf('Word document')], paragraphs: blocks.flatMap(wordsIn) }
}

const wordsIn = (block: WordBlock): readonly string[] =>
  block.kind === 'paragraph'
    ? [block.pieces.map(({ text }) => text).join('')]
    : block.rows.map((cells) => cells.map((cell) => cell.flatMap(wordsIn).join(' ')).join(' | '))

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

const wordsOfText = (title: string, original: Buffer): Words => ({
  ...{ title, about: [copyOf('text')] },
  paragraphs: textOf(original).split(/\n\n+/),
})

const readers = { mail: wordsOfMail, word: wordsOfWord, text: wordsOfText } as const

function withinLimit({ title, about, paragraphs }: Words): Words {
  const all = paragraphs.join('\n\n').replaceAll('\r\n', '\n')
  if (all.length <= mostCharacters) return { title, about, paragraphs: all.split('\n\n') }
  const said = `Its first ${mostCharacters} characters are shown, of ${all.length}.`
  return { title, about: [...about, said], paragraphs: all.slice(0, mostCharacters).toWellFormed().split('\n\n') }
}
