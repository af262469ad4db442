// The index of a pack as a document: what is in it and what is not, then everything that happened, by which rules.
import { dateWithoutWeekday, shortDate } from '#core/calendar/dates.ts'
import { holdingOf } from '#core/complaint/handling-pack.ts'
import { type Block, type Form, facts, heading, list, paragraph, part } from '#documents/document.ts'
import type { Lane } from '#history/lanes.ts'
import { counted } from '#history/words.ts'
import { chronologyOf, type Entry } from './chronology.ts'
import type { Contents, Included } from './contents.ts'
import { heldBack } from './held-back.ts'
import type { PackCase } from './pack-case.ts'
import { clocks, decisions, findings, remedies, rules } from './tables.ts'
import { type LongTable, tableOrVolumes, type Volume, volumesOf } from './volumes.ts'

const laneHeads: { readonly [lane in Lane]: string } = {
  resident: 'What the resident did or said',
  landlord: 'What the landlord did, or heard from others',
}

const laneWords: { readonly [lane in Lane]: string } = { resident: 'Resident', landlord: 'Landlord' }

/** Every part stands in each index; one that has nothing to tell says so. */
export const indexParts = [
  'held back',
  'not in the pack',
  'complaint',
  'documents',
  'chronology',
  'clocks',
  'decisions',
  'remedies',
  'findings',
  'rules',
] as const

export function packIndex(packCase: PackCase, contents: Contents): Form {
  const told: { readonly [name in (typeof indexParts)[number]]: readonly [string, readonly Block[]] } = {
    'not in the pack': ['What is not in this pack', notInThePack(packCase, contents)],
    'held back': ['Redaction list: what is held back', heldBack(packCase)],
    complaint: ['The complaint in the resident’s words', story(packCase)],
    documents: ['Index of documents', documents(contents)],
    chronology: ['Chronology', tableOrVolumes(chronology(packCase, contents))],
    clocks: ['Clocks, and how each date was counted', clocks(packCase)],
    decisions: ['Decisions', decisions(packCase)],
    remedies: ['Remedies and promises', remedies(packCase)],
    findings: ['What the record shows by the Code', findings(packCase)],
    rules: ['The Code and the policy in force', rules(packCase)],
  }
  return {
    ...frameOf(packCase),
    blocks: [
      facts(cover(packCase, contents)),
      ...indexParts.map((name) => part(name, [heading(2, told[name][0]), ...told[name][1]])),
    ],
  }
}

/** What the index has not room for: the rows of its long tables. */
export const indexVolumes = (packCase: PackCase, contents: Contents): readonly Volume[] =>
  [tableOfDocuments(contents), chronology(packCase, contents)].flatMap((long) => volumesOf(long, frameOf(packCase)))

const frameOf = ({ landlord, complaint, asOf }: PackCase): Omit<Form, 'blocks'> => ({
  ...{ layout: 'form', title: `Complaint ${complaint.id}: the file for the Ombudsman`, language: 'en-GB' },
  ...{ landlord: landlord.name, colour: landlord.colour.hex, on: asOf },
})

function cover({ complaint, edition, asOf, history }: PackCase, { included, leftOut, bound }: Contents) {
  const { resident, receivedOn, stages, closedOn } = complaint
  const of = (kind: Included['source']['of']) =>
    counted(included.filter(({ source }) => source.of === kind).length, kind)
  return [
    ['Reference', complaint.id],
    ['Resident', resident.name],
    ['Received', dateWithoutWeekday(receivedOn)],
    ['Governed by', edition.title],
    ['Reached', `Stage ${stages.length}${closedOn ? `, closed ${dateWithoutWeekday(closedOn)}` : ', not closed'}`],
    [
      'Tells of',
      `Everything recorded up to ${dateWithoutWeekday(asOf)}: ${counted(history.length, 'entry', 'entries')}`,
    ],
    ['Documents on the record', reconciled(included, leftOut)],
    ['Documents in the pack', `${included.length}: ${of('letter')}, ${of('file')}, ${of('message')}`],
    ['Documents left out', `${leftOut.length}`],
    ['Pages', `${bound.pages}, in ${counted(bound.parts, 'part')}, each a PDF in the folder “pages”`],
  ] as const
}

/** Each document of the record is counted here once. */
function reconciled(included: Contents['included'], leftOut: Contents['leftOut']): string {
  const held = leftOut.filter(({ held }) => held).length
  const unshown = included.filter(({ unshown }) => unshown !== null).length
  return [
    `${included.length + leftOut.length}: ${included.length - unshown} in the pack and shown as pages`,
    `${unshown} in the pack that cannot be shown as pages`,
    `${held} held back`,
    `${leftOut.length - held} that could not be put in`,
  ].join('; ')
}

