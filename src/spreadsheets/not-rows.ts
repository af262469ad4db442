// Knows a file that holds no rows by how it begins, whatever its name says, and what to do instead.
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'it is a PDF. Choose the spreadsheet that it was made of'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avi))/s,
    'it is a picture. Choose the spreadsheet itself',
  ],
  [/^\{\\rtf/, 'it is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or as CSV'],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml|meta)/i,
    'it is a web page or XML. Open it in Excel, and save it as .xlsx or as CSV',
  ],
]

/** Why these are no rows of text; null where they may be. */
export function notRows(beginning: Uint8Array): string | null {
  const text = Buffer.from(beginning.subarray(0, 200)).toString('latin1')
  return beginnings.find(([sign]) => sign.test(text))?.[1] ?? null
}

/** Of what a text is made, hardly one in a hundred is a control character; of anything else, many are. */
export function isText(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t\r\n]/gu)?.length ?? 0
  return controls * 100 <= text.length
}

export const noText = 'it is no text. Choose a spreadsheet, CSV or Excel (.xlsx)'

/** Packed as .xlsx is, all the same. */
export function notExcel(names: readonly string[]): string | null {
  if (names.includes('word/document.xml')) {
    return 'it is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or as CSV'
  }
  if (names.includes('ppt/presentation.xml')) return 'it is a presentation. Choose the spreadsheet itself'
  if (names.includes('xl/workbook.bin')) return 'it is a binary Excel file (.xlsb). Save it as .xlsx or as CSV'
  if (names.includes('content.xml')) return 'it is an OpenDocument file (.ods). Save it as .xlsx or as CSV'
  return names.includes('xl/workbook.xml') ? null : 'it is a packed folder (.zip). Choose the spreadsheet in it'
}

/** The container of Office before 2007, and of its files with a password; its parts are named in UTF-16. */
export const isOldOffice = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0

export function notOldOffice(file: Uint8Array): string {
  const has = (name: string): boolean => Buffer.from(file).includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) {
    return 'it is protected by a password. Open it, save it without one, and bring in that file'
  }
  if (has('WordDocument')) {
    return 'it is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or as CSV'
  }
  return 'it is an old Excel file (.xls): save it as .xlsx or as CSV'
}
