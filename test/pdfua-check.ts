// Our own check of PDF/UA-1: the rules of veraPDF's public profile that letters can break, and a few of the house.
// Left out: glyph widths, character maps inside fonts, media, optional content, and forms beyond their tags.
import { PDFDocument } from '@cantoo/pdf-lib'
import { createFindings, type Finding } from './pdfua/findings.ts'
import { checkMetadata } from './pdfua/metadata.ts'
import { checkNesting } from './pdfua/nesting.ts'
import { checkPages } from './pdfua/pages.ts'
import { type Element, readStructure } from './pdfua/structure.ts'
import { checkTables } from './pdfua/tables.ts'

export type Report = {
  readonly findings: readonly Finding[]
  readonly rules: number
  readonly elements: readonly Element[]
}

export async function checkPdf(bytes: Uint8Array, language: string): Promise<Report> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const { check, found, rules } = createFindings()
  checkMetadata(bytes, document.catalog, language, check)
  const structure = readStructure(document.catalog, check)
  checkNesting(structure.elements, check)
  checkTables(structure.elements, check)
  checkPages(document, structure, check)
  return { findings: found, rules: rules.size, elements: structure.elements }
}
