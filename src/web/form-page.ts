// Runs an act's form: drawn, read, its letter previewed, recorded once; or told no, beside the field, with 422.
import { currentStage } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { handledElsewhere } from '#core/complaint/steps/import.ts'
import { type Act, type ActContext, whyNotOf } from './act.ts'
import { eventsSince, isAlreadyRecorded } from './already.ts'
import { button } from './components/button.ts'
import type { CaseAndLetters } from './desk.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import { hidden, inputsOf } from './inputs.ts'
import { confirmPage } from './pages/staff/confirm.ts'
import { complaintIdentity, needsWarning } from './pages/staff/header.ts'
import { languageInputs, readAct } from './pages/staff/in-welsh.ts'
import { actPath, complaintPath, nextActFor, sectionPath } from './pages/staff/next-act.ts'
import { previewPage } from './pages/staff/preview.ts'
import { stalePage } from './pages/staff/stale.ts'
import { confirmedFirst } from './pages/staff/taken-back.ts'
import { keptForm, leftHere, typedByOthers } from './pages/staff/typed.ts'
import { may } from './permissions.ts'
import { notAllowed, notFound, typedText } from './problems.ts'
import { keepTyped } from './typed-answers.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function actAnswer(act: Act, visit: StaffVisit, file: CaseAndLetters, number: number): Promise<Answer> {
  const { desk, posted } = visit
  // No form can be drawn of it: what a form asks about was never kept here.
  if (file.complaint.imported) return nothingToDo(file, posted)
  const pastAwards = act.showsPastAwards ? await pastAwardsOf(visit, file) : null
  const context: ActContext = { desk, file, staff: await desk.staff(), number, pastAwards }
  if (!may(desk.person, act.who)) return { status: 403, view: notAllowed(act.title(context)) }
  const isPosted = '_csrf' in posted
  if (!isPosted) return opened(act, context, visit)
  await keepTyped(act, context, posted)
  if (posted.press === 'go-on') return openForm(act, context, visit, posted)
  if (posted.press === 'change' || posted.press?.startsWith('add-')) return drawn(act, context, visit, posted, [])
  const seen = Number(posted.seen)
  if (!Number.isInteger(seen) || eventsSince(file, seen).length > 0) return moved(act, context, visit)
  return submitted(act, context, visit)
}

/** Of complaints in the same category; none is like one that has no category yet. */
async function pastAwardsOf({ desk }: StaffVisit, { complaint }: CaseAndLetters) {
  const { category } = complaint.handling
  return category && category.theme !== 'not known' ? desk.pastAwards(complaint.id, category.theme) : null
}

/** The page of an act of a complaint that was not found. */
export const noSuchComplaint: Answer = { status: 404, view: notFound }

const nothingToDo = (file: CaseAndLetters, posted: Posted): Answer => ({
  status: '_csrf' in posted ? 409 : 200,
  view: {
    title: 'Nothing to do here',
    back: { href: complaintPath(file.complaint.id), text: `Complaint ${file.complaint.id}` },
    identity: complaintIdentity(file),
    main: html`<h1 class="govuk-heading-l">Nothing to do here</h1>
      <p class="govuk-body">${handledElsewhere.because}.</p>
      ${typedText(posted)}`,
  },
})

/** Empty, or as this person left it when they ask for that; with what others are typing meanwhile. */
async function opened(act: Act, context: ActContext, visit: StaffVisit): Promise<Answer> {
  const { desk, query } = visit
  const place = actPath(act, context)
  const left = await desk.typed.find(place)
  const others = typedByOthers(await desk.typed.byOthers(context.file.complaint.id), place, context.staff)
  if (query.typed !== 'go-on' || !left) {
    return openForm(act, context, visit, null, html`${left && leftHere(left)}${others}`)
  }
  if (eventsSince(context.file, left.seen).length === 0)
    return openForm(act, context, visit, left.fields, others || html``)
  return { view: stalePage(act, context, { ...visit, posted: left.fields }, left.seen) }
}

