// Makes the part of a desk that knows which complaints are kept from a person, and notes who opens one that is kept.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { mayOpen } from '#core/complaint/handling-readers.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { noteOpening, readOpenings, readReaders } from '#store/kept.ts'
import type { CaseAndLetters } from '#web/desk.ts'
import type { KeptDesk } from '#web/kept-desk.ts'

type House = { readonly database: Database; readonly now: () => number }

export const keptDeskFor = ({ database }: House, { id: landlord }: Profile, by: PersonId): KeptDesk => ({
  from: async (id) => {
    const kept = await readAsLandlord(database, landlord, (records) => readReaders(records, id))
    return kept?.people && !kept.people.includes(by) ? { people: kept.people, version: kept.version } : null
  },
  openings: (id) => readAsLandlord(database, landlord, (records) => readOpenings(records, id)),
})

/** Finds a complaint for a person: none that is kept from them, and one that is kept to them is noted as opened. */
export async function opened(
  { database, now }: House,
  { id: landlord }: Profile,
  person: PersonId,
  file: CaseAndLetters | null,
): Promise<CaseAndLetters | null> {
  if (!file?.complaint.handling.readers) return file
  if (!mayOpen(file.complaint.handling, person)) return null
  const opening = { person, at: new Date(now()).toISOString() }
  await readAsLandlord(database, landlord, (records) => noteOpening(records, file.complaint.id, opening))
  return file
}

/** Whether what belongs to a complaint may be shown to a person, where it is found by another way than the complaint. */
export async function isKeptFrom(
  { database }: Pick<House, 'database'>,
  { id: landlord }: Profile,
  person: PersonId,
  complaint: ComplaintId | null,
): Promise<boolean> {
  if (complaint === null) return false
  const kept = await readAsLandlord(database, landlord, (records) => readReaders(records, complaint))
  return kept?.people ? !kept.people.includes(person) : false
}
