// What is answered in place of a complaint that is kept from whoever asks, and how a lead opens one for a reason.
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { clean } from './form.ts'
import { noSuchComplaint } from './form-page.ts'
import { html } from './html.ts'
import { inputsOf } from './inputs.ts'
import type { KeptFrom } from './kept-desk.ts'
import { keptMain, keptTitle, openAllTheSame, openPath } from './pages/staff/kept.ts'
import { complaintPath } from './pages/staff/next-act.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

const asked = ({ params }: StaffVisit): ComplaintId | null => {
  const id = (params.id ?? '').toUpperCase()
  return isComplaintId(id) ? id : null
}

/** The answer itself; or, where no complaint was found because it is kept from this person, whom to turn to. */
export async function unlessKept(visit: StaffVisit, answer: Answer): Promise<Answer> {
  if (answer !== noSuchComplaint) return answer
  const id = asked(visit)
  const kept = id && (await visit.desk.kept.from(id))
  return id && kept ? keptAnswer(visit, id, kept, []) : answer
}

async function keptAnswer(
  { desk, posted, formToken }: StaffVisit,
  id: ComplaintId,
  kept: KeptFrom,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const opening = openAllTheSame(desk.person, inputsOf({ posted, refusals }))
  return {
    status: refusals.length > 0 ? 422 : 403,
    view: {
      title: keptTitle,
      posted,
      refusals,
      main: html`${keptMain(id, kept, await desk.staff())}${opening && form(openPath(id), formToken, opening)}`,
    },
  }
}

export async function openKept(visit: StaffVisit): Promise<Answer> {
  const { desk, posted } = visit
  const id = asked(visit)
  if (!id) return noSuchComplaint
  const kept = await desk.kept.from(id)
  if (!kept) return (await desk.find(id)) ? { goTo: complaintPath(id) } : noSuchComplaint
  const command = { type: 'JoinReaders', on: desk.today(), because: clean(posted.because) } as const
  const outcome = await desk.handle(id, command, kept.version)
  return outcome.recorded ? { goTo: complaintPath(id) } : keptAnswer(visit, id, kept, outcome.refusals)
}
