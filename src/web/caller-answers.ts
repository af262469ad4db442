// What the page answers on which somebody who rings is looked up.
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Desk } from './desk.ts'
import type { Posted } from './form.ts'
import { referenceTyped } from './pages/resident/check.ts'
import { callerPage, mostCards } from './pages/staff/caller.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function caller({ desk, query }: StaffVisit): Promise<Answer> {
  const words = (query.words ?? '').trim().slice(0, 200)
  if (words === '') return { view: callerPage(desk, [], { words, cases: [], contacts: [], more: false }) }
  const reference = referenceTyped(words)
  const [complaints, contacts] = await Promise.all([
    desk.search(isComplaintId(reference) ? reference : words, null),
    desk.contacts.search(words, null),
  ])
  const read = complaints.rows.slice(0, mostCards).map(async (line) => ({ line, file: await desk.find(line.id) }))
  // Open ones first: that is what they ring about.
  const cases = (await Promise.all(read))
    .flatMap(({ line, file }) => (file ? [{ line, file }] : []))
    .toSorted((one, other) => Number(one.line.closedOn !== null) - Number(other.line.closedOn !== null))
  const others = contacts.rows.filter(({ complaint }) => complaint === null)
  const more = complaints.rows.length > mostCards || others.length > mostCards
  return {
    view: callerPage(desk, await desk.staff(), { words, cases, contacts: others.slice(0, mostCards), more }),
  }
}

/** What is known of whoever rings again stands in the form already. */
export async function knownOf(desk: Desk, of: string | undefined): Promise<Posted> {
  const file = of && isComplaintId(of) ? await desk.find(of) : null
  if (!file) return {}
  const { name, telephone, address, email, replyBy, needs, letterFormat } = file.complaint.resident
  return { name, telephone, address, email, replyBy, needs, letterFormat }
}
