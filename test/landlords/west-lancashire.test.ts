// West Lancashire Borough Council, as its self-assessment of the 2024 Code says: a made-up complaint, every date written down.
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
  received,
  refusalAgreed,
  refusalProposed,
  responded,
  senior,
  stage2AskedFor,
} from './landlord.ts'

const { profile, act, refused, file, clocks, findings, letter, assertSound } = await openLandlord('west-lancashire')
const [id, old] = [complaintId('C-24-22HHHH'), complaintId('C-24-22HHHJ')]
const longer = complaintId('C-24-22HHHK')

test('received through an elected member on a Tuesday, before the summer bank holiday', async () => {
  assert(profile.channels.some(({ kind }) => kind === 'advocate'))
  await act('2024-08-20', id, received(id, '2024-08-20', 'advocate'))
  assert.equal((await file(id)).edition, '2024')
  // 5 working days: Wed 21, Thu 22, Fri 23, Tue 27, Wed 28 August; and 10 from there: Thu 29 … Wed 11 September.
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2024-08-20, due 2024-08-28',
    '1 response, the Code: from at the latest 2024-08-28, due 2024-09-11',
    '1 acknowledgement, the landlord: from 2024-08-20, due 2024-08-28',
    '1 response, the landlord: from at the latest 2024-08-28, due 2024-09-11',
  ])
})

test('acknowledged and answered at stage 1, in ten working days of the acknowledgement', async () => {
  await act('2024-08-23', id, acknowledged('2024-08-23', 1, officer))
  const text = await letter(id, 'acknowledgement')
  assert.match(text, /We will write to you with our answer by Monday 9 September 2024\./)
  assert.match(text, /To reach us, tell anyone who works for us\./)
  await act('2024-09-06', id, responded('2024-09-06', 1, officer, '2024-09-30'))
  assert.match(await letter(id, 'stage 1 response'), /Sam Ampleford Investigating officer/)
})

test('stage 2: five working days and twenty, by the Head of Service and not by whoever answered', async () => {
  await act('2024-09-09', id, stage2AskedFor('2024-09-09', 'in person'))
  // 5 working days after Mon 9 September: Mon 16; and 20 from there: Tue 17 … Mon 14 October.
  assert.deepEqual((await clocks(id)).slice(4), [
    '2 acknowledgement, the Code: from 2024-09-09, due 2024-09-16',
    '2 response, the Code: from at the latest 2024-09-16, due 2024-10-14',
    '2 acknowledgement, the landlord: from 2024-09-09, due 2024-09-16',
    '2 response, the landlord: from at the latest 2024-09-16, due 2024-10-14',
  ])
  const [refusal] = await refused('2024-09-12', id, acknowledged('2024-09-12', 2, officer))
  assert.deepEqual([refusal?.field, refusal?.provision], ['handledBy', '6.13'])
  await act('2024-09-12', id, acknowledged('2024-09-12', 2, senior), senior)
  assert.match(await letter(id, 'acknowledgement', 2), /with our answer by Thursday 10 October 2024\./)
  await act('2024-09-27', id, mended('2024-09-27'))
})

test('more time at stage 2: its own ten days are inside the Code’s twenty working days', async () => {
  // 20 working days after Thu 10 October end on Thu 7 November.
  const [refusal] = await refused('2024-10-08', id, extended('2024-10-08', 2, '2024-11-08'), senior)
  assert.deepEqual([refusal?.field, refusal?.provision], ['newDueOn', '6.15'])
  assert.match(refusal?.because ?? '', /after Thu 7 Nov 2024/)
  await act('2024-10-08', id, extended('2024-10-08', 2, '2024-10-18'), senior)
  const text = await letter(id, 'extension')
  assert.match(text, /We told you that we would answer by Thursday 10 October 2024\./)
  assert.match(text, /We will now answer by Friday 18 October 2024\./)
  await act('2024-10-16', id, responded('2024-10-16', 2, senior, null), senior)
  assert.match(await letter(id, 'stage 2 response'), /Sal Exampleby Head of Service/)
  await act('2024-10-17', id, closed('2024-10-17'), senior)
})

