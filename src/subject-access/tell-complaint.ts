// Tells a person of a complaint: what is known of them, every entry with all its words, and every document.
import { type Holding, holdingOf } from '#core/complaint/handling-pack.ts'
import { wordsOf as wordPaths } from '#core/complaint/words.ts'
import { wordsSaid } from '#core/complaint/words-said.ts'
import type { PersonRole } from '#core/subject-access/request.ts'
import type { Facts } from '#documents/document.ts'
import { titleOf, wordsOf } from '#history/in-words.ts'
import { dayOf } from '#history/lanes.ts'
import { nameOf } from '#history/words.ts'
import { heldFrom, shownBy } from '#pack/chronology.ts'
import { documentsOf, heldItemOf } from '#pack/contents.ts'
import type { PackCase } from '#pack/pack-case.ts'
import { aboutResident } from './about-resident.ts'
import { renumbered, type Told, type ToldDocument, type ToldEntry } from './told.ts'

/** The same complaint, with what is held back from this person in place of what is held back from the Ombudsman. */
export const asHeldBack = (packCase: PackCase, holdings: readonly Holding[]): PackCase => {
  const { complaint } = packCase
  return { ...packCase, complaint: { ...complaint, handling: { ...complaint.handling, heldBack: holdings } } }
}

/** `before` is how many documents the records before it have. */
export function tellComplaint(packCase: PackCase, as: PersonRole, before: number): Told {
  const { complaint } = packCase
  const { heldBack } = complaint.handling
  const documents = documentsOf(packCase).map((document) =>
    renumbered(document, before, holdingOf(heldBack, heldItemOf(document))?.ground ?? null),
  )
  const about: Facts['rows'] = as === 'resident' ? aboutResident(complaint.resident) : []
  return { id: complaint.id, kind: 'Complaint', as, about, entries: entriesOf(packCase, documents), documents }
}

const entriesOf = (packCase: PackCase, documents: readonly ToldDocument[]): readonly ToldEntry[] =>
  packCase.history.map((one): ToldEntry => {
    const { event, version, recordedAt, by } = one
    const shared = { version, on: dayOf(one), recordedAt }
    const held = heldFrom(one, packCase.complaint)
    if (held) return { ...shared, held: held.ground }
    const summary = wordsOf(event, packCase.staff)
    const more = wordsSaid(event, wordPaths[event.type]).filter((words) => !summary.includes(words))
    return {
      ...shared,
      ...{ held: null, title: titleOf(event), lines: [summary, ...more], written: nameOf(by, packCase.staff), event },
      documents: shownBy(event, version, documents),
    }
  })
