// What a PDF says of itself: that it is tagged, which standard it follows, its title and its language.
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Check } from './findings.ts'
import { contentOf, dictionaryAt, isTrueAt, streamAt, wordsAt } from './objects.ts'

export function checkMetadata(bytes: Uint8Array, catalog: PDFDict, language: string, check: Check): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  check('6.1-1', /^%PDF-1\.[0-7]/.test(head), `the file begins with ${head}`)
  const mark = dictionaryAt(catalog, 'MarkInfo')
  check('6.2-1', isTrueAt(mark, 'Marked'), 'MarkInfo does not say Marked')
  check('7.1-4', !isTrueAt(mark, 'Suspects'), 'MarkInfo says Suspects')

  const stream = streamAt(catalog, 'Metadata')
  check('7.1-8', stream !== undefined, 'there is no XMP metadata')
  const xmp = stream ? contentOf(stream, 'utf8') : ''
  check('5-1', xmp.includes('pdfuaid:part'), 'the XMP does not claim PDF/UA')
  check('5-2', /pdfuaid:part\s*(=\s*["']1["']|>\s*1\s*<)/.test(xmp), 'the XMP does not claim part 1')
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1] ?? ''
  check('7.1-9', title.trim() !== '', 'the XMP has no dc:title')
  const preferences = dictionaryAt(catalog, 'ViewerPreferences')
  check('7.1-10', isTrueAt(preferences, 'DisplayDocTitle'), 'DisplayDocTitle is not true')

  const lang = wordsAt(catalog, 'Lang')
  check('7.2-34', lang !== undefined, 'the document has no language')
  check('7.2-29', lang === undefined || /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(lang), `${lang} is no language`)
  check('house-language', lang === language, `the language is ${lang}, not ${language}`)
  check('house-bookmarks', dictionaryAt(catalog, 'Outlines') !== undefined, 'there are no bookmarks')
}
