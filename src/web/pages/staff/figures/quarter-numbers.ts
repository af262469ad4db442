// The five numbers of a quarter, each with those of the quarter before and of a year before, and each leading to its cases.
import type { Part, Period } from '#core/figures/definition.ts'
import type { Figure } from '#core/figures/figure.ts'
import type { Compared } from '#core/figures/quarter.ts'
import { amountOf, type Promises, perThousandHomes } from '#core/figures/quarter-told.ts'
import { type Html, html } from '../../../html.ts'
import type { QuarterShown } from './quarter-shown.ts'
import { amountLink, found } from './words.ts'

/** One of the three quarters. */
type One = {
  readonly period: Period
  readonly figures: readonly Figure[]
  readonly promises: Promises
  readonly homes: number | null
}

type Row = { readonly name: string; readonly now: (one: One) => Html; readonly past: (one: One) => Html }

export function numbersOf({ quarter, told, landlord }: QuarterShown): Html {
  const homes = landlord.homes === 'not known' ? null : landlord.homes
  const at = (when: keyof Compared<unknown>): One => ({
    ...{ period: quarter[when], homes },
    ...{ figures: told.figures[when], promises: told.promises[when] },
  })
  return html`<ul class="app-quarter__numbers">${rows.map(
    ({ name, now, past }) => html`<li>
      <h2 class="app-quarter__name">${name}</h2>
      <p class="app-quarter__now">${now(at('now'))}</p>
      <p class="app-quarter__then">Quarter before: ${past(at('before'))}<br>Year before: ${past(at('yearBefore'))}</p>
    </li>`,
  )}</ul>`
}

function link({ figures, period }: One, id: string, part: Part = 'numerator'): Html {
  const figure = found(figures, id)
  return figure ? amountLink(figure, part, period) : html``
}

const big = (number: Html | string): Html => html`<span class="app-figure__value">${number}</span>`

const received = 'stage-1-received'

const rate = ({ figures, homes }: One): string | null => perThousandHomes(amountOf(figures, received), homes)

const times = [
  ['stage-1-answered-in-time', 'in time'],
  ['stage-1-answered-in-extended-time', 'in extended time'],
  ['stage-1-answered-late', 'late'],
] as const

const upheld = ['stage-1-complaints-upheld', 'stage-1-complaints-partly-upheld'] as const

const acknowledged = 'stage-1-acknowledged-in-time'

const of = (one: One, id: string, words: Html): Html =>
  found(one.figures, id)?.denominator?.amount ? words : html`none to count`

const kept = ({ promises }: One): string | null =>
  promises.kept + promises.broken === 0 ? null : `${promises.kept} of ${promises.kept + promises.broken}`

const rows: readonly Row[] = [
  {
    name: 'Complaints',
    now: (one) => html`${big(link(one, received))}${rate(one) && `${rate(one)} for each 1,000 homes`}`,
    past: (one) => html`${link(one, received)}${rate(one) && ` (${rate(one)})`}`,
  },
  {
    name: 'Answered at stage 1',
    now: (one) =>
      of(one, times[0][0], html`${times.map(([id, words]) => html`<span><b>${link(one, id)}</b> ${words}</span>`)}`),
    past: (one) =>
      of(one, times[0][0], html`${link(one, times[0][0])}, ${link(one, times[1][0])}, ${link(one, times[2][0])}`),
  },
  {
    name: 'Upheld at stage 1',
    now: (one) =>
      of(
        one,
        upheld[0],
        html`<span><b>${link(one, upheld[0])}</b> in full</span><span><b>${link(one, upheld[1])}</b> in part</span><span>of ${link(one, upheld[0], 'denominator')} answers</span>`,
      ),
    past: (one) =>
      of(
        one,
        upheld[0],
        html`${link(one, upheld[0])}, ${link(one, upheld[1])} of ${link(one, upheld[0], 'denominator')}`,
      ),
  },
  {
    name: 'Promises kept by their day',
    now: (one) => {
      const all = kept(one)
      return html`${all === null ? html`<span>none was due</span>` : big(all)}${one.promises.running > 0 && `${one.promises.running} not yet due`}`
    },
    past: (one) => html`${kept(one) ?? 'none was due'}`,
  },
  {
    name: 'Acknowledged in time',
    now: (one) =>
      of(one, acknowledged, html`${big(link(one, acknowledged))}of ${link(one, acknowledged, 'denominator')}`),
    past: (one) => of(one, acknowledged, html`${link(one, acknowledged)} of ${link(one, acknowledged, 'denominator')}`),
  },
]
