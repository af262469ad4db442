// What the pages about a complaint's files answer, to staff and to its resident: forms that send them, and files to be had.
import { fileKinds } from '#core/complaint/file-kinds.ts'
import { type FileOrigin, filesHere, type ReceivedFile } from '#core/complaint/handling-files.ts'
import type { ComplaintFiles } from './complaint-files.ts'
import { type CaseAndLetters, maySpeak } from './desk.ts'
import { fields, type Posted, readForm, text } from './form.ts'
import { noSuchComplaint } from './form-page.ts'
import { heldIn } from './pages/file-inputs.ts'
import { residentFiles, sendFilesPage } from './pages/resident/files.ts'
import { addFilesPage, addSchema, addStart } from './pages/staff/files/add.ts'
import { sectionPath } from './pages/staff/next-act.ts'
import { mayOnlyRead } from './say-answers.ts'
import { found } from './staff-answers.ts'
import type { Answer, ResidentVisit, StaffVisit } from './visit.ts'

type Part = 'whole' | 'without-place' | 'preview'

/** A file as it came; a copy that does not say where it was taken; or its small picture. */
async function answerWith(files: ComplaintFiles, file: ReceivedFile | undefined, part: Part): Promise<Answer> {
  if (!file) return noSuchComplaint
  const { name, kind } = file
  if (part === 'preview') {
    const stream = await files.readPreview(file)
    return stream ? { stream, mediaType: 'image/webp', name, onPage: true } : noSuchComplaint
  }
  const stream = await (part === 'whole' ? files.read(file) : files.readWithoutPlace(file))
  return stream ? { stream, mediaType: fileKinds[kind].mediaType, name, onPage: false } : noSuchComplaint
}

const numberedBy = (received: readonly ReceivedFile[], { number }: Posted): ReceivedFile | undefined =>
  received.find((one) => String(one.number) === number)

export const staffFile =
  (part: Part) =>
  async (visit: StaffVisit): Promise<Answer> => {
    const file = await found(visit)
    if (!file) return noSuchComplaint
    const { id, handling } = file.complaint
    return answerWith(visit.desk.filesOf(id), numberedBy(filesHere(handling), visit.params), part)
  }

/** What leaves to the resident does not say where a picture or a video was taken: it may be read over somebody's shoulder. */
export const residentFile =
  (part: Exclude<Part, 'whole'>) =>
  async ({ desk, params }: ResidentVisit): Promise<Answer> => {
    const { complaint } = await desk.find()
    return answerWith(desk.files, numberedBy(residentFiles(complaint), params), part)
  }

export async function addFiles(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  if (!file) return noSuchComplaint
  const { posted } = visit
  if (!('_csrf' in posted)) return addView(visit, file, addStart(visit.desk), [])
  if (posted.press === 'change') return addView(visit, file, posted, [])
  const files = visit.desk.filesOf(file.complaint.id)
  const read = readForm(addSchema, posted)
  if (!read.read) return addView(visit, file, posted, [...visit.filesRefused, ...read.refusals])
  if (visit.filesRefused.length > 0) return addView(visit, file, posted, visit.filesRefused)
  const { note, ...origin } = read.command
  const outcome = await files.record(origin, note, heldIn(files, posted))
  if (!outcome.recorded) return addView(visit, file, posted, outcome.refusals)
  return { goTo: sectionPath(file.complaint.id, 'files') }
}

function addView(
  { desk, formToken }: StaffVisit,
  file: CaseAndLetters,
  posted: Posted,
  refusals: StaffVisit['filesRefused'],
): Answer {
  const around = { desk, file, files: desk.filesOf(file.complaint.id) }
  return { status: statusOf(refusals), view: addFilesPage(around, formToken, { posted, refusals }) }
}

const statusOf = (refusals: readonly unknown[]): number => (refusals.length > 0 ? 422 : 200)

const noteSchema = fields({ note: text('note', { what: 'What you say of them', longest: 2000 }) })

/** By whom and how a file comes that is sent on the page of a complaint. */
export const sentBy = ({ desk }: Pick<ResidentVisit, 'desk'>): FileOrigin => ({
  on: desk.today(),
  from: desk.speaker ? 'representative' : 'resident',
  channel: 'web',
})

export async function sendFiles(visit: ResidentVisit): Promise<Answer> {
  const { desk, posted, filesRefused, query, tongue } = visit
  if (!maySpeak(desk)) return mayOnlyRead(visit)
  if (!('_csrf' in posted)) return sendView(visit, posted, [], query.done === 'sent')
  const read = readForm(noteSchema, posted)
  const refusals = [...filesRefused, ...(read.read ? [] : read.refusals)]
  if (!read.read || refusals.length > 0) return sendView(visit, posted, refusals)
  const outcome = await desk.files.record(sentBy(visit), read.command.note, heldIn(desk.files, posted))
  if (!outcome.recorded) return sendView(visit, posted, outcome.refusals)
  return { goTo: tongue.at(`/${desk.landlord.id}/complaint/files?done=sent`) }
}

async function sendView(
  { desk, formToken, tongue }: ResidentVisit,
  posted: Posted,
  refusals: ResidentVisit['filesRefused'],
  done = false,
): Promise<Answer> {
  const { complaint } = await desk.find()
  const drawn = { posted, refusals, done, previewed: await desk.files.previewed(residentFiles(complaint)) }
  return { status: statusOf(refusals), view: sendFilesPage(desk, complaint, formToken, drawn, tongue) }
}
