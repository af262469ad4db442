// A document held against the parts that it must have: where each one stands, or what is wrong with it.
import { type Missing, missingPartsOf } from './complete.ts'
import { type Document, everyBlock } from './document.ts'

export type Checked<Asked> = Asked & {
  /** The heading under which it stands; null where it has none, or is not there. */
  readonly under: string | null
  readonly fault: Missing['why'] | null
}

/** Every part that is asked for, in the order of the document; those that are not there stand last. */
export function checklistOf<Asked extends { readonly part: string }>(
  { blocks: top }: Pick<Document, 'blocks'>,
  asked: readonly Asked[],
): readonly Checked<Asked>[] {
  const blocks = everyBlock(top)
  const parts = blocks.filter((block) => block.kind === 'part')
  const faults = missingPartsOf(
    blocks,
    asked.map(({ part }) => part),
  )
  const placeOf = ({ part }: Asked) => parts.findIndex((one) => one.part === part)
  const [there, notThere] = [asked.filter((one) => placeOf(one) >= 0), asked.filter((one) => placeOf(one) < 0)]
  return [...there.toSorted((one, other) => placeOf(one) - placeOf(other)), ...notThere].map((one) => ({
    ...one,
    under: parts[placeOf(one)]?.blocks.find((block) => block.kind === 'heading')?.text ?? null,
    fault: faults.find(({ part }) => part === one.part)?.why ?? null,
  }))
}
