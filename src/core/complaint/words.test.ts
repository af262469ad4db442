// Every event's words are text where the list says, so that they can be kept apart and erased.
import assert from 'node:assert/strict'
import test from 'node:test'
import { currentStage } from './complaint.ts'
import { type ComplaintEvent, decide } from './procedure.ts'
import {
  after,
  amira,
  ben,
  day,
  received,
  responded,
  stage2AskedFor,
  standing,
  underInvestigation,
} from './scenario.ts'
import { handlingCommands } from './scenario-commands.ts'
import { wordsOf } from './words.ts'

/** What stands at the end of a path; a list gives one for each place. */
function textsAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value]
  if (step === '*') return Array.isArray(value) ? value.flatMap((item) => textsAt(item, rest)) : [value]
  const name = step.replace(/\?$/, '')
  assert(typeof value === 'object' && value !== null, `there is no ${step}`)
  if (name !== step && !(name in value)) return []
  assert(name in value, `there is no ${step}`)
  return textsAt(Reflect.get(value, name), rest)
}

/** Two people take turns, for what one of them may not do alone. */
const turns = [
  [amira, 1],
  [ben, 1],
  [amira, 2],
] as const

/** Whatever of it the complaint allows, three times over. */
function recorded(situation: readonly ComplaintEvent[]): readonly ComplaintEvent[] {
  let past = situation
  for (const [who, number] of turns) {
    const { stage } = currentStage(after(...past))
    for (const command of handlingCommands({ on: day('2026-11-24'), stage, who, number })) {
      const decision = decide(command, after(...past), standing({ by: who }))
      if (decision.accepted) past = [...past, ...decision.events]
    }
  }
  return past
}

test('every word of every event is text, even where nothing was said', () => {
  const answered = [...underInvestigation, responded('2026-11-20'), stage2AskedFor('2026-11-23')]
  const events = [[received('2026-11-20')], underInvestigation, answered].flatMap(recorded)
  for (const event of events) {
    for (const path of wordsOf[event.type]) {
      for (const text of textsAt(event, path.split('.'))) assert.equal(typeof text, 'string', `${event.type}.${path}`)
    }
  }
})
