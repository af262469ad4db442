// The sections of a complaint's pages, and which parts of its handling stand in each, in their order.
import assert from 'node:assert/strict'

export const sections = [
  { name: 'overview', title: 'Overview', blocks: ['handler', 'readers', 'category', 'exclusion', 'letter checks'] },
  {
    name: 'people',
    title: 'People and needs',
    blocks: ['needs', 'other formats', 'restrictions', 'representatives', 'group', 'contact'],
  },
  {
    name: 'investigation',
    title: 'Investigation',
    blocks: [
      'heard',
      'clarifications',
      'interim responses',
      'hazards',
      'conflicts',
      'fair chance',
      'facts',
      'evidence',
      'new issues',
    ],
  },
  { name: 'remedies', title: 'Remedies and promises', blocks: ['promises late', 'remedies', 'mediation'] },
  { name: 'learning', title: 'Learning', blocks: ['learning', 'improvements', 'satisfaction'] },
  {
    name: 'ombudsman',
    title: 'Ombudsman',
    blocks: ['requests', 'determinations', 'orders', 'recommendations', 'failure notices'],
  },
  { name: 'files', title: 'Files', blocks: [] },
  { name: 'letters', title: 'Letters', blocks: ['undelivered', 'texts'] },
  { name: 'messages', title: 'Messages', blocks: [] },
  { name: 'history', title: 'History', blocks: [] },
] as const
type Section = (typeof sections)[number]
export type SectionName = Section['name']
export type BlockName = Section['blocks'][number]

/** The blocks of a section, in the order in which they stand. */
export const blocksOf = (section: SectionName): readonly BlockName[] =>
  sections.find(({ name }) => name === section)?.blocks ?? []

export function sectionOf(block: BlockName): SectionName {
  const section = sections.find(({ name }) => blocksOf(name).includes(block))
  assert(section, 'every block stands in a section')
  return section.name
}
