// What the five landlords' documents trip, row by row; and a policy that keeps every clause trips nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { editions } from '../handling-code/catalogue.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { type Profile, readProfile } from '../landlord/profile.ts'
import { checkPolicy } from './check-policy.ts'
import type { PolicyAnswers, Severity } from './finding.ts'

const folder = new URL('../../../profiles/', import.meta.url)

function profile(id: string): Profile {
  const read = readProfile(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')), `${id}.json`)
  assert('profile' in read, JSON.stringify(read))
  return read.profile
}

type Row = readonly [says: RegExp, severity: Severity, ...provisions: readonly string[]]

/** The sixteen rows, each with the words that its document says and every provision it touches. */
const rows: { readonly [id: string]: readonly Row[] } = {
  livewest: [
    [/Within 10 working days of receiving the stage 1 outcome letter/, 'doubt', '6.10', '5.11', '3.4'],
    [/not proposing to identify a member of the governing body.* \(7\.3\)/, 'breach', '9.5'],
    [/4 places: .*shared Outlook mailbox.*CRM systems.*document record centre.*a tracker/, 'doubt', '5.12'],
  ],
  'west-lancashire': [
    [/will not exceed a further 10 days.* \(6\.15\).*6\.15 is answered Yes/, 'note', '6.15'],
    [/supporting documentation and actions locally” \(5\.12\); 5\.12 is answered Yes/, 'breach', '5.12'],
    [/with the evidence “N\/A”/, 'no evidence', '1.6', '4.2', '4.3', '8.3', '8.4', '8.5', '9.4', '9.5'],
  ],
  livin: [
    [/more than six months before contacting/, 'breach', '2.2', '2.3'],
    [/A complaint regarding a neighbour or anti-social behaviour/, 'breach', '2.2', '2.5'],
    [/95\.2% Informal/, 'breach', '5.2', '1.3'],
    [/In time at stage 1: “0%”/, 'breach', '6.3'],
    [/“0%” \(question 4\.7\); in time with extension: “100%”/, 'breach', '6.4'],
    [/Upheld at Stage 1 and compensation offered/, 'breach', '5.11'],
  ],
  'livewest-policy-2020': [
    [/formally respond to the customer within 5 working days/, 'note', '6.3'],
    [/no more than 7 working days/, 'note', '6.14'],
    [/immediate resolution \(24 hours\)/, 'doubt', '5.2'],
    [/the preceding 12 months and were not previously notified/, 'doubt', '2.2', '1.4'],
  ],
  vivere: [
    [/Not answered/, 'no evidence', '5.13'],
    [/MCR is the Chief Executive Officer.*reviewed by the Chief Executive/, 'breach', '9.5', '5.8c'],
    [/reviewed by the Chief Executive.*supported by the Complaints Officer/, 'breach', '6.13'],
    [/quality checked before they are sent by the Complaints Officer/, 'doubt', '5.8', '6.9'],
    [/called Investigation, Review, initial complaint; stage 2 is called Review, Appeal/, 'doubt', '3.4', '6.9a'],
  ],
}

for (const [id, expected] of Object.entries(rows)) {
  for (const [says, severity, ...provisions] of expected) {
    test(`${id}: ${severity} at ${provisions.join(', ')}`, () => {
      const findings = checkPolicy(profile(id), editions['2024'])
      const those = findings.filter((finding) => says.test(finding.says) && finding.severity === severity)
      const at = new Set(those.map(({ provision }) => provision))
      assert.deepEqual(
        provisions.filter((provision) => !at.has(provision)),
        [],
      )
      for (const { asks, wayOut } of those) assert(asks !== '' && /\.$/.test(wayOut), wayOut)
    })
  }
}

test('how many findings each landlord has, of each severity: nothing is lost and nothing comes by itself', () => {
  const counts = ['livewest', 'west-lancashire', 'livin', 'livewest-policy-2020', 'vivere', 'fernbank'].map((id) => {
    const findings = checkPolicy(profile(id), editions['2024'])
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
    return [id, count('breach'), count('doubt'), count('no evidence'), count('note')]
  })
  assert.deepEqual(counts, [
    ['livewest', 4, 12, 1, 2],
    ['west-lancashire', 1, 0, 8, 2],
    ['livin', 11, 5, 5, 0],
    ['livewest-policy-2020', 1, 8, 3, 2],
    ['vivere', 3, 7, 1, 5],
    ['fernbank', 0, 0, 0, 0],
  ])
})

test('the edition matters: no Member Responsible for Complaints is a breach in 2024, advised against in 2022', () => {
  const at = (edition: EditionId) =>
    checkPolicy(profile('livewest'), editions[edition])
      .filter(({ says }) => says.includes('not proposing to identify a member'))
      .map(({ provision, severity }) => [provision, severity])
  assert.deepEqual(at('2024'), [['9.5', 'breach']])
  assert.deepEqual(at('2022'), [['7.3', 'note']])
  assert.deepEqual(at('2020'), [])
})

test('later answers stand for those of the document', () => {
  const given: PolicyAnswers = {
    edition: '2024',
    answers: [
      { provision: '1.2', comply: 'No', evidence: ['Board paper'] },
      { provision: '1.6', comply: 'Yes', evidence: ['Survey wording, 2026'] },
      { provision: '7.2', comply: 'Yes', evidence: [], commentary: '' },
      { provision: '7.3', comply: '', evidence: [], commentary: 'To follow' },
    ],
  }
  const found = checkPolicy(profile('fernbank'), editions['2024'], given)
  assert.deepEqual(
    found.map(({ provision, severity, says }) => [provision, severity, says]),
    [
      ['1.2', 'breach', 'Answered No (1.2)'],
      ['7.2', 'no evidence', 'Answered Yes with neither evidence nor commentary (7.2)'],
      ['7.3', 'no evidence', 'Not answered (7.3)'],
    ],
  )
})

type Limit = Profile['limits'][number]

const limit = (what: Limit['what'], stage: Limit['stage'], amount: number, from: Limit['from']): Limit => ({
  id: `${what}-${stage}`,
  what,
  stage,
  amount,
  unit: 'working days',
  from,
  says: `${what} at stage ${stage}`,
  quote: `within ${amount} working days`,
  source: '4',
})

/** Fernbank's policy with every limit at the very end of what the edition allows. */
const compliant: { readonly [id in EditionId]: Profile } = {
  2024: {
    ...profile('fernbank'),
    limits: [
      limit('acknowledge', 1, 5, 'received'),
      limit('respond', 1, 10, 'acknowledged'),
      limit('extend', 1, 10, 'response due'),
      limit('acknowledge', 2, 5, 'stage 2 asked for'),
      limit('respond', 2, 20, 'acknowledged'),
      limit('extend', 2, 20, 'response due'),
    ],
  },
  2022: {
    ...profile('fernbank'),
    limits: [
      limit('acknowledge', 1, 5, 'received'),
      limit('respond', 1, 10, 'received'),
      limit('extend', 1, 10, 'response due'),
      limit('respond', 2, 20, 'stage 2 asked for'),
      limit('extend', 2, 10, 'response due'),
    ],
    otherTargets: profile('livewest').otherTargets.filter(({ what }) => what === 'ask for stage 2'),
  },
  2020: {
    ...profile('fernbank'),
    limits: [
      limit('acknowledge', 1, 5, 'received'),
      limit('respond', 1, 10, 'received'),
      limit('extend', 1, 10, 'response due'),
      limit('respond', 2, 20, 'stage 2 asked for'),
      limit('extend', 2, 10, 'response due'),
    ],
  },
}

const provisionOfLimit: { readonly [id in EditionId]: readonly string[] } = {
  2024: ['6.2', '6.3', '6.4', '6.11', '6.14', '6.15'],
  2022: ['4.1', '5.1', '5.1', '5.13', '5.13'],
  2020: ['2020-4.3', '2020-4.7', '2020-4.7', '2020-4.7', '2020-4.7'],
}

const ids = ['2024', '2022', '2020'] as const

for (const edition of ids) {
  test(`a policy that keeps every clause of the ${edition} edition trips nothing but what is stricter`, () => {
    const findings = checkPolicy(compliant[edition], editions[edition])
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'note'),
      [],
    )
  })

  test(`any one limit longer than the ${edition} edition's is one breach, of its provision`, () => {
    const anyLimit = fc.nat({ max: compliant[edition].limits.length - 1 })
    fc.assert(
      fc.property(anyLimit, fc.integer({ min: 1, max: 60 }), (chosen, more) => {
        const limits = compliant[edition].limits.map((each, index) =>
          index === chosen ? limit(each.what, each.stage, each.amount + more, each.from) : each,
        )
        const findings = checkPolicy({ ...compliant[edition], limits }, editions[edition])
        assert.deepEqual(
          findings
            .filter(({ severity }) => severity !== 'note')
            .map(({ provision, severity }) => [provision, severity]),
          [[provisionOfLimit[edition][chosen], 'breach']],
        )
      }),
    )
  })
}

test('a policy that keeps every clause of the Code in force prints nothing at all', () => {
  assert.deepEqual(checkPolicy(compliant['2024'], editions['2024']), [])
})
