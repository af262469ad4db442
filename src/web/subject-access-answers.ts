// What the pages about subject access answer: asking for one person, deciding on each thing, building the file, having it.

import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { isContactId } from '#core/contact/contact.ts'
import { type HeldBack, isSenderId, type PersonRole, type RecordId } from '#core/subject-access/request.ts'
import { clean, type Posted, readForm } from './form.ts'
import { askIfSure, isSure } from './pages/staff/confirm.ts'
import { askPage, recordField } from './pages/staff/subject-access/ask.ts'
import { decidePage, decideSchema } from './pages/staff/subject-access/decide.ts'
import { requestPage } from './pages/staff/subject-access/request.ts'
import { requestsPage } from './pages/staff/subject-access/requests.ts'
import { accessPath, stateOf } from './pages/staff/subject-access/words.ts'
import { leads, may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import type { AccessFile, AccessItem, FoundRecord } from './subject-access-desk.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const noSuchRequest: Answer = { status: 404, view: notFound }

/** Everything held on somebody, in one place: a lead's alone. */
const leadsOnly =
  (answers: Answers): Answers =>
  async (visit) =>
    may(visit.desk.person, leads)
      ? answers(visit)
      : { status: 403, view: notAllowed('What we hold on one person', 'complaints leads') }

export const accessRequests = leadsOnly(async ({ desk }) => ({
  view: requestsPage(await desk.subjectAccess.all(), await desk.staff()),
}))

export const askForAccess = leadsOnly(async ({ desk, posted, formToken }) => {
  const chosen = chosenIn(posted)
  const found = withChosen(await desk.subjectAccess.look(clean(posted.words)), posted)
  const drawn = (refusals: readonly Refusal[]): Answer => ({
    status: refusals.length > 0 ? 422 : 200,
    view: askPage(found, formToken, { posted, refusals }),
  })
  if (!('_csrf' in posted) || posted.press !== 'ask') return drawn([])
  const person = clean(posted.person)
  const refusals = [
    ...(person === '' ? [{ field: 'person', because: 'Enter the name of the person' }] : []),
    ...(person.length > 200 ? [{ field: 'person', because: 'The name must be 200 characters or fewer' }] : []),
    ...(chosen.length === 0 ? [{ field: 'words', because: 'Say in which complaints or contacts they are' }] : []),
  ]
  if (refusals.length > 0) return drawn(refusals)
  const number = await desk.subjectAccess.ask(person, chosen)
  return number === null
    ? drawn([{ field: 'words', because: 'None of these is there any more' }])
    : { goTo: accessPath(number) }
})

const isRecord = (text: string): text is RecordId => isComplaintId(text) || isContactId(text) || isSenderId(text)

/** What was chosen before another search stays. */
function withChosen(found: readonly FoundRecord[], posted: Posted): readonly FoundRecord[] {
  const others = chosenIn(posted).filter(({ id }) => !found.some((one) => one.id === id))
  return [...found, ...others.map(({ id, as }) => ({ id, as, name: '', about: 'Chosen before' }))]
}

type Chosen = { readonly id: RecordId; readonly as: PersonRole }

function chosenIn(posted: Posted): readonly Chosen[] {
  return Object.entries(posted).flatMap(([name, value]): readonly Chosen[] => {
    const id = name.slice(recordField.length)
    if (!name.startsWith(recordField) || !isRecord(id)) return []
    if (isSenderId(id)) return value === 'sender' ? [{ id, as: value }] : []
    return value === 'resident' || (value === 'representative' && isComplaintId(id)) ? [{ id, as: value }] : []
  })
}

async function found({ desk, params }: StaffVisit): Promise<AccessFile | null> {
  return /^\d{1,6}$/.test(params.number ?? '') ? desk.subjectAccess.find(Number(params.number)) : null
}

export const accessRequest = leadsOnly(async (visit) => {
  const file = await found(visit)
  return file ? { view: requestPage(file, await visit.desk.staff(), visit) } : noSuchRequest
})

export const decideOnItem = leadsOnly(async (visit) => {
  const file = await found(visit)
  const { desk, params, posted, formToken } = visit
  const record = file?.records.find(({ id }) => id === params.record)
  const item = record?.items.find(({ kind, which }) => kind === params.kind && which === params.which)
  if (!file || !record || !item) return noSuchRequest
  const { number } = file.request
  const drawn = (refusals: readonly Refusal[]): Answer => ({
    status: refusals.length > 0 ? 422 : 200,
    view: decidePage(number, record.id, item, formToken, { posted: startOf(item, posted), refusals }),
  })
  if (!('_csrf' in posted)) return drawn([])
  const read = readForm(decideSchema, posted)
  if (!read.read) return drawn(read.refusals)
  const { kind, which } = item
  const decided = await desk.subjectAccess.decide(number, { record: record.id, kind, which }, read.command.decision)
  return decided
    ? { goTo: accessPath(number) }
    : drawn([{ because: 'It is too late: the file is being built, or is there already' }])
})

function startOf({ held }: AccessItem, posted: Posted): Posted {
  if ('_csrf' in posted) return posted
  const stands: HeldBack | null = held
  return stands ? { decision: stands.ground, reason: stands.reason } : { decision: 'give' }
}

export const buildAccess = leadsOnly(async (visit) => {
  const file = await found(visit)
  if (!file) return noSuchRequest
  await visit.desk.subjectAccess.build(file.request.number)
  return { goTo: `${accessPath(file.request.number)}?watch=yes` }
})

export const accessFile = leadsOnly(async (visit) => {
  const file = await found(visit)
  if (!file || stateOf(file.request) !== 'built') return noSuchRequest
  const { number } = file.request
  const stream = await visit.desk.subjectAccess.read(number)
  return stream
    ? { stream, mediaType: 'application/zip', name: `what-we-hold-${number}.zip`, onPage: false }
    : noSuchRequest
})

export const removeAccessFile = leadsOnly(async (visit) => {
  const file = await found(visit)
  if (!file || stateOf(file.request) !== 'built') return noSuchRequest
  const path = accessPath(file.request.number)
  if (!isSure(visit.posted)) {
    return askIfSure(visit, {
      title: 'Take the file away',
      happens:
        'It can no longer be downloaded here. What was decided for it stays, and it can be made again from that on the command line.',
      action: `${path}/remove`,
      yes: 'Take it away',
      no: { href: path, text: 'Leave it here' },
    })
  }
  await visit.desk.subjectAccess.remove(file.request.number)
  return { goTo: path }
})
