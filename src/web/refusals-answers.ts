// What the page of the register of refusals answers: it is asked by its address, so that what is shown can be linked to.

import type { DateOnly } from '#core/calendar/dates.ts'
import { isDateOnly } from '#core/calendar/dates.ts'
import type { RefusalsWanted } from '#core/complaint/registered-refusal.ts'
import { refusalStates } from '#core/complaint/registered-refusal.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { dayPosted, type Posted, readDay } from './form.ts'
import { inputsOf } from './inputs.ts'
import { refusalsMain } from './pages/staff/refusals.ts'
import type { Answer, StaffVisit } from './visit.ts'

export async function refusals({ desk, query }: StaffVisit): Promise<Answer> {
  const [from, to] = [dayOf('from', 'The first day', query), dayOf('to', 'The last day', query)]
  const wrong = [...from.wrong, ...to.wrong, ...orderOf(from.day, to.day)]
  const stage = query.stage === '1' ? 1 : query.stage === '2' ? 2 : null
  const state = refusalStates.find((one) => one === query.state) ?? null
  const wanted: RefusalsWanted = { from: from.day, to: to.day, stage, state }
  const asked: Posted = {
    ...(from.day ? { from: from.day } : {}),
    ...(to.day ? { to: to.day } : {}),
    ...(stage ? { stage: String(stage) } : {}),
    ...(state ? { state } : {}),
  }
  const slice = wrong.length > 0 ? { rows: [], next: null } : await desk.refusals.register(wanted, query.after ?? null)
  const posted = { ...query, ...from.posted, ...to.posted }
  const staff = await desk.staff()
  return {
    status: wrong.length > 0 ? 422 : 200,
    view: {
      title: 'Register of refusals',
      wide: true,
      ...{ refusals: wrong, posted },
      main: refusalsMain({ ...slice, staff, asked }, inputsOf({ posted, refusals: wrong })),
    },
  }
}

type DayAsked = { readonly day: DateOnly | null; readonly posted: Posted; readonly wrong: readonly Refusal[] }

/** As the address has it, or as it was typed; either may be left out. */
function dayOf(name: 'from' | 'to', what: string, query: Posted): DayAsked {
  const written = query[name]
  if (written && !isDateOnly(written)) {
    return {
      day: null,
      posted: {},
      wrong: [{ field: name, because: `${what} must be a real date, such as 27 3 2026` }],
    }
  }
  if (written && isDateOnly(written)) return { day: written, posted: dayPosted(name, written), wrong: [] }
  if (['day', 'month', 'year'].every((part) => !query[`${name}-${part}`]?.trim()))
    return { day: null, posted: {}, wrong: [] }
  const read = readDay(name, query, { what, missing: '' })
  return 'wrong' in read ? { day: null, posted: {}, wrong: read.wrong } : { day: read.value, posted: {}, wrong: [] }
}

const orderOf = (from: DateOnly | null, to: DateOnly | null): readonly Refusal[] =>
  from && to && to < from ? [{ field: 'to', because: 'The last day must be on or after the first' }] : []
