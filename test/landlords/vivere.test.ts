// Vivere Living, as its self-assessment of the 2024 Code says: a made-up complaint with every date written down.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import {
  acknowledged,
  closed,
  day,
  determined,
  extended,
  mended,
  officer,
  ombudsmanAnswered,
  ombudsmanAsked,
  openLandlord,
  orderMet,
  received,
  refusalAgreed,
  refusalProposed,
  responded,
  senior,
  stage2AskedFor,
} from './landlord.ts'

const { profile, act, refused, file, clocks, findings, letter, assertSound } = await openLandlord('vivere')
const [id, atCourt] = [complaintId('C-24-22JJJJ'), complaintId('C-24-22JJJK')]

test('received face to face on a Thursday, before Christmas', async () => {
  assert(profile.channels.some(({ kind }) => kind === 'in person'))
  await act('2024-12-19', id, received(id, '2024-12-19', 'in person'))
  assert.equal((await file(id)).edition, '2024')
  // Working days: Fri 20, Mon 23, Tue 24 (its own 3), Fri 27, Mon 30 December (the Code's 5). Its own 10 end on
  // Tue 7 January; the Code's 10 run from Mon 30 December at the latest, to Tue 14 January.
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2024-12-19, due 2024-12-30',
    '1 response, the Code: from at the latest 2024-12-30, due 2025-01-14',
    '1 acknowledgement, the landlord: from 2024-12-19, due 2024-12-24',
    '1 response, the landlord: from 2024-12-19, due 2025-01-07',
  ])
})

test('the first stage is its Investigation, promised for the stricter day', async () => {
  await act('2024-12-23', id, acknowledged('2024-12-23', 1, officer))
  const text = await letter(id, 'acknowledgement')
  assert.match(text, /We call it “Investigation”\./)
  assert.match(text, /We will write to you with our answer by Tuesday 7 January 2025\./)
  assert.match(text, /To reach us, tell anyone who works for us\./)
})

test('more time, up to ten working days after the Code’s own day', async () => {
  // Acknowledged on Mon 23 December, the Code's day is Thu 9 January; 10 working days later is Thu 23 January.
  const [refusal] = await refused('2025-01-06', id, extended('2025-01-06', 1, '2025-01-24'))
  assert.deepEqual([refusal?.field, refusal?.provision], ['newDueOn', '6.4'])
  assert.match(refusal?.because ?? '', /after Thu 23 Jan 2025/)
  await act('2025-01-06', id, extended('2025-01-06', 1, '2025-01-16'))
  const text = await letter(id, 'extension')
  assert.match(text, /We told you that we would answer by Tuesday 7 January 2025\./)
  assert.match(text, /We will now answer by Thursday 16 January 2025\./)
  await act('2025-01-15', id, responded('2025-01-15', 1, officer, '2025-01-31'))
  const answer = await letter(id, 'stage 1 response')
  assert.match(
    answer,
    /within 5 working days\. We will send you our final answer within 15 working days of the day that we get/,
  )
  assert.match(answer, /Sam Ampleford Complaints Officer/)
})

test('the second stage is its Review, by the Chief Executive, in fifteen working days', async () => {
  await act('2025-01-20', id, stage2AskedFor('2025-01-20', 'email'))
  // 5 working days after Mon 20 January: Mon 27, and the Code's 20 from there: Mon 24 February. Its own 15: Mon 10.
  assert.deepEqual((await clocks(id)).slice(4), [
    '2 acknowledgement, the Code: from 2025-01-20, due 2025-01-27',
    '2 response, the Code: from at the latest 2025-01-27, due 2025-02-24',
    '2 acknowledgement, the landlord: from 2025-01-20, due 2025-01-27',
    '2 response, the landlord: from 2025-01-20, due 2025-02-10',
  ])
  // The Complaints Officer helps the Chief Executive there (6.20), and may not take it.
  const [refusal] = await refused('2025-01-22', id, acknowledged('2025-01-22', 2, officer))
  assert.deepEqual([refusal?.field, refusal?.provision], ['handledBy', '6.13'])
  await act('2025-01-22', id, acknowledged('2025-01-22', 2, senior), senior)
  const text = await letter(id, 'acknowledgement', 2)
  assert.match(text, /We call it “Review”\./)
  assert.match(text, /with our answer by Monday 10 February 2025\./)
  await act('2025-01-30', id, mended('2025-01-30'))
  await act('2025-02-07', id, responded('2025-02-07', 2, senior, null), senior)
  assert.match(await letter(id, 'stage 2 response'), /Sal Exampleby Chief Executive/)
  await act('2025-02-10', id, closed('2025-02-10'), senior)
})

