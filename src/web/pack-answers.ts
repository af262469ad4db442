// What the pages about packs for the Ombudsman answer: what there is, one that is asked for, and one to be had.
import { noSuchComplaint } from './form-page.ts'
import { packPage, packPath } from './pages/staff/pack.ts'
import { handlers, may } from './permissions.ts'
import { found } from './staff-answers.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function packs(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  if (!file) return noSuchComplaint
  const { desk } = visit
  const { id } = file.complaint
  const [made, messages, staff] = await Promise.all([
    desk.packs.ofComplaint(id),
    desk.messages.ofComplaint(id),
    desk.staff(),
  ])
  return { view: packPage({ file, packs: made, messages: messages.length, staff }, visit) }
}

/** Of the complaint as it is now; whoever may not ask is shown the page, which says who may. */
export async function askForPack(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  if (!file) return noSuchComplaint
  const { id } = file.complaint
  if (!may(visit.desk.person, handlers)) return packs(visit)
  await visit.desk.packs.ask(id, file.version)
  return { goTo: `${packPath(id)}?watch=yes` }
}

export async function packFile(visit: StaffVisit): Promise<Answer> {
  const file = await found(visit)
  if (!file || !may(visit.desk.person, handlers)) return noSuchComplaint
  const { id } = file.complaint
  const pack = (await visit.desk.packs.ofComplaint(id)).find(
    ({ number, builtAt }) => builtAt !== null && String(number) === visit.params.number,
  )
  const stream = pack && (await visit.desk.packs.read(id, pack.number))
  return stream
    ? { stream, mediaType: 'application/zip', name: `${id}-pack-${pack.number}.zip`, onPage: false }
    : noSuchComplaint
}
