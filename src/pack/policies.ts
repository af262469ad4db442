// The landlord's policies that were in force while a complaint ran: each with its days, its words and its profile as data.
import { type DateOnly, shortDate } from '#core/calendar/dates.ts'
import type { PoliciesInForce, PolicyInForce } from '#core/landlord/policy-in-force.ts'
import { statementsOf } from '#core/landlord/statements.ts'
import { type Block, type Form, facts, paragraph, table } from '#documents/document.ts'
import { capital, counted } from '#history/words.ts'
import type { PackCase } from './pack-case.ts'
import { type LongTable, tableOrVolumes, type Volume, volumesOf } from './volumes.ts'

/** The list of them for the index. */
export function policiesTold(policies: PoliciesInForce, receivedOn: DateOnly): readonly Block[] {
  const columns = [
    { head: 'In force', width: 4, rowHeader: true as const },
    { head: 'The landlord’s policy', width: 5 },
    { head: 'In the zip as', width: 4 },
  ]
  const rows = policies.map((policy, index) => [daysOf(policy), documentOf(policy), `${placeOf(policy, index)}.pdf`])
  const [{ first, from }] = policies
  return [
    table({ caption: `Policies in force from the day of receipt on: ${policies.length}`, columns, rows }),
    ...(first && from > receivedOn
      ? [paragraph(`What the policy was before ${shortDate(from)} was not kept, and is not known.`)]
      : []),
    paragraph(
      'The words of each policy stand there as the landlord’s profile has them, and beside it the profile itself, as data. The document that the landlord published is not kept here.',
    ),
  ]
}

/** The words of each, and the volumes of one that is long. */
export const policyForms = (packCase: Pick<PackCase, 'asOf' | 'policies'>): readonly Volume[] =>
  packCase.policies.flatMap((policy, index) => {
    const words = wordsOf(policy, index)
    const frame = frameOf(packCase, policy)
    const about = facts([
      ['In force', daysOf(policy)],
      ['Policy', documentOf(policy)],
    ])
    return [
      { place: `${placeOf(policy, index)}.pdf`, form: { ...frame, blocks: [about, ...tableOrVolumes(words)] } },
      ...volumesOf(words, frame),
    ]
  })

export const policyData = ({ policies }: Pick<PackCase, 'policies'>) =>
  policies.map((policy, index) => ({
    place: `${placeOf(policy, index)}.json`,
    pieces: [Buffer.from(`${JSON.stringify(policy.profile, null, 2)}\n`)],
  }))

const frameOf = ({ asOf }: Pick<PackCase, 'asOf'>, { profile, from }: PolicyInForce): Omit<Form, 'blocks'> => ({
  ...{ layout: 'form', title: `What the policy kept here on ${shortDate(from)} says`, language: 'en-GB' },
  ...{ landlord: profile.name, colour: profile.colour.hex, on: asOf },
})

const placeOf = ({ from }: PolicyInForce, index: number): string => `policy/${index + 1} from ${from}`

const documentOf = ({ profile: { source } }: PolicyInForce): string => `${source.document} (${source.period})`

function daysOf({ from, first, until }: PolicyInForce): string {
  const began = first ? `Kept here first on ${shortDate(from)}` : `From ${shortDate(from)}`
  return until ? `${began}, replaced on ${shortDate(until)}` : `${began}, not replaced`
}

function wordsOf({ profile }: PolicyInForce, index: number): LongTable {
  const columns = [
    { head: 'What it says', width: 4, rowHeader: true as const },
    { head: 'In its own words', width: 8 },
    { head: 'Where', width: 2 },
  ]
  const rows = statementsOf(profile).map(({ says, quote, source }) => [capital(says), quote, source])
  return { name: `policy ${index + 1}`, caption: `What it says: ${counted(rows.length, 'statement')}`, columns, rows }
}
