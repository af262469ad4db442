// Each page: its links belong to Link tags and have words, and all that is painted belongs to a tag or is an artifact.
import { PDFDict as Dictionary, type PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { checkContent } from './content.ts'
import type { Check } from './findings.ts'
import { checkFonts } from './fonts.ts'
import { contentOf, dictionaryAt, eachAt, nameAt, numberAt, resolved, wordsAt } from './objects.ts'
import type { Structure } from './structure.ts'

export function checkPages(document: PDFDocument, structure: Structure, check: Check): void {
  const fonts = new Set<PDFDict>()
  document.getPages().forEach(({ node, ref }, index) => {
    const where = `page ${index + 1}`
    checkAnnotations(node, structure, where, check)
    const owned = (number: number): boolean => structure.ownerOfContent.has(`${ref}:${number}`)
    checkContent(sourceOf(node), resourcesOf(node), { where, owned, fonts, check })
  })
  checkFonts(fonts, check)
}

/** What a page paints, operator by operator. */
export const sourceOf = (node: PDFDict): string =>
  eachAt(node, 'Contents')
    .map((each) => resolved(node, each))
    .filter((each) => each instanceof PDFRawStream)
    .map((each) => contentOf(each, 'latin1'))
    .join('\n')

export function resourcesOf(node: PDFDict): PDFDict | undefined {
  const parent = dictionaryAt(node, 'Parent')
  return dictionaryAt(node, 'Resources') ?? (parent && resourcesOf(parent))
}

const hidden = 2

function checkAnnotations(node: PDFDict, { ownerOfObject }: Structure, where: string, check: Check): void {
  const annotations = eachAt(node, 'Annots')
  if (annotations.length === 0) return
  check('7.18.3-1', nameAt(node, 'Tabs') === 'S', `${where}: the tab order does not follow the structure`)
  for (const reference of annotations) {
    const annotation = resolved(node, reference)
    if (!(annotation instanceof Dictionary) || (numberAt(annotation, 'F') ?? 0) & hidden) continue
    checkAnnotation(annotation, ownerOfObject.get(reference.toString())?.type, where, check)
  }
}

function checkAnnotation(annotation: PDFDict, owner: string | undefined, where: string, check: Check): void {
  const type = nameAt(annotation, 'Subtype')
  const hasWords = Boolean(wordsAt(annotation, 'Contents')?.trim())
  if (type === 'Link') {
    check('7.18.5-1', owner === 'Link', `${where}: a link is not in a Link`)
    check('7.18.5-2', hasWords, `${where}: a link has no Contents`)
  } else if (type === 'Widget') {
    check('7.18.4-1', owner === 'Form', `${where}: a field is not in a Form`)
  } else if (type !== 'PrinterMark' && type !== 'Popup') {
    check('7.18.1-1', owner === 'Annot', `${where}: ${type} is not in an Annot`)
    check('7.18.1-2', hasWords, `${where}: ${type} has no Contents`)
  }
}
