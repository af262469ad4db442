// Filters of the team's list that a person has named, to find them again: theirs alone.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

export type SavedView = { readonly name: string; readonly filters: string }

/** By name. */
export const readViews = (records: Records, person: PersonId): Promise<readonly SavedView[]> =>
  records.selectFrom('saved_view').select(['name', 'filters']).where('person_id', '=', person).orderBy('name').execute()

/** Saved again under a name, it is what that name stands for from now on. */
export async function saveView(records: Records, person: PersonId, { name, filters }: SavedView): Promise<void> {
  await records
    .insertInto('saved_view')
    .values({ person_id: person, name, filters })
    .onConflict((conflict) => conflict.columns(['landlord_id', 'person_id', 'name']).doUpdateSet({ filters }))
    .execute()
}

export async function deleteView(records: Records, person: PersonId, name: string): Promise<void> {
  await records.deleteFrom('saved_view').where('person_id', '=', person).where('name', '=', name).execute()
}
