// The 2022 Code, which governs complaints made from 1 April 2022 to 31 March 2024.
import { dateOnly } from '../../../calendar/dates.ts'
import type { Edition } from '../../edition.ts'

const days = 'The text says days; we count working days, as 5.2 does, and as the 2024 edition came to say.'

export const edition2022: Edition = {
  id: '2022',
  title: 'Complaint Handling Code 2022',
  inForceFrom: dateOnly('2022-04-01'),
  stages: {
    1: {
      acknowledgement: { workingDays: 5, from: 'received', provision: '4.1', reading: days },
      response: { workingDays: 10, from: 'logged', provision: '5.1' },
      extension: { workingDays: 10, provision: '5.1', reasonProvision: null, ombudsmanProvision: '5.3', reading: days },
      actionsProvision: '5.5',
    },
    2: {
      acknowledgement: null,
      response: { workingDays: 20, from: 'stage 2 asked for', provision: '5.13' },
      extension: {
        workingDays: 10,
        provision: '5.13',
        reasonProvision: null,
        ombudsmanProvision: '5.15',
        reading: days,
      },
      actionsProvision: '5.5',
    },
  },
  differentPersonProvision: '5.12',
  refusals: {
    1: { reasonProvision: '1.7', policyProvision: '1.8' },
    2: { reasonProvision: '4.14', policyProvision: '4.14' },
  },
  letters: {
    acknowledgement: [
      { part: 'stage', provision: null },
      { part: 'complaint definition', provision: '4.2' },
      { part: 'outcomes sought', provision: '4.2' },
      { part: 'responsibility', provision: null },
      { part: 'response date', provision: null },
      { part: 'ombudsman', provision: null },
    ],
    extension: [
      { part: 'reason for extension', provision: '5.1' },
      { part: 'response date', provision: '5.1' },
      { part: 'updates', provision: null },
      { part: 'ombudsman', provision: '5.3' },
    ],
    'stage 1 response': [
      { part: 'stage', provision: '5.8a' },
      { part: 'complaint definition', provision: null },
      { part: 'decision', provision: '5.8b' },
      { part: 'reasons', provision: '5.8c' },
      { part: 'remedy', provision: '5.8d' },
      { part: 'outstanding actions', provision: '5.8e' },
      { part: 'how to escalate', provision: '5.8f' },
      { part: 'ombudsman', provision: null },
    ],
    'stage 2 response': [
      { part: 'stage', provision: '5.16a' },
      { part: 'complaint definition', provision: '5.16b' },
      { part: 'decision', provision: '5.16c' },
      { part: 'reasons', provision: '5.16d' },
      { part: 'remedy', provision: '5.16e' },
      { part: 'outstanding actions', provision: '5.16f' },
      { part: 'ombudsman', provision: '5.16h' },
    ],
    'refusal of the complaint': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: '1.9' },
      { part: 'discretion', provision: null },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: '1.9' },
    ],
    'refusal of stage 2': [
      { part: 'complaint received', provision: null },
      { part: 'reasons', provision: '5.9' },
      { part: 'discretion', provision: null },
      { part: 'who decided', provision: null },
      { part: 'ombudsman', provision: '5.9' },
    ],
    update: [
      { part: 'update', provision: '4.10' },
      { part: 'response date', provision: null },
      { part: 'updates', provision: null },
      { part: 'ombudsman', provision: '2.7' },
    ],
    'remedy offer': [
      { part: 'remedy', provision: '6.5' },
      { part: 'remedy date', provision: '6.5' },
      { part: 'rights kept', provision: null },
      { part: 'ombudsman', provision: '2.7' },
    ],
    'contact restriction': [
      { part: 'restriction', provision: '4.19' },
      { part: 'reasons', provision: null },
      { part: 'review date', provision: null },
      { part: 'how to challenge', provision: null },
      { part: 'ombudsman', provision: '2.7' },
    ],
  },
}
