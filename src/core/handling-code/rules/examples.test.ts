// Every example of every rule, run: its literal answer, day and reason.
import assert from 'node:assert/strict'
import test from 'node:test'
import { publishedCalendar } from '../../calendar/bank-holidays.ts'
import { rules } from './catalogue.ts'
import { answerOf } from './run-example.ts'

const calendar = publishedCalendar()

for (const rule of rules) {
  for (const example of rule.examples) {
    const { provision, stage, item } = example.expected
    const at = `${provision}${item ?? ''}${stage ? ` at stage ${stage}` : ''}`
    test(`${example.edition} ${at}, ${rule.name}: ${example.name}`, () => {
      assert.deepEqual(answerOf(rule, example, calendar), example.expected)
    })
  }
}
