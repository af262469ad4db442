// Every step of a contact: what is recorded, what is refused, and why.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replayContact } from './procedure.ts'
import {
  becameComplaint,
  closed,
  complaint,
  contactAfter,
  day,
  dissatisfied,
  followedUp,
  given,
  logContact,
  logged,
} from './scenario.ts'

const nobody = {
  name: '',
  address: '',
  telephone: '',
  email: '',
  replyBy: 'post',
  letterFormat: 'standard',
  needs: '',
} as const
const express = {
  type: 'ExpressDissatisfaction',
  on: day('2026-11-18'),
  about: 'our response',
  words: 'Nobody came',
  choiceOffered: true,
  choice: 'asked to think',
} as const

test('1.4 a service request is logged the day it is written down, and received the day it reached us', () => {
  const { type: _, ...facts } = logContact()
  given()
    .when(logContact())
    .thenRecorded({ type: 'ContactLogged', ...facts, loggedOn: day('2026-11-24') })
})

test('1.3 dissatisfaction without the choice is recorded, not refused', () => {
  const { type: _, ...facts } = logContact({ dissatisfied: true })
  given()
    .when(logContact({ dissatisfied: true }))
    .thenRecorded({ type: 'ContactLogged', ...facts, loggedOn: day('2026-11-24') })
})

test('a request needs somebody and a way to reach them; every gap is named at once', () => {
  given()
    .when(logContact({ resident: nobody, story: ' ', receivedOn: day('2026-11-25'), choiceOffered: true }))
    .thenRefused(
      { field: 'story', because: 'Enter what was said' },
      { field: 'name', because: 'Enter who is asking' },
      { field: 'telephone', because: 'Enter one way to reach them: telephone, address or email' },
      { field: 'receivedOn', because: 'The date must be today or in the past' },
      { field: 'choice', because: 'Choose what the resident said when you gave them the choice to complain' },
    )
})

test('a compliment, a comment and a survey can be nobody’s', () => {
  for (const kind of ['compliment', 'comment', 'survey', 'enquiry'] as const) {
    const command = logContact({ kind, resident: nobody })
    const { type: _, ...facts } = command
    given()
      .when(command)
      .thenRecorded({ type: 'ContactLogged', ...facts, loggedOn: day('2026-11-24') })
  }
})

test('what cannot be true is refused: a choice without a question, a complaint of somebody content', () => {
  given()
    .when(logContact({ choice: 'complaint' }))
    .thenRefused({
      field: 'dissatisfied',
      because: 'Somebody who chooses to complain is dissatisfied',
      provision: '1.2',
    })
  given(logged())
    .when({ ...express, choiceOffered: false })
    .thenRefused({ field: 'choice', because: 'Somebody who asks to think has been given the choice' })
})

test('1.5 the first day of dissatisfaction is the day the complaint is received, however late it is raised', () => {
  given(logged(), dissatisfied('2026-11-18'), dissatisfied('2026-11-12', { choice: 'not a complaint' }))
    .when({ type: 'RaiseComplaint', complaint, on: day('2026-11-24') })
    .thenRecorded(becameComplaint('2026-11-24', '2026-11-12'))
  given(logged({ dissatisfied: true, choice: 'complaint' }))
    .when({ type: 'RaiseComplaint', complaint, on: day('2026-11-24') })
    .thenRecorded(becameComplaint('2026-11-24', '2026-11-10'))
})

test('where nobody recorded dissatisfaction, the complaint is received the day that it is asked for', () => {
  given(logged())
    .when({ type: 'RaiseComplaint', complaint, on: day('2026-11-23') })
    .thenRecorded(becameComplaint('2026-11-23'))
})

test('1.6 what was said in a survey is not a complaint: one is received the day the person asks', () => {
  given(logged({ kind: 'survey', dissatisfied: true }))
    .when({ type: 'RaiseComplaint', complaint, on: day('2026-11-23') })
    .thenRecorded(becameComplaint('2026-11-23'))
})

