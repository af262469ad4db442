// A bound PDF whose window shows its title, not the name of its file (PDF/UA-1, 7.1-10): the compiler says so only of letters.
import { PDFDocument } from '@cantoo/pdf-lib'

export async function showsTitle(bound: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bound, { updateMetadata: false })
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true)
  return pdf.save({ updateFieldAppearances: false })
}
