// Whether a letter may leave: every part that the edition asks for is there, or is named with its provision.
import assert from 'node:assert/strict'
import type { DocumentKind, Edition, Stage } from '#core/handling-code/edition.ts'
import { partsAskedOf } from '#core/handling-code/parts-of-letters.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Document } from '#documents/document.ts'

/** The letter, or the leaflet, which may now leave; stops on one that is not finished, and says under which provision. */
export function finished(kind: DocumentKind, stage: Stage, document: Document, edition: Edition): Complete<Document> {
  const required = partsAskedOf(kind, stage, edition)
  const checked = complete(
    document,
    required.map(({ part }) => part),
  )
  if ('document' in checked) return checked.document
  const faults = checked.faults.map((fault) => {
    if ('block' in fault) return `“${fault.block}”: ${fault.why}`
    const provision = required.find(({ part }) => part === fault.part)?.provision ?? null
    return `${provision ? `${provision} ` : ''}${fault.part}: ${fault.why}`
  })
  assert.fail(`the ${kind} is not finished: ${faults.join('; ')}`)
}
