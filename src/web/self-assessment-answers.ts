// What each page of the self-assessments answers: started, decided section by section, approved, published, downloaded.

import type { Refusal } from '#core/complaint/step.ts'
import { formOf } from '#core/handling-code/provisions.ts'
import { selfAssessmentIdOf } from '#core/self-assessment/period.ts'
import { type Posted, readForm } from './form.ts'
import { inputsOf } from './inputs.ts'
import { periodAsked } from './pages/staff/code/period.ts'
import { askIfSure, isSure } from './pages/staff/confirm.ts'
import { approveMain, approveSchema, notReadyMain } from './pages/staff/self-assessments/approve.ts'
import { isConfirmed } from './pages/staff/self-assessments/edition-warning.ts'
import { listMain, startMain } from './pages/staff/self-assessments/list.ts'
import { overviewPage } from './pages/staff/self-assessments/overview.ts'
import {
  decisionsIn,
  proposalsSeen,
  sectionMain,
  sectionStart,
  withFreshSeen,
} from './pages/staff/self-assessments/section.ts'
import { assessmentPath } from './pages/staff/self-assessments/words.ts'
import { anybody, handlers, may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import { fileFormats, type SelfAssessmentFile } from './self-assessments-desk.ts'
import { namesAt } from './staff-names.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const nothingThere: Answer = { status: 404, view: notFound }
const leads = ['lead'] as const

export const list: Answers = async (visit) => listView(visit, periodAsked({}, visit.desk.today()).posted, [])

async function listView(
  { desk, formToken }: StaffVisit,
  posted: Posted,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const all = await desk.selfAssessments.all()
  const start = may(desk.person, handlers)
    ? form('/staff/self-assessments', formToken, startMain({ posted, refusals }))
    : null
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: 'Self-assessments',
      refusals,
      posted: { confirmed: '', ...posted },
      main: listMain(all, start, desk.landlord.id),
    },
  }
}

export const start: Answers = async (visit) => {
  const { desk, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Start a self-assessment') }
  const asked = periodAsked(posted, desk.today())
  if (asked.refusals.length > 0) return listView(visit, asked.posted, asked.refusals)
  const outcome = await desk.selfAssessments.start(asked.period, isConfirmed(posted))
  if (!outcome.done) return listView(visit, asked.posted, outcome.refusals)
  return { goTo: `${assessmentPath(selfAssessmentIdOf(asked.period))}?done=started` }
}

/** A page of one self-assessment, for those who may. */
const ofOne =
  (who: typeof anybody, answer: (visit: StaffVisit, file: SelfAssessmentFile) => Answer | Promise<Answer>): Answers =>
  async (visit) => {
    if (!may(visit.desk.person, who))
      return { status: 403, view: notAllowed('The governing body’s approval', 'complaints leads') }
    const file = await visit.desk.selfAssessments.find(visit.params.id ?? '')
    return file ? answer(visit, file) : nothingThere
  }

export const overview = ofOne(anybody, async (visit, file) => {
  const { desk, formToken, query } = visit
  const nameOf = await namesAt(visit)
  const mayApprove = may(desk.person, leads)
  return {
    view: overviewPage(file, { formToken, mayApprove, done: query.done ?? null, nameOf, today: visit.desk.today() }),
  }
})

export const section = ofOne(anybody, async (visit, file) => {
  const { desk, params, posted } = visit
  const number = params.section ?? ''
  if (!formOf(file.edition).sections.some((one) => one.number === number)) return nothingThere
  if (!('_csrf' in posted)) return sectionView(visit, file, sectionStart(file, number), [], 200)
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Decide on the self-assessment') }
  const takesOver = posted.press === 'take-over'
  const outcome = takesOver
    ? await desk.selfAssessments.takeOver(file.id, proposalsSeen(file, number, posted))
    : await desk.selfAssessments.decide(file.id, decisionsIn(file, number, posted))
  if (outcome.done) return { goTo: `${assessmentPath(file.id)}?done=${takesOver ? 'taken-over' : 'decided'}` }
  if (!outcome.stale) return sectionView(visit, file, posted, outcome.refusals, 422)
  const now = (await desk.selfAssessments.find(file.id)) ?? file
  const typed = takesOver ? sectionStart(now, number) : withFreshSeen(now, number, posted)
  return sectionView(visit, now, typed, outcome.refusals, 409)
})

async function sectionView(
  visit: StaffVisit,
  file: SelfAssessmentFile,
  posted: Posted,
  refusals: readonly Refusal[],
  status: number,
): Promise<Answer> {
  const { desk, params, formToken } = visit
  const today = desk.today()
  const number = params.section ?? ''
  const nameOf = await namesAt(visit)
  const inputs = inputsOf({ posted, refusals })
  return {
    status,
    view: {
      title: `Section ${number} of the self-assessment`,
      refusals,
      posted,
      back: { href: assessmentPath(file.id), text: 'The self-assessment' },
      main: sectionMain({ file, section: number, inputs, posted, formToken, nameOf, today }),
    },
  }
}

export const approve = ofOne(leads, async (visit, file) => {
  const { desk, posted } = visit
  if (!('_csrf' in posted)) return approveView(visit, file, {}, [], 200)
  const read = readForm(approveSchema, posted)
  if (!read.read) return approveView(visit, file, posted, read.refusals, 422)
  const seen = Number(posted.seen)
  const outcome = await desk.selfAssessments.approve(file.id, read.command, Number.isInteger(seen) ? seen : -1)
  if (outcome.done) return { goTo: `${assessmentPath(file.id)}?done=approved` }
  const fresh = { ...posted, seen: String(file.versions.length) }
  return approveView(visit, file, outcome.stale ? fresh : posted, outcome.refusals, outcome.stale ? 409 : 422)
})

function approveView(
  { desk, formToken }: StaffVisit,
  file: SelfAssessmentFile,
  posted: Posted,
  refusals: readonly Refusal[],
  status: number,
): Answer {
  const notReady = status === 200 ? notReadyMain(file) : null
  const main = notReady ?? approveMain(file, inputsOf({ posted, refusals }), desk.today(), posted)
  return {
    status,
    view: {
      title: 'The governing body’s approval',
      refusals,
      posted,
      back: { href: assessmentPath(file.id), text: 'The self-assessment' },
      main: notReady ?? form(`${assessmentPath(file.id)}/approve`, formToken, main),
    },
  }
}

export const publish = ofOne(leads, async (visit, file) => {
  const { desk, params, posted } = visit
  const path = assessmentPath(file.id)
  if (file.versions.some(({ version }) => String(version) === params.version) && !isSure(posted)) {
    return askIfSure(visit, {
      title: `Publish version ${params.version}`,
      happens:
        'Everybody can read it on your public page from now on, with every answer as it was approved. It stays published.',
      action: `${path}/versions/${params.version}/publish`,
      yes: 'Publish it',
      no: { href: path, text: 'Do not publish it' },
    })
  }
  const outcome = await desk.selfAssessments.publish(file.id, Number(params.version))
  return outcome.done ? { goTo: `${path}?done=published` } : nothingThere
})

/** The draft, or a version as it was approved, as a file. */
export const download = ofOne(anybody, async ({ desk, params }, file) => {
  const format = fileFormats.find((one) => one === params.format)
  const version = file.versions.find((one) => String(one.version) === params.version)
  const content = params.version === undefined ? file.draft : version?.content
  return format && content ? desk.selfAssessments.render(content, format) : nothingThere
})
