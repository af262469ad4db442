// Whoever is dissatisfied in a survey is told how to complain, where they can be reached (1.6; 1.5 of 2022).
import { shortDate } from '../../calendar/dates.ts'
import { quoted, undated } from '../finding.ts'
import { dissatisfactionIn } from '../watch.ts'
import { contactClosed, rosa, surveyReceived, toldHowToComplain } from './example-events.ts'
import { type ContactRule, contactExample } from './rule.ts'

export const signpostingRule: ContactRule = {
  name: 'surveys that sound unhappy are answered with the way to complain',
  provisions: { 2024: '1.6', 2022: '1.5' },
  means:
    'Whoever is unhappy in a survey is told how to complain, where the survey gives a way to reach them: met once they were, ' +
    'missed where it was put away without it, running until then; that surveys print the way to complain is attested.',
  reads: ['kind', 'resident', 'story', 'dissatisfactions', 'signpostedOn', 'closed'],
  neverMissed: null,
  answer({ contact }) {
    const { kind, signpostedOn, dissatisfactions, closed, resident, story } = contact
    if (kind !== 'survey') {
      return { ...undated, answer: 'not applicable', reason: 'It did not come through a survey.' }
    }
    if (signpostedOn) {
      const reason = `They were told on ${shortDate(signpostedOn)} how to complain.`
      return { ...undated, answer: 'met', on: signpostedOn, doneOn: signpostedOn, reason }
    }
    const [first] = dissatisfactions
    const heard = dissatisfactionIn(story)
    if (!first && heard.length === 0) {
      return { ...undated, answer: 'not applicable', reason: 'No dissatisfaction was expressed in the survey.' }
    }
    const reached = [resident.address, resident.telephone, resident.email].some((way) => way.trim() !== '')
    if (!reached) {
      return { ...undated, answer: 'not applicable', reason: 'Nobody could be told: the survey gives no way to.' }
    }
    if (!first) {
      const reason = `The survey says ${quoted(heard)}, and the record does not say whether the person was unhappy.`
      return { ...undated, answer: 'not known', reason }
    }
    return closed
      ? { ...undated, answer: 'missed', on: closed.on, reason: 'They were not told how to complain.' }
      : { ...undated, answer: 'running', on: first.on, reason: 'They have not been told yet how to complain.' }
  },
  examples: [
    contactExample('Told the next day', {
      of: ['2024', '1.6'],
      events: [surveyReceived('2026-11-02'), toldHowToComplain('2026-11-03')],
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'They were told on Tue 3 Nov 2026 how to complain.'],
    }),
    contactExample('Put away without a word', {
      of: ['2024', '1.6'],
      events: [surveyReceived('2026-11-02'), contactClosed('2026-11-03', 'answered')],
      asOf: '2026-11-04',
      is: ['missed', '2026-11-03', 'They were not told how to complain.'],
    }),
    contactExample('Words that sound unhappy, and nobody says whether they were', {
      of: ['2024', '1.6'],
      events: [surveyReceived('2026-11-02', { dissatisfied: false, story: 'Fed up with the lift' })],
      asOf: '2026-11-04',
      is: ['not known', null, 'The survey says “fed up”, and the record does not say whether the person was unhappy.'],
    }),
    contactExample('Nobody’s survey', {
      of: ['2022', '1.5'],
      events: [surveyReceived('2023-11-01', { resident: { ...rosa, address: '', telephone: '' } })],
      asOf: '2023-11-10',
      is: ['not applicable', null, 'Nobody could be told: the survey gives no way to.'],
    }),
  ],
}
