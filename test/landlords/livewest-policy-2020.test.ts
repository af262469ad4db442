// LiveWest under its policy of June 2020 and the 2020 Code: a made-up complaint with every date written down.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import {
  acknowledged,
  closed,
  day,
  determined,
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

const { profile, act, refused, file, clocks, findings, letter, assertSound } =
  await openLandlord('livewest-policy-2020')
const [id, again] = [complaintId('C-21-22JJJJ'), complaintId('C-21-22JJJK')]

test('received in writing on a Friday, before the summer bank holiday', async () => {
  assert(profile.channels.some(({ kind }) => kind === 'letter'))
  await act('2021-08-27', id, received(id, '2021-08-27', 'letter'))
  assert.equal((await file(id)).edition, '2020')
  // 5 working days: Tue 31 August, Wed 1, Thu 2, Fri 3, Mon 6 September; 10: Mon 13. The landlord answers in 5.
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2021-08-27, due 2021-09-06',
    '1 response, the Code: from 2021-08-27, due 2021-09-13',
    '1 response, the landlord: from 2021-08-27, due 2021-09-06',
  ])
})

test('answered in the Code’s time and past its own: the letters promise the stricter day and are sorry to miss it', async () => {
  await act('2021-09-01', id, acknowledged('2021-09-01', 1, officer))
  assert.match(await letter(id, 'acknowledgement'), /with our answer by Monday 6 September 2021\./)
  await act('2021-09-08', id, responded('2021-09-08', 1, officer, '2021-09-24'))
  const text = await letter(id, 'stage 1 response')
  assert.match(text, /We should have answered you by Monday 6 September 2021\. We are sorry that this letter is late\./)
  assert.match(text, /within 7 working days of telling you that we have your request\./)
  assert.match(text, /Sam Ampleford Complaint Lead/)
})

test('stage 2 is a senior manager’s: seven working days from its acknowledgement', async () => {
  await act('2021-09-13', id, stage2AskedFor('2021-09-13', 'social media'))
  // 20 working days after Mon 13 September: Mon 11 October. Acknowledged by Mon 20 at the latest, and 7 more: Wed 29.
  assert.deepEqual((await clocks(id)).slice(3), [
    '2 response, the Code: from 2021-09-13, due 2021-10-11',
    '2 response, the landlord: from at the latest 2021-09-20, due 2021-09-29',
  ])
  const [refusal] = await refused('2021-09-16', id, acknowledged('2021-09-16', 2, officer))
  assert.equal(refusal?.field, 'handledBy')
  await act('2021-09-16', id, acknowledged('2021-09-16', 2, senior), senior)
  assert.match(await letter(id, 'acknowledgement', 2), /with our answer by Monday 27 September 2021\./)
  await act('2021-09-23', id, mended('2021-09-23'))
  const [sameAgain] = await refused('2021-09-24', id, responded('2021-09-24', 2, officer, null))
  assert.equal(sameAgain?.field, 'decidedBy')
  await act('2021-09-24', id, responded('2021-09-24', 2, senior, null), senior)
  assert.match(await letter(id, 'stage 2 response'), /Sal Exampleby Senior manager/)
  await act('2021-09-27', id, closed('2021-09-27'), senior)
})

test('the Ombudsman asks, is answered, and finds that it was put right', async () => {
  await act('2021-12-06', id, ombudsmanAsked('2021-12-06', '2022-01-07'))
  await act('2022-01-05', id, ombudsmanAnswered('2022-01-05'))
  await act('2022-06-20', id, determined('2022-06-20', null))
  assert.equal((await file(id)).complaint.handling.ombudsmanRequests[0]?.answer?.on, '2022-01-05')
})

test('its policy refuses what it considered before, once it is said where; asked by the Ombudsman, it is taken on', async () => {
  assert(profile.exclusions.some(({ ground }) => ground === 'already considered'))
  await act('2021-10-04', again, received(again, '2021-10-04', 'phone'))
  const ground = { ground: 'already considered', on: day('2021-10-06') } as const
  const [refusal] = await refused('2021-10-06', again, refusalProposed(ground))
  assert.equal(refusal?.because, 'Say where it was already considered')
  await act(
    '2021-10-06',
    again,
    refusalProposed({ ...ground, earlierCase: 'A sample: complaint C-21-22JJJJ, answered twice' }),
  )
  await act('2021-10-06', again, refusalAgreed('2021-10-06'), senior)
  assert.match(await letter(again, 'refusal of the complaint'), /C-21-22JJJJ, answered twice/)
  await act('2021-10-11', again, {
    type: 'WithdrawExclusion',
    on: day('2021-10-11'),
    asked: 'the Ombudsman',
    because: 'It is another gutter',
  })
  // Its clocks never stopped: 10 working days after Mon 4 October, and the landlord's 5.
  await act('2021-10-11', again, acknowledged('2021-10-11', 1, officer))
  assert.deepEqual(await clocks(again), [
    '1 acknowledgement, the Code: from 2021-10-04, due 2021-10-11, done 2021-10-11',
    '1 response, the Code: from 2021-10-04, due 2021-10-18',
    '1 response, the landlord: from 2021-10-04, due 2021-10-11',
  ])
})

test('at the end: every clock, every finding, and letters without a blank', async () => {
  assert.deepEqual(await clocks(id), [
    '1 acknowledgement, the Code: from 2021-08-27, due 2021-09-06, done 2021-09-01',
    '1 response, the Code: from 2021-08-27, due 2021-09-13, done 2021-09-08',
    '1 response, the landlord: from 2021-08-27, due 2021-09-06, done 2021-09-08',
    '2 response, the Code: from 2021-09-13, due 2021-10-11, done 2021-09-24',
    '2 response, the landlord: from 2021-09-16, due 2021-09-27, done 2021-09-24',
  ])
  assert.deepEqual(await findings(id), [
    '1 2020-4.3 met in time 2021-09-01',
    '1 2020-4.7a met in time 2021-09-08',
    '1 2020-4.8 not applicable',
    '2 2020-4.7c met in time 2021-09-24',
    '2 2020-4.8 not applicable',
  ])
  await assertSound([id, again])
})
