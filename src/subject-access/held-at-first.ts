// What is held back from a person before anybody has looked: what was held back from the Ombudsman, and what is somebody else's.
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { HeldItem, Holding } from '#core/complaint/handling-pack.ts'
import { theRepresentative } from '#core/complaint/identity.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { accessGrounds, type HeldBack, type PersonRole } from '#core/subject-access/request.ts'
import { documentsOf, heldItemOf } from '#pack/contents.ts'
import type { PackCase } from '#pack/pack-case.ts'

export type HeldAtFirst = HeldItem & { readonly held: HeldBack }

const somebodyElses: HeldBack = {
  ground: 'other people',
  reason: 'It is of a complaint in which they spoke for somebody else',
}

/** Everything stays as it is here until a lead decides otherwise. */
export function heldAtFirst(packCase: PackCase, as: PersonRole, person: string): readonly HeldAtFirst[] {
  const { history, complaint } = packCase
  const listed = complaint.handling.heldBack.filter(({ ended }) => ended === null)
  if (as === 'resident') {
    return [
      ...listed.map(({ kind, which, ...holding }) => ({ kind, which, held: asListed(holding) })),
      ...history
        .filter(({ event }) => event.type === 'HeldBackFromPack' || event.type === 'ReturnedToPack')
        .map(onTheList),
    ]
  }
  const own = entriesOf(person, history)
  return [
    ...documentsOf(packCase).map((document) => ({ ...heldItemOf(document), held: somebodyElses })),
    ...history
      .filter(({ version }) => !own.has(version))
      .map(({ version }) => ({ ...entry(version), held: somebodyElses })),
  ]
}

const entry = (version: number): HeldItem => ({ kind: 'entry', which: `${version}` })

function asListed({ ground, reason }: Pick<Holding, 'ground' | 'reason'>): HeldBack {
  const known = accessGrounds.find((one) => one === ground)
  return { ground: known ?? 'another ground', reason: `As for the Ombudsman: ${reason}` }
}

/** Its reason was written for the Ombudsman, and may name whom it protects. */
const onTheList = ({ version }: RecordedEvent): HeldAtFirst => ({
  ...entry(version),
  held: { ground: 'other people', reason: 'It says why something was held back from the Ombudsman’s pack' },
})

const isOfRepresentative = (event: ComplaintEvent) =>
  event.type === 'AuthorityRecorded' ||
  event.type === 'RepresentationEnded' ||
  event.type === 'RepresentativeCodeGiven' ||
  event.type === 'RepresentativeCodeWithdrawn'

/** The entries that are of them: that they were appointed, by this name, what they may do, what they said, and that it ended. */
function entriesOf(person: string, history: PackCase['history']): ReadonlySet<number> {
  const numbers = new Set<number>()
  const versions = new Set<number>()
  for (const { event, version, by } of history) {
    if (event.type === 'RepresentativeAppointed' && sameName(event.name, person)) {
      numbers.add(event.number)
      versions.add(version)
    }
    const said = [...numbers].some((number) => by === theRepresentative(number))
    if (said || (isOfRepresentative(event) && numbers.has(event.representative))) versions.add(version)
  }
  return versions
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
