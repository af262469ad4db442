// The first Code, July 2020 to 31 March 2022. Its self-assessment form prints one limit; the others are our reading.
import { dateOnly } from '../../../calendar/dates.ts'
import type { Edition } from '../../edition.ts'

const notInForm =
  'The form says only "within Code timescales"; the figure is generally known of the 2020 Code and was not seen in print.'
const days = 'The question says days and not from when; we count working days from receipt.'

export const edition2020: Edition = {
  id: '2020',
  title: 'Complaint Handling Code 2020',
  inForceFrom: dateOnly('2020-07-01'),
  stages: {
    1: {
      acknowledgement: { workingDays: 5, from: 'received', provision: '2020-4.3', reading: days },
      response: { workingDays: 10, from: 'received', provision: '2020-4.7', item: 'a', reading: notInForm },
      extension: {
        workingDays: 10,
        provision: '2020-4.7',
        reasonProvision: '2020-4.8',
        ombudsmanProvision: null,
        reading: notInForm,
      },
      actionsProvision: null,
    },
    2: {
      acknowledgement: null,
      response: { workingDays: 20, from: 'stage 2 asked for', provision: '2020-4.7', item: 'c', reading: notInForm },
      extension: {
        workingDays: 10,
        provision: '2020-4.7',
        reasonProvision: '2020-4.8',
        ombudsmanProvision: null,
        reading: notInForm,
      },
      actionsProvision: null,
    },
  },
  differentPersonProvision: null,
  letters: {
    acknowledgement: [
      { part: 'stage', provision: null },
      { part: 'complaint definition', provision: null },
      { part: 'outcomes sought', provision: null },
      { part: 'responsibility', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    extension: [
      { part: 'reason for extension', provision: '2020-4.8' },
      { part: 'response date', provision: '2020-4.9' },
      { part: 'updates', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'stage 1 response': [
      { part: 'stage', provision: null },
      { part: 'complaint definition', provision: null },
      { part: 'decision', provision: null },
      { part: 'reasons', provision: null },
      { part: 'remedy', provision: null },
      { part: 'outstanding actions', provision: null },
      { part: 'how to escalate', provision: '2020-4.4' },
      { part: 'ombudsman', provision: null },
    ],
    'stage 2 response': [
      { part: 'stage', provision: null },
      { part: 'complaint definition', provision: null },
      { part: 'decision', provision: null },
      { part: 'reasons', provision: null },
      { part: 'remedy', provision: null },
      { part: 'outstanding actions', provision: null },
      { part: 'ombudsman', provision: '2020-3.6' },
    ],
    'refusal of the complaint': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: null },
      { part: 'discretion', provision: null },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'refusal of stage 2': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: '2020-6.4' },
      { part: 'discretion', provision: null },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    update: [
      { part: 'update', provision: '2020-4.1' },
      { part: 'response date', provision: null },
      { part: 'updates', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'remedy offer': [
      { part: 'remedy', provision: null },
      { part: 'remedy date', provision: null },
      { part: 'rights kept', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'contact restriction': [
      { part: 'restriction', provision: null },
      { part: 'reasons', provision: null },
      { part: 'review date', provision: null },
      { part: 'how to challenge', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'request for clarification': [
      { part: 'unclear', provision: null },
      { part: 'reply date', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'interim response': [
      { part: 'not final', provision: null },
      { part: 'complaint definition', provision: null },
      { part: 'answer so far', provision: null },
      { part: 'still to come', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'action done': [
      { part: 'action', provision: null },
      { part: 'outstanding actions', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'action late': [
      { part: 'action', provision: null },
      { part: 'reasons', provision: null },
      { part: 'action date', provision: null },
      { part: 'outstanding actions', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    closure: [
      { part: 'closed', provision: null },
      { part: 'actions done', provision: null },
      { part: 'rights kept', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'request for authority': [
      { part: 'authority', provision: '2020-6.1' },
      { part: 'how to answer', provision: null },
      { part: 'reply date', provision: null },
      { part: 'meanwhile', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'satisfaction survey': [
      { part: 'questions', provision: null },
      { part: 'how to answer', provision: null },
      { part: 'reply date', provision: null },
      { part: 'how to complain', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    'exceptional circumstances': [
      { part: 'circumstances', provision: null },
      { part: 'effect', provision: null },
      { part: 'timescale', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    leaflet: [
      { part: 'what a complaint is', provision: '2020-1.1' },
      { part: 'how to complain', provision: '2020-2.1' },
      { part: 'stages', provision: null },
      { part: 'representatives', provision: '2020-6.1' },
      { part: 'adjustments', provision: '2020-2.3' },
      { part: 'ombudsman', provision: '2020-2.4' },
    ],
  },
}
