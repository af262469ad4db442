// The documents of a pack: each letter, file and message of the complaint once, numbered by the day it is of.
import { type DateOnly, dateOnly, dayInLondon, shortDate } from '#core/calendar/dates.ts'
import { fileKinds } from '#core/complaint/file-kinds.ts'
import { filesHere, type ReceivedFile } from '#core/complaint/handling-files.ts'
import { type HeldItem, holdingOf } from '#core/complaint/handling-pack.ts'
import { type Lane, laneOfFile, laneOfMessage } from '#history/lanes.ts'
import type { PackCase, PackLetter, PackMessage } from './pack-case.ts'

export type Source =
  | { readonly of: 'letter'; readonly letter: PackLetter }
  | { readonly of: 'file'; readonly file: ReceivedFile }
  | { readonly of: 'message'; readonly message: PackMessage }

export type PackDocument = {
  readonly number: number
  readonly on: DateOnly
  readonly lane: Lane
  readonly title: string
  /** Where it stands in the pack. */
  readonly place: string
  readonly source: Source
}

/** `pages` says where its pages are, or the page that says why it has none. */
type Paged = { readonly pages: string }
/** One that is in the pack, with the hash of its bytes; `unshown` says why it has no pages of its own, and is null where it has. */
export type Included = PackDocument &
  Paged & { readonly sha256: string; readonly bytes: number; readonly unshown: string | null }
/** One that is not in the pack, and why: `held` where somebody decided it. */
export type LeftOut = PackDocument & Paged & { readonly because: string; readonly held: boolean }

/** Every document of the record is in one of the two. */
export type Contents = {
  readonly included: readonly Included[]
  readonly leftOut: readonly LeftOut[]
  readonly bound: { readonly pages: number; readonly parts: number }
}

/** How the record names it when it is held back. */
export function heldItemOf({ source }: Pick<PackDocument, 'source'>): HeldItem {
  if (source.of === 'letter') return { kind: 'letter', which: `${source.letter.number}` }
  if (source.of === 'file') return fileItem(source.file)
  return { kind: 'message', which: source.message.key }
}

const fileItem = ({ number }: ReceivedFile): HeldItem => ({ kind: 'file', which: `${number}` })

type Unnumbered = Omit<PackDocument, 'number' | 'place'> & { readonly named: string; readonly ending: string }

/** In the order of their days; of one day, letters before files before messages, each kind in its own order. */
export function documentsOf(packCase: PackCase): readonly PackDocument[] {
  const { complaint, letters, messages } = packCase
  const unnumbered = [
    ...letters.map((letter) => ofLetter(letter, packCase)),
    ...filesHere(complaint.handling).map((file) => ofFile(file, complaint)),
    ...messages.map((message) => ofMessage(message, complaint.resident.email)),
  ]
  return inOrder(unnumbered)
}

/** Those of a contact: it has mail and nothing else. */
export const documentsOfMail = (messages: readonly PackMessage[], email: string): readonly PackDocument[] =>
  inOrder(messages.map((message) => ofMessage(message, email)))

const inOrder = (unnumbered: readonly Unnumbered[]): readonly PackDocument[] =>
  unnumbered
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ named, ending, ...document }, index) => {
      const number = index + 1
      return { ...document, number, place: placeOf({ number, on: document.on, named, ending }) }
    })

function ofLetter(letter: PackLetter, packCase: PackCase): Unnumbered {
  const { title, on } = letter.document
  const said = `Letter: ${title}. ${sentWords(letter.number, packCase)}`
  return {
    ...{ on: dateOnly(on), lane: 'landlord', title: said },
    ...{ source: { of: 'letter', letter }, named: title, ending: 'pdf' },
  }
}

/** How and when it went, by the last that the events say of it. */
function sentWords(number: number, { complaint, history }: Pick<PackCase, 'complaint' | 'history'>): string {
  if (!complaint.deliveredLetters.includes(number)) return 'There is no record that it was sent.'
  for (const { event } of history.toReversed()) {
    if (event.type === 'LetterDelivered' && event.letter === number) {
      return `Sent by ${event.by}, ${shortDate(event.on)}.`
    }
    if (event.type === 'LetterSettled' && event.letter === number && event.wentOn) {
      return `Sent ${shortDate(event.wentOn)}.`
    }
  }
  return 'Sent; the record does not say when.'
}

/** What was said of it is held back with it. */
const ofFile = (file: ReceivedFile, { handling }: PackCase['complaint']): Unnumbered => ({
  on: file.on,
  lane: laneOfFile(file.from),
  title: `File: ${file.name}${file.note && !holdingOf(handling.heldBack, fileItem(file)) ? `. ${file.note}` : ''}`,
  source: { of: 'file', file },
  named: file.name.replace(/\.[^.]*$/, ''),
  ending: fileKinds[file.kind].endings[0] ?? file.kind,
})

function ofMessage(message: PackMessage, residentEmail: string): Unnumbered {
  const { attachments, sender, subject, receivedAt } = message
  const inside = attachments === 0 ? '' : ` Files inside it: ${attachments}.`
  return {
    on: dayInLondon(Date.parse(receivedAt)),
    lane: laneOfMessage(sender, residentEmail),
    title: `Email from ${sender}: ${subject || 'no subject'}.${inside}`,
    ...{ source: { of: 'message', message }, named: `Email ${subject}`, ending: 'eml' },
  }
}

type Naming = Pick<PackDocument, 'number' | 'on'> & Pick<Unnumbered, 'named' | 'ending'>

/** In letters that any machine keeps; its number keeps two of one name apart. */
function placeOf({ number, on, named, ending }: Naming): string {
  const words = named
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
  const name = `${String(number).padStart(3, '0')} ${on} ${words}`.slice(0, longestName).trim()
  return `documents/${name}.${ending}`
}

const longestName = 80
