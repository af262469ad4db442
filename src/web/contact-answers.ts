// What each page about contacts answers: the desk is asked, and the page is drawn from what it says.
import type { z } from 'zod'
import { isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { isContactId } from '#core/contact/contact.ts'
import { button } from './components/button.ts'
import { type ContactFile, contactLists } from './contacts-desk.ts'
import { dayPosted, type Posted, readForm } from './form.ts'
import { noSuchComplaint } from './form-page.ts'
import { html } from './html.ts'
import { hidden, inputsOf } from './inputs.ts'
import { askIfSure, saidFirst } from './pages/staff/confirm.ts'
import type { ContactAct } from './pages/staff/contacts/acts.ts'
import { contactPage } from './pages/staff/contacts/contact.ts'
import { logContactMain, logContactSchema, logContactStart } from './pages/staff/contacts/log.ts'
import { raiseMain, raiseStart, readRaising } from './pages/staff/contacts/raise.ts'
import { registerPage } from './pages/staff/contacts/register.ts'
import { contactPath } from './pages/staff/contacts/words.ts'
import { complaintPath } from './pages/staff/next-act.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

export const register: Answers = async ({ desk, query }) => {
  const words = (query.words ?? '').trim().slice(0, 200)
  const list = contactLists.find((one) => one === query.list) ?? 'open requests'
  const after = query.after ?? null
  const found = words ? await desk.contacts.search(words, after) : await desk.contacts.list(list, after)
  return { view: registerPage(list, words, found) }
}

const found = async ({ desk, params }: StaffVisit): Promise<ContactFile | null> => {
  const id = (params.id ?? '').toUpperCase()
  return isContactId(id) ? desk.contacts.find(id) : null
}

export const contact: Answers = async (visit) => {
  const file = await found(visit)
  if (!file) return noSuchComplaint
  return { view: contactPage(file, await visit.desk.staff(), visit.query.done ?? null) }
}

const logView = ({ desk, formToken }: StaffVisit, posted: Posted, refusals: readonly Refusal[]): Answer => ({
  status: refusals.length > 0 ? 422 : 200,
  view: {
    title: 'Log a contact that is not a complaint',
    refusals,
    posted,
    main: form('/staff/contacts/log', formToken, logContactMain(desk, inputsOf({ posted, refusals }), posted)),
  },
})

export const logContactForm: Answers = async (visit) =>
  logView(visit, logContactStart(visit.desk, visit.query.kind), [])

/** Somebody who chose to complain is led on to the complaint at once. */
export const recordContact: Answers = async (visit) => {
  const { desk, posted } = visit
  const id = posted.contact ?? ''
  const fresh = () => ({ ...posted, contact: desk.contacts.newId() })
  if (!isContactId(id)) {
    return logView(visit, fresh(), [{ because: 'The form had lost its reference and has a new one. Send it again' }])
  }
  const read = readForm(logContactSchema(id), posted)
  if (!read.read) return logView(visit, posted, read.refusals)
  const outcome = await desk.contacts.handle(id, read.command, 0)
  const next = read.command.choice === 'complaint' ? '/complaint' : ''
  if (outcome.recorded) return { goTo: `${contactPath(id)}${next}?done=logged` }
  const existing = await desk.contacts.find(id)
  if (!existing) return logView(visit, posted, outcome.refusals)
  if (existing.contact.story === read.command.story && existing.history[0]?.by === desk.person.id) {
    return { goTo: `${contactPath(id)}${next}?done=already` }
  }
  return logView(visit, fresh(), [
    { because: `${id} is another contact already. This one has a new reference: send it again` },
  ])
}

const backTo = ({ contact }: ContactFile) => ({ href: contactPath(contact.id), text: `Contact ${contact.id}` })

export const contactActOn =
  (act: ContactAct): Answers =>
  async (visit) => {
    const { desk, posted } = visit
    const file = await found(visit)
    if (!file) return noSuchComplaint
    if (!('_csrf' in posted)) return actView(act, visit, file, dayPosted('on', desk.today()), [])
    const read = readForm(act.schema, posted)
    if (!read.read) return actView(act, visit, file, posted, read.refusals)
    return askedFirst(act, visit, file) ?? actRecorded(act, visit, file, read.command)
  }

async function actRecorded(
  act: ContactAct,
  visit: StaffVisit,
  file: ContactFile,
  command: z.output<ContactAct['schema']>,
): Promise<Answer> {
  const { desk, posted } = visit
  const { id } = file.contact
  const seen = Number(posted.seen)
  const outcome = await desk.contacts.handle(id, command, Number.isInteger(seen) ? seen : -1)
  if (outcome.recorded) return { goTo: `${contactPath(id)}?done=${act.path}` }
  const now = (await desk.contacts.find(id)) ?? file
  if (seen !== now.version && isOurs(now, seen, command.type, desk.person.id)) {
    return { goTo: `${contactPath(id)}?done=already` }
  }
  return actView(act, visit, now, { ...posted, seen: String(now.version) }, outcome.refusals)
}

function askedFirst(act: ContactAct, visit: StaffVisit, { contact: { id }, version }: ContactFile): Answer | null {
  const happens = saidFirst(act.happens, visit.posted, version)
  if (happens === null) return null
  const no = { href: contactPath(id), text: 'Do not do this' }
  return askIfSure(visit, { title: act.title, happens, action: `${contactPath(id)}/${act.path}`, yes: act.button, no })
}

/** Two presses of one button: the second finds what the first recorded. */
function isOurs({ history, version }: ContactFile, seen: number, type: keyof typeof recordedBy, by: PersonId): boolean {
  const first = history[seen]
  return version === seen + 1 && first?.by === by && first.event.type === recordedBy[type]
}

/** The event that each command of a form is recorded as. */
const recordedBy = {
  LogContact: 'ContactLogged',
  FollowUpContact: 'ContactFollowedUp',
  ExpressDissatisfaction: 'ContactDissatisfied',
  OfferChoice: 'ContactChoiceOffered',
  SignpostContact: 'ContactSignposted',
  CloseContact: 'ContactClosed',
} as const

function actView(
  act: ContactAct,
  { desk, formToken }: StaffVisit,
  file: ContactFile,
  posted: Posted,
  refusals: readonly Refusal[],
): Answer {
  const content = [
    act.main(inputsOf({ posted, refusals }), desk.today(), file),
    hidden('seen', posted.seen ?? String(file.version)),
    button(act.button, { preventDoubleClick: true }),
  ]
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: act.title,
      refusals,
      posted,
      back: backTo(file),
      main: html`<h1 class="govuk-heading-l">${act.title}</h1>
        ${form(`${contactPath(file.contact.id)}/${act.path}`, formToken, content)}`,
    },
  }
}

