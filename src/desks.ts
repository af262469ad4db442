// Makes the desks: what the pages may ask, for one landlord and one person, or for one complaint's resident.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import type { Channels } from '#channels/channel.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import { type ComplaintId, newComplaintId, type PersonId, theResident } from '#core/complaint/complaint.ts'
import { theRepresentative } from '#core/complaint/identity.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { rolesOf } from '#core/landlord/roles.ts'
import type { Complete, Document } from '#documents/document.ts'
import type { Files } from '#files/files.ts'
import { readCase } from '#store/case.ts'
import { readAccessCodeIssue } from '#store/complaints.ts'
import { readAsLandlord } from '#store/database.ts'
import type { Jobs } from '#store/jobs.ts'
import { readWorklist, searchComplaints } from '#store/lists.ts'
import { readPastAwards } from '#store/past-awards.ts'
import { findPerson, readStaff } from '#store/people.ts'
import { readWordingsInUse } from '#store/wordings.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import type { CaseAndLetters, Desk, Person, ResidentDesk, Speaker } from '#web/desk.ts'
import { accessCode, askedAt, representativeCode } from './access-code.ts'
import { complaintFilesFor } from './complaint-files.ts'
import { contactsDeskFor } from './contacts-desk.ts'
import { figuresDeskFor } from './figures-desk.ts'
import { eventsOf, handle, type Spine } from './handle.ts'
import { heatMapDeskFor } from './heat-map-desk.ts'
import { importsDeskFor } from './imports-desk.ts'
import { keptDeskFor, opened } from './kept-desk.ts'
import { messagesDeskFor } from './messages-desk.ts'
import { whyNotCarried } from './not-carried.ts'
import { noticesDeskFor } from './notices-desk.ts'
import { packsDeskFor } from './packs-desk.ts'
import { type Proposal, propose, type Surroundings, standingOf } from './propose.ts'
import { refusalsDeskFor } from './refusals-desk.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'
import { subjectAccessDeskFor } from './subject-access-desk.ts'
import { teamDeskFor } from './team-desk.ts'
import { typedDeskFor } from './typed-desk.ts'
import { seenByAnother } from './ways-in.ts'
import { wordingsOf } from './wordings.ts'
import { wordingsDeskFor } from './wordings-desk.ts'

export type Deployment = Spine & {
  readonly jobs: Pick<Jobs, 'queueDelivery' | 'queuePack'>
  readonly files: Files
  readonly typesetter: Pick<Typesetter, 'pdf' | 'letter' | 'docx'>
  readonly calendar: () => Calendar
  /** Read anew for what is about to be recorded; without it, `calendar` never changes. */
  readonly currentCalendar?: (landlord: string) => Promise<Calendar>
  readonly secret: string
  /** Who carries a landlord's letters; without it, nothing is known before a letter is sent. */
  readonly channelsOf?: (landlord: string) => Channels
  /** Where the pages are reached, without a slash at the end. */
  readonly address: string
}

/** What stands around a complaint today: the calendar, the landlord, its people, the resident's code. */
export async function surroundingsOf(
  deployment: Deployment,
  landlord: Profile,
  id: ComplaintId,
): Promise<Surroundings> {
  const { database, now, calendar, currentCalendar = calendar, secret, address } = deployment
  const [staff, issue, inUse] = await Promise.all([
    readAsLandlord(database, landlord.id, readStaff),
    readAsLandlord(database, landlord.id, (records) => readAccessCodeIssue(records, id)),
    readAsLandlord(database, landlord.id, readWordingsInUse),
  ])
  return {
    today: dayInLondon(now()),
    calendar: await currentCalendar(landlord.id),
    landlord,
    staffNames: new Map(staff.map((person) => [person.id, person.name])),
    roles: rolesOf(staff),
    accessCode: accessCode(secret, landlord.id, id, issue ?? 1),
    followAt: `${address}/${landlord.id}/check`,
    wordings: wordingsOf(inUse),
  }
}

async function findCase(deployment: Deployment, landlord: Profile, id: ComplaintId): Promise<CaseAndLetters | null> {
  const kept = await readAsLandlord(deployment.database, landlord.id, (records) => readCase(records, id))
  if (!kept) return null
  const complaint = replay(eventsOf(kept.events))
  assert(complaint, 'a complaint that is listed has events')
  const { edition, ...standing } = standingOf(complaint, dayInLondon(deployment.now()), deployment.calendar())
  return {
    ...standing,
    edition: edition.id,
    version: kept.events.length,
    history: kept.events,
    letters: kept.letters,
    accessCode: accessCode(deployment.secret, landlord.id, id, kept.accessCodeIssue),
  }
}

/** A desk serves one request, and a request is of one day: a list asks for the day in every row. */
function sharedBy(deployment: Deployment, landlord: Profile) {
  const today = dayInLondon(deployment.now())
  return {
    landlord,
    today: () => today,
    get calendar() {
      return deployment.calendar()
    },
    pdf: (document: Complete<Document>, largePrint: boolean) => deployment.typesetter.pdf(document, { largePrint }),
  }
}

