// Reads what a page paints, operator by operator: each belongs to a tag or is an artifact, and never both.
import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Check } from './findings.ts'
import { contentOf, dictionaryAt, has, nameAt, numberAt } from './objects.ts'

export type Reading = {
  readonly where: string
  /** Whether a tag owns the marked content of this number on this page. */
  readonly owned: (number: number) => boolean
  readonly fonts: Set<PDFDict>
  readonly check: Check
}

type Mark = { readonly tagged: boolean; readonly artifact: boolean; readonly depth: number }

// Strings, hexadecimal strings, brackets, names, comments, inline images, and all other words.
const tokens = new RegExp(
  [
    /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\([^()]*\))*\))*\)/,
    /<<|>>|<[0-9A-Fa-f\s]*>|\[|\]/,
    /\/[^\s/<>()[\]{}%]*/,
    /%[^\r\n]*/,
    /BI\s[\s\S]*?\sEI(?=\s|$)/,
    /[^\s/<>()[\]{}%]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

const paints = /^(Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|sh|BI\s[\s\S]*)$/
const operator = /^(?!(?:true|false|null)$)(?:[A-Za-z'"][A-Za-z0-9*'"]*|BI\s[\s\S]*)$/
const deepest = 8

export function checkContent(
  source: string,
  resources: PDFDict | undefined,
  reading: Reading,
  outer: Mark = { tagged: false, artifact: false, depth: 0 },
): void {
  const marks: Mark[] = [outer]
  noteFonts(dictionaryAt(resources, 'Font'), reading.fonts)
  for (const { operation, operands } of operationsOf(source)) {
    const mark = marks.at(-1) ?? outer
    if (operation === 'BDC' || operation === 'BMC') marks.push(begun(operands, resources, mark, reading))
    else if (operation === 'EMC') marks.pop()
    else if (operation === 'Do') checkObject(operands.at(-1) ?? '', resources, mark, reading)
    else if (paints.test(operation)) checkPainted(operation.slice(0, 2), mark, reading)
  }
}

/** Each operator with what stands before it. */
export function* operationsOf(source: string): Generator<{ operation: string; operands: readonly string[] }> {
  let operands: string[] = []
  for (const [token] of source.matchAll(tokens)) {
    if (token.startsWith('%')) continue
    if (!operator.test(token)) {
      operands.push(token)
      continue
    }
    yield { operation: token, operands }
    operands = []
  }
}

function noteFonts(fonts: PDFDict | undefined, noted: Set<PDFDict>): void {
  for (const key of fonts?.keys() ?? []) {
    const font = dictionaryAt(fonts, key.decodeText())
    if (font) noted.add(font)
  }
}

function checkPainted(what: string, mark: Mark, { where, check }: Reading): void {
  check('7.1-3', mark.tagged || mark.artifact, `${where}: ${what} paints outside tags and artifacts`)
}

function begun(operands: readonly string[], resources: PDFDict | undefined, outer: Mark, reading: Reading): Mark {
  const { where, check, owned } = reading
  const artifact = operands.find((each) => each.startsWith('/')) === '/Artifact'
  const number = contentNumber(operands, resources)
  const tagged = number !== undefined
  check('7.1-1', !(artifact && outer.tagged), `${where}: an artifact stands inside tagged content`)
  check('7.1-2', !(tagged && outer.artifact), `${where}: tagged content stands inside an artifact`)
  if (tagged) check('house-owner', outer.depth > 0 || owned(number), `${where}: no tag owns content ${number}`)
  return { tagged: outer.tagged || tagged, artifact: outer.artifact || artifact, depth: outer.depth }
}

/** The number of the marked content that this begins; undefined where it has none. */
export function contentNumber(operands: readonly string[], resources: PDFDict | undefined): number | undefined {
  const at = operands.indexOf('/MCID')
  if (at >= 0) return Number(operands[at + 1])
  const last = operands.at(-1)
  if (operands.length < 2 || !last?.startsWith('/')) return undefined
  return numberAt(dictionaryAt(dictionaryAt(resources, 'Properties'), last.slice(1)), 'MCID')
}

function checkObject(name: string, resources: PDFDict | undefined, mark: Mark, reading: Reading): void {
  const stream = dictionaryAt(resources, 'XObject')?.lookup(PDFName.of(name.slice(1)))
  if (!(stream instanceof PDFRawStream)) return
  if (nameAt(stream.dict, 'Subtype') === 'Image') checkPainted('an image', mark, reading)
  if (nameAt(stream.dict, 'Subtype') !== 'Form' || mark.depth >= deepest) return
  reading.check('7.20-1', !has(stream.dict, 'Ref'), `${reading.where}: a form XObject refers to another file`)
  const inner = dictionaryAt(stream.dict, 'Resources') ?? resources
  checkContent(contentOf(stream, 'latin1'), inner, reading, { ...mark, depth: mark.depth + 1 })
}