test('the Ombudsman asks, is answered, and decides; what is ordered is done', async () => {
  await act('2025-04-14', id, ombudsmanAsked('2025-04-14', '2025-05-06'))
  await act('2025-05-01', id, ombudsmanAnswered('2025-05-01'))
  await act('2025-11-03', id, determined('2025-11-03', '2025-12-01'))
  await act('2025-11-20', id, orderMet('2025-11-20'))
  assert.equal((await file(id)).complaint.handling.determinations[0]?.orders[0]?.done?.on, '2025-11-20')
})

test('the Code’s own grounds are its policy’s: a claim filed at court, and two people', async () => {
  assert(profile.exclusions.some(({ ground }) => ground === "the Code's own grounds"))
  await act('2025-02-03', atCourt, received(atCourt, '2025-02-03', 'letter'))
  const ground = {
    ground: 'legal proceedings started',
    on: day('2025-02-05'),
    claimFiledOn: day('2025-01-24'),
  } as const
  const [refusal] = await refused('2025-02-05', atCourt, refusalProposed({ ...ground, askedOf: officer.id }))
  assert.deepEqual([refusal?.field, refusal?.provision], ['askedOf', '2.1'])
  await act('2025-02-05', atCourt, refusalProposed(ground))
  const [itsOwn] = await refused('2025-02-05', atCourt, refusalAgreed('2025-02-05'))
  assert.deepEqual(itsOwn, {
    because: 'Somebody other than the person who proposed it must agree',
    provision: '2.1',
  })
  assert.deepEqual((await file(atCourt)).letters, [])
  await act('2025-02-06', atCourt, refusalAgreed('2025-02-06'), senior)
  const text = await letter(atCourt, 'refusal of the complaint')
  assert.match(text, /The claim was filed at court on Friday 24 January 2025\./)
  assert.match(text, /You have the right to take this decision to the Ombudsman\./)
})

test('at the end: every clock, every finding, and letters without a blank', async () => {
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2024-12-19, due 2024-12-30, done 2024-12-23',
    '1 response, the Code: from 2024-12-23, due 2025-01-16, done 2025-01-15',
    '1 acknowledgement, the landlord: from 2024-12-19, due 2024-12-24, done 2024-12-23',
    '1 response, the landlord: from 2024-12-19, due 2025-01-16, done 2025-01-15',
    '2 acknowledgement, the Code: from 2025-01-20, due 2025-01-27, done 2025-01-22',
    '2 response, the Code: from 2025-01-22, due 2025-02-19, done 2025-02-07',
    '2 acknowledgement, the landlord: from 2025-01-20, due 2025-01-27, done 2025-01-22',
    '2 response, the landlord: from 2025-01-20, due 2025-02-10, done 2025-02-07',
  ])
  assert.deepEqual(await findings(id), [
    '1 6.2 met in time 2024-12-23',
    '1 6.3 met in extended time 2025-01-15',
    '1 6.4 met 2025-01-06',
    '1 6.5 met 2025-01-06',
    '1 6.6 met in time',
    '2 6.11 met in time 2025-01-22',
    '2 6.14 met in time 2025-02-07',
    '2 6.15 not applicable',
    '2 6.16 not applicable',
    '2 6.17 not applicable',
    '2 6.13 met 2025-02-07',
  ])
  await assertSound([id, atCourt])
})
