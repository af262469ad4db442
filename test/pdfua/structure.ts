// The tree of tags of a PDF, read with its roles resolved and with what each tag owns on the pages.
import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Check } from './findings.ts'
import { dictionariesAt, dictionaryAt, eachAt, has, nameAt, numberAt, resolved } from './objects.ts'

export type Element = {
  readonly type: string
  readonly dictionary: PDFDict
  readonly parent: Element | undefined
  readonly children: Element[]
}

export type Structure = {
  /** In reading order. */
  readonly elements: readonly Element[]
  /** By 'page reference:marked content number'. */
  readonly ownerOfContent: ReadonlyMap<string, Element>
  /** By the reference of the annotation. */
  readonly ownerOfObject: ReadonlyMap<string, Element>
}

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
)

export function readStructure(catalog: PDFDict, check: Check): Structure {
  const elements: Element[] = []
  const ownerOfContent = new Map<string, Element>()
  const ownerOfObject = new Map<string, Element>()
  const root = dictionaryAt(catalog, 'StructTreeRoot')
  check('7.1-11', root !== undefined, 'there is no structure tree')
  const roles = dictionaryAt(root, 'RoleMap')
  for (const [role] of roles?.entries() ?? []) {
    check('7.1-7', !standardTypes.has(role.decodeText()), `the standard type ${role.decodeText()} is mapped anew`)
  }

  function read(dictionary: PDFDict, parent: Element | undefined, pageAbove: string): void {
    const written = nameAt(dictionary, 'S') ?? 'nothing'
    const element: Element = { type: standardType(written, roles, check), dictionary, parent, children: [] }
    elements.push(element)
    parent?.children.push(element)
    check('7.1-12', has(dictionary, 'P'), `${written} does not name its parent`)
    const page = referenceAt(dictionary, 'Pg') ?? pageAbove
    for (const kid of eachAt(dictionary, 'K')) own(element, resolved(dictionary, kid), page)
  }

  function own(element: Element, kid: PDFObject | undefined, page: string): void {
    if (kid instanceof PDFNumber) ownerOfContent.set(`${page}:${kid.asNumber()}`, element)
    if (!(kid instanceof PDFDict)) return
    const type = nameAt(kid, 'Type')
    if (type === 'MCR') ownerOfContent.set(`${referenceAt(kid, 'Pg') ?? page}:${numberAt(kid, 'MCID')}`, element)
    else if (type === 'OBJR') ownerOfObject.set(`${referenceAt(kid, 'Obj')}`, element)
    else read(kid, element, page)
  }

  for (const top of root ? dictionariesAt(root, 'K') : []) read(top, undefined, '')
  return { elements, ownerOfContent, ownerOfObject }
}

function standardType(written: string, roles: PDFDict | undefined, check: Check): string {
  const seen = new Set<string>()
  let type = written
  while (!standardTypes.has(type)) {
    check('7.1-6', !seen.has(type), `the role of ${written} goes in a circle`)
    const next = nameAt(roles, type)
    check('7.1-5', next !== undefined, `${written} is no standard type and is mapped to none`)
    if (next === undefined || seen.has(type)) return type
    seen.add(type)
    type = next
  }
  return type
}

function referenceAt(of: PDFDict, key: string): string | undefined {
  const value = of.get(PDFName.of(key))
  return value instanceof PDFRef ? value.toString() : undefined
}
