// What the pages that bring in an assessment written elsewhere answer: the file is kept, looked at, and accepted or let go.
import type { Refusal } from '#core/complaint/step.ts'
import { selfAssessmentIdOf } from '#core/self-assessment/period.ts'
import { periodAsked } from './pages/staff/code/period.ts'
import { bringInFilePage, bringInFilePath, bringInPage, bringInPath } from './pages/staff/self-assessments/bring-in.ts'
import { isConfirmed } from './pages/staff/self-assessments/edition-warning.ts'
import { assessmentPath } from './pages/staff/self-assessments/words.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import { namesAt } from './staff-names.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const forHandlers =
  (answer: Answers): Answers =>
  async (visit) =>
    may(visit.desk.person, handlers) ? answer(visit) : { status: 403, view: notAllowed('Bring in an assessment') }

export const bringInForm: Answers = forHandlers(async ({ desk, formToken }) => ({
  view: bringInPage(formToken, { posted: periodAsked({}, desk.today()).posted, refusals: [] }),
}))

export const keepAssessment: Answers = forHandlers(async ({ desk, formToken, posted, upload }) => {
  // The edition stands in the file: until it is read, only the days are looked at.
  const asked = periodAsked(posted, desk.today())
  const days = asked.refusals.filter(({ field }) => field !== 'edition')
  const missing = upload && upload.bytes.length > 0 ? [] : [{ field: 'file', because: 'Choose a file' }]
  const refusals = [...missing, ...days]
  if (!upload || refusals.length > 0) {
    return { status: 422, view: bringInPage(formToken, { posted: asked.posted, refusals }) }
  }
  return { goTo: bringInFilePath(await desk.selfAssessments.files.keep(upload, asked.days)) }
})

export const assessmentFile: Answers = forHandlers((visit) => shown(visit, [], 200))

async function shown(visit: StaffVisit, refusals: readonly Refusal[], status: number): Promise<Answer> {
  const { desk, params, formToken } = visit
  const file = params.file ?? ''
  const looked = await desk.selfAssessments.files.look(file)
  if (!looked) return { status: 404, view: notFound }
  return { status, view: bringInFilePage(looked, { file, formToken, refusals, nameOf: await namesAt(visit) }) }
}

export const actOnAssessmentFile: Answers = forHandlers(async (visit) => {
  const { desk, params, posted } = visit
  const file = params.file ?? ''
  const { files } = desk.selfAssessments
  if (posted.press === 'discard') {
    await files.discard(file)
    return { goTo: bringInPath }
  }
  const looked = await files.look(file)
  // Pressed twice: the first press has brought it in, and let go of the file.
  if (!looked) return { goTo: '/staff/self-assessments' }
  const outcome = await files.accept(file, isConfirmed(posted))
  if (!outcome.done || 'faults' in looked) {
    return outcome.done ? shown(visit, [], 200) : shown(visit, outcome.refusals, outcome.stale ? 409 : 422)
  }
  return { goTo: `${assessmentPath(selfAssessmentIdOf(looked.period))}?done=brought-in` }
})
