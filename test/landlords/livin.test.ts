// Livin, as its self-assessment of the 2020 Code says: a made-up complaint with every date written down.
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

const { profile, act, refused, file, clocks, findings, letter, assertSound } = await openLandlord('livin')
const [id, old] = [complaintId('C-21-22HHHH'), complaintId('C-21-22HHHJ')]

test('received by text message on a Thursday, before the spring bank holiday', async () => {
  assert(profile.channels.some((one) => one.id === 'text-message'))
  await act('2021-05-27', id, received(id, '2021-05-27', 'text'))
  assert.equal((await file(id)).edition, '2020')
  // 5 working days: Fri 28 May, Tue 1, Wed 2, Thu 3, Fri 4 June; 10: Fri 11 June. The landlord's 2: Tue 1 June.
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2021-05-27, due 2021-06-04',
    '1 response, the Code: from 2021-05-27, due 2021-06-11',
    '1 acknowledgement, the landlord: from 2021-05-27, due 2021-06-01',
  ])
})

test('acknowledged a day after its own two: in time for the Code, and the letter says sorry', async () => {
  await act('2021-06-02', id, acknowledged('2021-06-02', 1, officer))
  const text = await letter(id, 'acknowledgement')
  assert.match(text, /We should have written to you by Tuesday 1 June 2021\. We are sorry that this letter is late\./)
  assert.match(text, /We will write to you with our answer by Friday 11 June 2021\./)
  assert.match(text, /Sam Ampleford Customer Feedback Advisor/)
})

test('more time at stage 1, ten working days at most', async () => {
  // 10 working days after Fri 11 June end on Fri 25 June.
  const [refusal] = await refused('2021-06-10', id, extended('2021-06-10', 1, '2021-06-28'))
  assert.deepEqual([refusal?.field, refusal?.provision], ['newDueOn', '2020-4.7'])
  assert.match(refusal?.because ?? '', /after Fri 25 Jun 2021/)
  await act('2021-06-10', id, extended('2021-06-10', 1, '2021-06-18'))
  const text = await letter(id, 'extension')
  assert.match(text, /We told you that we would answer by Friday 11 June 2021\./)
  assert.match(text, /We will now answer by Friday 18 June 2021\./)
  await act('2021-06-17', id, responded('2021-06-17', 1, officer, '2021-07-02'))
  await act('2021-07-01', id, mended('2021-07-01'))
})

test('the stage 2 appeal has its own name and no acknowledgement clock, and is somebody else’s', async () => {
  await act('2021-07-05', id, stage2AskedFor('2021-07-05', 'web'))
  // 20 working days after Mon 5 July end on Mon 2 August.
  assert.deepEqual((await clocks(id)).slice(3), ['2 response, the Code: from 2021-07-05, due 2021-08-02'])
  assert.deepEqual(await refused('2021-07-07', id, acknowledged('2021-07-07', 2, officer)), [
    { field: 'handledBy', because: 'The person who considered stage 1 cannot consider stage 2. Choose somebody else' },
  ])
  await act('2021-07-07', id, acknowledged('2021-07-07', 2, senior), senior)
  const text = await letter(id, 'acknowledgement', 2)
  assert.match(text, /We call it “Stage 2 appeal”\./)
  assert.match(text, /with our answer by Monday 2 August 2021\./)
  await act('2021-07-28', id, responded('2021-07-28', 2, senior, null), senior)
  // Who decides an appeal is not in its document.
  assert.match(await letter(id, 'stage 2 response'), /Sal Exampleby Complaints\b/)
  await act('2021-07-29', id, closed('2021-07-29'), senior)
})

test('the Ombudsman asks, is answered, and decides; what is ordered is done', async () => {
  await act('2021-10-04', id, ombudsmanAsked('2021-10-04', '2021-10-25'))
  await act('2021-10-21', id, ombudsmanAnswered('2021-10-21'))
  await act('2022-03-14', id, determined('2022-03-14', '2022-04-11'))
  await act('2022-04-06', id, orderMet('2022-04-06'))
  const { edition, complaint } = await file(id)
  // A later edition came into force in between: the complaint stays under its own.
  assert.equal(edition, '2020')
  assert.equal(complaint.handling.determinations[0]?.orders[0]?.done?.on, '2022-04-06')
})

test('its six months: the form of 2020 has no figure, so seven months may be refused, and never without weighing', async () => {
  assert(profile.exclusions.some(({ ground, months }) => ground === 'out of time' && months === 6))
  await act('2021-07-05', old, received(old, '2021-07-05', 'letter'))
  const ground = { ground: 'over 12 months ago', on: day('2021-07-08'), knownSince: day('2020-12-01') } as const
  const [refusal] = await refused('2021-07-08', old, refusalProposed(ground))
  assert.equal(refusal?.field, 'discretion')
  await act(
    '2021-07-08',
    old,
    refusalProposed({ ...ground, discretion: 'A sample: the works are long done, and no one is ill' }),
  )
  await act('2021-07-09', old, refusalAgreed('2021-07-09'), senior)
  const text = await letter(old, 'refusal of the complaint')
  assert.match(text, /or you came to know of it, on Tuesday 1 December 2020\./)
  assert.doesNotMatch(text, /12 months|twelve months/)
})

test('at the end: every clock, every finding, and letters without a blank', async () => {
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2021-05-27, due 2021-06-04, done 2021-06-02',
    '1 response, the Code: from 2021-05-27, due 2021-06-18, done 2021-06-17',
    '1 acknowledgement, the landlord: from 2021-05-27, due 2021-06-01, done 2021-06-02',
    '2 response, the Code: from 2021-07-05, due 2021-08-02, done 2021-07-28',
  ])
  assert.deepEqual(await findings(id), [
    '1 2020-4.3 met in time 2021-06-02',
    '1 2020-4.7a met in extended time 2021-06-17',
    '1 2020-4.8 met 2021-06-10',
    '2 2020-4.7c met in time 2021-07-28',
    '2 2020-4.8 not applicable',
  ])
  await assertSound([id, old])
})
