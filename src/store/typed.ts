// What staff typed in a form and have not sent: kept beside the record, and no part of it.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

/** `place` is the address of the form; `seen` is the version of the complaint that it was drawn from; times are ISO instants. */
export type TypedForm = {
  readonly person: PersonId
  readonly place: string
  readonly title: string
  /** Null for a call that is not recorded yet. */
  readonly complaint: ComplaintId | null
  readonly fields: Readonly<Record<string, string>>
  readonly seen: number
  readonly savedAt: string
}

const forms = (records: Records) =>
  records
    .selectFrom('typed_form')
    .select(['person_id as person', 'place', 'title', 'complaint_id as complaint', 'fields', 'seen'])
    .select('saved_at as savedAt')

/** In place of what stood there before. */
export async function saveTyped(records: Records, { person, complaint, savedAt, ...form }: TypedForm): Promise<void> {
  const { place, title, seen } = form
  const again = { title, fields: JSON.stringify(form.fields), seen, saved_at: savedAt }
  await records
    .insertInto('typed_form')
    .values({ person_id: person, place, complaint_id: complaint, ...again })
    .onConflict((conflict) => conflict.columns(['landlord_id', 'person_id', 'place']).doUpdateSet(again))
    .execute()
}

/** The last first. */
export const readTyped = (records: Records, person: PersonId): Promise<readonly TypedForm[]> =>
  forms(records).where('person_id', '=', person).orderBy('saved_at', 'desc').orderBy('place').execute()

export const findTyped = async (records: Records, person: PersonId, place: string): Promise<TypedForm | null> =>
  (await forms(records).where('person_id', '=', person).where('place', '=', place).executeTakeFirst()) ?? null

/** What anybody has typed on a complaint since an instant, the last first. */
export const readTypedOn = (records: Records, complaint: ComplaintId, since: string): Promise<readonly TypedForm[]> =>
  forms(records)
    .where('complaint_id', '=', complaint)
    .where('saved_at', '>=', since)
    .orderBy('saved_at', 'desc')
    .orderBy('person_id')
    .execute()

export async function dropTyped(records: Records, person: PersonId, place: string): Promise<void> {
  await records.deleteFrom('typed_form').where('person_id', '=', person).where('place', '=', place).execute()
}

/** With its words, when a complaint is erased. */
export async function dropTypedOn(records: Records, complaint: ComplaintId): Promise<void> {
  await records.deleteFrom('typed_form').where('complaint_id', '=', complaint).execute()
}

export async function dropOldTyped(records: Records, before: string): Promise<void> {
  await records.deleteFrom('typed_form').where('saved_at', '<', before).execute()
}
