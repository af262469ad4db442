// The tables of sums beside the remedy form: a band to choose, a statutory payment for a line, and every row with its source.
import type { DateOnly } from '#core/calendar/dates.ts'
import { ownAwards } from '#core/landlord/sums-shape.ts'
import { type Award, type AwardRow, amountInWords, awardOf, sumInWords, surenessInWords } from '#core/remedies/award.ts'
import { awardsOn, notFor } from '#core/remedies/awards-on.ts'
import type { SumLine } from '#core/remedies/sum-line.ts'
import { besideSum, judgedBases } from '#core/remedies/working.ts'
import type { ActContext } from '../../../act.ts'
import { details } from '../../../components/details.ts'
import { table } from '../../../components/table.ts'
import { clean, type FieldRead, type Posted, readDay } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import type { Inputs } from '../../../inputs.ts'
import { complaintPath } from '../next-act.ts'
import type { FieldOf } from './fields.ts'

type Table = AwardRow['table']

/** Tables hold for the day of the offer; until that is typed, for today. */
function offeredOn(posted: Posted, { desk }: ActContext): DateOnly {
  const read = readDay('offeredOn', posted, { what: 'The day', missing: 'Enter the day' })
  return 'value' in read ? read.value : desk.today()
}

const rowsOn = (kind: Table, on: DateOnly, { desk }: ActContext) => awardsOn(kind, on, ownAwards(desk.landlord.sums))

const household = ({ desk, file }: ActContext) => ({
  landlord: desk.landlord.kind,
  tenure: file.complaint.handling.category?.tenure ?? ('not known' as const),
})

function chosenRow(kind: Table, name: string, posted: Posted, context: ActContext): FieldRead<Award | null> {
  const typed = clean(posted[name])
  if (typed === '') return { value: null }
  const row = rowsOn(kind, offeredOn(posted, context), context).find(({ id }) => id === typed)
  if (!row) return { wrong: [{ field: name, because: `This ${kind} is in no table of the day of the offer` }] }
  const because = notFor(row.forWhom, household(context))
  return because
    ? { wrong: [{ field: name, because: `${row.name} is not owed here. ${because}` }] }
    : { value: awardOf(row) }
}

const rowHint = (row: AwardRow, on: DateOnly) => `${row.source}. ${surenessInWords(row.sureness, on)}`

/** The band that what is judged is held against. A sum outside it is offered all the same, and that is said. */
export const awardBand: FieldOf<Award | null> = {
  read: (name, posted, context) => chosenRow('band', name, posted, context),
  draw: (name, { inputs, context, posted }) => {
    const on = offeredOn(posted, context)
    return html`${pastAwardsInWords(context)}${inputs.radios({
      name,
      legend: { text: 'If it is money: in which band is it? (optional)', classes: 'govuk-fieldset__legend--s' },
      hint: `Held against what is judged: ${judgedBases.join(', ')}. A sum outside the band is not refused: you are told before the letter goes`,
      items: [
        ...rowsOn('band', on, context).map((row) => ({
          value: row.id,
          text: `${row.name}: ${amountInWords(row.amount)}`,
          hint: rowHint(row, on),
        })),
        { value: '', text: 'None' },
      ],
    })}`
  },
}

const places = {
  1: ['the only one'],
  2: ['the smallest', 'the largest'],
  3: ['the smallest', 'the middle', 'the largest'],
}

/** What this landlord offered before in the same category, each a link to where it was offered. */
function pastAwardsInWords({ file, pastAwards }: ActContext): Html {
  const { category } = file.complaint.handling
  if (!category || !pastAwards) {
    return html`<p class="govuk-body">Say what the complaint is about, and what you offered before in such complaints is shown here.</p>`
  }
  const { awards, marks } = pastAwards
  const about = `about ${category.theme}`
  if (awards === 0) return html`<p class="govuk-body">No money was offered before in another complaint ${about}.</p>`
  const named = marks.length === 1 ? places[1] : marks.length === 2 ? places[2] : places[3]
  return html`<p class="govuk-body">Offered before in other complaints ${about}: ${awards === 1 ? 'one sum' : `${awards} sums`}.</p>
    <ul class="govuk-list govuk-list--bullet">${marks.map(
      ({ id, pence }, index) =>
        html`<li>${sumInWords(pence)}, ${named[index]}: <a class="govuk-link" href="${complaintPath(id)}">complaint ${id}</a></li>`,
    )}</ul>`
}

/** Only what may be owed here is offered; the table says for whom the others are. */
export function statutoryInput(name: string, inputs: Inputs, posted: Posted, context: ActContext): Html {
  const rows = rowsOn('statutory payment', offeredOn(posted, context), context)
  const owed = rows.filter(({ forWhom }) => notFor(forWhom, household(context)) === null)
  return inputs.select({
    name,
    label: 'Which statutory payment',
    hint: 'Only for a statutory payment',
    items: [{ value: '', text: 'None' }, ...owed.map(({ id, name: text }) => ({ value: id, text }))],
  })
}

/** Of a line, with the days of one that is counted by the day. */
export function readStatutory(
  name: string,
  days: number | null,
  posted: Posted,
  context: ActContext,
): FieldRead<SumLine['statutory']> {
  const read = chosenRow('statutory payment', name, posted, context)
  if ('wrong' in read) return read
  return { value: read.value && { award: read.value, days } }
}

export function statutoryTable(posted: Posted, context: ActContext): Html {
  const on = offeredOn(posted, context)
  const rows = rowsOn('statutory payment', on, context)
  return details({
    summary: 'Statutory payments: what each is, and for whom',
    content: html`<p class="govuk-body">None of these is worked out for you unasked. Look up what is not verified before you offer it.</p>${table(
      {
        caption: 'Statutory payments',
        captionClasses: 'govuk-visually-hidden',
        classes: 'app-dense',
        head: ['Payment', 'Amount', 'For whom', 'Source'],
        rows: rows.map((row) => {
          const not = notFor(row.forWhom, household(context))
          return [row.name, amountInWords(row.amount), not ? `${not}.` : row.forWhom, rowHint(row, on)]
        }),
      },
    )}`,
  })
}

/** One sentence each, for the page that the letter is read on. */
export function besideInWords(offer: Parameters<typeof besideSum>[0]): string | null {
  const beside = besideSum(offer)
  return beside.length > 0 ? `${beside.join('. ')}. Nothing of this is refused.` : null
}
