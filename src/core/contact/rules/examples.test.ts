// Every example of every rule of contacts, run: its literal answer, day and reason; and which examples a rule must have.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '../../calendar/bank-holidays.ts'
import { provisionsOf } from '../../handling-code/provisions.ts'
import { contactFindingsOf } from '../findings.ts'
import { contactAfter } from '../scenario.ts'
import { contactRuleOf, contactRules } from './catalogue.ts'

const calendar = publishedCalendar()
const editionIds = ['2024', '2022', '2020'] as const

for (const rule of contactRules) {
  for (const { name, edition, events, reviewWorkingDays, asOf, expected } of rule.examples) {
    test(`${edition} ${expected.provision}, ${rule.name}: ${name}`, () => {
      const around = { edition, calendar, today: asOf, reviewWorkingDays }
      const found = contactFindingsOf({ contact: contactAfter(...events), ...around })
      const own = found.find(({ provision }) => provision === expected.provision)
      assert(own)
      const { provision, answer, on, reason } = own
      assert.deepEqual({ provision, answer, on, reason }, expected)
    })
  }
}

test('every rule has an example that is met, one that is missed and one that cannot be told yet', () => {
  for (const { name, means, examples, neverMissed } of contactRules) {
    const answers = new Set(examples.map(({ expected }) => expected.answer))
    assert(answers.has('met') && (answers.has('not known') || answers.has('running')), `${name}: met, and not told`)
    assert(answers.has('missed') !== (neverMissed !== null), `${name}: missed, or why it never is`)
    assert(means.endsWith('.') && !means.slice(0, -1).includes('. '), name)
  }
})

test('the provisions that ask something of contacts, as their forms print them, each by one rule', () => {
  const asked = editionIds.map((edition) =>
    provisionsOf(edition)
      .map(({ id }) => id)
      .filter((id) => contactRuleOf(edition, id)),
  )
  assert.deepEqual(asked, [['1.3', '1.4', '1.5', '1.6'], ['1.3', '1.6', '1.4', '1.5'], ['2020-6.1']])
  const ofRules = contactRules.flatMap(({ provisions }) => Object.entries(provisions).map((one) => one.join(' ')))
  assert.equal(new Set(ofRules).size, 9)
  assert.equal(ofRules.length, 9)
})
