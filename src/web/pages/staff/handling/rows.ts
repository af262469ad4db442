// A list of things with several inputs each: as many rows as are asked for, and every row that is begun is read whole.
import type { Refusal } from '#core/complaint/step.ts'
import type { ActContext } from '../../../act.ts'
import { type FieldRead, type Posted, rowNumbers, rowsShown } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden } from '../../../inputs.ts'
import { addAnother } from '../parts-of-forms.ts'
import { type Drawing, type FieldOf, type Saying, sayingOf } from './fields.ts'

type Rows<Value> = {
  /** What its rows are named by: 'order-1', 'order-1-kind'. */
  readonly prefix: string
  readonly legend: string
  readonly hint: Saying
  /** 'Order', before its number. */
  readonly one: string
  readonly more: string
  /** Said when there is none and there must be one. */
  readonly missing?: string
  readonly read: (row: string, posted: Posted, context: ActContext) => FieldRead<Value>
  readonly draw: (row: string, drawing: Drawing) => Html
  /** What is known beside all of them. */
  readonly after?: (drawing: Drawing) => Html
}

export const rowsOf = <Value>({
  prefix,
  legend,
  hint,
  one,
  more,
  missing,
  read,
  draw,
  after,
}: Rows<Value>): FieldOf<readonly Value[]> => ({
  read: (_, posted, context) => {
    const numbers = rowNumbers(posted, prefix)
    if (missing !== undefined && numbers.length === 0) return { wrong: [{ field: `${prefix}-1`, because: missing }] }
    // Rows left empty between others are closed up, so that the core counts as the page does.
    const values: Value[] = []
    const wrong: Refusal[] = []
    for (const number of numbers) {
      const row = read(`${prefix}-${number}`, posted, context)
      if ('wrong' in row) wrong.push(...row.wrong)
      else values.push(row.value)
    }
    return wrong.length > 0 ? { wrong } : { value: values }
  },
  draw: (_, drawing) => {
    const shown = rowsShown(drawing.posted, prefix, 1)
    return html`<fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${legend}</legend>
      <p class="govuk-hint">${sayingOf(hint, drawing.context.file)}</p>
      ${Array.from(
        { length: shown },
        (__, index) => html`<fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${one} ${index + 1}</legend>
          ${draw(`${prefix}-${index + 1}`, drawing)}
        </fieldset>`,
      )}
      ${hidden(`rows-${prefix}`, String(shown))}
      ${addAnother(prefix, more)}
      ${after?.(drawing)}
    </fieldset>`
  },
})

/** Several fields of one row, read together: their values in order, or everything that is wrong with them. */
export function readRow<First, Second, Third, Fourth>(
  first: FieldRead<First>,
  second: FieldRead<Second>,
  third: FieldRead<Third>,
  fourth: FieldRead<Fourth>,
): FieldRead<readonly [First, Second, Third, Fourth]> {
  if ('value' in first && 'value' in second && 'value' in third && 'value' in fourth) {
    return { value: [first.value, second.value, third.value, fourth.value] }
  }
  return { wrong: [first, second, third, fourth].flatMap((one) => ('wrong' in one ? one.wrong : [])) }
}

/** What one of some words stands in an input, or null for none of them. */
export const wordIn = <Value extends string>(
  name: string,
  posted: Posted,
  values: readonly Value[],
  missing: string,
): FieldRead<Value> => {
  const value = values.find((one) => one === posted[name])
  return value === undefined ? { wrong: [{ field: name, because: missing }] } : { value }
}

/** A sum in pounds as pence; null where nothing is entered. */
export function penceIn(name: string, typed: string): FieldRead<number | null> {
  const sum = typed.replace(/[£,\s]/g, '')
  if (sum === '') return { value: null }
  if (/^\d{1,7}(\.\d\d)?$/.test(sum)) return { value: Math.round(Number(sum) * 100) }
  return { wrong: [{ field: name, because: 'Enter the sum in pounds, such as 150 or 150.50' }] }
}
