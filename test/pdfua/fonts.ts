// That every font is in the file and says which character each glyph stands for, so that text can be read out.
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Check } from './findings.ts'
import { dictionariesAt, dictionaryAt, has, nameAt } from './objects.ts'

export function checkFonts(fonts: Iterable<PDFDict>, check: Check): void {
  for (const font of fonts) {
    const type = nameAt(font, 'Subtype')
    if (type !== 'Type3') checkFont(font, type, check)
  }
}

function checkFont(font: PDFDict, type: string | undefined, check: Check): void {
  const name = nameAt(font, 'BaseFont') ?? 'without a name'
  const inner = type === 'Type0' ? dictionariesAt(font, 'DescendantFonts')[0] : font
  const descriptor = dictionaryAt(inner, 'FontDescriptor')
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor && has(descriptor, key))
  check('7.21.4.1-1', embedded, `the font ${name} is not embedded`)
  if (inner && nameAt(inner, 'Subtype') === 'CIDFontType2') {
    check('7.21.3.2-1', has(inner, 'CIDToGIDMap'), `the font ${name} has no CIDToGIDMap`)
  }
  const known = ['WinAnsiEncoding', 'MacRomanEncoding'].includes(nameAt(font, 'Encoding') ?? '')
  check('7.21.7-1', has(font, 'ToUnicode') || known, `the font ${name} has no ToUnicode`)
}
