// What each page of the landlord's own wordings answers: listed, written, shown as a letter, approved by another.
import type { Refusal } from '#core/complaint/step.ts'
import type { WordingVersion } from '#core/wording/version.ts'
import { type Posted, readForm } from './form.ts'
import { type Html, html } from './html.ts'
import { inputsOf } from './inputs.ts'
import { kindPage } from './pages/staff/wordings/kind.ts'
import { listPage } from './pages/staff/wordings/list.ts'
import { faultText, shown } from './pages/staff/wordings/shown.ts'
import { answerMain, answerSchema, versionMain } from './pages/staff/wordings/version.ts'
import { kindPath, slugOf, titleOf, versionPath } from './pages/staff/wordings/words.ts'
import { checkSchema, saveSchema, writeMain, writeStart } from './pages/staff/wordings/write.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'
import type { ReadWording, WordingFile } from './wordings-desk.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const nothingThere: Answer = { status: 404, view: notFound }

export const list: Answers = async ({ desk }) => ({ view: listPage(await desk.wordings.all(), desk.landlord) })

/** A page of one kind of letter, which the address names. */
const ofKind =
  (answer: (visit: StaffVisit, file: WordingFile) => Promise<Answer>): Answers =>
  async (visit) => {
    const file = (await visit.desk.wordings.all()).find(({ kind }) => slugOf(kind) === visit.params.kind)
    return file ? answer(visit, file) : nothingThere
  }

export const kind = ofKind(async ({ desk, query }, file) => ({
  view: kindPage(file, await desk.staff(), query.done),
}))

type Drawn = {
  readonly posted: Posted
  readonly refusals: readonly Refusal[]
  readonly read: ReadWording | null
  readonly status: number
}

export const write = ofKind(async (visit, file) => {
  const { desk, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed(`Word the ${file.kind}`) }
  if (!('_csrf' in posted))
    return writeView(visit, file, { posted: writeStart(file), refusals: [], read: null, status: 200 })
  return posted.press === 'save' ? save(visit, file) : check(visit, file)
})

async function check(visit: StaffVisit, file: WordingFile): Promise<Answer> {
  const { desk, posted } = visit
  const asked = readForm(checkSchema, posted)
  if (!asked.read) return writeView(visit, file, { posted, refusals: asked.refusals, read: null, status: 422 })
  const read = await desk.wordings.read(file.kind, asked.command.source, asked.command.complaint)
  if ('because' in read) {
    return writeView(visit, file, { posted, refusals: [{ ...read, field: 'of' }], read: null, status: 422 })
  }
  return writeView(visit, file, {
    posted,
    refusals: refusalsOf(read),
    read,
    status: read.faults.length > 0 ? 422 : 200,
  })
}

async function save(visit: StaffVisit, file: WordingFile): Promise<Answer> {
  const { desk, posted } = visit
  const asked = readForm(saveSchema, posted)
  if (!asked.read) return writeView(visit, file, { posted, refusals: asked.refusals, read: null, status: 422 })
  const read = await desk.wordings.read(file.kind, asked.command.source, null)
  if ('because' in read || read.faults.length > 0) return check(visit, file)
  const outcome = await desk.wordings.save({ kind: file.kind, ...asked.command }, Number(posted.seen))
  if (outcome.done) return { goTo: `${kindPath(file.kind)}?done=saved` }
  const fresh = { ...posted, seen: String(file.versions.length) }
  return writeView(visit, file, { posted: fresh, refusals: outcome.refusals, read, status: outcome.stale ? 409 : 422 })
}

const refusalsOf = ({ faults }: ReadWording): readonly Refusal[] =>
  faults.map((fault) => ({ because: faultText(fault), field: 'source' }))

function writeView({ formToken }: StaffVisit, file: WordingFile, { posted, refusals, read, status }: Drawn): Answer {
  const path = kindPath(file.kind)
  const main = form(`${path}/write`, formToken, writeMain(file, inputsOf({ posted, refusals }), posted))
  return {
    status,
    view: {
      title: `${titleOf(file.kind)}: write a version`,
      refusals,
      posted,
      back: { href: path, text: titleOf(file.kind) },
      main: html`${heading(`Word the ${file.kind}`, read)}${main}${read && shown({ ...read, faults: [] })}`,
    },
  }
}

/** A letter has a heading of the first level of its own. */
const heading = (words: string, read: ReadWording | null): Html =>
  read?.preview ? html`<p class="govuk-heading-l">${words}</p>` : html`<h1 class="govuk-heading-l">${words}</h1>`

const ofVersion = (
  answer: (visit: StaffVisit, file: WordingFile, version: WordingVersion) => Promise<Answer>,
): Answers =>
  ofKind(async (visit, file) => {
    const version = file.versions.find((one) => String(one.version) === visit.params.version)
    return version ? answer(visit, file, version) : nothingThere
  })

export const version = ofVersion(async (visit, _, one) => versionView(visit, one, {}, [], 200))

export const answer = ofVersion(async (visit, _, one) => {
  const { desk, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Approve the words of a letter') }
  const given = readForm(answerSchema, posted)
  if (!given.read) return versionView(visit, one, posted, given.refusals, 422)
  const outcome = await desk.wordings.answer(one, given.command)
  if (outcome.done) return { goTo: `${kindPath(one.kind)}?done=${given.command.answer}` }
  return versionView(visit, one, posted, outcome.refusals, outcome.stale ? 409 : 422)
})

async function versionView(
  { desk, formToken }: StaffVisit,
  one: WordingVersion,
  posted: Posted,
  refusals: readonly Refusal[],
  status: number,
): Promise<Answer> {
  const read = await desk.wordings.read(one.kind, one.source, null)
  if ('because' in read) return nothingThere
  const title = `${titleOf(one.kind)}, version ${one.version}`
  const asked = may(desk.person, handlers) ? answerMain(one, desk.person, inputsOf({ posted, refusals })) : null
  return {
    status,
    view: {
      title,
      refusals,
      posted,
      back: { href: kindPath(one.kind), text: titleOf(one.kind) },
      main: html`${heading(title, read)}${versionMain(one, read, await desk.staff())}
        ${asked && form(versionPath(one), formToken, asked)}`,
    },
  }
}