/** The form to make a complaint of it, and its answer: the complaint is then as if it had been logged here. */
export const raise: Answers = async (visit) => {
  const { desk, posted } = visit
  const file = await found(visit)
  if (!file) return noSuchComplaint
  const raised = file.contact.complaint
  if (raised) return { goTo: `${complaintPath(raised.id)}/logged?done=already` }
  if (!('_csrf' in posted)) return raiseView(visit, file, raiseStart(desk, file), [])
  const id = posted.complaint ?? ''
  const fresh = () => ({ ...posted, complaint: desk.newComplaintId() })
  if (!isComplaintId(id)) {
    return raiseView(visit, file, fresh(), [
      { because: 'The form had lost its reference and has a new one. Send it again' },
    ])
  }
  const read = readRaising(id, file, posted)
  if (!read.read) return raiseView(visit, file, posted, read.refusals)
  const seen = Number(posted.seen)
  const outcome = await desk.contacts.raise(file.contact.id, read.command, Number.isInteger(seen) ? seen : -1)
  if (outcome.recorded) return { goTo: `${complaintPath(id)}/logged` }
  const now = (await desk.contacts.find(file.contact.id)) ?? file
  if (now.contact.complaint) return { goTo: `${complaintPath(now.contact.complaint.id)}/logged?done=already` }
  const taken = (await desk.find(id)) !== null
  return raiseView(visit, now, { ...(taken ? fresh() : posted), seen: String(now.version) }, outcome.refusals)
}

function raiseView(visit: StaffVisit, file: ContactFile, posted: Posted, refusals: readonly Refusal[]): Answer {
  const { desk, formToken } = visit
  const content = [
    raiseMain(desk, file, inputsOf({ posted, refusals: refusals.map(byItsField) }), posted),
    hidden('seen', posted.seen ?? String(file.version)),
  ]
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: 'Make it a complaint',
      refusals: refusals.map(byItsField),
      posted,
      back: backTo(file),
      main: form(`${contactPath(file.contact.id)}/complaint`, formToken, content),
    },
  }
}

/** The day that it was asked for stands in the complaint's own field. */
const byItsField = (refusal: Refusal): Refusal =>
  refusal.field === 'on' ? { ...refusal, field: 'receivedOn' } : refusal
