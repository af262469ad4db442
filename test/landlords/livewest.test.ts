// LiveWest, as its self-assessment of the 2022 Code says: a made-up complaint with every date written down.
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

const { profile, act, refused, file, clocks, findings, letter, assertSound } = await openLandlord('livewest')
const [id, notTaken] = [complaintId('C-23-22HHHH'), complaintId('C-23-22HHHJ')]

test('received through social media on a Thursday, logged on the Friday, before the spring bank holiday', async () => {
  assert(profile.channels.some(({ kind }) => kind === 'social media'))
  await act('2023-05-26', id, received(id, '2023-05-25', 'social media'))
  const { edition } = await file(id)
  assert.equal(edition, '2022')
  // 5 working days: Fri 26, Tue 30, Wed 31 May, Thu 1, Fri 2 June. 24 hours are the next working day.
  // 10 from logging: Tue 30 … Mon 12 June; the landlord counts its 10 from receipt: to Fri 9 June.
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2023-05-25, due 2023-06-02',
    '1 response, the Code: from 2023-05-26, due 2023-06-12',
    '1 acknowledgement, the landlord: from 2023-05-25, due 2023-05-26',
    '1 response, the landlord: from 2023-05-25, due 2023-06-09',
  ])
})

test('acknowledged within its 24 hours, by a letter that promises the stricter day', async () => {
  await act('2023-05-26', id, acknowledged('2023-05-26', 1, officer))
  const text = await letter(id, 'acknowledgement')
  assert.match(text, /We received it on Thursday 25 May 2023\./)
  assert.match(text, /We will write to you with our answer by Friday 9 June 2023\./)
  assert.match(text, /On our website: www\.livewest\.co\.uk\/raising-compliments-and-complaints/)
  assert.doesNotMatch(text, /We call it|this letter is late/)
})

test('more time: ten working days after the Code’s day and no more, told before it', async () => {
  assert.deepEqual(await refused('2023-06-08', id, extended('2023-06-08', 1, '2023-06-27')), [
    {
      field: 'newDueOn',
      because:
        'More than 10 working days longer (after Mon 26 Jun 2023) needs a good reason that somebody else has agreed to',
      provision: '5.1',
    },
  ])
  await act('2023-06-08', id, extended('2023-06-08', 1, '2023-06-19'))
  const text = await letter(id, 'extension')
  assert.match(text, /We told you that we would answer by Friday 9 June 2023\./)
  assert.match(text, /We will now answer by Monday 19 June 2023\. You have agreed to this date\./)
})

test('answered at stage 1 in the extended time', async () => {
  await act('2023-06-16', id, responded('2023-06-16', 1, officer, '2023-06-30'))
  assert.match(await letter(id, 'stage 1 response'), /Sam Ampleford Complaint lead/)
})

test('stage 2: seven working days from its acknowledgement, by somebody else, with the promise of stage 1 kept', async () => {
  await act('2023-06-19', id, stage2AskedFor('2023-06-19', 'phone'))
  // 20 working days after Mon 19 June: Mon 17 July. The last day to acknowledge is Mon 26 June, and 7 more: Wed 5 July.
  assert.deepEqual((await clocks(id)).slice(4), [
    '2 response, the Code: from 2023-06-19, due 2023-07-17',
    '2 response, the landlord: from at the latest 2023-06-26, due 2023-07-05',
  ])
  const [refusal] = await refused('2023-06-22', id, acknowledged('2023-06-22', 2, officer))
  assert.deepEqual([refusal?.field, refusal?.provision], ['handledBy', '5.12'])
  await act('2023-06-22', id, acknowledged('2023-06-22', 2, senior), senior)
  assert.match(await letter(id, 'acknowledgement', 2), /with our answer by Monday 3 July 2023\./)
  await act('2023-06-28', id, mended('2023-06-28'))
  const [sameAgain] = await refused('2023-06-30', id, responded('2023-06-30', 2, officer, null))
  assert.deepEqual([sameAgain?.field, sameAgain?.provision], ['decidedBy', '5.12'])
  await act('2023-06-30', id, responded('2023-06-30', 2, senior, null), senior)
  const text = await letter(id, 'stage 2 response')
  assert.match(text, /You asked us on Monday 19 June 2023 to look at your complaint again\./)
  assert.match(text, /This is our final answer\..*Housing Ombudsman Service/)
  assert.match(text, /Sal Exampleby Independent manager/)
  await act('2023-07-03', id, closed('2023-07-03'), senior)
})

test('the Ombudsman asks, is answered, and decides; what is ordered is done', async () => {
  await act('2023-08-14', id, ombudsmanAsked('2023-08-14', '2023-09-04'))
  await act('2023-08-31', id, ombudsmanAnswered('2023-08-31'))
  await act('2024-02-12', id, determined('2024-02-12', '2024-03-11'))
  await act('2024-03-04', id, orderMet('2024-03-04'))
  const { ombudsmanRequests, determinations } = (await file(id)).complaint.handling
  assert.equal(ombudsmanRequests[0]?.answer?.on, '2023-08-31')
  assert.equal(determinations[0]?.orders[0]?.done?.on, '2024-03-04')
})

test('its policy bars proceedings about to start, and the Code does not: a letter before action is no ground', async () => {
  assert(profile.exclusions.some(({ ground }) => ground === 'proceedings not yet filed'))
  await act('2023-07-10', notTaken, received(notTaken, '2023-07-10', 'in person'))
  const ground = { ground: 'legal proceedings started', on: day('2023-07-11') } as const
  const [refusal] = await refused('2023-07-11', notTaken, refusalProposed(ground))
  assert.equal(refusal?.because, 'Enter the day the claim was filed at court: a letter before action is not a claim')
  await act('2023-07-11', notTaken, refusalProposed({ ...ground, claimFiledOn: day('2023-07-07') }))
  await act('2023-07-11', notTaken, refusalAgreed('2023-07-11'), senior)
  assert.match(
    await letter(notTaken, 'refusal of the complaint'),
    /The claim was filed at court on Friday 7 July 2023\./,
  )
})

test('at the end: every clock, every finding, and letters without a blank', async () => {
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2023-05-25, due 2023-06-02, done 2023-05-26',
    '1 response, the Code: from 2023-05-26, due 2023-06-19, done 2023-06-16',
    '1 acknowledgement, the landlord: from 2023-05-25, due 2023-05-26, done 2023-05-26',
    '1 response, the landlord: from 2023-05-25, due 2023-06-19, done 2023-06-16',
    '2 response, the Code: from 2023-06-19, due 2023-07-17, done 2023-06-30',
    '2 response, the landlord: from 2023-06-22, due 2023-07-03, done 2023-06-30',
  ])
  assert.deepEqual(await findings(id), [
    '1 4.1 met in time 2023-05-26',
    '1 5.1 met in extended time 2023-06-16',
    '1 5.3 met 2023-06-08',
    '1 5.5 met in time',
    '2 5.13 met in time 2023-06-30',
    '2 5.15 not applicable',
    '2 5.5 not applicable',
    '2 5.12 met 2023-06-30',
  ])
  await assertSound([id, notTaken])
})
