// How what is held back from a pack is said.
import type { HoldingGround } from '#core/complaint/handling-pack.ts'

export const groundWords: { readonly [ground in HoldingGround]: string } = {
  'other people': 'it tells of other people',
  'legal advice': 'it is legal advice, or written for a lawyer',
  safety: 'somebody could come to harm',
  'not this complaint': 'it is not about this complaint',
  'another ground': 'another ground',
}
