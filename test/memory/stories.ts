// Commands of made-up complaints, for tests of pages.
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { amira } from './records.ts'

type Command<Type extends ComplaintCommand['type']> = Extract<ComplaintCommand, { type: Type }>

export const received = (on: string, id: ComplaintId = complaintId('C-26-7F3K2Q')): Command<'ReceiveComplaint'> => ({
  type: 'ReceiveComplaint',
  complaint: id,
  resident: {
    name: 'Rosa <b>Marsh',
    address: '4 Heron Court\nExampleton\nZZ1 2ZZ',
    telephone: '01632 960 017',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: 'Please ring only in the morning',
  },
  channel: 'phone',
  receivedOn: dateOnly(on),
  story: 'Mould in the bedroom since the winter',
  outcomeWanted: 'Get rid of it',
})

export const acknowledged = (on: string, stage: 1 | 2 = 1): Command<'AcknowledgeComplaint'> => ({
  type: 'AcknowledgeComplaint',
  stage,
  on: dateOnly(on),
  points: [
    { number: 1, text: 'We did not treat the mould' },
    { number: 2, text: 'Nobody came' },
  ],
  outcomesSought: ['The mould treated'],
  notOurs: [],
  handledBy: amira.id,
})

export const responded = (on: string, dueOn: string): Command<'RespondToComplaint'> => ({
  type: 'RespondToComplaint',
  stage: 1,
  on: dateOnly(on),
  decidedBy: amira.id,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'It took 60 days' },
    { point: 2, decision: 'not upheld', reasons: 'We came twice' },
  ],
  remedies: [{ kind: 'financial', what: 'For the wait', pence: 5000 }],
  actions: [{ what: 'Fit a fan', owner: 'Repairs team', dueOn: dateOnly(dueOn) }],
})
