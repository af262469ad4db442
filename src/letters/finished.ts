// Whether a letter may leave: every part that the edition asks for is there, or is named with its provision.
import assert from 'node:assert/strict'
import type { DocumentKind, Edition, Stage } from '#core/handling-code/edition.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Document } from '#documents/document.ts'

/** The letter, or the leaflet, which may now leave; stops on one that is not finished, and says under which provision. */
export function finished(kind: DocumentKind, stage: Stage, document: Document, edition: Edition): Complete<Document> {
  const required = edition.letters[kind]
  const checked = complete(
    document,
    required.map(({ part }) => part),
  )
  if ('document' in checked) return checked.document
  const faults = checked.faults.map((fault) => {
    if ('block' in fault) return `“${fault.block}”: ${fault.why}`
    const provision = required.find(({ part }) => part === fault.part)?.provision ?? null
    const cited = provisionAt(provision, kind, stage, edition)
    return `${cited ? `${cited} ` : ''}${fault.part}: ${fault.why}`
  })
  assert.fail(`the ${kind} is not finished: ${faults.join('; ')}`)
}

/**
 * The edition lists the parts of an extension, and of what is told of promises, with their provisions at stage 1; stage 2
 * has its own (6.15 to 6.17).
 */
function provisionAt(provision: string | null, kind: DocumentKind, stage: Stage, { stages }: Edition): string | null {
  if (kind === 'action done' || kind === 'action late') {
    return provision === stages[1].actionsProvision ? stages[stage].actionsProvision : provision
  }
  if (kind !== 'extension') return provision
  const first = stages[1].extension
  const here = stages[stage].extension
  if (provision === first.ombudsmanProvision) return here.ombudsmanProvision
  return provision === first.provision ? here.provision : provision
}
