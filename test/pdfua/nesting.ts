// Which tag may stand in which, what each must carry, and that headings do not skip a level.
import type { Check } from './findings.ts'
import { has, wordsAt } from './objects.ts'
import type { Element } from './structure.ts'

const mayHold: { readonly [type: string]: readonly [rule: string, ...children: string[]] } = {
  Table: ['7.2-3', 'TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['7.2-10', 'TH', 'TD'],
  THead: ['7.2-36', 'TR'],
  TBody: ['7.2-36', 'TR'],
  TFoot: ['7.2-36', 'TR'],
  L: ['7.2-19', 'L', 'LI', 'Caption'],
  LI: ['7.2-20', 'Lbl', 'LBody'],
  TOC: ['7.2-27', 'TOC', 'TOCI', 'Caption'],
}

const mustStandIn: { readonly [type: string]: readonly [rule: string, ...parents: string[]] } = {
  TR: ['7.2-4', 'Table', 'THead', 'TBody', 'TFoot'],
  THead: ['7.2-5', 'Table'],
  TBody: ['7.2-5', 'Table'],
  TFoot: ['7.2-5', 'Table'],
  TH: ['7.2-8', 'TR'],
  TD: ['7.2-8', 'TR'],
  LI: ['7.2-17', 'L'],
  LBody: ['7.2-18', 'LI'],
  TOCI: ['7.2-26', 'TOC'],
}

export function checkNesting(elements: readonly Element[], check: Check): void {
  for (const element of elements) {
    checkPlace(element, check)
    checkDescription(element, check)
  }
  checkHeadings(elements, check)
}

function checkPlace({ type, parent, children }: Element, check: Check): void {
  const [holdRule, ...allowed] = mayHold[type] ?? []
  const strangers = children.map((child) => child.type).filter((child) => !allowed.includes(child))
  if (holdRule) check(holdRule, strangers.length === 0, `${type} holds ${strangers.join(', ')}`)
  const [placeRule, ...parents] = mustStandIn[type] ?? []
  if (placeRule)
    check(placeRule, parents.includes(parent?.type ?? ''), `${type} stands in ${parent?.type ?? 'the root'}`)
}

function checkDescription({ type, dictionary }: Element, check: Check): void {
  const described = Boolean(wordsAt(dictionary, 'Alt')?.trim()) || has(dictionary, 'ActualText')
  if (type === 'Figure') check('7.3-1', described, 'a figure has no words in its place')
  if (type === 'Formula') check('7.7-1', described, 'a formula has no words in its place')
  if (type === 'Note') check('7.9-1', Boolean(wordsAt(dictionary, 'ID')), 'a note has no ID')
}

function checkHeadings(elements: readonly Element[], check: Check): void {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []))
  levels.forEach((level, at) => {
    const before = levels[at - 1] ?? 0
    check('7.4.2-1', level <= before + 1, `a heading of level ${level} follows one of level ${before}`)
  })
  const unnumbered = elements.some(({ type }) => type === 'H')
  check('7.4.4-2', !(unnumbered && levels.length > 0), 'there are both H and H1 to H6')
  check('house-one-title', levels.filter((level) => level === 1).length === 1, 'there is not exactly one H1')
}
