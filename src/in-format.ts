// A letter in the format that its resident reads: how it is printed, on which paper, and what lies beside it (5.10).
import type { Outgoing } from '#channels/channel.ts'
import { type LetterFormat, paperColour } from '#core/complaint/complaint.ts'
import type { Complete, Document } from '#documents/document.ts'
import { toText } from '#documents/to-text.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'

/** What a supplier or a translator makes of it follows: until then the resident has the letter as it is. */
export async function inFormat(
  typesetter: Pick<Typesetter, 'letter' | 'docx'>,
  document: Complete<Document>,
  format: LetterFormat,
): Promise<Pick<Outgoing, 'pdf' | 'addressFits' | 'paper' | 'beside'>> {
  const { file: pdf, addressFits } = await typesetter.letter(document, { largePrint: format === 'large print' })
  const paper = paperColour(format)
  if (format === 'plain text') return { pdf, addressFits, paper, beside: { file: toText(document), ending: 'txt' } }
  if (format === 'Word')
    return { pdf, addressFits, paper, beside: { file: await typesetter.docx(document), ending: 'docx' } }
  return { pdf, addressFits, paper, beside: null }
}
