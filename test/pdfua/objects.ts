// Reads the objects of a PDF by key, whether they stand there or are referred to.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'

const valueAt = (of: PDFDict | undefined, key: string): PDFObject | undefined => of?.lookup(PDFName.of(key))

export const has = (of: PDFDict, key: string): boolean => of.has(PDFName.of(key))
export const nameOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFName ? value.decodeText() : undefined
export const wordsOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

export const nameAt = (of: PDFDict | undefined, key: string): string | undefined => nameOf(valueAt(of, key))
export const wordsAt = (of: PDFDict | undefined, key: string): string | undefined => wordsOf(valueAt(of, key))
export const isTrueAt = (of: PDFDict | undefined, key: string): boolean => valueAt(of, key) === PDFBool.True

export function numberAt(of: PDFDict | undefined, key: string): number | undefined {
  const value = valueAt(of, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function dictionaryAt(of: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = valueAt(of, key)
  return value instanceof PDFDict ? value : undefined
}

export function streamAt(of: PDFDict | undefined, key: string): PDFRawStream | undefined {
  const value = valueAt(of, key)
  return value instanceof PDFRawStream ? value : undefined
}

/** What stands under a key that holds one, several or none, with references left as they are. */
export function eachAt(of: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = valueAt(of, key)
  if (value instanceof PDFArray) return value.asArray()
  const single = of?.get(PDFName.of(key))
  return single ? [single] : []
}

export const resolved = (of: PDFDict, value: PDFObject): PDFObject | undefined => of.context.lookup(value)

export const dictionariesAt = (of: PDFDict, key: string): readonly PDFDict[] =>
  eachAt(of, key)
    .map((value) => resolved(of, value))
    .filter((value) => value instanceof PDFDict)

export const contentOf = (stream: PDFRawStream, encoding: BufferEncoding): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString(encoding)
