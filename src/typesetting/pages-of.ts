// How many pages a PDF of ours has.
import { PDFDocument } from '@cantoo/pdf-lib'

export const pagesOf = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
