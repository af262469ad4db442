// The statutory Code, in force from 1 April 2024: its limits and what its letters must hold, with their provisions.
import { dateOnly } from '../../../calendar/dates.ts'
import type { Edition, RequiredPart } from '../../edition.ts'

const responseParts = (provision: string): readonly RequiredPart[] => [
  { part: 'stage', provision: `${provision}a` },
  { part: 'complaint definition', provision: `${provision}b` },
  { part: 'decision', provision: `${provision}c` },
  { part: 'reasons', provision: `${provision}d` },
  { part: 'remedy', provision: `${provision}e` },
  { part: 'outstanding actions', provision: `${provision}f` },
]

export const edition2024: Edition = {
  id: '2024',
  title: 'Complaint Handling Code 2024',
  inForceFrom: dateOnly('2024-04-01'),
  stages: {
    1: {
      acknowledgement: { workingDays: 5, from: 'received', provision: '6.2' },
      response: { workingDays: 10, from: 'acknowledged', provision: '6.3' },
      extension: { workingDays: 10, provision: '6.4', reasonProvision: '6.4', ombudsmanProvision: '6.5' },
      actionsProvision: '6.6',
    },
    2: {
      acknowledgement: { workingDays: 5, from: 'stage 2 asked for', provision: '6.11' },
      response: { workingDays: 20, from: 'acknowledged', provision: '6.14' },
      extension: { workingDays: 20, provision: '6.15', reasonProvision: '6.15', ombudsmanProvision: '6.16' },
      actionsProvision: '6.17',
    },
  },
  differentPersonProvision: '6.13',
  letters: {
    acknowledgement: [
      { part: 'stage', provision: null },
      { part: 'complaint definition', provision: '5.6' },
      { part: 'outcomes sought', provision: '5.6' },
      { part: 'responsibility', provision: '5.7' },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    extension: [
      { part: 'reason for extension', provision: '6.4' },
      { part: 'response date', provision: '6.4' },
      { part: 'updates', provision: '5.9' },
      { part: 'ombudsman', provision: '6.5' },
    ],
    'stage 1 response': [
      ...responseParts('6.9'),
      { part: 'how to escalate', provision: '6.9g' },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'stage 2 response': [...responseParts('6.19'), { part: 'ombudsman', provision: '6.19g' }],
    'refusal of the complaint': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: '2.4' },
      { part: 'discretion', provision: '2.3' },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: '2.4' },
    ],
    'refusal of stage 2': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: '5.11' },
      { part: 'discretion', provision: '2.3' },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: '2.4' },
    ],
    update: [
      { part: 'update', provision: '5.9' },
      { part: 'response date', provision: null },
      { part: 'updates', provision: '5.9' },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'remedy offer': [
      { part: 'remedy', provision: '7.3' },
      { part: 'remedy date', provision: '7.3' },
      { part: 'rights kept', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'contact restriction': [
      { part: 'restriction', provision: '5.15' },
      { part: 'reasons', provision: '5.14' },
      { part: 'review date', provision: '5.14' },
      { part: 'how to challenge', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'request for clarification': [
      { part: 'unclear', provision: '5.6' },
      { part: 'reply date', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'interim response': [
      { part: 'not final', provision: null },
      { part: 'complaint definition', provision: null },
      { part: 'answer so far', provision: null },
      { part: 'still to come', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'action done': [
      { part: 'action', provision: '6.6' },
      { part: 'outstanding actions', provision: '6.6' },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'action late': [
      { part: 'action', provision: '6.6' },
      { part: 'reasons', provision: null },
      { part: 'action date', provision: '6.6' },
      { part: 'outstanding actions', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    closure: [
      { part: 'closed', provision: null },
      { part: 'actions done', provision: '7.3' },
      { part: 'rights kept', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'request for authority': [
      { part: 'authority', provision: '3.6' },
      { part: 'how to answer', provision: null },
      { part: 'reply date', provision: null },
      { part: 'meanwhile', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'satisfaction survey': [
      { part: 'questions', provision: null },
      { part: 'how to answer', provision: null },
      { part: 'reply date', provision: null },
      { part: 'how to complain', provision: '1.6' },
      { part: 'ombudsman', provision: '3.7' },
    ],
    'exceptional circumstances': [
      { part: 'circumstances', provision: '8.5' },
      { part: 'effect', provision: '8.5' },
      { part: 'timescale', provision: '8.5' },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: '3.7' },
    ],
    leaflet: [
      { part: 'what a complaint is', provision: '1.2' },
      { part: 'how to complain', provision: '3.1' },
      { part: 'stages', provision: '3.4' },
      { part: 'representatives', provision: '3.6' },
      { part: 'adjustments', provision: '3.1' },
      { part: 'ombudsman', provision: '3.5' },
    ],
  },
}
