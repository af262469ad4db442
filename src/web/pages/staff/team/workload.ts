// Who has how many open complaints, how many of them are late or due soon: each number is a link to the complaints behind it.
import { noFilter, type TeamFilter } from '#worklists/team-filter.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { handlers, may, roleWords } from '../../../permissions.ts'
import type { Workload } from '../../../team-desk.ts'
import type { View } from '../../../view.ts'
import { nameOf } from '../parts-of-forms.ts'
import { teamNavigation } from './list.ts'
import { dueWords, teamPath } from './words.ts'

export function workloadPage(workload: readonly Workload[], staff: readonly Person[]): View {
  const total = workload.reduce(
    (sum, { open, late, soon }) => ({ open: sum.open + open, late: sum.late + late, soon: sum.soon + soon }),
    { open: 0, late: 0, soon: 0 },
  )
  return {
    title: 'Workload',
    wide: true,
    main: html`
      <h1 class="govuk-heading-l">Workload</h1>
      ${teamNavigation('workload')}
      <p class="govuk-body">Open complaints by who handles them, and how many of them have something late, or due soon. A complaint counts once, by what is due next on it.</p>
      ${table({
        classes: 'govuk-table--small-text-until-tablet',
        caption: 'Open complaints by who handles them',
        captionClasses: 'govuk-visually-hidden',
        head: ['Who', ...['Open', 'Late', dueWords.soon].map((text) => ({ text, format: 'numeric' as const }))],
        firstCellIsHeader: true,
        rows: [
          ...everybody(workload, staff).map((one) =>
            row(whoIs(one, staff), one, { handler: one.handledBy ?? 'nobody' }),
          ),
          row('Everybody together', total, {}),
        ],
      })}`,
  }
}

/** Whoever may handle complaints, with none as well; whoever has some; and nobody first, since somebody has to take those. */
function everybody(workload: readonly Workload[], staff: readonly Person[]): readonly Workload[] {
  const of = (handledBy: Workload['handledBy']): Workload =>
    workload.find((one) => one.handledBy === handledBy) ?? { handledBy, open: 0, late: 0, soon: 0 }
  const here = staff.filter((person) => may(person, handlers)).map(({ id }) => id)
  const others = workload.flatMap(({ handledBy }) => (handledBy && !here.includes(handledBy) ? [handledBy] : []))
  return [null, ...here, ...others].map(of)
}

function whoIs({ handledBy }: Workload, staff: readonly Person[]): string {
  if (!handledBy) return 'Nobody yet'
  const person = staff.find(({ id }) => id === handledBy)
  return `${nameOf(handledBy, staff)}, ${person ? roleWords[person.role] : 'who does not work here any more'}`
}

function row(
  who: string,
  { open, late, soon }: Omit<Workload, 'handledBy'>,
  only: Partial<TeamFilter>,
): readonly Cell[] {
  const numbers = [
    { count: open, what: 'open', filter: only },
    { count: late, what: 'late', filter: { ...only, due: 'late' as const } },
    { count: soon, what: dueWords.soon.toLowerCase(), filter: { ...only, due: 'soon' as const } },
  ]
  return [
    who,
    ...numbers.map(({ count, what, filter }) => ({
      text: numberLink(count, `${what}: ${who}`, filter),
      format: 'numeric' as const,
    })),
  ]
}

const numberLink = (count: number, what: string, filter: Partial<TeamFilter>): Html =>
  html`<a class="govuk-link" href="${teamPath({ ...noFilter, ...filter })}">${count.toLocaleString('en-GB')}<span class="govuk-visually-hidden"> ${what}</span></a>`
