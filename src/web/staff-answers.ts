// What each staff page answers: the desk is asked, and the page is drawn from what it says.
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { ReceiveComplaint } from '#core/complaint/steps/receive.ts'
import { formats } from '#documents/catalogue.ts'
import { toText } from '#documents/to-text.ts'
import type { Worklist } from '#worklists/worklist.ts'
import type { Act } from './act.ts'
import { knownOf } from './caller-answers.ts'
import type { CaseAndLetters, Desk, KeptLetter } from './desk.ts'
import { type Posted, readForm } from './form.ts'
import { actAnswer, noSuchComplaint } from './form-page.ts'
import { heldIn } from './pages/file-inputs.ts'
import { referenceTyped } from './pages/resident/check.ts'
import { allComplaintsPage } from './pages/staff/all-complaints.ts'
import { complaintPage } from './pages/staff/complaint.ts'
import type { SectionName } from './pages/staff/handling/sections.ts'
import { letterPage } from './pages/staff/letter.ts'
import { logMain, logSchema, logStart } from './pages/staff/log-a-contact.ts'
import { loggedPage } from './pages/staff/logged.ts'
import { worklistPage } from './pages/staff/my-day.ts'
import { complaintPath } from './pages/staff/next-act.ts'
import { isCall, keptForm, parkedCalls, placeOfCall } from './pages/staff/typed.ts'
import { keepCall } from './typed-answers.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

export const worklist =
  (list: Worklist): Answers =>
  async ({ desk, query }) => {
    const [items, typed] = await Promise.all([desk.worklist(list, query.after ?? null), desk.typed.all()])
    return { view: worklistPage(desk, list, items, typed.length) }
  }

export const allComplaints: Answers = async ({ desk, query }) => {
  const words = (query.words ?? '').trim().slice(0, 200)
  const reference = referenceTyped(words)
  const isThere = isComplaintId(reference) && ((await desk.find(reference)) ?? (await desk.kept.from(reference)))
  if (isThere) return { goTo: complaintPath(reference) }
  return { view: allComplaintsPage(desk, words, await desk.search(words, query.after ?? null)) }
}

export const found = async ({ desk, params }: StaffVisit): Promise<CaseAndLetters | null> => {
  const id = (params.id ?? '').toUpperCase()
  return isComplaintId(id) ? desk.find(id) : null
}

export const complaintSection =
  (section: SectionName): Answers =>
  async (visit) => {
    const file = await found(visit)
    if (!file) return noSuchComplaint
    const { desk, query } = visit
    const { id, handling } = file.complaint
    const previewed = section === 'files' ? await desk.filesOf(id).previewed(handling.files) : new Set<string>()
    const messages = section === 'messages' || section === 'history' ? await desk.messages.ofComplaint(id) : []
    const openings = section === 'history' ? await desk.kept.openings(id) : []
    const typing = await desk.typed.byOthers(id)
    const context = { desk, file, staff: await desk.staff(), number: 0 }
    return {
      view: complaintPage(section, context, { done: query.done ?? null, messages, previewed, openings, typing }),
    }
  }

export const logged: Answers = async (visit) => {
  const file = await found(visit)
  return file ? { view: loggedPage(visit.desk, file, visit.query.done === 'already') } : noSuchComplaint
}

export const actOn =
  (act: Act): Answers =>
  async (visit) => {
    const file = await found(visit)
    const number = /^\d{1,4}$/.test(visit.params.number ?? '') ? Number(visit.params.number) : 0
    return file ? actAnswer(act, visit, file, number) : noSuchComplaint
  }

const letterIn = (file: CaseAndLetters | null, { params }: Pick<StaffVisit, 'params'>): KeptLetter | undefined =>
  file?.letters.find(({ number }) => String(number) === params.number)

export const letter: Answers = async (visit) => {
  const file = await found(visit)
  const kept = letterIn(file, visit)
  return file && kept ? { view: letterPage(visit.desk, file, kept) } : noSuchComplaint
}

