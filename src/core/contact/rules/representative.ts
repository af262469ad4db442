// A representative may complain: the one question of 2020 that a contact can bear on.
import { undated } from '../finding.ts'
import { becameComplaint, contactLogged } from './example-events.ts'
import { type ContactRule, contactExample } from './rule.ts'

export const representativeRule: ContactRule = {
  name: 'a representative may complain, on a contact',
  provisions: { 2020: '2020-6.1' },
  means:
    'A representative may complain: met where a complaint was taken from one, not known where one made contact and the ' +
    'record does not say that they complained.',
  reads: ['channel', 'complaint'],
  neverMissed: 'A contact does not show that a representative was turned away: it shows only that one came.',
  answer({ contact: { channel, complaint } }) {
    if (channel !== 'advocate') {
      return { ...undated, answer: 'not applicable', reason: 'It did not come from a representative.' }
    }
    const unsaid = 'A representative made contact; the record does not say that they complained.'
    return complaint
      ? { ...undated, answer: 'met', on: complaint.raisedOn, reason: 'A complaint was taken from a representative.' }
      : { ...undated, answer: 'not known', reason: unsaid }
  },
  examples: [
    contactExample('A complaint was taken from a representative', {
      of: ['2020', '2020-6.1'],
      events: [contactLogged('2021-11-01', { channel: 'advocate' }), becameComplaint('2021-11-03')],
      asOf: '2021-11-10',
      is: ['met', '2021-11-03', 'A complaint was taken from a representative.'],
    }),
    contactExample('A representative asked for a repair', {
      of: ['2020', '2020-6.1'],
      events: [contactLogged('2021-11-01', { channel: 'advocate' })],
      asOf: '2021-11-10',
      is: ['not known', null, 'A representative made contact; the record does not say that they complained.'],
    }),
    contactExample('The resident themselves', {
      of: ['2020', '2020-6.1'],
      events: [contactLogged('2021-11-01')],
      asOf: '2021-11-10',
      is: ['not applicable', null, 'It did not come from a representative.'],
    }),
  ],
}
