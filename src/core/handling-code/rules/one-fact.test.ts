// Change one fact of one complaint, and exactly the provisions that depend on it change.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { publishedCalendar } from '../../calendar/bank-holidays.ts'
import type { Complaint, StageRecord } from '../../complaint/complaint.ts'
import { nothingYet } from '../../complaint/handling.ts'
import { type ComplaintEvent, replay } from '../../complaint/procedure.ts'
import { replayContact } from '../../contact/procedure.ts'
import { editions } from '../catalogue.ts'
import type { EditionId } from '../edition.ts'
import { allFindingsOf } from './all-findings.ts'
import { assessedOf } from './assessed.ts'
import { rules, rulesOf } from './catalogue.ts'
import {
  acknowledged,
  acknowledgedAtStage1,
  answeredAtStage1,
  closed,
  day,
  received,
  responded,
} from './example-events.ts'
import { chanceGiven, conflictDeclared, newIssue, triaged } from './example-events-of-handling.ts'
import { categorised, learnt, remedyOffered } from './example-events-of-learning.ts'
import type { Began, Fact, Rule } from './rule.ts'

const calendar = publishedCalendar()
const all: readonly EditionId[] = ['2024', '2022', '2020']

type Case = { readonly complaint: Complaint; readonly began: Began }

/** Every complaint of every example. */
const cases: readonly Case[] = rules
  .flatMap((rule) => rule.examples)
  .map(({ events, contact }) => {
    const complaint = replay(events)
    assert(complaint)
    return { complaint, began: replayContact(contact) ?? 'directly' }
  })

const ofComplaint = ['loggedOn', 'channel', 'story', 'resident', 'landlordLimits', 'closedOn', 'actions'] as const
const ofStages = ['acknowledgement', 'extensions', 'response'] as const
const ofHandling = Object.keys(nothingYet).filter((key) => key in nothingYet) as readonly (keyof typeof nothingYet)[]
const facts: readonly Fact[] = ['receivedOn', ...ofComplaint, ...ofStages, 'stage 2 asked for', 'began', ...ofHandling]

const isOneOf = <One extends Fact>(list: readonly One[], fact: Fact): fact is One => list.some((one) => one === fact)

/** The first case with one fact of the other, as far as its stages have a place for it. */
function withFact(one: Case, other: Case, fact: Fact): Case {
  const { complaint } = one
  const [first, second] = complaint.stages
  const from = other.complaint
  const changed = (change: Partial<Complaint>): Case => ({ ...one, complaint: { ...complaint, ...change } })
  if (fact === 'began') return { ...one, began: other.began }
  if (fact === 'receivedOn') {
    const stage1 = { ...first, askedOn: from.receivedOn }
    return changed({ receivedOn: from.receivedOn, stages: second ? [stage1, second] : [stage1] })
  }
  if (fact === 'stage 2 asked for') {
    const asked = from.stages[1]?.askedOn
    const bare = { stage: 2, acknowledgement: null, extensions: [], response: null } as const
    return changed({ stages: asked ? [first, { ...(second ?? bare), askedOn: asked }] : [first] })
  }
  if (isOneOf(ofComplaint, fact)) return changed({ [fact]: from[fact] })
  if (isOneOf(ofStages, fact)) {
    const put = (record: StageRecord, its: StageRecord | undefined) => (its ? { ...record, [fact]: its[fact] } : record)
    const stage1 = put(first, from.stages[0])
    return changed({ stages: second ? [stage1, put(second, from.stages[1])] : [stage1] })
  }
  return changed({ handling: { ...complaint.handling, [fact]: from.handling[fact] } })
}

const answersOf = (rule: Rule, { complaint, began }: Case, edition: EditionId) =>
  rule.assess(assessedOf(complaint, { edition: editions[edition], calendar, asOf: day('2027-03-30'), began }))

test('a fact that a rule does not read never changes its answer', () => {
  const oneCase = fc.constantFrom(...cases)
  const drawn = fc.record({
    one: oneCase,
    other: oneCase,
    fact: fc.constantFrom(...facts),
    edition: fc.constantFrom(...all),
  })
  fc.assert(
    fc.property(drawn, ({ one, other, fact, edition }) => {
      const changed = withFact(one, other, fact)
      for (const rule of rulesOf[edition].filter(({ reads }) => !reads.includes(fact))) {
        assert.deepEqual(answersOf(rule, changed, edition), answersOf(rule, one, edition), `${rule.name}: ${fact}`)
      }
    }),
    { numRuns: 600, seed: 20261125 },
  )
})

/** The 2024 provisions whose answer, day or reason is another after the events than before. */
function changedBy(
  before: readonly ComplaintEvent[],
  after: readonly ComplaintEvent[],
  asOf: string,
): readonly string[] {
  const [was, is] = [before, after].map((events) => {
    const complaint = replay(events)
    assert(complaint)
    const found = allFindingsOf(complaint, { edition: editions['2024'], calendar, asOf: day(asOf), began: 'directly' })
    return new Map(
      found.map((one) => [`${one.provision}${one.item ?? ''}${one.stage === 2 ? ' at stage 2' : ''}`, one]),
    )
  })
  assert(was && is)
  const names = [...new Set([...was.keys(), ...is.keys()])]
  return names.filter((name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)))
}

test('an acknowledgement a week later changes what is acknowledged, what counts from it, and no more', () => {
  const before = [received('2026-11-02'), acknowledged('2026-11-03'), responded('2026-11-18')]
  const after = [received('2026-11-02'), acknowledged('2026-11-10'), responded('2026-11-18')]
  assert.deepEqual(changedBy(before, after, '2026-11-20'), ['2.1', '3.6', '3.7', '5.6', '5.7', '5.9', '6.2', '6.3'])
})

test('one thing done beside the stages changes the provisions that ask for it, and no more', () => {
  const changes = (event: ComplaintEvent) =>
    changedBy(acknowledgedAtStage1, [...acknowledgedAtStage1, event], '2026-11-10').join(' ')
  assert.equal(changes(triaged('2026-11-04')), '6.1')
  assert.equal(changes(categorised('2026-11-04')), '8.1')
  assert.equal(changes(chanceGiven('2026-11-04', '2026-11-11')), '5.8b')
  assert.equal(changes(conflictDeclared('2026-11-04')), '5.8c')
  assert.equal(changes(remedyOffered('2026-11-04', '2026-11-20')), '5.13 7.2 7.3 7.4')
  assert.equal(changes(learnt('2026-11-04')), '9.1 9.2')
  assert.equal(changes(newIssue('2026-11-04', { ruling: 'unrelated' })), '6.8')
})

test('closing changes only what is owed by then', () => {
  const changed = changedBy(answeredAtStage1, [...answeredAtStage1, closed('2026-11-12')], '2026-11-13')
  assert.deepEqual(changed, ['8.1', '9.1'])
})
