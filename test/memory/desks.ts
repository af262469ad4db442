// Desks over complaints in memory: what the pages may ask, answered without a database.
import assert from 'node:assert/strict'
import { type ComplaintId, complaintId, theResident } from '#core/complaint/complaint.ts'
import { statusOf } from '#core/complaint/due.ts'
import { totalOf } from '#core/remedies/sum-line.ts'
import { toText } from '#documents/to-text.ts'
import type { ComplaintFiles } from '#web/complaint-files.ts'
import type { CaseAndLetters, ComplaintLine, Desk, Person, ResidentDesk, WorkItem } from '#web/desk.ts'
import { standingOf } from '../../src/propose.ts'
import { createContacts } from './contacts.ts'
import { calendar, fernbank, type Records, staff } from './records.ts'
import { typedInMemory } from './typed.ts'

/** The Code and the self-assessment are counted by a real database. */
const counted = () => assert.fail('nothing is counted in memory')

const soonest = (one: { dueOn: string }, other: { dueOn: string }) => (one.dueOn < other.dueOn ? -1 : 1)

/** Files on their way in are kept by a real database. */
const unkept = () => assert.fail('no file is kept in memory')
const noFiles: ComplaintFiles = {
  longestMegabytes: 50,
  ...{ take: unkept, record: unkept, read: unkept, readWithoutPlace: unkept, readPreview: unkept },
  held: () => null,
  recordRefused: async () => {},
  previewed: async () => new Set(),
}

/** Files as their text: a real typesetter takes its time. */
export const inText = {
  pdf: async (document: Parameters<typeof toText>[0]) => new TextEncoder().encode(`%PDF ${toText(document)}`),
  docx: async (document: Parameters<typeof toText>[0]) => new TextEncoder().encode(`PK ${toText(document)}`),
}

const nothingCounted: Pick<Desk, 'figures' | 'heatMap' | 'notices' | 'wordings'> = {
  heatMap: { read: counted, cases: counted },
  notices: { newId: counted, all: counted, find: counted, handle: counted },
  wordings: { all: counted, read: counted, save: counted, answer: counted },
  figures: {
    read: counted,
    cases: counted,
    quarter: counted,
    frozenYears: counted,
    freeze: counted,
    corrections: counted,
    equality: counted,
    csv: counted,
  },
}

const none = async () => []

/** The team's list is kept by a real database. */
const noTeam: Desk['team'] = {
  ...{ list: counted, every: counted, workload: counted, forecast: counted },
  ...{ views: counted, saveView: counted, deleteView: counted, csv: counted },
}

const nothingCameOrWent: Pick<
  Desk,
  'kept' | 'messages' | 'packs' | 'subjectAccess' | 'imports' | 'askedAt' | 'refusals' | 'representativeCode'
> = {
  askedAt: () => '',
  kept: { from: async () => null, openings: none },
  refusals: { register: counted },
  representativeCode: () => 'W4TN-7HKC-3PVJ',
  imports: { keep: unkept, look: unkept, map: unkept, check: unkept, accept: unkept, discard: unkept },
  messages: {
    ...{ ofComplaint: none, unfiled: none, aside: none, find: async () => null, original: async () => null },
    file: async () => ({ done: false, stale: false, refusals: [] }),
  },
  packs: { ofComplaint: async () => [], ask: async () => {}, read: async () => null },
  subjectAccess: {
    ...{ all: async () => [], look: async () => [], ask: async () => null, find: async () => null },
    ...{ decide: async () => false, build: async () => {}, read: async () => null, remove: async () => {} },
  },
}

/** In the order in which they were offered. */
const pastAwardsIn =
  (every: Records['every']): Desk['pastAwards'] =>
  async (id, theme) => {
    const others = every().filter(
      ({ complaint }) => complaint.id !== id && complaint.handling.category?.theme === theme,
    )
    const marks = others.flatMap(({ complaint }) =>
      complaint.handling.remedyOffers.map(({ lines }) => ({ id: complaint.id, pence: totalOf(lines) })),
    )
    return { awards: marks.length, marks }
  }

export function createDesks(records: Records) {
  const { today, find, handle, proposed, every } = records
  let drawn = 0
  const contacts = createContacts(records)
  const typed = typedInMemory(() => Date.parse(`${today()}T10:00:00Z`))
  const dueOf = ({ complaint }: CaseAndLetters) =>
    standingOf(complaint, today(), calendar)
      .due.filter(({ doneOn }) => !doneOn)
      .toSorted(soonest)
  const lineOf = (file: CaseAndLetters): ComplaintLine => ({
    id: file.complaint.id,
    residentName: file.complaint.resident.name,
    about: file.complaint.stages[0].acknowledgement?.points[0]?.text ?? file.complaint.story,
    stage: file.complaint.stages.length === 2 ? 2 : 1,
    status: statusOf(file.complaint),
    receivedOn: file.complaint.receivedOn,
    closedOn: file.complaint.closedOn,
    handledBy: file.complaint.handledBy,
    next: dueOf(file)[0] ?? null,
  })
  const shared = { ...{ landlord: fernbank, today, calendar }, pdf: inText.pdf }
  const deskFor = (_landlordId: string, person: Person): Desk => ({
    ...shared,
    person,
    staff: async () => staff,
    newComplaintId: () => {
      drawn += 1
      return complaintId(`C-26-${'23456789ABCDEFGHJKMNPQRSTVWXYZ'[drawn]}F3K2Q`)
    },
    find: async (id) => find(id),
    preview: async (id, command) => {
      const proposal = await proposed(id, command, person.id)
      return proposal.accepted ? { ...proposal, notCarried: [] } : proposal
    },
    handle: (id, command, seen) => handle(id, command, seen, person.id),
    pastAwards: pastAwardsIn(every),
    worklist: async (list) => {
      const isMine = ({ handledBy }: WorkItem) => !list.mine || handledBy === null || handledBy === person.id
      const rows = every()
        .flatMap((file): readonly WorkItem[] => dueOf(file).map((item) => ({ ...item, line: lineOf(file) })))
        .filter((item) => list.acts.includes(item.act) && isMine(item))
      return { rows: rows.toSorted(soonest), next: null }
    },
    search: async (words) => {
      const has = (file: CaseAndLetters) => JSON.stringify(file.complaint).toLowerCase().includes(words.toLowerCase())
      return { rows: every().filter(has).map(lineOf), next: null }
    },
    filesOf: () => noFiles,
    contacts: contacts.deskFor(person.id),
    ...{ team: noTeam, typed: typed(person.id) },
    ...nothingCameOrWent,
    ...nothingCounted,
    selfAssessments: {
      ...{
        policyCheck: counted,
        proposals: counted,
        underAnotherScheme: counted,
        ...{ cases: counted, overrides: counted },
        ...{ attestations: counted, attest: counted },
        all: counted,
        find: counted,
      },
      ...{ start: counted, decide: counted, approve: counted, publish: counted, render: counted, takeOver: counted },
      files: { keep: unkept, look: unkept, accept: unkept, discard: unkept },
    },
  })
  const residentDeskFor = (_landlordId: string, id: ComplaintId): ResidentDesk => ({
    ...shared,
    speaker: null,
    find: async () => {
      const file = find(id)
      assert(file)
      return file
    },
    askForStage2: (words, seen) =>
      handle(id, { type: 'AskForStage2', on: today(), channel: 'web', words }, seen, theResident),
    say: (command, seen) => handle(id, command, seen, theResident),
    files: noFiles,
    nameOf: async (person) => staff.find((one) => one.id === person)?.name ?? null,
  })
  return { deskFor, residentDeskFor }
}
