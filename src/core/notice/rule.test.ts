// Notices of exceptional circumstances: every example of 8.5, and what each step records and refuses.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { noticeEnded, noticeGiven, returnSet, toldOf } from './example-events.ts'
import { inForceBetween } from './notice.ts'
import { decideNotice, type NoticeCommand, type NoticeEvent, replayNotice } from './procedure.ts'
import { noticeRule } from './rule.ts'

const day = dateOnly
const after = (...events: readonly NoticeEvent[]) => {
  const notice = replayNotice(events)
  assert(notice)
  return notice
}
const given = noticeGiven('2026-11-02', '2026-11-30')
const asked = (command: NoticeCommand, ...events: readonly NoticeEvent[]) =>
  decideNotice(command, replayNotice(events), { today: day('2026-11-24') })

for (const { name, events, asOf, expected } of noticeRule.examples) {
  test(`8.5: ${name}`, () => {
    assert.deepEqual({ provision: '8.5', ...noticeRule.answer(after(...events), asOf) }, expected)
  })
}

test('residents who were told only after it was over were not told in time', () => {
  const told = (['the Ombudsman', 'the website'] as const).map((audience) => toldOf(audience, '2026-11-03'))
  const notice = after(given, ...told, noticeEnded('2026-11-20'), toldOf('residents', '2026-11-21'))
  assert.equal(noticeRule.answer(notice, day('2026-11-24')).answer, 'missed')
})

test('a notice is given with everything that the Code asks, or every gap is named at once', () => {
  assert(given.type === 'NoticeGiven')
  const { type: _, loggedOn, ...facts } = given
  assert.deepEqual(asked({ type: 'GiveNotice', ...facts }), {
    accepted: true,
    events: [{ ...given, loggedOn: day('2026-11-24') }],
  })
  const gaps = { ...facts, cause: ' ', affected: '', sinceOn: day('2026-11-25'), returnBy: day('2026-11-24') }
  assert.deepEqual(asked({ type: 'GiveNotice', ...gaps }), {
    accepted: false,
    refusals: [
      { field: 'cause', because: 'Say what happened', provision: '8.5' },
      { field: 'affected', because: 'Say what you cannot do, and who is affected', provision: '8.5' },
      { field: 'sinceOn', because: 'The date must be today or in the past' },
      { field: 'returnBy', because: 'The date must be on or after the day it began' },
    ],
  })
  assert.deepEqual(asked({ type: 'GiveNotice', ...facts, sinceOn: day('2024-03-31') }), {
    accepted: false,
    refusals: [{ field: 'sinceOn', because: 'The date must be on or after 1 April 2024, when this duty began' }],
  })
  assert.equal(asked({ type: 'GiveNotice', ...facts }, given).accepted, false)
})

test('whom somebody told is recorded late too; a day of return and an end only while it is in force', () => {
  const over = [given, noticeEnded('2026-11-20')]
  const told = toldOf('residents', '2026-11-23')
  assert.deepEqual(asked({ ...told, type: 'TellOfNotice' }, ...over), { accepted: true, events: [told] })
  assert.deepEqual(asked({ ...told, type: 'TellOfNotice', on: day('2026-11-01'), how: '' }, ...over), {
    accepted: false,
    refusals: [
      { field: 'on', because: 'The date must be on or after the day it began' },
      { field: 'how', because: 'Say how they were told, and where it can be read', provision: '8.5' },
    ],
  })
  const set = { type: 'SetReturn', on: day('2026-11-12'), returnBy: day('2026-11-11'), why: 'Slow' } as const
  assert.deepEqual(asked(set, ...over), { accepted: false, refusals: [{ because: 'It is over' }] })
  assert.deepEqual(asked(set, given), {
    accepted: false,
    refusals: [{ field: 'returnBy', because: 'The date must be on or after the day it was set' }],
  })
  const end = { type: 'EndNotice', on: day('2026-11-20'), words: '' } as const
  assert.deepEqual(asked(end, given), { accepted: true, events: [noticeEnded('2026-11-20')] })
  assert.deepEqual(asked(end, ...over), { accepted: false, refusals: [{ because: 'It is over already' }] })
  assert.deepEqual(asked(end), { accepted: false, refusals: [{ because: 'There is no such notice' }] })
})

test('it belongs to every period on a day of which it was in force', () => {
  const between = (notice: ReturnType<typeof after>, from: string, to: string) =>
    inForceBetween(notice, day(from), day(to))
  assert.equal(between(after(given), '2026-04-01', '2026-11-01'), false)
  assert.equal(between(after(given, returnSet('2026-11-10', '2027-05-31')), '2027-04-01', '2028-03-31'), true)
  assert.equal(between(after(given, noticeEnded('2026-11-20')), '2026-11-20', '2027-03-31'), true)
  assert.equal(between(after(given, noticeEnded('2026-11-20')), '2026-11-21', '2027-03-31'), false)
})
