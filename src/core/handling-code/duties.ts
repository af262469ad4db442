// What of the Code a refusal rests on, by its meaning, and where each edition says it: null where it does not.
import type { Edition, EditionId, Stage } from './edition.ts'

type Place = { readonly [id in EditionId]: string | null } | ((edition: Edition) => string | null)

const extension =
  (stage: Stage): Place =>
  ({ stages }) =>
    stages[stage].extension.provision

const reasonToExtend =
  (stage: Stage): Place =>
  ({ stages }) =>
    stages[stage].extension.reasonProvision ?? stages[stage].extension.provision

const places = {
  'what a complaint is': { 2024: '1.2', 2022: '1.2', 2020: '2020-1.1' },
  'the choice to complain': { 2024: '1.3', 2022: null, 2020: null },
  'service requests': { 2024: '1.4', 2022: '1.4', 2020: null },
  'when a request becomes a complaint': { 2024: '1.5', 2022: '1.6', 2020: null },
  'the request goes on': { 2024: '1.5', 2022: null, 2020: null },
  'accepting complaints': { 2024: '2.1', 2022: '1.7', 2020: '2020-1.2' },
  'a ground of the policy at stage 1': { 2024: '2.2', 2022: '1.8', 2020: '2020-1.2' },
  'a ground of the policy at stage 2': { 2024: '2.2', 2022: '4.14', 2020: '2020-1.2' },
  'a claim filed at court': { 2024: '2.2b', 2022: null, 2020: null },
  'already considered': { 2024: '2.2c', 2022: null, 2020: null },
  'twelve months': { 2024: '2.3', 2022: null, 2020: null },
  'explaining a refusal': { 2024: '2.4', 2022: '1.9', 2020: null },
  'no blanket exclusion': { 2024: '2.5', 2022: null, 2020: null },
  'complaints officer': { 2024: '4.1', 2022: '3.1', 2020: '2020-3.1' },
  representatives: { 2024: '3.6', 2022: '4.5', 2020: '2020-6.1' },
  'complaint definition at stage 1': { 2024: '5.6', 2022: '4.2', 2020: null },
  'complaint definition at stage 2': { 2024: '5.6', 2022: '5.10', 2020: null },
  'what is ours and what is not': { 2024: '5.7', 2022: null, 2020: null },
  'fair chance': { 2024: '5.8b', 2022: '4.12', 2020: '2020-4.2' },
  'conflict of interest': { 2024: '5.8c', 2022: '4.7c', 2020: null },
  updates: { 2024: '5.9', 2022: '4.10', 2020: '2020-4.1' },
  adjustments: { 2024: '5.10', 2022: '2.5', 2020: null },
  'refusing stage 2': { 2024: '5.11', 2022: '4.14', 2020: '2020-6.3' },
  'third parties within our stages': { 2024: '5.5', 2022: null, 2020: null },
  'full record': { 2024: '5.12', 2022: '4.15', 2020: '2020-3.7' },
  'reasons to restrict contact': { 2024: '5.14', 2022: null, 2020: null },
  'proportionate restrictions': { 2024: '5.15', 2022: '4.19', 2020: null },
  triage: { 2024: '6.1', 2022: '4.4', 2020: null },
  'acknowledging stage 1': ({ stages }) => stages[1].acknowledgement?.provision ?? null,
  'extending stage 1': extension(1),
  'extending stage 2': extension(2),
  'reason to extend stage 1': reasonToExtend(1),
  'reason to extend stage 2': reasonToExtend(2),
  'keeping the promises of stage 1': ({ stages }) => stages[1].actionsProvision,
  'keeping the promises of stage 2': ({ stages }) => stages[2].actionsProvision,
  'every point at stage 1': { 2024: '6.7', 2022: '5.6', 2020: null },
  'every point at stage 2': { 2024: '6.18', 2022: '5.6', 2020: null },
  'what the answer holds at stage 1': { 2024: '6.9', 2022: '5.8', 2020: '2020-4.4' },
  'what the answer holds at stage 2': { 2024: '6.19', 2022: '5.16', 2020: '2020-3.6' },
  'new issues': { 2024: '6.8', 2022: '5.7', 2020: null },
  'going on to stage 2': { 2024: '6.10', 2022: '5.9', 2020: null },
  'stage 1 before stage 2': { 2024: '6.10', 2022: '5.11', 2020: null },
  'no reasons for stage 2': { 2024: '6.12', 2022: null, 2020: null },
  'different person at stage 2': ({ differentPersonProvision }) => differentPersonProvision,
  'putting things right': { 2024: '7.1', 2022: '6.1', 2020: '2020-7.1' },
  'remedy reflects the impact': { 2024: '7.2', 2022: '6.2', 2020: null },
  'remedy and its day': { 2024: '7.3', 2022: '6.5', 2020: null },
  'sums owed': { 2024: '7.4', 2022: '6.6', 2020: null },
  'publishing the response': { 2024: '8.2', 2022: null, 2020: null },
  'exceptional circumstances': { 2024: '8.5', 2022: null, 2020: null },
  'looking beyond the complaint': { 2024: '9.1', 2022: '6.3', 2020: null },
  'learning and improving': { 2024: '9.2', 2022: null, 2020: '2020-8.1' },
  'complying with orders': { 2024: '9.7c', 2022: '7.4a', 2020: null },
} satisfies { readonly [meaning: string]: Place }

export type Duty = keyof typeof places

const placeOf: { readonly [duty in Duty]: Place } = places

export const duties: readonly Duty[] = Object.keys(places).filter((key): key is Duty => key in places)

/** What a refusal at a stage rests on: not to accept the complaint, or not to escalate it. */
export const refusalDuty: { readonly [stage in Stage]: Duty } = { 1: 'accepting complaints', 2: 'refusing stage 2' }

/** With its item's letter where the words are an item's: '5.8c'. */
export function provisionOf(duty: Duty, edition: Edition): string | null {
  const place = placeOf[duty]
  return typeof place === 'function' ? place(edition) : place[edition.id]
}
