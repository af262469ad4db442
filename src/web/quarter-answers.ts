// What the page for a quarter answers: the quarter of an address, or this one so far.
import { firstOfQuarter, quarterFrom, readQuarter } from '#core/figures/quarter.ts'
import { quarterPage } from './pages/staff/figures/quarter.ts'
import { notFound } from './problems.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function quarter({ desk, query }: StaffVisit): Promise<Answer> {
  const today = desk.today()
  const first = query.from ? readQuarter(query.from, today) : firstOfQuarter(today)
  if (!first) return { status: 404, view: notFound }
  const asked = quarterFrom(first, today)
  const told = await desk.figures.quarter(asked)
  return { view: quarterPage({ quarter: asked, told, today, landlord: desk.landlord }) }
}