/** Nothing is left out without a word. */
function notInThePack({ complaint, history }: PackCase, { included, leftOut }: Contents): readonly Block[] {
  // What is held back is told here no more than in the chronology.
  const told = history
    .filter(({ version }) => !holdingOf(complaint.handling.heldBack, { kind: 'entry', which: `${version}` }))
    .map(({ event }) => event)
  const described = told.flatMap((event) =>
    event.type === 'EvidenceAdded'
      ? [`Described in words when it was added: ${event.what}${event.source && ` (${event.source})`}`]
      : [],
  )
  const refused = told.flatMap((event) =>
    event.type === 'FileRefused'
      ? [
          `${event.name}, ${shortDate(event.on)}: the scanner found ${event.found} in it. It was refused, and is given to nobody`,
        ]
      : [],
  )
  return [
    leftOut.length === 0
      ? paragraph('Every document that the record names is in the pack.')
      : paragraph('These documents are named by the record and are not in the pack:'),
    list(leftOut.map(({ number, title, because, pages }) => `Document ${number}, ${title} ${because} Page ${pages}`)),
    ...unshownOf(included),
    paragraph('Of some things the pack can show only what was written of them:'),
    list([
      'Letters are set again from the words kept on the day they were written, in the format of that day. The paper or the email that carried them is not kept',
      'Telephone calls and visits are told in the chronology as they were written down',
      'What was attached to an email is inside its own file, as it came',
      'The pages show emails, Word documents and texts by their words, and pictures in copies without their place and camera. What cannot be shown has a page that says why',
      'A character that our letters are not printed with is an empty box on the pages, and � in this index. Where this index has one, index.txt has all its words',
      ...(complaint.imported ? ['The complaint was handled elsewhere: only what that record says is known'] : []),
      ...described,
      ...refused,
    ]),
  ]
}

function unshownOf(included: Contents['included']): readonly Block[] {
  const lines = included.flatMap(({ number, title, unshown, pages }) =>
    unshown === null ? [] : [`Document ${number}, ${title} ${unshown}. Page ${pages}`],
  )
  if (lines.length === 0) return []
  return [paragraph('These are in the pack as they came, and cannot be shown as pages:'), list(lines)]
}

const story = ({ complaint: { story, outcomeWanted } }: PackCase): readonly Block[] => [
  paragraph(story || 'The record has no words of the resident.'),
  ...(outcomeWanted ? [paragraph([{ strong: 'What they want: ' }, outcomeWanted])] : []),
]

const documents = (contents: Contents): readonly Block[] =>
  contents.included.length === 0
    ? [paragraph('There is no document on the record.')]
    : tableOrVolumes(tableOfDocuments(contents))

function tableOfDocuments({ included }: Contents): LongTable {
  const columns = [
    { head: 'No.', width: 0.8, align: 'right' as const },
    { head: 'Day', width: 1.8 },
    { head: 'Whose', width: 1.5 },
    { head: 'What it is', width: 5, rowHeader: true as const },
    { head: 'Pages', width: 1.6 },
    { head: 'In the zip as', width: 3.4 },
    { head: 'SHA-256', width: 4 },
  ]
  const rows = included.map(({ number, on, lane, title, pages, place, sha256 }) => [
    ...[`${number}`, shortDate(on), laneWords[lane], title, pages, place, inGroups(sha256)],
  ])
  return { name: 'documents', caption: `Documents in the pack: ${rows.length}`, columns, rows }
}

/** A hash breaks over lines only where there are spaces. */
const inGroups = (sha256: string): string => (sha256.match(/.{1,16}/g) ?? []).join(' ')

function chronology(packCase: PackCase, { included, leftOut }: Contents): LongTable {
  const entries = chronologyOf(packCase, [...included, ...leftOut])
  const said = ({ lane, title, words }: Entry, of: Lane) =>
    lane === of ? { blocks: [paragraph({ strong: title }), paragraph(words)] } : ''
  const columns = [
    { head: 'Day', width: 1.8, rowHeader: true as const },
    { head: laneHeads.resident, width: 5.5 },
    { head: laneHeads.landlord, width: 5.5 },
    { head: 'Written down by', width: 2 },
    { head: 'Documents', width: 1.6 },
  ]
  const rows = entries.map((entry) => [
    shortDate(entry.on),
    said(entry, 'resident'),
    said(entry, 'landlord'),
    entry.written,
    entry.documents.join(', '),
  ])
  const caption = `Everything that happened, in two lanes: ${counted(rows.length, 'entry', 'entries')}`
  return { name: 'chronology', caption, columns, rows }
}
