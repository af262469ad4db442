// The Ombudsman's determination: a finding on each head, what is ordered and what is recommended, each by its day (9.7c).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Determination, Order, Recommendation } from '../handling-ombudsman.ts'
import { countRefusals } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import { acceptUnless, noSuchComplaint, refuse, type Step } from '../step.ts'
import { type Determined, determinationRefusals } from './determination-refusals.ts'

type Numbered = { readonly number: number }

export type ReceiveDetermination = { readonly type: 'ReceiveDetermination' } & Determined
export type DeterminationReceived = {
  readonly type: 'DeterminationReceived'
  readonly number: number
  readonly orders: readonly (Determined['orders'][number] & Numbered)[]
  readonly recommendations: readonly (Determined['recommendations'][number] & Numbered)[]
} & Omit<Determined, 'orders' | 'recommendations'>

export const receiveDetermination: Step<ReceiveDetermination, DeterminationReceived> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const { determinations } = complaint.handling
    const refusals = [
      ...countRefusals(determinations, 'determinations'),
      ...determinationRefusals(command, complaint, given.today),
    ]
    const orders = numberedFrom(ordersOf(determinations).length, command.orders)
    const recommendations = numberedFrom(recommendationsOf(determinations).length, command.recommendations)
    const number = nextNumber(determinations)
    return acceptUnless(refusals, { ...command, type: 'DeterminationReceived', number, orders, recommendations })
  },
  apply(complaint, { type: _, orders, recommendations, ...determined }) {
    assert(complaint, 'a complaint is determined')
    const determination: Determination = {
      ...determined,
      orders: orders.map((order) => ({ ...order, done: null })),
      recommendations: recommendations.map((one) => ({ ...one, answer: null, done: null })),
    }
    return withHandling(complaint, { determinations: withAdded(complaint.handling.determinations, determination) })
  },
}

/** Orders and recommendations are counted through all determinations of the complaint. */
const ordersOf = (determinations: readonly Determination[]): readonly Order[] =>
  determinations.flatMap(({ orders }) => orders)
const recommendationsOf = (determinations: readonly Determination[]): readonly Recommendation[] =>
  determinations.flatMap(({ recommendations }) => recommendations)

const numberedFrom = <Item>(before: number, items: readonly Item[]): readonly (Item & Numbered)[] =>
  items.map((item, index) => ({ ...item, number: before + index + 1 }))
