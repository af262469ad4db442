// The names of a landlord's people, for pages that say who did something.
import { recourseItself } from '#core/complaint/complaint.ts'
import type { StaffVisit } from './visit.ts'

export async function namesAt({ desk }: Pick<StaffVisit, 'desk'>): Promise<(id: string) => string> {
  const staff = await desk.staff()
  return (id) => staff.find((person) => person.id === id)?.name ?? (id === recourseItself ? 'The command line' : id)
}
