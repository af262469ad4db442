// What a determination on the record must have: outcomes that its scheme knew on that day, and orders with their days.
import type { DateOnly } from '../../calendar/dates.ts'
import { outcomes } from '../../ombudsman/outcomes.ts'
import type { Complaint } from '../complaint.ts'
import type { Determination, DeterminationFinding, Order, Recommendation } from '../handling-ombudsman.ts'
import { lineRefusals, textRefusals } from '../limits.ts'
import { dayRefusals, type StepRefusal, sinceReceipt } from '../step.ts'

/** A determination as it comes, before its parts are numbered. */
export type Determined = Omit<Determination, 'number' | 'orders' | 'recommendations'> & {
  readonly orders: readonly Omit<Order, 'number' | 'done'>[]
  readonly recommendations: readonly Omit<Recommendation, 'number' | 'answer' | 'done'>[]
}

const mostHeads = 50

export function determinationRefusals(
  command: Determined,
  complaint: Complaint,
  today: DateOnly,
): readonly StepRefusal[] {
  const { findings, orders, recommendations, on } = command
  const counted = findings.length > 0 && [findings, orders, recommendations].every(({ length }) => length <= mostHeads)
  return [
    ...lineRefusals('reference', command.reference, 'Enter the Ombudsman’s reference'),
    ...dayRefusals('on', on, sinceReceipt(complaint), today),
    ...(counted
      ? []
      : [{ field: 'findings', because: `Enter 1 to ${mostHeads} findings, and no more orders than that` }]),
    ...findings.flatMap((finding, index) => findingRefusals(finding, `finding-${index + 1}`, command)),
    ...orders.flatMap(({ what, pence, dueOn }, index) => {
      const field = `order-${index + 1}`
      return [
        ...textRefusals(field, what, 'Enter what is ordered'),
        ...sumRefusals(field, pence),
        ...dueRefusals(field, dueOn, on),
      ]
    }),
    ...recommendations.flatMap(({ what, dueOn }, index) => {
      const field = `recommendation-${index + 1}`
      return [...textRefusals(field, what, 'Enter what is recommended'), ...dueRefusals(field, dueOn, on)]
    }),
  ]
}

function findingRefusals(
  { head, outcome, asWorded }: DeterminationFinding,
  field: string,
  { scheme, on }: Determined,
): readonly StepRefusal[] {
  const known = outcomes.find(({ id }) => id === outcome)
  const fits = known?.schemes.includes(scheme) && (known.until === null || on <= known.until)
  return [
    ...textRefusals(field, head, 'Enter which part of the complaint it is about'),
    ...(fits ? [] : [{ field, because: `“${outcome}” was not a finding of the ${scheme} on that day` }]),
    ...(outcome === 'as worded' ? textRefusals(field, asWorded, 'Enter the finding in the Ombudsman’s words') : []),
  ]
}

const sumRefusals = (field: string, pence: number | null): readonly StepRefusal[] =>
  pence === null || (Number.isInteger(pence) && pence > 0)
    ? []
    : [{ field, because: 'Enter the sum in pounds and pence' }]

const dueRefusals = (field: string, dueOn: DateOnly | null, on: DateOnly): readonly StepRefusal[] =>
  dueOn && dueOn < on ? [{ field, because: 'The date must be on or after the determination' }] : []
