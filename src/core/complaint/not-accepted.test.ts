import assert from 'node:assert/strict'
import test from 'node:test'
import { type Finding, unsettled } from './finding.ts'
import { exclusionInForce } from './handling.ts'
import { whileNotAccepted } from './not-accepted.ts'
import { after, day, received } from './scenario.ts'
import { refused } from './scenario-refusals.ts'

const exclusion = exclusionInForce(after(received('2026-11-20'), ...refused(1, { on: day('2026-11-26') })).handling)
assert(exclusion)
const finding = (over: Partial<Finding>): Finding => ({
  ...unsettled,
  provision: '6.2',
  stage: 1,
  answer: 'running',
  reason: 'x',
  ...over,
})

test('what was still to come when a complaint was not accepted is not due; what was missed before stays missed', () => {
  const findings = [
    finding({ dueOn: day('2026-11-30') }),
    finding({ answer: 'missed', dueOn: day('2026-11-30'), daysLate: 3 }),
    finding({ answer: 'missed', dueOn: day('2026-11-25'), daysLate: 3 }),
    finding({ answer: 'met', dueOn: day('2026-11-30'), doneOn: day('2026-11-24') }),
  ]
  const found = whileNotAccepted(findings, exclusion)
  assert.deepEqual(
    found.map(({ answer }) => answer),
    ['not applicable', 'not applicable', 'missed', 'met'],
  )
  assert.equal(found[0]?.reason, 'Nothing is due since Thu 26 Nov 2026, when it was not accepted.')
})