test('the Ombudsman, which for this council is the Housing Ombudsman', async () => {
  assert.deepEqual([profile.kind, profile.scheme], ['council', 'Housing Ombudsman'])
  await act('2025-01-13', id, ombudsmanAsked('2025-01-13', '2025-02-03'))
  await act('2025-01-30', id, ombudsmanAnswered('2025-01-30'))
  await act('2025-06-16', id, determined('2025-06-16', null))
  assert.equal((await file(id)).complaint.handling.determinations[0]?.findings[0]?.outcome, 'reasonable redress')
})

test('its twelve-month rule: refused within the twelve months, taken after them with what was weighed', async () => {
  assert(profile.exclusions.some(({ ground, months }) => ground === 'out of time' && months === 12))
  await act('2024-09-02', old, received(old, '2024-09-02', 'web'))
  const weighed = { discretion: 'A sample: nothing kept them from writing sooner, and nobody else is affected' }
  const ground = { ground: 'over 12 months ago', on: day('2024-09-05'), ...weighed } as const
  const [young] = await refused('2024-09-05', old, refusalProposed({ ...ground, knownSince: day('2023-09-02') }))
  assert.deepEqual(young, {
    field: 'knownSince',
    because: 'The complaint was received within 12 months, which end on Mon 2 Sep 2024',
    provision: '2.3',
  })
  await act('2024-09-05', old, refusalProposed({ ...ground, knownSince: day('2023-08-31') }))
  await act('2024-09-06', old, refusalAgreed('2024-09-06'), senior)
  const text = await letter(old, 'refusal of the complaint')
  assert.match(text, /or you came to know of it, on Thursday 31 August 2023\./)
  assert.match(text, /nothing kept them from writing sooner/)
  assert.match(text, /Sal Exampleby looked at it too, and agreed on Friday 6 September 2024\./)
})

test('its own ceiling: an extension beyond “a further 10 days” is recorded, and its own clock ends there beside the Code’s', async () => {
  await act('2024-11-04', longer, received(longer, '2024-11-04', 'phone'))
  await act('2024-11-05', longer, acknowledged('2024-11-05', 1, officer))
  await act('2024-11-12', longer, responded('2024-11-12', 1, officer, null))
  await act('2024-11-13', longer, stage2AskedFor('2024-11-13', 'phone'))
  await act('2024-11-14', longer, acknowledged('2024-11-14', 2, senior))
  // 20 working days after Thu 14 November end on Thu 12 December; ten more, over Christmas, on Mon 30 December.
  await act('2024-12-10', longer, extended('2024-12-10', 2, '2025-01-08'), senior)
  assert.deepEqual((await clocks(longer)).slice(-4), [
    '2 acknowledgement, the Code: from 2024-11-13, due 2024-11-20, done 2024-11-14',
    '2 response, the Code: from 2024-11-14, due 2025-01-08',
    '2 acknowledgement, the landlord: from 2024-11-13, due 2024-11-20, done 2024-11-14',
    '2 response, the landlord: from 2024-11-14, due 2024-12-30',
  ])
})

test('at the end: every clock, every finding, and letters without a blank', async () => {
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2024-08-20, due 2024-08-28, done 2024-08-23',
    '1 response, the Code: from 2024-08-23, due 2024-09-09, done 2024-09-06',
    '1 acknowledgement, the landlord: from 2024-08-20, due 2024-08-28, done 2024-08-23',
    '1 response, the landlord: from 2024-08-23, due 2024-09-09, done 2024-09-06',
    '2 acknowledgement, the Code: from 2024-09-09, due 2024-09-16, done 2024-09-12',
    '2 response, the Code: from 2024-09-12, due 2024-10-18, done 2024-10-16',
    '2 acknowledgement, the landlord: from 2024-09-09, due 2024-09-16, done 2024-09-12',
    '2 response, the landlord: from 2024-09-12, due 2024-10-18, done 2024-10-16',
  ])
  assert.deepEqual(await findings(id), [
    '1 6.2 met in time 2024-08-23',
    '1 6.3 met in time 2024-09-06',
    '1 6.4 not applicable',
    '1 6.5 not applicable',
    '1 6.6 met in time',
    '2 6.11 met in time 2024-09-12',
    '2 6.14 met in extended time 2024-10-16',
    '2 6.15 met 2024-10-08',
    '2 6.16 met 2024-10-08',
    '2 6.17 not applicable',
    '2 6.13 met 2024-10-16',
  ])
  await assertSound([id, old, longer])
})
