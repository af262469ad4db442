// What an edition asks of one letter, part by part, each with the provision of the stage that the letter is about.
import type { DocumentKind, Edition, RequiredPart, Stage } from './edition.ts'

export const partsAskedOf = (kind: DocumentKind, stage: Stage, edition: Edition): readonly RequiredPart[] =>
  edition.letters[kind].map(({ part, provision }) => ({
    part,
    provision: provisionAt(provision, kind, stage, edition),
  }))

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
