// Where a list goes on: the last row's key, as a text for an address. Lists page by key, so no row comes twice or is left out.

import type { DateOnly } from '#core/calendar/dates.ts'
import { isDateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { type DueAct, dueActs } from '#core/complaint/due.ts'
import type { Stage } from '#core/handling-code/edition.ts'

/** Up to 50 rows, and where the next ones begin; null on the last page. */
export type Slice<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

export const mostRows = 50

export type DayPlace<Id extends string> = { readonly on: DateOnly; readonly id: Id }

export type ItemPlace = {
  readonly dueOn: DateOnly
  readonly id: ComplaintId
  readonly stage: Stage
  readonly act: DueAct
  readonly number: number
}

/** `rows` has one more than a page holds when there is another page. */
export function slice<Row>(rows: readonly Row[], placeOf: (row: Row) => string): Slice<Row> {
  const page = rows.slice(0, mostRows)
  const last = page.at(-1)
  return { rows: page, next: last && rows.length > mostRows ? placeOf(last) : null }
}

export const writeDayPlace = ({ on, id }: DayPlace<string>): string => `${on}.${id}`

/** The place of a row that stands by the day it was received. */
export const writeLinePlace = ({ receivedOn, id }: { readonly receivedOn: DateOnly; readonly id: string }): string =>
  writeDayPlace({ on: receivedOn, id })

export const writeItemPlace = ({ dueOn, id, stage, act, number }: ItemPlace): string =>
  `${dueOn}.${id}.${stage}.${act}.${number}`

/** The place that a text names, or null when it names none: the list then begins at its beginning. `isOne` knows its kind. */
export function readDayPlace<Id extends string>(text: string, isOne: (id: string) => id is Id): DayPlace<Id> | null {
  const [on = '', id = '', ...more] = text.split('.')
  return isDateOnly(on) && isOne(id) && more.length === 0 ? { on, id } : null
}

export function readItemPlace(text: string): ItemPlace | null {
  const [dueOn = '', id = '', stage = '', act = '', number = '', ...more] = text.split('.')
  if (!isDateOnly(dueOn) || !isComplaintId(id) || !/^\d{1,4}$/.test(number) || more.length > 0) return null
  if ((stage !== '1' && stage !== '2') || !isAct(act)) return null
  return { dueOn, id, stage: stage === '1' ? 1 : 2, act, number: Number(number) }
}

const acts: readonly string[] = dueActs
const isAct = (text: string): text is DueAct => acts.includes(text)
