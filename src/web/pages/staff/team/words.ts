// How the pages of the team's work say its filters, and where they are.
import { dueActs } from '#core/complaint/due.ts'
import { type FallKind, fallKinds } from '#core/complaint/forecast.ts'
import { themes } from '#core/complaint/handling.ts'
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import {
  type FilterName,
  nearnesses,
  schemes,
  soonWorkingDays,
  type TeamFilter,
  teamQuery,
} from '#worklists/team-filter.ts'
import type { Person } from '../../../desk.ts'
import { handlers, may } from '../../../permissions.ts'
import { actWords, capital, workingDays } from '../words.ts'

const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const asked = String(new URLSearchParams(query))
  return asked ? `${path}?${asked}` : path
}

/** Every filter, and every combination of them, has its own address. */
export const teamPath = (filter: TeamFilter, more: Readonly<Record<string, string>> = {}): string =>
  withQuery('/staff/team', { ...teamQuery(filter), ...more })

export const exportPath = (filter: TeamFilter): string => withQuery('/staff/team/file', teamQuery(filter))

export const workloadPath = '/staff/team/workload'

export const forecastPath = '/staff/team/forecast'

export const filterTitles: { readonly [name in FilterName]: string } = {
  due: 'How soon',
  handler: 'Who handles it',
  next: 'What is next',
  stage: 'Which stage',
  theme: 'What it is about',
  scheme: 'Ombudsman',
  falls: 'What falls due',
  on: 'Due on',
}

export const fallWords: { readonly [kind in FallKind]: string } = {
  acknowledgement: 'Acknowledge',
  'stage 1 answer': 'Answer at stage 1',
  'stage 2 answer': 'Answer at stage 2',
  promise: 'Keep a promise',
}

export const lateOn = 'Before today'

export const dueWords = {
  late: 'Late',
  soon: `Due within ${workingDays(soonWorkingDays)}`,
  later: 'Due later',
} as const

export type FilterOption = { readonly value: string; readonly text: string }

const spoken = (values: readonly string[]): readonly FilterOption[] =>
  values.map((value) => ({ value, text: capital(value) }))

/** What each filter may be narrowed to. */
export const optionsOf = (staff: readonly Person[]): { readonly [name in FilterName]: readonly FilterOption[] } => ({
  due: nearnesses.map((value) => ({ value, text: dueWords[value] })),
  handler: [
    ...staff.filter((person) => may(person, handlers)).map(({ id, name }) => ({ value: id, text: name })),
    { value: 'nobody', text: 'Nobody' },
  ],
  next: [...dueActs.map((value) => ({ value, text: actWords[value] })), { value: 'nothing', text: 'Nothing is due' }],
  stage: [
    { value: '1', text: 'Stage 1' },
    { value: '2', text: 'Stage 2' },
  ],
  theme: spoken([...themes, 'not recorded']),
  scheme: schemes.map((value) => ({ value, text: ombudsmen[value].name })),
  falls: fallKinds.map((value) => ({ value, text: fallWords[value] })),
  on: [{ value: 'late', text: lateOn }],
})
