// What the pages about what is held back from packs answer: holding something back, and putting it in again.
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { CaseAndLetters } from './desk.ts'
import { readForm } from './form.ts'
import { noSuchComplaint } from './form-page.ts'
import { holdables, holdBackPage, holdSchema, returnPage, returnSchema } from './pages/staff/hold-back.ts'
import { packPath } from './pages/staff/pack.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed } from './problems.ts'
import { found } from './staff-answers.ts'
import type { View } from './view.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function holdBack(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  if (!file) return noSuchComplaint
  const { desk, formToken, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Hold something back from the pack') }
  const items = holdables(file, await desk.messages.ofComplaint(file.complaint.id))
  const drawn = (refusals: readonly Refusal[]) => holdBackPage({ desk, file }, items, formToken, { posted, refusals })
  if (!('_csrf' in posted)) return { view: drawn([]) }
  const read = readForm(holdSchema, posted)
  if (!read.read) return { status: 422, view: drawn(read.refusals) }
  const { what, ...said } = read.command
  if (!items.some(({ value }) => value === posted.what)) {
    return { status: 422, view: drawn([{ field: 'what', because: 'Choose what is held back' }]) }
  }
  return recorded(visit, file, { type: 'HoldBackFromPack', ...what, ...said, on: desk.today() }, drawn)
}

export async function returnHeld(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  const holding = file?.complaint.handling.heldBack.find(({ number }) => String(number) === visit.params.number)
  if (!file || !holding) return noSuchComplaint
  const { desk, formToken, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Put it into the pack again') }
  const drawn = (refusals: readonly Refusal[]) => returnPage({ desk, file }, holding, formToken, { posted, refusals })
  if (!('_csrf' in posted)) return { view: drawn([]) }
  const read = readForm(returnSchema, posted)
  if (!read.read) return { status: 422, view: drawn(read.refusals) }
  const command = { type: 'ReturnToPack', holding: holding.number, on: desk.today(), ...read.command } as const
  return recorded(visit, file, command, drawn)
}

async function recorded(
  { desk }: StaffVisit,
  { complaint: { id }, version }: CaseAndLetters,
  command: ComplaintCommand,
  drawn: (refusals: readonly Refusal[]) => View,
): Promise<Answer> {
  const outcome = await desk.handle(id, command, version)
  return outcome.recorded ? { goTo: packPath(id) } : { status: 422, view: drawn(outcome.refusals) }
}
