// Where the words of a printed letter may stand, as mailing houses and GOV.UK Notify ask: in millimetres from the top left.
import assert from 'node:assert/strict'
import type { Complete, Document } from '#documents/document.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { asked, bare, type Placed, placedWords } from './pdfua/poppler.ts'

type Area = readonly [left: number, top: number, right: number, bottom: number]
const window: Area = [24.6, 39.5, 120, 66.3]
const firstPage: readonly Area[] = [[15, 5, 125, 30], [125, 5, 195, 95], [15, 95, 195, 292], window]
const laterPages: readonly Area[] = [[15, 5, 195, 292]]
const stands =
  ({ left, top, right, bottom }: Placed) =>
  (area: Area): boolean =>
    left >= area[0] && top >= area[1] && right <= area[2] && bottom <= area[3]

/** Every word stands where a mailing house prints, only the address is in its window, and every page is A4. */
export async function assertFits(
  typesetter: Pick<Typesetter, 'pdf'>,
  document: Complete<Document>,
  largePrint: boolean,
): Promise<void> {
  const pdf = await typesetter.pdf(document, { largePrint })
  const placed = placedWords(pdf)
  const strays = placed.filter((each) => !(each.page === 1 ? firstPage : laterPages).some(stands(each)))
  assert.deepEqual(strays, [])
  const inWindow = placed.filter((each) => each.page === 1 && stands(each)(window)).map(({ word }) => word)
  assert.equal(bare(inWindow.join('')), bare(document.to.join('')))
  assert.match(asked(pdf, 'pdfinfo', []), /Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/)
}
