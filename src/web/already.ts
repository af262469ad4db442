// What happened on a complaint after a form was drawn: the same act recorded once already, or somebody else's.
import { isDeepStrictEqual } from 'node:util'
import type { CaseFile, RecordedEvent } from '#core/complaint/case-file.ts'
import { type ComplaintCommand, decide, replay } from '#core/complaint/procedure.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { lettersCheckedOf } from '#core/landlord/profile.ts'
import { rolesOf } from '#core/landlord/roles.ts'
import type { ActContext } from './act.ts'

/** What becomes of a letter, or of the text beside it, meanwhile changes nothing that a form shows. */
const ofLetters: ReadonlySet<string> = new Set([
  'LetterDelivered',
  'LetterNotDelivered',
  'OtherFormatOrdered',
  'TextSent',
  'TextNotSent',
])

/** The events recorded since a version, without those of letters and texts on their way. */
export const eventsSince = (file: CaseFile, seen: number): readonly RecordedEvent[] =>
  file.history.slice(seen).filter(({ event }) => !ofLetters.has(event.type))

/**
 * Whether this person's same command was recorded at that version: a form sent twice records its event once. The core
 * decides it again, from what was there before, and its events are held against those recorded.
 */
export function isAlreadyRecorded(
  { desk, file, staff }: Pick<ActContext, 'desk' | 'file' | 'staff'>,
  seen: number,
  command: ComplaintCommand,
): boolean {
  const recorded = eventsSince(file, seen)
  const decision = decide(command, replay(file.history.slice(0, seen).map(({ event }) => event)), {
    today: desk.today(),
    calendar: desk.calendar,
    edition: editions[file.edition],
    landlordLimits: file.complaint.landlordLimits,
    lettersChecked: lettersCheckedOf(desk.landlord),
    roles: rolesOf(staff),
    by: desk.person.id,
  })
  if (!decision.accepted || decision.events.length === 0) return false
  const same = recorded.slice(0, decision.events.length)
  return (
    same.every(({ by }) => by === desk.person.id) &&
    isDeepStrictEqual(
      same.map(({ event }) => event),
      decision.events,
    )
  )
}
