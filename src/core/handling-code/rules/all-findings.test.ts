// The whole of a complaint: every provision answered, the clocks as before, and nothing met that is only not known.
import assert from 'node:assert/strict'
import test from 'node:test'
import { publishedCalendar } from '../../calendar/bank-holidays.ts'
import { findingsOf } from '../../complaint/findings.ts'
import { type ComplaintEvent, replay } from '../../complaint/procedure.ts'
import { timelineOf } from '../../complaint/timeline.ts'
import { exampleId } from '../../contact/rules/example-events.ts'
import { editions } from '../catalogue.ts'
import type { EditionId } from '../edition.ts'
import { allFindingsOf } from './all-findings.ts'
import type { Assessment } from './assessed.ts'
import { meaningOf, rules, rulesOf } from './catalogue.ts'
import {
  acknowledgedAtStage1,
  acknowledgedAtStage2,
  answeredAtStage1,
  closed,
  day,
  received,
  responded,
  stage2AskedFor,
} from './example-events.ts'
import { refused } from './example-events-of-handling.ts'

const calendar = publishedCalendar()
const all: readonly EditionId[] = ['2024', '2022', '2020']

function complaintAfter(events: readonly ComplaintEvent[]) {
  const complaint = replay(events)
  assert(complaint)
  return complaint
}
const findings = (events: readonly ComplaintEvent[], asOf: string, edition: EditionId = '2024', over = {}) =>
  allFindingsOf(complaintAfter(events), { edition: editions[edition], calendar, asOf: day(asOf), ...over })
const answers = (events: readonly ComplaintEvent[], asOf: string, over: Partial<Assessment> = {}) =>
  Object.fromEntries(
    findings(events, asOf, '2024', over).map((one) => [
      `${one.provision}${one.item ?? ''} ${one.stage ?? ''}`.trim(),
      one.answer,
    ]),
  )

const wholeLife = [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2 }), closed('2026-12-10')]

test('every provision that is not attested is answered, whatever the complaint', () => {
  for (const edition of all) {
    const owed = rulesOf[edition].flatMap(({ provisions }) => provisions[edition] ?? [])
    for (const events of [[received('2026-11-02')], answeredAtStage1, wholeLife]) {
      const answered = new Set(findings(events, '2026-12-11', edition).map(({ provision }) => provision))
      assert.deepEqual([...answered].toSorted(), owed.toSorted())
      for (const provision of answered) assert.notEqual(meaningOf(edition, provision)?.kind, 'attested')
    }
  }
})

test('the provisions with a clock answer as they did before there were rules', () => {
  const examples = rules.flatMap((rule) => rule.examples).filter(({ kept }) => kept === 'here')
  let compared = 0
  for (const { edition, events, asOf } of examples) {
    const complaint = complaintAfter(events)
    if (complaint.handling.exclusions.length > 0) continue
    const before = findingsOf({ timeline: timelineOf(complaint, asOf), edition: editions[edition], calendar })
    const after = allFindingsOf(complaint, { edition: editions[edition], calendar, asOf })
    for (const finding of before) {
      assert.deepEqual(
        after.filter(
          ({ provision, item, stage }) =>
            provision === finding.provision && item === finding.item && stage === finding.stage,
        ),
        before.filter(
          ({ provision, item, stage }) =>
            provision === finding.provision && item === finding.item && stage === finding.stage,
        ),
      )
      compared += 1
    }
  }
  assert(compared > 1000, `${compared} findings were compared`)
})

test('a complaint that was refused in time has no clocks left to miss; refused late, it was missed by then', () => {
  const inTime = answers([received('2026-11-02'), ...refused('2026-11-04')], '2027-02-01')
  assert.deepEqual(
    [inTime['6.2 1'], inTime['6.3 1'], inTime['5.6 1'], inTime['6.7 1'], inTime['2.1'], inTime['2.4'], inTime['3.7']],
    ['not applicable', 'not applicable', 'not applicable', 'not applicable', 'met', 'met', 'met'],
  )
  const late = answers([received('2026-11-02'), ...refused('2026-11-12')], '2027-02-01')
  assert.deepEqual([late['6.2 1'], late['6.3 1'], late['5.6 1']], ['missed', 'not applicable', 'missed'])
})

test('a refusal to escalate stops stage 2 and leaves stage 1 as it was', () => {
  const stopped = answers(
    [...answeredAtStage1, stage2AskedFor('2026-11-11'), ...refused('2026-11-12', { stage: 2 })],
    '2027-02-01',
  )
  assert.deepEqual(
    [stopped['6.3 1'], stopped['6.11 2'], stopped['6.14 2'], stopped['6.13 2'], stopped['5.11'], stopped['6.10']],
    ['met', 'not applicable', 'not applicable', 'not applicable', 'met', 'not applicable'],
  )
})

test('of a complaint handled elsewhere only its dates are met or missed', () => {
  const found = findings(wholeLife, '2026-12-11', '2024', { kept: 'elsewhere' })
  const said = found.filter(({ answer }) => answer === 'met' || answer === 'missed').map(({ provision }) => provision)
  assert.deepEqual(said, ['6.2', '6.3', '6.11', '6.13', '6.14'])
  assert(found.every(({ answer }) => answer !== 'running' && answer !== 'not applicable'))
})

test('a complaint just received: nothing is met but that it was taken', () => {
  const found = findings([received('2026-11-02')], '2026-11-02', '2024', { began: 'directly' })
  assert.deepEqual(
    found.filter(({ answer }) => answer === 'met').map(({ provision }) => provision),
    ['1.2', '1.3', '3.2', '5.2', '5.3'],
  )
  assert.deepEqual(
    found.filter(({ answer }) => answer === 'missed').map(({ provision }) => provision),
    [],
  )
})

test('how it began is not known unless it is said', () => {
  const found = answers(acknowledgedAtStage1, '2026-11-04')
  assert.deepEqual([found['1.3'], found['1.5'], found['5.2']], ['not known', 'not known', 'not known'])
})

test('a complaint brought in from elsewhere is known by what its record says', () => {
  const brought: ComplaintEvent = {
    type: 'ComplaintImported',
    complaint: exampleId,
    importedOn: day('2026-12-01'),
    source: { kind: 'spreadsheet', file: 'complaints.csv', row: 2, reference: '0041' },
    receivedOn: day('2026-11-02'),
    loggedOn: null,
    channel: null,
    resident: { name: '', address: '', telephone: '', email: '' },
    story: '',
    outcomeWanted: '',
    stages: [
      {
        askedOn: day('2026-11-02'),
        acknowledgedOn: day('2026-11-12'),
        extensions: [],
        respondedOn: day('2026-11-20'),
        decision: 'upheld',
      },
    ],
    stage2ByAnother: null,
    closedOn: day('2026-11-27'),
    remedyPence: null,
    tenure: 'LCRA',
    theme: 'repairs',
    service: '',
    asSaid: [],
  }
  const found = findings([brought], '2026-12-02')
  const said = found.filter(({ answer }) => answer === 'met' || answer === 'missed' || answer === 'running')
  assert.deepEqual(
    said.map(({ provision, answer }) => `${provision} ${answer}`),
    ['6.2 missed', '6.3 met', '8.1 met'],
  )
})
