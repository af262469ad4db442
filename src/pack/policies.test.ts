// What a pack says of the policies that were in force: their days, and every statement with the landlord's words, clause by clause.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#core/complaint/scenario.ts'
import { everyBlock, paragraph } from '#documents/document.ts'
import type { PackCase } from './pack-case.ts'
import { policiesTold, policyForms } from './policies.ts'
import { fernbank } from './scenario.ts'

const policy = { profile: fernbank, from: day('2026-04-01'), first: true, until: null }
const next = { ...policy, from: day('2026-06-01'), first: false }
const both = [{ ...policy, until: day('2026-06-01') }, next] as const

const rowsOf = (blocks: Parameters<typeof everyBlock>[0]) =>
  everyBlock(blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []))

test('each has its days, and what is not known of the days before the first is said', () => {
  const told = policiesTold(both, day('2026-03-02'))
  assert.deepEqual(rowsOf(told), [
    [
      'Kept here first on Wed 1 Apr 2026, replaced on Mon 1 Jun 2026',
      'Complaints policy (April 2024)',
      'policy/1 from 2026-04-01.pdf',
    ],
    ['From Mon 1 Jun 2026, not replaced', 'Complaints policy (April 2024)', 'policy/2 from 2026-06-01.pdf'],
  ])
  const unknown = paragraph('What the policy was before Wed 1 Apr 2026 was not kept, and is not known.')
  assert.deepEqual(told[1], unknown)
  assert.notDeepEqual(policiesTold(both, day('2026-04-01'))[1], unknown)
  assert.notDeepEqual(policiesTold([next], day('2026-03-02'))[1], unknown)
})

test('its words stand in the order of its clauses, each once, wherever the profile has them', () => {
  const says = (what: string, source: string) => ({ says: what, quote: `We ${what}`, source })
  const profile = { ...policy.profile, limits: [says('answer', '2.10')], roles: { inside: [says('listen', '2.9')] } }
  const only = { id: 'x', name: 'Fernbank Homes', colour: fernbank.colour, source: fernbank.source }
  const small = { ...policy, profile: { ...only, limits: profile.limits, roles: profile.roles } }
  const packCase: Pick<PackCase, 'asOf' | 'policies'> = { asOf: day('2026-11-24'), policies: [small] }
  const forms = policyForms(packCase)
  assert.deepEqual(
    forms.map(({ place, form }) => [place, form.title, rowsOf(form.blocks)]),
    [
      [
        'policy/1 from 2026-04-01.pdf',
        'What the policy kept here on Wed 1 Apr 2026 says',
        [
          ['Listen', 'We listen', '2.9'],
          ['Answer', 'We answer', '2.10'],
        ],
      ],
    ],
  )
})
