// What the pages may ask of complaints that are kept to named people: part of a desk, for one landlord and one person.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'

/** `version` is that of the complaint, for a lead who opens it for a reason. */
export type KeptFrom = { readonly people: readonly PersonId[]; readonly version: number }

export type KeptDesk = {
  /** To whom it is kept, where this person is not among them; null where they may open it, or there is none. */
  readonly from: (id: ComplaintId) => Promise<KeptFrom | null>
  /** Who opened it, the last first; `at` is an instant. Only of a complaint that is or was kept. */
  readonly openings: (id: ComplaintId) => Promise<readonly { readonly person: PersonId; readonly at: string }[]>
}
