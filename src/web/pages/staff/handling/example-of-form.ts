// What staff might post on the page of one command, for tests: the shape of an example, and a day as it is typed.
import type { ComplaintCommand, ComplaintEvent } from '#core/complaint/procedure.ts'

export const day = (name: string, year: number, month: number, date: number) => ({
  [`${name}-day`]: String(date),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

export type Example = {
  /** The event that it becomes. */
  readonly event: ComplaintEvent['type']
  /** What was done before, after the complaint was acknowledged. */
  readonly after?: readonly ComplaintCommand['type'][]
  readonly reached?: 'sent' | 'promised' | 'stage 2' | 'closed'
  /** Who does it, when it may not be the officer. */
  readonly as?: string
  readonly fields: Readonly<Record<string, string>>
}
