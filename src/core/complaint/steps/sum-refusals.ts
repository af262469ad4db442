// What a sum of money offered must have: lines with their reasons, and set sums as the dated table has them (7.2, 7.4).
import { type SetSumId, setSumOn } from '../../remedies/set-sums.ts'
import type { SumLine } from '../../remedies/sum-line.ts'
import type { RemedyOffer } from '../handling-put-right.ts'
import { lineRefusals } from '../limits.ts'
import type { StepRefusal } from '../step.ts'

const mostLines = 30
/** £1 million: more is a slip of the pen. */
const mostPence = 100_000_000

type Offered = Pick<RemedyOffer, 'kind' | 'lines' | 'band' | 'offeredOn'>

export function sumRefusals({ kind, lines, band, offeredOn }: Offered): readonly StepRefusal[] {
  if ((kind === 'financial') !== lines.length > 0) {
    return [
      { field: 'lines', because: 'A financial remedy has a sum, and no other has one', duty: 'remedy and its day' },
    ]
  }
  if (band && kind !== 'financial') return [{ field: 'band', because: 'Only a financial remedy has a band' }]
  if (lines.length > mostLines) return [{ field: 'lines', because: `Enter ${mostLines} lines or fewer` }]
  return lines.flatMap((line, index) => lineOfSumRefusals(line, `line-${index + 1}`, offeredOn))
}

function lineOfSumRefusals(line: SumLine, field: string, on: Offered['offeredOn']): readonly StepRefusal[] {
  const { pence, basis, setSum, count, statutory, why } = line
  const refusals: StepRefusal[] = []
  if (!Number.isInteger(pence) || pence < 1 || pence > mostPence) {
    refusals.push({ field, because: 'Enter a sum from 1p to £1 million' })
  }
  if (statutory && basis !== 'statutory payment') {
    refusals.push({ field, because: 'Only a statutory payment has a statutory table' })
  }
  if (statutory) refusals.push(...daysRefusals(statutory, field))
  if (basis !== 'set sum') {
    if (setSum !== null || count !== null) refusals.push({ field, because: 'Only a set sum is counted' })
    return [
      ...refusals,
      ...lineRefusals(field, why, 'Say how this part of the sum was reached', 'remedy reflects the impact'),
    ]
  }
  return setSum === null
    ? [...refusals, { field, because: 'Choose the set sum' }]
    : [...refusals, ...setSumRefusals({ setSum, count, pence }, field, on)]
}

type Statutory = NonNullable<SumLine['statutory']>

/** The days are what makes a payment by the day; its sum may be another, and that is said beside it. */
function daysRefusals({ award, days }: Statutory, field: string): readonly StepRefusal[] {
  if (award.amount.kind !== 'by the day') {
    return days === null ? [] : [{ field, because: `${award.name} is not counted by the day` }]
  }
  return days !== null && Number.isInteger(days) && days >= 0
    ? []
    : [{ field, because: `Enter for how many further days ${award.name} is owed: 0 or more`, duty: 'sums owed' }]
}

type Counted = { readonly setSum: SetSumId; readonly count: number | null; readonly pence: number }

function setSumRefusals(
  { setSum, count, pence }: Counted,
  field: string,
  on: Offered['offeredOn'],
): readonly StepRefusal[] {
  const duty = 'sums owed'
  const sum = setSumOn(setSum, on)
  if (!sum) return [{ field, because: `There was no set sum for ${setSum} yet`, duty }]
  if (count === null || !Number.isInteger(count) || count < 1) {
    return [{ field, because: `Enter for how many ${sum.per}s`, duty }]
  }
  if (pence === sum.pence * count) return []
  const because = `${count} × £${(sum.pence / 100).toFixed(2)} is £${((sum.pence * count) / 100).toFixed(2)}`
  return [{ field, because, duty }]
}
