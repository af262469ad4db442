// Our final answer, at stage 2: what 6.19 asks for, a to g, which ends with the Ombudsman.
import type { ComplaintResponded } from '#core/complaint/steps/respond.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseParts } from './response.ts'
import { ombudsmanSection } from './sections.ts'

export const stage2Response: Letter<ComplaintResponded> = {
  kind: 'stage 2 response',
  compose(event, given) {
    const { words } = given
    const parts: Parts<'stage 2 response'> = {
      ...responseParts(event, given),
      ombudsman: ombudsmanSection(given, words.ombudsman.final, words.ombudsman.decides),
    }
    const { on, stage, decidedBy } = event
    return letterDocument({ title: words.response.title[2], on, stage, signedBy: decidedBy, parts }, given)
  },
}
