// An example worked out: its events replayed, and every answer that its edition gives on its day.
import assert from 'node:assert/strict'
import type { Calendar } from '../../calendar/working-days.ts'
import { replay } from '../../complaint/procedure.ts'
import { replayContact } from '../../contact/procedure.ts'
import { editions } from '../catalogue.ts'
import { assessedOf } from './assessed.ts'
import type { Assessed, Example, Expected, Rule } from './rule.ts'

/** What the rules read of an example. */
function assessedExample({ edition, events, contact, kept, asOf }: Example, calendar: Calendar): Assessed {
  const complaint = replay(events)
  assert(complaint, 'an example has a complaint')
  const began = kept === 'elsewhere' ? 'not known' : (replayContact(contact) ?? 'directly')
  return assessedOf(complaint, { edition: editions[edition], calendar, asOf, kept, began })
}

/** What the rule answers on the provision, stage and item that the example is about; null when it answers nothing there. */
export function answerOf(rule: Rule, example: Example, calendar: Calendar): Expected | null {
  const { provision, stage, item } = example.expected
  const answers = rule.assess(assessedExample(example, calendar)).filter((one) => one.provision === provision)
  const found = answers.find((one) => one.stage === stage && (item === null || one.item === item))
  if (!found) return null
  return { provision, stage, item, answer: found.answer, on: found.on, reason: found.reason }
}
