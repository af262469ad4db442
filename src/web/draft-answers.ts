// What each page of the complaint form answers: every turn of a page is saved first, and only then looked at.
import type { Refusal } from '#core/complaint/step.ts'
import type { DraftVisit, Visit } from './draft-visits.ts'
import type { Draft, DraftsDesk } from './drafts-desk.ts'
import { type Posted, readForm } from './form.ts'
import { complainPath } from './pages/complain/around.ts'
import { askedOf, stillToAnswer } from './pages/complain/catalogue.ts'
import { filesPage } from './pages/complain/files-page.ts'
import type { Question } from './pages/complain/question.ts'
import { type Place, questionPage } from './pages/complain/question-page.ts'
import { whatItIs } from './pages/complain/the-matter.ts'
import { complainWordsIn } from './pages/complain/words/words.ts'
import { heldIn } from './pages/file-inputs.ts'
import type { Parts } from './parts.ts'
import { notFound, problemPage } from './problems.ts'
import { mostFiles } from './sent-files.ts'
import type { Answer } from './visit.ts'

export const placeOf = (
  { today }: Parts,
  { landlord, desk, formToken, draft, posted, query, tongue }: Visit,
): Place => ({
  landlord,
  desk,
  formToken,
  draft,
  tongue,
  today: today(),
  fromCheck: posted.from === 'check' || query.from === 'check',
})

/** The first question begins a draft, for whoever has none. */
export const firstQuestion =
  (parts: Parts) =>
  async (visit: Visit): Promise<Answer> => {
    const place = placeOf(parts, visit)
    const { desk, landlord, isPost, browser } = visit
    const draft = visit.draft?.isSent ? null : visit.draft
    if (!isPost) return drawn(whatItIs, { ...place, draft }, draft?.answers ?? {}, [])
    if (draft) return question(parts, whatItIs)({ ...visit, draft })
    if (!(await parts.tries.mayBegin(landlord.id, visit.from))) {
      const { language } = visit.tongue
      const { faults } = complainWordsIn[language]
      return { status: 429, view: problemPage({ title: faults.tooMany, says: [faults.tooManySays], language }) }
    }
    const id = await desk.begin()
    await browser.begin({ who: 'draft', landlordId: landlord.id, draftId: id, idle: false })
    const begun = await desk.find(id)
    return begun ? question(parts, whatItIs)({ ...visit, draft: begun }) : { goTo: complainPath(visit) }
  }

/** More than anybody types: such a page is shown again with what is wrong, and is not kept. */
const longestKept = 100_000

/** Saves what a page of these fields says, whatever is wrong with it, and answers with the draft as it then is. */
async function savedWith(desk: DraftsDesk, draft: Draft, names: readonly string[], posted: Posted): Promise<Draft> {
  const own = Object.fromEntries(Object.entries(posted).filter(([name]) => names.includes(name)))
  if (JSON.stringify(own).length <= longestKept) await desk.save(draft.id, names, own)
  const others = Object.entries(draft.answers).filter(([name]) => !names.includes(name))
  return { ...draft, answers: { ...Object.fromEntries(others), ...own } }
}

export const saveTyped = savedWith

export const question =
  (parts: Parts, asked: Question) =>
  async (visit: DraftVisit): Promise<Answer> => {
    const place = placeOf(parts, visit)
    const { desk, posted, isPost } = visit
    if (!isPost) return drawn(asked, place, visit.draft.answers, [])
    const draft = await savedWith(desk, visit.draft, asked.names, posted)
    if (posted.press === 'save') return { goTo: complainPath(visit, 'saved') }
    const read = readForm(asked.schema(place.today, complainWordsIn[place.tongue.language]), draft.answers)
    if (!read.read) return drawn(asked, { ...place, draft }, draft.answers, read.refusals)
    return { goTo: nextPath(place, draft, asked) }
  }

/** The next question; or, where one answer is changed on the way out, whatever that makes necessary, and back. */
function nextPath(place: Place, draft: Draft, asked: Question): string {
  const { today, fromCheck } = place
  if (draft.answers.kind === 'report') return complainPath(place, 'report')
  if (fromCheck) {
    const [missing] = stillToAnswer(draft, today)
    return missing ? complainPath(place, `${missing.path}?from=check`) : complainPath(place, 'check-answers')
  }
  const all = askedOf(draft.answers)
  return complainPath(place, all[all.indexOf(asked) + 1]?.path ?? 'check-answers')
}

const drawn = (asked: Question, place: Place, posted: Posted, refusals: readonly Refusal[]): Answer => ({
  status: refusals.length > 0 ? 422 : 200,
  view: questionPage(asked, place, { posted, refusals }),
})

/** Photos and papers: what has come is on the draft before anything else is looked at. */
export const files =
  (parts: Parts, asked: Question) =>
  async (visit: DraftVisit): Promise<Answer> => {
    const { desk, posted, isPost, filesRefused } = visit
    const place = placeOf(parts, visit)
    const shown = async (draft: Draft, refusals: readonly Refusal[]): Promise<Answer> => {
      const previewed = await desk.filesOf(draft).previewed(draft.files)
      const view = filesPage({ ...place, draft, previewed }, { posted, refusals })
      return { status: refusals.length > 0 ? 422 : 200, view }
    }
    if (!isPost) return shown(visit.draft, [])
    await savedWith(desk, visit.draft, asked.names, posted)
    const refusals = [...filesRefused, ...(await addedTo(visit))]
    const removed = /^remove-(\d+)$/.exec(posted.press ?? '')?.[1]
    const file = visit.draft.files[Number(removed) - 1]
    if (file) await desk.removeFile(visit.draft.id, file.sha256)
    const draft = (await desk.find(visit.draft.id)) ?? visit.draft
    if (refusals.length > 0 || removed !== undefined || posted.press === 'more') return shown(draft, refusals)
    return { goTo: posted.press === 'save' ? complainPath(visit, 'saved') : nextPath(place, draft, asked) }
  }

/** The small copy of a picture that was sent with this draft. */
export async function draftPreview({ desk, draft, params }: DraftVisit): Promise<Answer> {
  const file = draft.files.find(({ sha256 }) => sha256 === params.sha256)
  const stream = file && (await desk.filesOf(draft).readPreview(file))
  return stream ? { stream, mediaType: 'image/webp', name: file.name, onPage: true } : { status: 404, view: notFound }
}

async function addedTo({ desk, draft, posted, tongue }: DraftVisit): Promise<readonly Refusal[]> {
  const come = heldIn(desk.filesOf(draft), posted).map(({ token: _, ...facts }) => facts)
  const room = Math.max(0, mostFiles - draft.files.length)
  await desk.addFiles(draft.id, come.slice(0, room))
  return come.length > room ? [{ field: 'files', because: complainWordsIn[tongue.language].files.most }] : []
}
