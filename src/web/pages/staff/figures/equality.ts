// Equality monitoring of a year: how many answered, and each question with its answers, as far as they may be shown.
import { addDays, type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Period } from '#core/figures/definition.ts'
import type { EqualityQuestion } from '#core/figures/equality-questions.ts'
import { leftOut, type ShownNumber, type ShownQuestion } from '#core/figures/equality-shown.ts'
import { fewestTold } from '#core/figures/publication.ts'
import { periodInWords, reportingYearOf } from '#core/figures/reporting-year.ts'
import { counted } from '#history/words.ts'
import { details } from '../../../components/details.ts'
import { insetText } from '../../../components/inset-text.ts'
import { subNavigation } from '../../../components/sub-navigation.ts'
import { table } from '../../../components/table.ts'
import type { EqualityYear } from '../../../figures-desk.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { englishEquality } from '../../complain/words/en-GB-equality.ts'
import { scrolling } from './tables.ts'
import { figuresPath } from './words.ts'

export const equalityPath = '/staff/figures/equality'
const inYear = (path: string, { from }: Period): string => `${path}?${new URLSearchParams({ from })}`

/** The reporting years that are over, the last first: as many as the list beside the figures has. */
export function endedYears(today: DateOnly): readonly Period[] {
  const last = reportingYearOf(addDays(reportingYearOf(today).from, -1))
  const before = reportingYearOf(addDays(last.from, -1))
  return [last, before, reportingYearOf(addDays(before.from, -1))]
}

type Shown = { readonly today: DateOnly; readonly year: Period; readonly found: EqualityYear; readonly asks: boolean }

export function equalityYearPage({ today, year, found, asks }: Shown): View {
  const title = `Equality monitoring, ${periodInWords(year)}`
  const now = reportingYearOf(today)
  return {
    title,
    wide: true,
    back: { href: figuresPath(year), text: `Figures, ${periodInWords(year)}` },
    main: html`
      <h1 class="govuk-heading-l">${title}</h1>
      ${!asks && insetText('Your landlord’s profile does not say that equality questions are asked: nobody is asked any.')}
      ${subNavigation({
        label: 'Years',
        items: endedYears(today).map((one) => ({
          href: inYear(equalityPath, one),
          text: periodInWords(one),
          active: one.from === year.from,
        })),
      })}
      <p class="govuk-body">${howMany(found)} Those who sent a complaint on the website are asked once, and may leave out
        any question. Who did not answer may differ from who did: a share is of those who answered, and not of everybody who complained.</p>
      ${howToRead(now)}
      ${found.questions.map((one) => questionTable(one, found.answered))}
      ${
        found.questions.length > 0 &&
        html`<p class="govuk-body"><a class="govuk-link" href="${inYear(`${equalityPath}/file`, year)}">These numbers as a file (CSV)</a></p>`
      }`,
  }
}

function howMany({ answered, madeOnWebsite, questions }: EqualityYear): string {
  const made = `${counted(madeOnWebsite, 'complaint')} ${madeOnWebsite === 1 ? 'was' : 'were'} made on the website in this year`
  if (questions.length > 0) return `${made}, and ${numberWords(answered)} people answered equality questions.`
  if (answered.is === 'few')
    return `${made}, and fewer than ${fewestTold} people answered equality questions: nothing is shown of them.`
  return `${made}, and nobody answered equality questions.`
}

const howToRead = (now: Period): Html =>
  details({
    summary: 'How to read this, and why some numbers are not here',
    content: html`<ul class="govuk-list govuk-list--bullet">
      <li>Answers are counted when they come, apart from complaints and from each other. No answer leads to a person or a complaint,
        and no two questions can be set against each other.</li>
      <li>A number from 1 to ${fewestTold - 1} is shown as “fewer than ${fewestTold}”. So that it cannot be worked out from the total, one
        more number is then shown only as “from … to …”. Where that would not be enough, the question is not shown.</li>
      <li>A year is shown when it is over. Day by day, a number that goes up by one would tell of one person. What was answered
        in ${periodInWords(now)} is shown from ${dateWithoutWeekday(addDays(now.to, 1))}.</li>
      <li>The questions are those that the census and other public bodies ask, so that your tenants as a whole can be held beside
        them. A difference is a reason to ask why, and no proof of unfairness.</li>
    </ul>`,
  })

const titleOf = (question: EqualityQuestion): string => englishEquality.questions[question].title

/** In the words of the form. */
function answerWords(question: EqualityQuestion, answer: string): string {
  if (answer === leftOut) return 'Left this question out'
  const options: Readonly<Partial<Record<string, string>>> = englishEquality.questions[question].options
  return options[answer] ?? answer
}

const numeric = (text: string) => ({ text, format: 'numeric' }) as const

const questionTable = ({ question, answers }: ShownQuestion, answered: ShownNumber): Html =>
  answers === null
    ? html`<h2 class="govuk-heading-m">${titleOf(question)}</h2><p class="govuk-body">${tooFew}</p>`
    : scrolling(
        titleOf(question),
        table({
          classes: 'app-figures',
          caption: titleOf(question),
          captionClasses: 'govuk-table__caption--m',
          head: ['Answer', numeric('People'), numeric('Share')],
          firstCellIsHeader: true,
          rows: answers.map(({ answer, shown }) => [
            answerWords(question, answer),
            numeric(numberWords(shown)),
            numeric(shareWords(shown, answered)),
          ]),
        }),
      )

const tooFew = 'Not shown: so few gave some of the answers that their numbers could be worked out.'

export function numberWords(shown: ShownNumber): string {
  switch (shown.is) {
    case 'few':
      return `fewer than ${fewestTold}`
    case 'number':
      return shown.number.toLocaleString('en-GB')
    case 'between':
      return `from ${shown.from} to ${shown.to}`
  }
}

/** Made from what is shown, so that it tells nothing more. */
function shareWords(shown: ShownNumber, answered: ShownNumber): string {
  if (answered.is !== 'number') return ''
  const percent = (number: number) => `${Math.round((number / answered.number) * 100)}%`
  switch (shown.is) {
    case 'few':
      return `under ${percent(fewestTold)}`
    case 'number':
      return percent(shown.number)
    case 'between':
      return percent(shown.from) === percent(shown.to)
        ? percent(shown.from)
        : `${percent(shown.from)} to ${percent(shown.to)}`
  }
}

const heads = ['Question', 'Answer', 'People', 'Share of those who answered'] as const

/** The same numbers as rows of a file, with the same left out. */
export function equalityRows({ answered, madeOnWebsite, questions }: EqualityYear) {
  return {
    heads,
    rows: [
      ['Complaints made on the website', '', String(madeOnWebsite), ''],
      ['People who answered equality questions', '', numberWords(answered), ''],
      ...questions.flatMap(({ question, answers }) =>
        answers === null
          ? [[titleOf(question), '', 'not shown', '']]
          : answers.map(({ answer, shown }) => [
              titleOf(question),
              answerWords(question, answer),
              numberWords(shown),
              shareWords(shown, answered),
            ]),
      ),
    ],
  }
}
