// The sum of a financial remedy, line by line: each with its rule, and a set sum counted by the dated table (7.2, 7.4).
import { type SetSumId, setSumIds } from '#core/remedies/set-sums.ts'
import { type SumLine, sumBases } from '#core/remedies/sum-line.ts'
import type { ActContext } from '../../../act.ts'
import { clean, type FieldRead, type Posted, readText } from '../../../form.ts'
import { html } from '../../../html.ts'
import { byTheCode, capital } from '../words.ts'
import { readStatutory, statutoryInput, statutoryTable } from './awards.ts'
import { penceIn, readRow, rowsOf, wordIn } from './rows.ts'

const chooseFrom = (values: readonly string[]) => [
  { value: '', text: 'None' },
  ...values.map((value) => ({ value, text: capital(value) })),
]

export const sumLines = rowsOf<SumLine>({
  prefix: 'line',
  legend: 'If it is money: the sum, line by line',
  hint: (file) =>
    `Leave empty when it is not. A set sum is counted as the Ombudsman’s guidance has it${byTheCode('sums owed', file)}`,
  one: 'Line',
  more: 'Add more lines',
  read: readLine,
  after: ({ posted, context }) => statutoryTable(posted, context),
  draw: (row, { inputs, posted, context }) => html`
    ${inputs.select({ name: `${row}-basis`, label: 'By which rule', items: chooseFrom(sumBases) })}
    ${inputs.text({ name: `${row}-sum`, label: 'Sum', prefix: '£', classes: 'govuk-input--width-5', inputmode: 'decimal' })}
    ${inputs.text({ name: row, label: 'How it was reached', hint: 'Not needed for a set sum' })}
    ${inputs.select({ name: `${row}-setSum`, label: 'Which set sum', hint: 'Only for a set sum', items: chooseFrom(setSumIds) })}
    ${statutoryInput(`${row}-statutory`, inputs, posted, context)}
    ${inputs.text({ name: `${row}-count`, label: 'How many days, weeks or appointments', hint: 'For a set sum; and for Right to Repair, the further days', classes: 'govuk-input--width-3', inputmode: 'numeric' })}`,
})

function readLine(row: string, posted: Posted, context: ActContext): FieldRead<SumLine> {
  const sum = clean(posted[`${row}-sum`])
  const basis = wordIn(`${row}-basis`, posted, sumBases, 'Choose by which rule this part of the sum is reached')
  const pence = penceIn(`${row}-sum`, sum || 'none')
  const why = readText(row, clean(posted[row]), { what: 'How it was reached' })
  const read = readRow(basis, pence, why, countIn(`${row}-count`, posted))
  if ('wrong' in read) return read
  const [rule, inPence, reached, count] = read.value
  const statutory = readStatutory(`${row}-statutory`, count, posted, context)
  if ('wrong' in statutory) return statutory
  const said = { basis: rule, setSum: setSumIn(posted[`${row}-setSum`]), pence: inPence ?? 0, why: reached }
  // The days of a statutory payment are its own: only a set sum is counted by the set sums.
  return { value: statutory.value ? { ...said, count: null, statutory: statutory.value } : { ...said, count } }
}

const setSumIn = (typed: string | undefined): SetSumId | null => setSumIds.find((one) => one === typed) ?? null

function countIn(name: string, posted: Posted): FieldRead<number | null> {
  const typed = clean(posted[name])
  if (typed === '') return { value: null }
  return /^\d{1,5}$/.test(typed)
    ? { value: Number(typed) }
    : { wrong: [{ field: name, because: 'Enter how many, as a whole number' }] }
}