async function openForm(
  act: Act,
  context: ActContext,
  visit: StaffVisit,
  typed: Posted | null,
  above: Html = html``,
): Promise<Answer> {
  const why = whyNotOf(act, context)
  if (why === null) {
    const posted = typed ?? act.start(context)
    if (act.readFirst && !typed) {
      return submitted(act, context, { ...visit, posted: { ...posted, seen: String(context.file.version) } })
    }
    return drawn(act, context, visit, { ...posted, seen: String(context.file.version) }, [], above)
  }
  return {
    status: typed ? 409 : 200,
    view: {
      title: act.title(context),
      back: backTo(act, context),
      identity: complaintIdentity(context.file, nextActFor(context.file, context.desk.person)),
      main: html`${needsWarning(context.file, context.desk.landlord)}
        <h1 class="govuk-heading-l">${act.title(context)}</h1>
        <p class="govuk-body">${why}</p>
        ${typed && typedText(typed)}`,
    },
  }
}

async function submitted(act: Act, context: ActContext, visit: StaffVisit): Promise<Answer> {
  const { desk, posted } = visit
  const { id } = context.file.complaint
  const why = whyNotOf(act, context)
  const read = why === null ? readAct(act, context, posted) : { read: false as const, refusals: [{ because: why }] }
  if (!read.read) return drawn(act, context, visit, posted, read.refusals)
  if (act.letter && posted.press !== 'send') {
    const preview = await desk.preview(id, read.command)
    if (!preview.accepted) return drawn(act, context, visit, posted, preview.refusals)
    if (preview.letters.length > 0 || preview.drafts.length > 0)
      return { view: previewPage(act, context, { ...preview, command: read.command }, visit) }
  }
  const happens = confirmedFirst(act.path)
  if (happens !== null && posted.press !== 'send') {
    const proposed = await desk.preview(id, read.command)
    if (!proposed.accepted) return drawn(act, context, visit, posted, proposed.refusals)
    return { view: confirmPage(act, context, happens, visit) }
  }
  return recorded(act, context, visit, read.command)
}

/** Letters that go out meanwhile are no change that a person must look at: so often it is tried again behind them. */
const mostTries = 5

async function recorded(
  act: Act,
  context: ActContext,
  visit: StaffVisit,
  command: ComplaintCommand,
  tries = 1,
): Promise<Answer> {
  const { desk, posted } = visit
  const { complaint, version } = context.file
  const outcome = await desk.handle(complaint.id, command, version)
  if (outcome.recorded) {
    await desk.typed.drop(actPath(act, context))
    return { goTo: `${sectionPath(complaint.id, act.section)}?done=${act.path}` }
  }
  const now = await desk.find(complaint.id)
  if (!now || now.version === version) return drawn(act, context, visit, posted, outcome.refusals)
  if (tries < mostTries && eventsSince(now, version).length === 0) {
    return recorded(act, { ...context, file: now }, visit, command, tries + 1)
  }
  // Two presses of one button arrive together: the second finds the first's event where it would have put its own.
  return moved(act, { ...context, file: now }, visit)
}

/** The complaint is not as the form showed it: our own event is there already, or somebody else's is. */
async function moved(act: Act, context: ActContext, visit: StaffVisit): Promise<Answer> {
  const { desk, posted } = visit
  const seen = Number.isInteger(Number(posted.seen)) ? Number(posted.seen) : 0
  const read = readAct(act, context, posted)
  if (read.read && isAlreadyRecorded(context, seen, read.command)) {
    await desk.typed.drop(actPath(act, context))
    return { goTo: `${sectionPath(context.file.complaint.id, act.section)}?done=already` }
  }
  return { status: 409, view: stalePage(act, context, visit, seen) }
}

function drawn(
  act: Act,
  context: ActContext,
  visit: StaffVisit,
  posted: Posted,
  refusals: readonly Refusal[],
  above: Html = html``,
): Answer {
  const place = actPath(act, context)
  const content = [
    act.main(context, inputsOf({ posted, refusals }), posted),
    languageInputs(act, context, inputsOf({ posted, refusals })),
    hidden('seen', posted.seen ?? String(context.file.version)),
    button(act.button, { name: 'press', value: 'go', preventDoubleClick: true }),
  ]
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: act.title(context),
      refusals,
      posted,
      back: backTo(act, context),
      identity: complaintIdentity(context.file),
      main: html`${needsWarning(context.file, context.desk.landlord)}
        <h1 class="govuk-heading-l">${act.title(context)}</h1>
        ${above}
        ${keptForm({ action: place, place, press: 'go' }, visit.formToken, content)}`,
    },
  }
}

const backTo = ({ section }: Act, { file }: ActContext) => ({
  href: sectionPath(file.complaint.id, section),
  text: `Complaint ${file.complaint.id}, stage ${currentStage(file.complaint).stage}`,
})
