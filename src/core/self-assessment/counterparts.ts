// Which provisions of one edition stand for a provision of another, as the crosswalk says.
import crosswalk from '../handling-code/crosswalk.json' with { type: 'json' }
import type { EditionId } from '../handling-code/edition.ts'
import { provisionsOf } from '../handling-code/provisions.ts'

export type Counterpart = { readonly provision: string; readonly kind: string; readonly note: string }

/** A duty that is new or turned round stands for none of the older ones that are named beside it. */
const sameDuty = ({ kind }: { readonly kind: string }): boolean => kind !== 'new' && kind !== 'reversed'

/** The provisions of another edition that mean the same, each with how it changed; none where the duty is new there. */
export function counterpartsOf(from: EditionId, provision: string, to: EditionId): readonly Counterpart[] {
  if (from === to) return [{ provision, kind: 'unchanged', note: '' }]
  const found = crosswalk.rows
    .filter((row) => sameDuty(row) && row[from].includes(provision))
    .flatMap(({ kind, note, ...row }) => row[to].map((other) => ({ provision: other, kind, note })))
  return found.filter((one, place) => found.findIndex((other) => other.provision === one.provision) === place)
}

export type ProvisionOf = { readonly edition: EditionId; readonly provision: string }

const editionIds = ['2024', '2022', '2020'] as const

/** Where a complaint that met the one has met the other: the limit, its start and what is asked are the same. */
const sameInSubstance: readonly string[] = ['unchanged', 'reworded', 'restated', 'merged', 'best-practice-to-must']

/**
 * Every provision of any edition whose answers count for a provision of this one, and for which. Where a limit or a
 * duty is another, a complaint under the other edition shows nothing of this one.
 */
export const countedFor = (edition: EditionId): readonly (ProvisionOf & { readonly for: string })[] =>
  editionIds.flatMap((from) =>
    provisionsOf(from).flatMap(({ id }) =>
      counterpartsOf(from, id, edition)
        .filter(({ kind }) => sameInSubstance.includes(kind))
        .map(({ provision }) => ({ edition: from, provision: id, for: provision })),
    ),
  )
