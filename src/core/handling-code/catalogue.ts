// Every edition of the Code, and which one governs a complaint.
import type { DateOnly } from '../calendar/dates.ts'
import type { Edition, EditionId } from './edition.ts'
import { edition2020 } from './editions/2020/rules.ts'
import { edition2022 } from './editions/2022/rules.ts'
import { edition2024 } from './editions/2024/rules.ts'

export const editions: { readonly [id in EditionId]: Edition } = {
  2020: edition2020,
  2022: edition2022,
  2024: edition2024,
}

/** Oldest first. */
const inOrder: readonly Edition[] = [edition2020, edition2022, edition2024]

/** The edition that came after this one; null for the newest. */
export const replacementOf = (id: EditionId): Edition | null =>
  inOrder[inOrder.findIndex((edition) => edition.id === id) + 1] ?? null

/** The edition in force on the day the complaint was made; null before the first one (July 2020). */
export function editionFor(complaintMadeOn: DateOnly): Edition | null {
  return inOrder.findLast((edition) => edition.inForceFrom <= complaintMadeOn) ?? null
}
