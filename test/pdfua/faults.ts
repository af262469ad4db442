// Faults to put into a good letter, one for each rule that must be seen to work.
import assert from 'node:assert/strict'
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { contentOf, has, nameAt } from './objects.ts'

export type PlantedFault = {
  readonly fault: string
  readonly rule: string
  readonly put: (file: PDFDocument) => void
}

const key = (name: string): PDFName => PDFName.of(name)

const dictionaries = (file: PDFDocument): readonly PDFDict[] =>
  file.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)

const tags = (file: PDFDocument, type: string): readonly PDFDict[] =>
  dictionaries(file).filter((each) => nameAt(each, 'S') === type && has(each, 'P'))

const links = (file: PDFDocument): readonly PDFDict[] =>
  dictionaries(file).filter((each) => nameAt(each, 'Subtype') === 'Link')

function rename(file: PDFDocument, type: string, other: string): void {
  const [tag] = tags(file, type)
  assert(tag, `the letter has a ${type}`)
  tag.set(key('S'), key(other))
}

const without =
  (name: string) =>
  (file: PDFDocument): void => {
    assert(has(file.catalog, name), `the letter has ${name}`)
    file.catalog.delete(key(name))
  }

/** Adds an empty tag of this type to the first tag of that one. */
function adopt(file: PDFDocument, type: string, child: string, also: Record<string, string> = {}): void {
  const [tag] = tags(file, type)
  const children = tag?.lookup(key('K'))
  assert(tag && children instanceof PDFArray, `the letter has a ${type} with children`)
  children.push(file.context.obj({ Type: 'StructElem', S: child, P: file.context.obj({}), ...also }))
}

function repaint(file: PDFDocument, change: (content: string) => string): void {
  const { node } = file.getPage(0)
  const reference = node.get(key('Contents'))
  const stream = node.lookup(key('Contents'))
  assert(reference instanceof PDFRef && stream instanceof PDFRawStream, 'the first page has one stream')
  const content = contentOf(stream, 'latin1')
  assert.notEqual(change(content), content)
  file.context.assign(reference, file.context.flateStream(Buffer.from(change(content), 'latin1')))
}

export const faults: readonly PlantedFault[] = [
  { fault: 'it is not marked as tagged', rule: '6.2-1', put: without('MarkInfo') },
  { fault: 'no metadata', rule: '7.1-8', put: without('Metadata') },
  { fault: 'no claim to be PDF/UA', rule: '5-1', put: without('Metadata') },
  { fault: 'no title in the metadata', rule: '7.1-9', put: without('Metadata') },
  { fault: 'the title is not shown', rule: '7.1-10', put: without('ViewerPreferences') },
  { fault: 'no language', rule: '7.2-34', put: without('Lang') },
  {
    fault: 'a language that is none',
    rule: '7.2-29',
    put: (file) => file.catalog.set(key('Lang'), PDFHexString.fromText('English, please')),
  },
  {
    fault: 'the wrong language',
    rule: 'house-language',
    put: (file) => file.catalog.set(key('Lang'), PDFHexString.fromText('en-US')),
  },
  { fault: 'no bookmarks', rule: 'house-bookmarks', put: without('Outlines') },
  { fault: 'no tags', rule: '7.1-11', put: without('StructTreeRoot') },
  { fault: 'a tag of an unknown type', rule: '7.1-5', put: (file) => rename(file, 'P', 'Wibble') },
  { fault: 'a tag without a parent', rule: '7.1-12', put: (file) => tags(file, 'P')[0]?.delete(key('P')) },
  { fault: 'a heading of level 4 after one of level 1', rule: '7.4.2-1', put: (file) => rename(file, 'H2', 'H4') },
  { fault: 'no title heading', rule: 'house-one-title', put: (file) => rename(file, 'H1', 'P') },
  { fault: 'a heading without a level among others', rule: '7.4.4-2', put: (file) => rename(file, 'H3', 'H') },
  { fault: 'a figure without words', rule: '7.3-1', put: (file) => rename(file, 'P', 'Figure') },
  { fault: 'a formula without words', rule: '7.7-1', put: (file) => rename(file, 'P', 'Formula') },
  { fault: 'a note without an ID', rule: '7.9-1', put: (file) => rename(file, 'P', 'Note') },
  { fault: 'a list item that is a paragraph', rule: '7.2-19', put: (file) => rename(file, 'LI', 'P') },
  { fault: 'a list item outside a list', rule: '7.2-17', put: (file) => rename(file, 'L', 'Div') },
  { fault: 'a list body outside an item', rule: '7.2-18', put: (file) => rename(file, 'LI', 'Div') },
  { fault: 'a paragraph among the rows', rule: '7.2-3', put: (file) => adopt(file, 'Table', 'P') },
  { fault: 'a row outside a table', rule: '7.2-4', put: (file) => rename(file, 'TBody', 'Div') },
  { fault: 'table parts outside a table', rule: '7.2-5', put: (file) => rename(file, 'Table', 'Div') },
  { fault: 'a cell outside a row', rule: '7.2-8', put: (file) => rename(file, 'TR', 'Div') },
  { fault: 'a paragraph in a row', rule: '7.2-10', put: (file) => adopt(file, 'TR', 'P') },
  { fault: 'two table heads', rule: '7.2-11', put: (file) => adopt(file, 'Table', 'THead') },
  { fault: 'a table head without a body', rule: '7.2-14', put: (file) => rename(file, 'TBody', 'TFoot') },
  { fault: 'a row with a cell too many', rule: '7.2-42', put: (file) => adopt(file, 'TR', 'TD') },
  {
    fault: 'data cells without headers',
    rule: '7.5-1',
    put: (file) => {
      for (const cell of tags(file, 'TH')) cell.set(key('S'), key('TD'))
    },
  },
  { fault: 'a link without words', rule: '7.18.5-2', put: (file) => links(file)[0]?.delete(key('Contents')) },
  { fault: 'a link outside a Link', rule: '7.18.5-1', put: (file) => rename(file, 'Link', 'Span') },
  {
    fault: 'a tab order of its own',
    rule: '7.18.3-1',
    put: (file) => {
      for (const page of file.getPages()) page.node.delete(key('Tabs'))
    },
  },
  { fault: 'words outside all tags', rule: '7.1-3', put: (file) => file.getPage(0).drawText('stamp') },
  {
    fault: 'a footer that is no longer an artifact',
    rule: '7.1-3',
    put: (file) => repaint(file, (content) => content.replace(/\/Artifact[^\n]*?(BMC|BDC)/g, '/Span BMC')),
  },
  {
    fault: 'an artifact inside tagged content',
    rule: '7.1-1',
    put: (file) => repaint(file, (content) => content.replace(/BT\b/, '/Artifact BMC EMC BT')),
  },
  {
    fault: 'tagged content inside an artifact',
    rule: '7.1-2',
    put: (file) => repaint(file, (content) => `/Artifact BMC\n${content}\nEMC`),
  },
  {
    fault: 'words whose tag does not own them',
    rule: 'house-owner',
    put: (file) => tags(file, 'P')[3]?.delete(key('K')),
  },
  {
    fault: 'a font that is not in the file',
    rule: '7.21.4.1-1',
    put: (file) => {
      for (const each of dictionaries(file)) for (const name of ['FontFile2', 'FontFile3']) each.delete(key(name))
    },
  },
  {
    fault: 'a font that does not say its characters',
    rule: '7.21.7-1',
    put: (file) => {
      for (const each of dictionaries(file)) if (nameAt(each, 'Subtype') === 'Type0') each.delete(key('ToUnicode'))
    },
  },
]
