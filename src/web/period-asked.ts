// The period that a page of figures is asked for: by its address, typed into the form that gets, or this year.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Period } from '#core/figures/definition.ts'
import { readPeriod, reportingYearOf } from '#core/figures/reporting-year.ts'
import { dayPosted, type Posted, readDay } from './form.ts'

/** A period that was `typed` has an address of its own, to which the browser is sent on. */
type Asked = { readonly period: Period; readonly typed: boolean } | { readonly refusals: readonly Refusal[] }

export function periodAsked(query: Posted, today: DateOnly): Asked {
  if ('from-day' in query) return periodTyped(query)
  if (!query.from && !query.to) return { period: reportingYearOf(today), typed: false }
  const period = readPeriod(query.from ?? '', query.to ?? '')
  return 'refusals' in period ? period : { period, typed: false }
}

function periodTyped(query: Posted): Asked {
  const from = readDay('from', query, { what: 'The first day', missing: 'Enter the first day' })
  const to = readDay('to', query, { what: 'The last day', missing: 'Enter the last day' })
  const refusals = [from, to].flatMap((read) => ('wrong' in read ? read.wrong : []))
  if ('wrong' in from || 'wrong' in to) return { refusals }
  const period = readPeriod(from.value, to.value)
  return 'refusals' in period ? period : { period, typed: true }
}

export const periodPosted = ({ from, to }: Period): Posted => ({ ...dayPosted('from', from), ...dayPosted('to', to) })
