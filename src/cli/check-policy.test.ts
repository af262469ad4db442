// recourse check-policy: what it prints of a policy, what its exit code says, and what it makes of bad input.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkPolicyCommand } from './check-policy.ts'

const written = (content: unknown): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'policy-')), 'policy.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const profileOf = (id: string): object =>
  Object(JSON.parse(readFileSync(new URL(`../../profiles/${id}.json`, import.meta.url), 'utf8')))

test('a policy in breach: findings by severity, the provision, both sides’ words and the way out', () => {
  const { printed, exitCode } = checkPolicyCommand(['west-lancashire'])
  assert.equal(exitCode, 1)
  assert.equal(
    printed.split('\n').slice(0, 3).join('\n'),
    'West Lancashire Borough Council, Appendix A: Self-assessment form, by the Complaint Handling Code 2024\n\nBreach: 1',
  )
  assert.match(
    printed,
    /\n {2}1\.6 {7}Answered Yes with the evidence “N\/A” \(1\.6\)\n {12}the Code: “.*”\n {12}way out: Name/,
  )
  assert.match(printed, /\n\nNo evidence: 8\n/)
})

test('a policy that keeps every clause: nothing printed, an empty list as JSON, and 0', () => {
  assert.deepEqual(checkPolicyCommand(['fernbank']), { printed: '', exitCode: 0 })
  assert.deepEqual(checkPolicyCommand(['fernbank', '--json']), { printed: '[]', exitCode: 0 })
})

test('doubts and notes alone are no breach: 0', () => {
  const { printed, exitCode } = checkPolicyCommand(['livewest', '--edition', '2022', '--json'])
  const findings: readonly { readonly severity: string }[] = JSON.parse(printed)
  assert.deepEqual([...new Set(findings.map(({ severity }) => severity))], ['doubt', 'note'])
  assert.equal(exitCode, 0)
})

test('a file of any name, and answers from another file', () => {
  const file = written(profileOf('fernbank'))
  const answers = written({ edition: '2024', answers: [{ provision: '5.13', comply: null, evidence: [] }] })
  const { printed } = checkPolicyCommand([file, '--json', '--answers', answers])
  assert.deepEqual(JSON.parse(printed), [
    {
      provision: '5.13',
      severity: 'no evidence',
      says: 'Not answered (5.13)',
      asks: 'Landlords must have processes in place to ensure a complaint can be remedied at any stage of its complaints process',
      wayOut: 'Answer it, with the evidence for the answer.',
    },
  ])
})

test('a malformed profile stops with all its faults', () => {
  const file = written({ ...profileOf('fernbank'), name: '', duties: undefined, exclusions: [{ id: 'x' }] })
  assert.throws(() => checkPolicyCommand([file]), {
    message: [
      `${file} cannot be checked:`,
      `${file}: name: it is empty`,
      `${file}: exclusions[0].says: it is missing`,
      `${file}: exclusions[0].quote: it is missing`,
      `${file}: exclusions[0].source: it is missing`,
      `${file}: exclusions[0].appliesTo: it is missing`,
      `${file}: exclusions[0].ground: it is missing`,
      `${file}: duties: it is missing`,
    ].join('\n  '),
  })
})

test('a ground of time without its months, and a figure that is none', () => {
  const ground = { id: 'a', appliesTo: 'complaint', ground: 'out of time', says: 'a', quote: 'a', source: '1' }
  const figure = { id: 'b', audience: 'b', frequency: 'b', value: 'most', measure: 'stage 1 in time', says: 'b' }
  const reporting = [{ ...figure, quote: 'b', source: '1' }]
  const file = written({ ...profileOf('fernbank'), exclusions: [ground], reporting })
  assert.throws(() => checkPolicyCommand([file]), {
    message: [
      `${file} cannot be checked:`,
      `${file}: exclusions[0].months: a ground of time says how many months, and whether discretion is considered`,
      `${file}: reporting[0].value: a figure that is measured is a number or a percentage`,
    ].join('\n  '),
  })
})

test('what cannot be checked says why', () => {
  assert.throws(() => checkPolicyCommand(['oakham']), /There is no profile oakham\. There are: fernbank, livewest/)
  assert.throws(() => checkPolicyCommand(['livin', '--edition', '2026']), /There is no edition 2026\. There are: 2020/)
  assert.throws(() => checkPolicyCommand([]), /Say which profile to check/)
  assert.throws(() => checkPolicyCommand([written('{')]), /policy\.json is not JSON/)
  assert.throws(() => checkPolicyCommand(['livin', '--answers', written({})]), /holds no self-assessment's answers/)
})
