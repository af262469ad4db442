// What is held on a person, as a document that can be read aloud: each record they are in, and what is held back, and why.
import { type DateOnly, dateWithoutWeekday, shortDate } from '#core/calendar/dates.ts'
import type { ToldProfile } from '#core/landlord/policy-in-force.ts'
import { accessGrounds, isSenderId, recordName } from '#core/subject-access/request.ts'
import { type Block, type Form, facts, heading, list, paragraph, part, table } from '#documents/document.ts'
import { groundWords } from '#history/held-words.ts'
import { capital, counted } from '#history/words.ts'
import type { Contents } from '#pack/contents.ts'
import { type LongTable, tableOrVolumes, type Volume, volumesOf } from '#pack/volumes.ts'
import type { Told } from './told.ts'

export type PersonFile = {
  readonly person: string
  /** As its profile was on that day. */
  readonly landlord: ToldProfile
  readonly asOf: DateOnly
  readonly records: readonly Told[]
}

/** Each stands in every such document; one that has nothing to tell says so. */
export const holdParts = ['held back', 'not here', 'records'] as const

/** `whole` where long tables stand in it: text has no limit. */
export function whatWeHold(file: PersonFile, contents: Contents, whole: boolean): Form {
  const tabled = (long: LongTable): readonly Block[] => (whole ? [table(long)] : tableOrVolumes(long))
  const records = file.records.flatMap((told) => [
    heading(2, titleOf(told)),
    paragraph(roleWords[told.as]),
    ...(told.about.length > 0 ? [facts(told.about)] : []),
    ...(told.kind === 'Emails' ? [] : tabledOrNothing(entriesOf(told), 'Every entry of it is held back.', tabled)),
    ...tabledOrNothing(documentsOf(told, contents), 'No document of it is here.', tabled),
  ])
  return {
    ...frameOf(file),
    blocks: [
      facts(cover(file, contents)),
      part('held back', [heading(2, 'What is held back from you'), ...heldBack(file)]),
      part('not here', [heading(2, 'What is not here'), ...notHere(contents)]),
      part('records', records),
    ],
  }
}

export const holdVolumes = (file: PersonFile, contents: Contents): readonly Volume[] =>
  file.records
    .flatMap((told) => [entriesOf(told), documentsOf(told, contents)])
    .flatMap((long) => volumesOf(long, frameOf(file)))

const roleWords = {
  resident: 'You are the resident.',
  representative: 'You spoke for the resident. What is theirs is held back.',
  sender: 'They came from this address, and belong to no complaint and no contact.',
} as const

const titleOf = ({ kind, id }: Told): string => (isSenderId(id) ? recordName(id) : `${kind} ${id}`)

const frameOf = ({ person, landlord, asOf }: PersonFile): Omit<Form, 'blocks'> => ({
  ...{ layout: 'form', title: `What we hold about ${person}`, language: 'en-GB', landlord: landlord.name },
  ...{ colour: landlord.colour.hex, on: asOf },
})

function cover({ person, landlord, asOf, records }: PersonFile, { included, leftOut, bound }: Contents) {
  const entries = records.flatMap((told) => told.entries)
  const [heldEntries, heldDocuments] = [entries.filter(({ held }) => held !== null), leftOut.filter(({ held }) => held)]
  return [
    ['Whom it is about', person],
    ['Who holds it', landlord.name],
    ['Tells of', `Everything recorded up to ${dateWithoutWeekday(asOf)} in the record of complaints and contacts`],
    ['Complaints and contacts', `${records.filter(({ kind }) => kind !== 'Emails').length}`],
    ['Entries', `${entries.length}: ${entries.length - heldEntries.length} told, ${heldEntries.length} held back`],
    [
      'Documents',
      `${included.length + leftOut.length}: ${included.length} here, ${heldDocuments.length} held back, ${leftOut.length - heldDocuments.length} that could not be put in`,
    ],
    ['Pages', `${bound.pages}, in ${counted(bound.parts, 'part')}, each a PDF in the folder “pages”`],
  ] as const
}

function heldBack({ records }: PersonFile): readonly Block[] {
  const lines = records.flatMap(({ id, entries, documents }) => [
    ...documents.flatMap(({ held, number, on }) =>
      held ? [`${recordName(id)}, document ${number}, ${shortDate(on)}: ${groundWords[held]}`] : [],
    ),
    ...heldEntries(id, entries),
  ])
  if (lines.length === 0) return [paragraph('Nothing is held back from you.')]
  return [
    paragraph('These are in the record and are not here. A person decided that, and can be asked why:'),
    list(lines),
  ]
}

/** A line for each ground: of a complaint in which they spoke for somebody else there can be hundreds. */
function heldEntries(id: Told['id'], entries: Told['entries']): readonly string[] {
  return accessGrounds.flatMap((ground) => {
    const numbers = entries.filter(({ held }) => held === ground).map(({ version }) => version)
    if (numbers.length === 0) return []
    return [`${id}, ${numbers.length === 1 ? 'entry' : 'entries'} ${numbers.join(', ')}: ${groundWords[ground]}`]
  })
}

function notHere({ included, leftOut }: Contents): readonly Block[] {
  const gone = leftOut.filter(({ held }) => !held).map(({ number, because }) => `Document ${number}: ${because}`)
  const unshown = included.flatMap(({ number, title, unshown }) =>
    unshown === null ? [] : [`Document ${number}, ${title} ${unshown}. It is here as it came, and not as pages`],
  )
  return [
    paragraph('This is the record of complaints and contacts alone. What else is kept elsewhere is asked for there.'),
    list([
      ...gone,
      ...unshown,
      'Letters are set again from the words kept on the day they were written',
      'Telephone calls and visits are told as they were written down',
      'What was attached to an email is inside its own file, as it came',
      'A character that our letters are not printed with is � in the PDF; the text and the data have it',
    ]),
  ]
}

const tabledOrNothing = (long: LongTable, nothing: string, tabled: (long: LongTable) => readonly Block[]) =>
  long.rows.length === 0 ? [paragraph(nothing)] : tabled(long)

function entriesOf({ id, entries }: Told): LongTable {
  const columns = [
    { head: 'Day', width: 1.8, rowHeader: true as const },
    { head: 'What is written', width: 10 },
    { head: 'Written down by', width: 2 },
    { head: 'Documents', width: 1.6 },
  ]
  const rows = entries.flatMap((entry) =>
    entry.held
      ? []
      : [
          [
            shortDate(entry.on),
            {
              blocks: [
                paragraph({ strong: entry.title }),
                ...entry.lines.filter((line) => line.trim() !== '').map(paragraph),
              ],
            },
            entry.written,
            entry.documents.join(', '),
          ],
        ],
  )
  return { name: `${id} entries`, caption: `${id}: ${counted(rows.length, 'entry', 'entries')}`, columns, rows }
}

function documentsOf({ id, documents }: Told, { included }: Contents): LongTable {
  const own = new Set(documents.map(({ number }) => number))
  const columns = [
    { head: 'No.', width: 0.8, align: 'right' as const },
    { head: 'Day', width: 1.8 },
    { head: 'What it is', width: 6, rowHeader: true as const },
    { head: 'Pages', width: 1.8 },
    { head: 'In the zip as', width: 5 },
  ]
  const rows = included
    .filter(({ number }) => own.has(number))
    .map(({ number, on, title, pages, place }) => [`${number}`, shortDate(on), capital(title), pages, place])
  const name = recordName(id)
  return { name: `${name} documents`, caption: `${name}: ${counted(rows.length, 'document')}`, columns, rows }
}
