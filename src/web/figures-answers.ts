// What each page about figures answers: the desk is asked, and the page is drawn from what it says.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Part, Period } from '#core/figures/definition.ts'
import { freezeRefusals, periodInWords, readPeriod } from '#core/figures/reporting-year.ts'
import { asksEqualityQuestions } from '#core/landlord/profile.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import { inputsOf } from './inputs.ts'
import { askIfSure, isSure } from './pages/staff/confirm.ts'
import { casesPage } from './pages/staff/figures/cases.ts'
import { figuresPage, periodForm } from './pages/staff/figures/figures.ts'
import { frozenPage } from './pages/staff/figures/frozen.ts'
import { figuresPath, frozenPath } from './pages/staff/figures/words.ts'
import { periodAsked, periodPosted } from './period-asked.ts'
import { leads, may } from './permissions.ts'
import { notFound } from './problems.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

export const figures: Answers = async (visit) => {
  const { desk, query } = visit
  const asked = periodAsked(query, desk.today())
  if ('refusals' in asked) return askAgain(visit, query, asked.refusals)
  return asked.typed ? { goTo: figuresPath(asked.period) } : drawn(visit, asked.period, [])
}

const askAgain = (_: StaffVisit, posted: Posted, refusals: readonly Refusal[]): Answer => ({
  status: 422,
  view: {
    title: 'Figures',
    refusals,
    posted,
    main: html`<h1 class="govuk-heading-l">Figures</h1>${periodForm(inputsOf({ posted, refusals }))}`,
  },
})

async function drawn(visit: StaffVisit, period: Period, refusals: readonly Refusal[]): Promise<Answer> {
  const { desk, formToken } = visit
  const today: DateOnly = desk.today()
  const frozen = await desk.figures.frozenYears()
  const freezes = may(desk.person, ['lead']) && freezeRefusals(period, today).length === 0
  const freeze = freezes ? (content: Html) => form('/staff/figures/freeze', formToken, content) : null
  const leadsToEquality = asksEqualityQuestions(desk.landlord) && may(desk.person, leads)
  const shown = { period, today, figures: await desk.figures.read(period), frozen, freeze, leadsToEquality }
  const view = figuresPage(shown, periodForm(inputsOf({ posted: periodPosted(period), refusals: [] })))
  return { status: refusals.length > 0 ? 422 : 200, view: { ...view, refusals } }
}

const nothingHere: Answer = { status: 404, view: notFound }

export const cases: Answers = async ({ desk, query }) => {
  const period = readPeriod(query.from ?? '', query.to ?? '')
  if ('refusals' in period) return nothingHere
  const part: Part = query.part === 'denominator' ? 'denominator' : 'numerator'
  const found = await desk.figures.cases(period, query.figure ?? '', part, query.after ?? null)
  return found ? { view: casesPage(found, part, period) } : nothingHere
}

export const frozenYear: Answers = async ({ desk, query }) => {
  const period = readPeriod(query.from ?? '', query.to ?? '')
  const year = 'refusals' in period ? null : await desk.figures.corrections(period)
  if (!year) return nothingHere
  const by = (await desk.staff()).find(({ id }) => id === year.by)?.name ?? year.by
  return { view: frozenPage(year, by) }
}

export const freeze: Answers = async (visit) => {
  const { desk, posted: sent } = visit
  const period = readPeriod(sent.from ?? '', sent.to ?? '')
  if ('refusals' in period) return askAgain(visit, {}, period.refusals)
  if (!may(desk.person, ['lead'])) return drawn(visit, period, [{ because: 'A complaints lead freezes a year' }])
  const isFrozen = (await desk.figures.frozenYears()).some(
    (line) => line.period.from === period.from && line.period.to === period.to,
  )
  if (!isFrozen && freezeRefusals(period, desk.today()).length === 0 && !isSure(sent)) {
    return askIfSure(visit, {
      title: `Freeze ${periodInWords(period)}`,
      happens:
        'Its figures, and every answer behind them, are kept as they stand today. What changes later stands beside them as a correction. It cannot be undone.',
      action: '/staff/figures/freeze',
      yes: 'Freeze it',
      no: { href: figuresPath(period), text: 'Do not freeze it' },
    })
  }
  const refusals = await desk.figures.freeze(period)
  return refusals.length > 0 ? drawn(visit, period, refusals) : { goTo: frozenPath(period) }
}