const filesOf = (deployment: Deployment, landlord: Profile, complaint: ComplaintId, by: PersonId) =>
  complaintFilesFor(deployment, {
    ...{ landlord, complaint, by, surroundings: () => surroundingsOf(deployment, landlord, complaint) },
  })

async function notCarriedOf(
  deployment: Deployment,
  { id }: Profile,
  { letters, drafts, standing }: Extract<Proposal, { accepted: true }>,
): Promise<readonly string[]> {
  const channels = deployment.channelsOf?.(id)
  if (!channels) return []
  const told = await Promise.all(
    [...letters, ...drafts].map(({ document }) => whyNotCarried(deployment, channels, standing.complaint, document)),
  )
  return told.filter((because) => because !== null)
}

/** The desk of a member of staff. */
export function deskFor(deployment: Deployment, landlord: Profile, person: Person): Desk {
  const { database, calendar, currentCalendar = calendar } = deployment
  const around = (id: ComplaintId) => surroundingsOf(deployment, landlord, id)
  return {
    ...sharedBy(deployment, landlord),
    person,
    staff: () => readAsLandlord(database, landlord.id, readStaff),
    newComplaintId: () => newComplaintId(dayInLondon(deployment.now()), (below) => randomInt(below)),
    find: async (id) => opened(deployment, landlord, person.id, await findCase(deployment, landlord, id)),
    kept: keptDeskFor(deployment, landlord, person.id),
    askedAt: (about) => askedAt(deployment, landlord, about),
    representativeCode: (id, one) => representativeCode(deployment.secret, landlord.id, id, one),
    preview: async (id, command) => {
      const kept = await readAsLandlord(database, landlord.id, (records) => readCase(records, id))
      const proposal = propose(eventsOf(kept?.events ?? []), command, person.id, await around(id))
      return proposal.accepted
        ? { ...proposal, notCarried: await notCarriedOf(deployment, landlord, proposal) }
        : proposal
    },
    handle: async (id, command, seen) =>
      handle(deployment, landlord.id, id, command, { by: person.id, seen, surroundings: await around(id) }),
    filesOf: (id) => filesOf(deployment, landlord, id, person.id),
    pastAwards: (id, theme) => readAsLandlord(database, landlord.id, (records) => readPastAwards(records, theme, id)),
    worklist: (list, after) =>
      readAsLandlord(database, landlord.id, (records) => readWorklist(records, list, person.id, after)),
    search: (words, after) =>
      readAsLandlord(database, landlord.id, (records) => searchComplaints(records, words, person.id, after)),
    team: teamDeskFor({ database, now: deployment.now, landlord: landlord.id, person: person.id, calendar }),
    typed: typedDeskFor({ database, now: deployment.now, landlord: landlord.id, person: person.id }),
    refusals: refusalsDeskFor(database, landlord.id),
    messages: messagesDeskFor(deployment, {
      ...{ landlord, by: person.id, around },
      aroundContacts: async () => ({
        today: dayInLondon(deployment.now()),
        calendar: await currentCalendar(landlord.id),
        landlord,
      }),
    }),
    packs: packsDeskFor(deployment, landlord, person.id),
    subjectAccess: subjectAccessDeskFor(deployment, landlord, person.id),
    selfAssessments: selfAssessmentsDeskFor(deployment, {
      ...{ landlord, person: person.id, calendar, typesetter: deployment.typesetter },
    }),
    heatMap: heatMapDeskFor({ database, landlord: landlord.id, person: person.id }),
    figures: figuresDeskFor({ database, now: deployment.now, landlord, person: person.id, calendar }),
    notices: noticesDeskFor(deployment, { landlord, person: person.id }),
    wordings: wordingsDeskFor(deployment, { landlord, person: person.id, around }),
    imports: importsDeskFor(deployment, { landlord, person: person.id, currentCalendar }),
    contacts: contactsDeskFor(deployment, { landlord, person: person.id, calendar, currentCalendar, around }),
  }
}

/** The desk of a resident, or of whoever speaks for them: their own complaint and no other. */
export function residentDeskFor(
  deployment: Deployment,
  landlord: Profile,
  id: ComplaintId,
  speaker: Speaker | null = null,
): ResidentDesk {
  const by = speaker ? theRepresentative(speaker.number) : theResident
  return {
    ...sharedBy(deployment, landlord),
    speaker,
    find: async () => {
      const file = await findCase(deployment, landlord, id)
      assert(file, 'a session of a resident has its complaint')
      return speaker ? seenByAnother(file) : file
    },
    files: filesOf(deployment, landlord, id, by),
    nameOf: async (person) =>
      (await readAsLandlord(deployment.database, landlord.id, (records) => findPerson(records, person)))?.name ?? null,
    say: async (command, seen) =>
      handle(deployment, landlord.id, id, command, {
        ...{ by, seen, surroundings: await surroundingsOf(deployment, landlord, id) },
      }),
    askForStage2: async (words, seen) => {
      const surroundings = await surroundingsOf(deployment, landlord, id)
      const command = { type: 'AskForStage2', on: surroundings.today, channel: 'web', words } as const
      return handle(deployment, landlord.id, id, command, { by, seen, surroundings })
    },
  }
}