export const letterFile: Answers = async (visit) => {
  const file = await found(visit)
  const kept = letterIn(file, visit)
  return file && kept ? fileOf(file, kept, visit) : noSuchComplaint
}

/** A letter as a file, in the size of print that the resident asked for. */
export async function fileOf(
  { complaint }: CaseAndLetters,
  { document, kind }: KeptLetter,
  { desk, params }: { readonly desk: Pick<Desk, 'pdf'>; readonly params: Posted },
): Promise<Answer> {
  const name = `${complaint.id} ${kind}`.replaceAll(' ', '-')
  const { pdf, text } = formats
  if (params.format === 'text') {
    return { file: toText(document), mediaType: text.mediaType, name: `${name}.${text.ending}` }
  }
  if (params.format !== 'pdf') return noSuchComplaint
  const file = await desk.pdf(document, complaint.resident.letterFormat === 'large print')
  return { file, mediaType: pdf.mediaType, name: `${name}.${pdf.ending}` }
}

async function logView(
  { desk, formToken }: StaffVisit,
  posted: Posted,
  refusals: readonly { because: string; field?: string }[],
): Promise<Answer> {
  const place = placeOfCall(posted.complaint ?? '')
  const calls = (await desk.typed.all()).filter((one) => isCall(one) && one.place !== place)
  const content = logMain(desk, { posted, refusals }, parkedCalls(calls))
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: 'Log a contact',
      refusals,
      posted,
      main: keptForm({ action: '/staff/log', place, files: true }, formToken, [content]),
    },
  }
}

/** A call that was put aside is gone on with as it was left. */
export const logForm: Answers = async (visit) => {
  const { desk, query } = visit
  const left = query.call === undefined ? null : await desk.typed.find(placeOfCall(query.call))
  const known = await knownOf(desk, query.of)
  return logView(visit, { ...logStart(desk), ...known, ...left?.fields }, [])
}

/** What came with the first contact joins the complaint as soon as that is there; asked twice, once. */
async function recordFiles(
  { desk, posted }: StaffVisit,
  { complaint, receivedOn: on, channel }: Pick<ReceiveComplaint, 'complaint' | 'receivedOn' | 'channel'>,
): Promise<void> {
  const files = desk.filesOf(complaint)
  const held = heldIn(files, posted)
  const origin = { on, channel, from: 'resident' } as const
  if (held.length > 0) await files.record(origin, '', held)
  await files.recordRefused(origin)
}

export const record: Answers = async (visit) => {
  const { desk, posted, filesRefused } = visit
  await keepCall(desk, posted)
  if (posted.press === 'change') return logView(visit, posted, [])
  const id = posted.complaint ?? ''
  if (!isComplaintId(id)) {
    const fresh = { ...posted, complaint: desk.newComplaintId() }
    return logView(visit, fresh, [{ because: 'The form had lost its reference and has a new one. Send it again' }])
  }
  const read = readForm(logSchema(id), posted)
  if (!read.read) return logView(visit, posted, [...filesRefused, ...read.refusals])
  if (filesRefused.length > 0) return logView(visit, posted, filesRefused)
  const { command } = read
  const outcome = await desk.handle(id, command, 0)
  if (outcome.recorded) {
    await recordFiles(visit, command)
    await desk.typed.drop(placeOfCall(id))
    return { goTo: `${complaintPath(id)}/logged` }
  }
  const existing = await desk.find(id)
  if (!existing) return logView(visit, posted, outcome.refusals)
  const first = existing.history[0]
  const same =
    first?.event.type === 'ComplaintReceived' && first.by === desk.person.id && first.event.story === command.story
  if (same && first.event.resident.name === command.resident.name) {
    // The first press may have been broken off between the complaint and its files.
    await recordFiles(visit, command)
    await desk.typed.drop(placeOfCall(id))
    return { goTo: `${complaintPath(id)}/logged?done=already` }
  }
  const fresh = { ...posted, complaint: desk.newComplaintId() }
  return logView(visit, fresh, [
    { because: `${id} is another complaint already. This one has a new reference: send it again` },
  ])
}
