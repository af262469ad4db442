// What stands on each page of a PDF, read back from the file: line by line in reading order, with place, size and weight.
import { type PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { type Characters, charactersOf, wordsOfString } from './characters.ts'
import { contentNumber, operationsOf } from './content.ts'
import { createFindings } from './findings.ts'
import { dictionaryAt, nameAt } from './objects.ts'
import { resourcesOf, sourceOf } from './pages.ts'
import { type Element, readStructure } from './structure.ts'

export type PrintedLine = {
  /** What it is read out as; an artifact, such as the number of a page, is not. */
  readonly tag: string
  /** Of its first letter's foot, in millimetres from the page's top left. */
  readonly top: number
  readonly left: number
  /** In points. */
  readonly size: number
  readonly weight: string
  readonly words: string
}

export type PrintedPage = { readonly width: number; readonly height: number; readonly lines: readonly PrintedLine[] }

export async function printedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { ownerOfContent } = readStructure(file.catalog, createFindings().check)
  return file.getPages().map(({ node, ref }, index) => {
    const { width, height } = file.getPage(index).getSize()
    const painted = paintedOn(sourceOf(node), resourcesOf(node), height)
    const read = [...ownerOfContent].flatMap(([place, owner]) => {
      const [page, number] = place.split(':')
      if (page !== ref.toString()) return []
      return painted.filter((run) => run.content === Number(number)).map((run) => ({ ...run, block: blockOf(owner) }))
    })
    const artifacts = painted.filter(({ content }) => content === undefined)
    const lines = joined([...read, ...artifacts.map((run) => ({ ...run, block: undefined }))])
    return { width: millimetres(width), height: millimetres(height), lines }
  })
}

const millimetres = (points: number): number => Math.round((points * 25.4) / 72)

const blocks = /^(H[1-6]|P|TH|TD|Caption|Lbl|LBody)$/

/** A paragraph in a cell or an item is a part of it, and an emphasis of what it stands in. */
function blockOf(element: Element): Element {
  const block = nearest(element) ?? element
  return block.type === 'P' ? (nearest(block.parent) ?? block) : block
}

const nearest = (element: Element | undefined): Element | undefined =>
  element === undefined || blocks.test(element.type) ? element : nearest(element.parent)

type Run = {
  readonly content: number | undefined
  readonly across: number
  readonly down: number
  readonly size: number
  readonly weight: string
  readonly words: string
}

/** Undefined for an artifact. */
type Owned = Run & { readonly block: Element | undefined }

/** Pieces of one line of one block, where nothing changes but the words. Those of an artifact may stand far apart. */
function joined(runs: readonly Owned[]): readonly PrintedLine[] {
  const lines: Owned[] = []
  for (const run of runs) {
    const line = lines.at(-1)
    if (line && goesOn(line, run)) lines[lines.length - 1] = { ...line, words: line.words + run.words }
    else lines.push(run)
  }
  return lines.map(({ block, across, down, size, weight, words }) => ({
    tag: block?.type ?? 'artifact',
    top: millimetres(down),
    left: millimetres(across),
    size,
    weight,
    words: words.trim(),
  }))
}

const goesOn = (line: Owned, run: Owned): boolean =>
  run.block !== undefined &&
  line.block === run.block &&
  line.size === run.size &&
  line.weight === run.weight &&
  Math.abs(line.down - run.down) < 1

type Matrix = readonly [number, number, number, number, number, number]
const asItIs: Matrix = [1, 0, 0, 1, 0, 0]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]
function matrixOf(operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}

type Font = { readonly characters: Characters; readonly weight: string }
type Fonts = ReadonlyMap<string, Font>
type State = { readonly page: Matrix; readonly text: Matrix; readonly font: Font | undefined; readonly size: number }

/** The operators that say where the next words stand, and in which type. */
const changes: { readonly [operation: string]: (state: State, operands: readonly string[], fonts: Fonts) => State } = {
  cm: (state, operands) => ({ ...state, page: times(matrixOf(operands), state.page) }),
  BT: (state) => ({ ...state, text: asItIs }),
  Tm: (state, operands) => ({ ...state, text: matrixOf(operands) }),
  Td: (state, [across, up]) => ({ ...state, text: times([1, 0, 0, 1, Number(across), Number(up)], state.text) }),
  Tf: (state, [name = '', size], fonts) => ({ ...state, font: fonts.get(name), size: Number(size) }),
}

function paintedOn(source: string, resources: PDFDict | undefined, height: number): readonly Run[] {
  const fonts = fontsOf(dictionaryAt(resources, 'Font'))
  const runs: Run[] = []
  const kept: State[] = []
  const marks: (number | undefined)[] = []
  let state: State = { page: asItIs, text: asItIs, font: undefined, size: 0 }
  for (const { operation, operands } of operationsOf(source)) {
    if (operation === 'q') kept.push(state)
    else if (operation === 'Q') state = kept.pop() ?? state
    else if (operation === 'EMC') marks.pop()
    else if (/^B[DM]C$/.test(operation)) marks.push(contentNumber(operands, resources) ?? marks.at(-1))
    else if (/^T[jJ]$/.test(operation)) runs.push({ content: marks.at(-1), ...shown(operands, state, height) })
    else state = changes[operation]?.(state, operands, fonts) ?? state
  }
  return runs
}

function shown(operands: readonly string[], { page, text, font, size }: State, height: number): Omit<Run, 'content'> {
  const [, , c, d, across, up] = times(text, page)
  return {
    across,
    down: height - up,
    size: Math.round(size * Math.hypot(c, d) * 10) / 10,
    weight: font?.weight ?? 'none',
    words: wordsIn(operands, font),
  }
}

const wordsIn = (operands: readonly string[], font: Font | undefined): string =>
  operands
    .filter((operand) => /^[(<]/.test(operand))
    .map((operand) => wordsOfString(operand, font?.characters ?? new Map()))
    .join('')

function fontsOf(fonts: PDFDict | undefined): ReadonlyMap<string, Font> {
  const named = fonts?.keys().map((key) => key.decodeText()) ?? []
  return new Map(
    named.flatMap((name) => {
      const font = dictionaryAt(fonts, name)
      if (!font) return []
      const weight = /-(\w+?)(?:-Identity-H)?$/.exec(nameAt(font, 'BaseFont') ?? '')?.[1]?.toLowerCase() ?? 'unnamed'
      return [[`/${name}`, { characters: charactersOf(font), weight }] as const]
    }),
  )
}
