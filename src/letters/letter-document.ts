// A letter on the landlord's paper: who it is from and to, its parts in order, how it ends and who signs it.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Block, type Document, paragraph, part } from '#documents/document.ts'
import type { LetterGiven } from './letter.ts'
import { closing } from './sections.ts'
import { senderOf } from './sender.ts'
import type { Words } from './words/words.ts'

type Written = {
  readonly title: string
  readonly on: DateOnly
  readonly stage: Stage
  /** Null when nobody handles the complaint yet. */
  readonly signedBy: PersonId | null
  /** What is said before the first part. */
  readonly opening?: readonly Block[]
  /** The ways to reach the landlord stand in a part already. */
  readonly waysAreSaid?: true
  readonly parts: { readonly [part: string]: readonly Block[] }
}

/** The letter on the landlord's paper, from "Dear" to the name of the person who signs it. */
export function letterDocument(
  { title, on, stage, signedBy, opening, parts, waysAreSaid }: Written,
  given: LetterGiven,
): Document {
  const { complaint, landlord, words } = given
  const { resident } = complaint
  return {
    title,
    language: words.language,
    reference: complaint.id,
    date: words.date(on),
    on,
    sender: senderOf(landlord),
    to: [resident.name, ...resident.address.split('\n')].map((line) => line.trim()).filter((line) => line !== ''),
    blocks: [
      paragraph(words.dear(resident.name)),
      ...(opening ?? []),
      ...Object.entries(parts).map(([name, blocks]) => part(name, blocks)),
      ...closing(given, waysAreSaid ?? false),
    ],
    signOff: signedBy
      ? { name: nameOf(signedBy, given), role: roleOf(stage, landlord, words) }
      : { name: words.team, role: words.role },
  }
}

export function nameOf(person: PersonId, { staffNames }: LetterGiven): string {
  const name = staffNames.get(person)
  assert(name, `a letter names whoever handles the complaint, and ${person} has no name`)
  return name
}

function roleOf(stage: Stage, { signOff, stages }: Profile, words: Words): string {
  const role = stage === 1 ? signOff.role : stages[1].decidedBy
  return role === 'not known' ? words.role : role.charAt(0).toUpperCase() + role.slice(1)
}
