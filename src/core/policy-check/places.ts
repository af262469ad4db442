// Where each edition of the Code speaks of what the policy check looks at, and its words; nothing where it is silent.
import type { EditionId } from '../handling-code/edition.ts'
import { provisionsOf } from '../handling-code/provisions.ts'

export type Place = {
  /** With its item's letter where the words are an item's: '5.8c'. */
  readonly provision: string
  readonly asks: string
  /** Best practice in its edition, not a duty. */
  readonly recommended: boolean
}

type Words = readonly [provision: string, asks: string]

const inCodeTime: Words = ['2020-4.7', 'What proportion of complaint responses are sent within Code timescales?']
const fullRecord = 'A full record must be kept of the complaint'
const differentPerson = 'must not be the same person that considered the complaint at stage'
const conflict = 'ake measures to address any actual or perceived conflict of interest'
const within10Of = (what: string) => `within 10 working days of the complaint being ${what}`
const within20Of = (what: string) => `within 20 working days of the complaint being ${what}`
const noMoreThan = (days: number) => `Any extension must be no more than ${days} working days without good reason`
const further10: (provision: string) => Words = (provision) => [
  provision,
  'This should not exceed a further 10 days without good reason',
]

const places = {
  'acknowledge 1': {
    2024: ['6.2', 'within five working days of the complaint being received'],
    2022: ['4.1', 'acknowledged and logged at stage one of the complaints procedure within five days of receipt'],
    2020: ['2020-4.3', 'Are all complaints acknowledged and logged within five days?'],
  },
  'respond 1': { 2024: ['6.3', within10Of('acknowledged')], 2022: ['5.1', within10Of('logged')], 2020: inCodeTime },
  'extend 1': { 2024: ['6.4', noMoreThan(10)], 2022: further10('5.1'), 2020: inCodeTime },
  'acknowledge 2': { 2024: ['6.11', 'within five working days of the escalation request being received'] },
  'respond 2': {
    2024: ['6.14', within20Of('acknowledged')],
    2022: ['5.13', within20Of('escalated')],
    2020: inCodeTime,
  },
  'extend 2': { 2024: ['6.15', noMoreThan(20)], 2022: further10('5.13'), 2020: inCodeTime },
  'reasons to extend': {
    2024: ['6.4', noMoreThan(10)],
    2022: ['5.1', 'Exceptionally, landlords may provide an explanation'],
    2020: ['2020-4.8', 'Where timescales have been extended did we have good reason?'],
  },
  'going on to stage 2': { 2024: ['6.10', 'it must be progressed to stage 2'] },
  'time to ask for stage 2': {
    2022: ['4.13', 'its timescales for a resident to request escalation of a complaint'],
  },
  'refusing stage 2': {
    2024: [
      '5.11',
      'must not refuse to escalate a complaint through all stages of the complaints procedure unless it has valid reasons',
    ],
    2022: ['4.14', 'must be the same as the reasons for not accepting a complaint'],
    2020: ['2020-6.3', 'How many cases did we refuse to escalate? What was the reason for the refusal?'],
  },
  'reasons for stage 2': {
    2024: ['6.12', 'Residents must not be required to explain their reasons for requesting a stage 2 consideration'],
  },
  'stages in the policy': {
    2024: ['3.4', 'the two stage process, what will happen at each stage, and the timeframes for responding'],
    2022: ['2.3', 'the number of stages involved, what will happen at each stage and the timeframes for responding'],
  },
  'stage in the letter': { 2024: ['6.9a', 'the complaint stage'], 2022: ['5.8a', 'The complaint stage'] },
  'contents of the letter': {
    2024: ['6.9', 'Landlords must confirm the following in writing to the resident at the completion of stage 1'],
    2022: ['5.8', 'Landlords must confirm the following in writing to the resident at the completion of stage one'],
  },
  'no extra stage': {
    2024: ['5.2', "It is not appropriate to have extra named stages (such as 'stage 0' or 'informal complaint')"],
    2022: ['4.1', "It is not appropriate to have extra named stages (such as 'stage 0' or 'pre-complaint stage')"],
  },
  'two stages': {
    2024: ['5.3', 'A process with more than two stages is not acceptable under any circumstances'],
    2022: ['5.17', 'If landlords strongly believe a third stage is necessary, they must set out their reasons'],
  },
  'the choice to complain': {
    2024: [
      '1.3',
      'Whenever a resident expresses dissatisfaction landlords must give them the choice to make complaint',
    ],
  },
  'service requests': {
    2024: ['1.4', 'Landlords must recognise the difference between a service request and a complaint'],
    2022: ['1.4', 'Landlords should recognise the difference between a service request'],
  },
  'fair exclusions': {
    2024: ['2.2', 'these circumstances must be fair and reasonable to residents'],
    2022: ['1.8', 'these circumstances should be fair and reasonable to residents'],
    2020: ['2020-1.3', 'Are these exclusions reasonable and fair to residents?'],
  },
  'exclusion by age': { 2024: ['2.2', 'The issue giving rise to the complaint occurred over twelve months ago'] },
  'twelve months': { 2024: ['2.3', 'Landlords must accept complaints referred to them within 12 months'] },
  'discretion on age': { 2024: ['2.3', 'Landlords must consider whether to apply discretion'] },
  'claim filed': { 2024: ['2.2', 'the Claim Form and Particulars of Claim, having been filed at court'] },
  'no blanket exclusion': { 2024: ['2.5', 'Landlords must not take a blanket approach to excluding complaints'] },
  'fair handling': {
    2024: ['5.8', 'deal with complaints on their merits, act independently, and have an open mind'],
    2022: ['4.6', 'A complaint investigation must be conducted in an impartial manner'],
  },
  'conflict of interest': { 2024: ['5.8c', `t${conflict}`], 2022: ['4.7c', `T${conflict}`] },
  'different person at stage 2': {
    2024: ['6.13', `${differentPerson} 1`],
    2022: ['5.12', `${differentPerson} one`],
  },
  'full record': {
    2024: ['5.12', fullRecord],
    2022: ['4.15', fullRecord],
    2020: ['2020-3.7', 'Do we keep a record of complaint correspondence including correspondence from the resident?'],
  },
  'Member Responsible for Complaints': {
    2024: [
      '9.5',
      'a member of the governing body (or equivalent) must be appointed to have lead responsibility for complaints',
    ],
    2022: ['7.3', 'A member of the governing body should be appointed to have lead responsibility for complaints'],
  },
} satisfies { readonly [topic: string]: { readonly [id in EditionId]?: Words } }

export type Topic = keyof typeof places

const all: { readonly [topic in Topic]: { readonly [id in EditionId]?: Words } } = places

export const topics: readonly Topic[] = Object.keys(places).filter((key): key is Topic => key in places)

export function placeIn(edition: EditionId, topic: Topic): Place | null {
  const words = all[topic][edition]
  if (!words) return null
  const [provision, asks] = words
  return { provision, asks, recommended: isRecommended(edition, provision) }
}

export const isRecommended = (edition: EditionId, provision: string): boolean =>
  provisionsOf(edition).find(({ id }) => id === provision)?.obligation === 'best-practice'
