// Form: the Ombudsman's determination, with a finding on each head, what is ordered and what is recommended (9.7c).
import {
  type DeterminationFinding,
  type Order,
  orderKinds,
  type Recommendation,
} from '#core/complaint/handling-ombudsman.ts'
import { outcomeIds } from '#core/ombudsman/outcomes.ts'
import { clean, longestStory, type Posted, readDay, readText } from '../../../form.ts'
import { html } from '../../../html.ts'
import { capital } from '../words.ts'
import { line, optionalDay, todayOf } from './fields.ts'
import { handlingForm } from './form-of.ts'
import { schemes } from './ombudsman.ts'
import { penceIn, readRow, rowsOf, wordIn } from './rows.ts'

const textIn = (name: string, posted: Posted, missing?: string) =>
  readText(name, clean(posted[name]), { what: 'This', longest: longestStory, ...(missing ? { missing } : {}) })
const chooseFrom = (values: readonly string[]) => [
  { value: '', text: 'Choose one' },
  ...values.map((value) => ({ value, text: capital(value) })),
]

const findings = rowsOf<DeterminationFinding>({
  prefix: 'finding',
  legend: 'What did they find?',
  hint: 'One finding for each part of the complaint',
  one: 'Finding',
  more: 'Add more findings',
  missing: 'Enter at least one finding',
  read: (row, posted) => {
    const read = readRow(
      textIn(row, posted, 'Enter which part of the complaint it is about'),
      wordIn(`${row}-outcome`, posted, outcomeIds, 'Choose what was found'),
      textIn(`${row}-asWorded`, posted),
      { value: null },
    )
    if ('wrong' in read) return read
    const [head, outcome, asWorded] = read.value
    return { value: { head, outcome, asWorded } }
  },
  draw: (row, { inputs }) => html`
    ${inputs.area({ name: row, label: 'Which part of the complaint it is about', rows: 2 })}
    ${inputs.select({ name: `${row}-outcome`, label: 'What was found', items: chooseFrom(outcomeIds) })}
    ${inputs.text({ name: `${row}-asWorded`, label: 'In the Ombudsman’s own words', hint: 'Only for “as worded”' })}`,
})

const orders = rowsOf<Omit<Order, 'number' | 'done'>>({
  prefix: 'order',
  legend: 'What is ordered?',
  hint: 'Leave empty when nothing is. Each order is watched until it is complied with',
  one: 'Order',
  more: 'Add more orders',
  read: (row, posted) => {
    const read = readRow(
      textIn(row, posted, 'Enter what is ordered'),
      wordIn(`${row}-kind`, posted, orderKinds, 'Choose what kind of order it is'),
      penceIn(`${row}-sum`, clean(posted[`${row}-sum`])),
      readDay(`${row}-dueOn`, posted, { what: 'The day', missing: 'Enter by when it must be done' }),
    )
    if ('wrong' in read) return read
    const [what, kind, pence, dueOn] = read.value
    return { value: { what, kind, pence, dueOn } }
  },
  draw: (row, { inputs }) => html`
    ${inputs.area({ name: row, label: 'What is ordered', rows: 2 })}
    ${inputs.select({ name: `${row}-kind`, label: 'Kind', items: chooseFrom(orderKinds) })}
    ${inputs.text({ name: `${row}-sum`, label: 'Sum, if it is money', prefix: '£', classes: 'govuk-input--width-5', inputmode: 'decimal' })}
    ${inputs.day({ name: `${row}-dueOn`, legend: 'By when' })}`,
})

const dueOn = optionalDay({ label: 'By when' })

const recommendations = rowsOf<Omit<Recommendation, 'number' | 'answer' | 'done'>>({
  prefix: 'recommendation',
  legend: 'What is recommended?',
  hint: 'Leave empty when nothing is',
  one: 'Recommendation',
  more: 'Add more recommendations',
  read: (row, posted, context) => {
    const read = readRow(
      textIn(row, posted, 'Enter what is recommended'),
      dueOn.read(`${row}-dueOn`, posted, context),
      { value: null },
      { value: null },
    )
    if ('wrong' in read) return read
    const [what, by] = read.value
    return { value: { what, dueOn: by } }
  },
  draw: (row, drawing) => html`
    ${drawing.inputs.area({ name: row, label: 'What is recommended', rows: 2 })}
    ${dueOn.draw(`${row}-dueOn`, drawing)}`,
})

export const receiveDetermination = handlingForm<'ReceiveDetermination'>({
  path: 'determinations',
  block: 'determinations',
  duties: ['complying with orders'],
  title: 'A determination comes from the Ombudsman',
  otherwise: '',
  fields: {
    scheme: schemes,
    reference: line({ label: 'The Ombudsman’s reference', missing: 'Enter the Ombudsman’s reference' }),
    on: todayOf({ label: 'What day is it dated?', missing: 'Enter the day it is dated' }),
    findings,
    orders,
    recommendations,
  },
  command: (said) => ({ type: 'ReceiveDetermination', ...said }),
  button: 'Record the determination',
  done: 'The determination is recorded.',
})
