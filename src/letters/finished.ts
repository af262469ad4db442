// Whether a letter may leave: every part that the edition asks for is there, or is named with its provision.
import assert from 'node:assert/strict'
import type { Edition, LetterKind, Stage } from '#core/handling-code/edition.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Document } from '#documents/document.ts'

/** The letter, which may now leave; stops on one that is not finished, and says under which provision. */
export function finished(kind: LetterKind, stage: Stage, document: Document, edition: Edition): Complete<Document> {
  const required = edition.letters[kind]
  const checked = complete(
    document,
    required.map(({ part }) => part),
  )
  if ('document' in checked) return checked.document
  const faults = checked.faults.map((fault) => {
    if ('block' in fault) return `“${fault.block}”: ${fault.why}`
    const provision = required.find(({ part }) => part === fault.part)?.provision ?? null
    const cited = kind === 'extension' ? extensionProvision(provision, stage, edition) : provision
    return `${cited ? `${cited} ` : ''}${fault.part}: ${fault.why}`
  })
  assert.fail(`the ${kind} is not finished: ${faults.join('; ')}`)
}

/** The edition lists the parts of an extension with their provisions at stage 1; stage 2 has its own (6.15, 6.16). */
function extensionProvision(provision: string | null, stage: Stage, { stages }: Edition): string | null {
  const first = stages[1].extension
  const here = stages[stage].extension
  if (provision === first.ombudsmanProvision) return here.ombudsmanProvision
  return provision === first.provision ? here.provision : provision
}
