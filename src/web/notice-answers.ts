// What each page about notices of exceptional circumstances answers: a lead records them, everybody here reads them.
import type { Refusal } from '#core/complaint/step.ts'
import { isNoticeId } from '#core/notice/notice.ts'
import { button } from './components/button.ts'
import { dayPosted, type Posted, readForm } from './form.ts'
import { html } from './html.ts'
import { hidden, inputsOf } from './inputs.ts'
import type { NoticeFile } from './notices-desk.ts'
import { askIfSure, saidFirst } from './pages/staff/confirm.ts'
import type { NoticeAct } from './pages/staff/notices/acts.ts'
import { giveMain, giveSchema, giveStart } from './pages/staff/notices/give.ts'
import { noticesPage } from './pages/staff/notices/list.ts'
import { noticePage } from './pages/staff/notices/notice.ts'
import { noticePath, noticesPath } from './pages/staff/notices/words.ts'
import { may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const nothingThere: Answer = { status: 404, view: notFound }
const mayAct = ({ desk }: StaffVisit): boolean => may(desk.person, ['lead'])

export const notices: Answers = async (visit) => ({
  view: noticesPage(await visit.desk.notices.all(), mayAct(visit)),
})

const found = async ({ desk, params }: StaffVisit): Promise<NoticeFile | null> => {
  const id = (params.id ?? '').toUpperCase()
  return isNoticeId(id) ? desk.notices.find(id) : null
}

export const notice: Answers = async (visit) => {
  const file = await found(visit)
  if (!file) return nothingThere
  return { view: noticePage(file, await visit.desk.staff(), mayAct(visit), visit.query.done ?? null) }
}

const giveTitle = 'Give a notice'

export const giveNotice: Answers = async (visit) => {
  const { desk, posted } = visit
  if (!mayAct(visit)) return { status: 403, view: notAllowed(giveTitle) }
  if (!('_csrf' in posted)) return giveView(visit, giveStart(desk.notices.newId(), desk.today()), [])
  const id = posted.notice ?? ''
  if (!isNoticeId(id)) {
    const because = 'The form had lost its reference and has a new one. Send it again'
    return giveView(visit, { ...posted, notice: desk.notices.newId() }, [{ because }])
  }
  const read = readForm(giveSchema(id), posted)
  if (!read.read) return giveView(visit, posted, read.refusals)
  const outcome = await desk.notices.handle(id, read.command, 0)
  // Two presses of one button: the second finds what the first recorded.
  const there = outcome.recorded || (await desk.notices.find(id)) !== null
  return there ? { goTo: `${noticePath(id)}?done=given` } : giveView(visit, posted, outcome.refusals)
}

const giveView = ({ desk, formToken }: StaffVisit, posted: Posted, refusals: readonly Refusal[]): Answer => ({
  status: refusals.length > 0 ? 422 : 200,
  view: {
    title: giveTitle,
    refusals,
    posted,
    back: { href: noticesPath, text: 'Notices of exceptional circumstances' },
    main: html`<h1 class="govuk-heading-l">${giveTitle}</h1>
      ${form(`${noticesPath}/give`, formToken, giveMain(inputsOf({ posted, refusals }), desk.today(), posted))}`,
  },
})

export const noticeActOn =
  (act: NoticeAct): Answers =>
  async (visit) => {
    const { desk, posted } = visit
    const file = await found(visit)
    if (!file) return nothingThere
    if (!mayAct(visit)) return { status: 403, view: notAllowed(act.title) }
    if (!('_csrf' in posted)) return actView(act, visit, file, dayPosted('on', desk.today()), [])
    const read = readForm(act.schema, posted)
    if (!read.read) return actView(act, visit, file, posted, read.refusals)
    const happens = saidFirst(act.happens, posted, file.version)
    if (happens !== null) {
      const no = { href: noticePath(file.notice.id), text: 'Do not do this' }
      const action = `${noticePath(file.notice.id)}/${act.path}`
      return askIfSure(visit, { title: act.title, happens, action, yes: act.button, no })
    }
    const seen = Number(posted.seen)
    const outcome = await desk.notices.handle(file.notice.id, read.command, Number.isInteger(seen) ? seen : -1)
    if (outcome.recorded) return { goTo: `${noticePath(file.notice.id)}?done=${act.path}` }
    const now = (await desk.notices.find(file.notice.id)) ?? file
    return actView(act, visit, now, { ...posted, seen: String(now.version) }, outcome.refusals)
  }

function actView(
  act: NoticeAct,
  { desk, formToken }: StaffVisit,
  { notice, version }: NoticeFile,
  posted: Posted,
  refusals: readonly Refusal[],
): Answer {
  const content = [
    act.main(inputsOf({ posted, refusals }), desk.today()),
    hidden('seen', posted.seen ?? String(version)),
    button(act.button, { preventDoubleClick: true }),
  ]
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: act.title,
      refusals,
      posted,
      back: { href: noticePath(notice.id), text: `Notice ${notice.id}` },
      main: html`<h1 class="govuk-heading-l">${act.title}</h1>
        ${form(`${noticePath(notice.id)}/${act.path}`, formToken, content)}`,
    },
  }
}