test('a contact becomes a complaint once, and what follows belongs to the complaint', () => {
  const because = 'Complaint C-26-8G4M3R was raised already'
  given(logged(), becameComplaint('2026-11-12'))
    .when({ type: 'RaiseComplaint', complaint, on: day('2026-11-24') })
    .thenRefused({ because })
  given(logged(), becameComplaint('2026-11-12'))
    .when(express)
    .thenRefused({ because: 'Complaint C-26-8G4M3R was raised. Record it there', provision: '1.5' })
})

test('the request goes on when the resident complains', () => {
  given(logged(), becameComplaint('2026-11-12'))
    .when({ type: 'FollowUpContact', on: day('2026-11-20'), words: 'The part came' })
    .thenRecorded(followedUp('2026-11-20', 'The part came'))
})

test('1.3 the choice is given after all, or answered by somebody who asked to think', () => {
  const offer = { type: 'OfferChoice', on: day('2026-11-20'), choice: 'not a complaint' } as const
  const offered = { type: 'ContactChoiceOffered', on: day('2026-11-20'), choice: 'not a complaint' } as const
  given(logged({ dissatisfied: true }))
    .when(offer)
    .thenRecorded(offered)
  given(logged()).when(offer).thenRefused({
    because: 'Record first what the resident is unhappy with',
    provision: '1.3',
  })
  const [first, second] = contactAfter(
    logged({ dissatisfied: true }),
    dissatisfied('2026-11-12', { choice: 'asked to think' }),
    offered,
  ).dissatisfactions
  assert.deepEqual([first?.offeredOn, first?.choice], ['2026-11-20', 'not a complaint'])
  assert.deepEqual([second?.offeredOn, second?.choice], ['2026-11-12', 'not a complaint'])
})

test('1.6 somebody is told once how to complain', () => {
  const told = { type: 'ContactSignposted', on: day('2026-11-12') } as const
  given(logged({ kind: 'survey' }))
    .when({ type: 'SignpostContact', on: day('2026-11-12') })
    .thenRecorded(told)
  given(logged({ kind: 'survey' }), told)
    .when({ type: 'SignpostContact', on: day('2026-11-12') })
    .thenRefused({ because: 'They have been told how to complain already' })
})

test('a contact ends after everything that was done, and as what it was', () => {
  const close = { type: 'CloseContact', on: day('2026-11-20'), ending: 'put right', words: '' } as const
  given(logged()).when(close).thenRecorded(closed('2026-11-20'))
  given(logged(), followedUp('2026-11-23'))
    .when(close)
    .thenRefused({ field: 'on', because: 'The date must be on or after the last thing that was done about it' })
  given(logged())
    .when({ ...close, ending: 'became a complaint' })
    .thenRefused({ field: 'ending', because: 'Raise the complaint first', provision: '1.5' })
  given(logged(), closed('2026-11-20')).when(close).thenRefused({ because: 'This contact is already closed' })
})

test('a closed request may still be complained of', () => {
  given(logged(), closed('2026-11-17'))
    .when(express)
    .thenRecorded(dissatisfied('2026-11-18', { choice: 'asked to think', words: 'Nobody came' }))
})

test('nothing can be asked of a contact that is not there, and no event is ever ignored', () => {
  const commands = [
    express,
    { type: 'FollowUpContact', on: day('2026-11-20'), words: 'x' },
    { type: 'OfferChoice', on: day('2026-11-20'), choice: 'complaint' },
    { type: 'SignpostContact', on: day('2026-11-20') },
    { type: 'RaiseComplaint', complaint, on: day('2026-11-20') },
    { type: 'CloseContact', on: day('2026-11-20'), ending: 'answered', words: '' },
  ] as const
  for (const command of commands) given().when(command).thenRefused({ because: 'There is no such contact' })
  assert.throws(() => replayContact([logged(), logged()]), /a contact is logged once/)
  assert.throws(() => replayContact([followedUp('2026-11-20')]), /an open contact is followed up/)
})
