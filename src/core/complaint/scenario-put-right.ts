// Events of putting right, learning and the Ombudsman, as tests use them: sensible by themselves, each part to be changed.
import { dateOnly } from '../calendar/dates.ts'
import type { ComplaintEvent } from './procedure.ts'
import { ben } from './scenario.ts'

type Over<Type extends ComplaintEvent['type']> = Partial<Omit<ComplaintEvent<Type>, 'type'>>

const monday = dateOnly('2026-11-23')
const december = dateOnly('2026-12-04')

export const remedyOffered = (over: Over<'RemedyOffered'> = {}): ComplaintEvent<'RemedyOffered'> => ({
  type: 'RemedyOffered',
  number: 1,
  stage: 1,
  kind: 'financial',
  what: 'For six days without heating and hot water, and the trouble',
  impact: 'A baby in a cold flat for six days',
  lines: [
    { basis: 'set sum', setSum: 'loss of heating and hot water', count: 6, pence: 9_000, why: '' },
    { basis: 'time and trouble', setSum: null, count: null, pence: 5_000, why: 'Eight calls' },
  ],
  offeredOn: monday,
  dueOn: december,
  agreed: 'agreed',
  ...over,
})

export const mediationOffered = (over: Over<'MediationOffered'> = {}): ComplaintEvent<'MediationOffered'> => ({
  type: 'MediationOffered',
  number: 1,
  on: monday,
  by: 'A mediator of neither side',
  ...over,
})

export const contactRestricted = (over: Over<'ContactRestricted'> = {}): ComplaintEvent<'ContactRestricted'> => ({
  type: 'ContactRestricted',
  number: 1,
  on: monday,
  what: 'One call a week, to one named officer; letters and email as before',
  reasons: 'Forty calls a day to the same desk, with threats',
  equalityActAssessment: 'No disability is disclosed; letters and email stay open, so this is proportionate',
  decidedBy: ben,
  reviewOn: december,
  ...over,
})

export const learningRecorded = (over: Over<'LearningRecorded'> = {}): ComplaintEvent<'LearningRecorded'> => ({
  type: 'LearningRecorded',
  number: 1,
  on: monday,
  rootCause: 'Follow-on jobs are not raised when a part is ordered',
  widerIssue: 'yes',
  improvements: [{ number: 1, what: 'The part order raises the job', owner: 'Head of repairs', dueOn: december }],
  noneBecause: '',
  ...over,
})

export const ombudsmanRequestReceived = (
  over: Over<'OmbudsmanRequestReceived'> = {},
): ComplaintEvent<'OmbudsmanRequestReceived'> => ({
  type: 'OmbudsmanRequestReceived',
  number: 1,
  scheme: 'Housing Ombudsman',
  kind: 'evidence request',
  reference: '202612345',
  on: monday,
  dueOn: dateOnly('2026-12-14'),
  what: 'The repairs history and both responses',
  ...over,
})

export const determinationReceived = (
  over: Over<'DeterminationReceived'> = {},
): ComplaintEvent<'DeterminationReceived'> => ({
  type: 'DeterminationReceived',
  number: 1,
  scheme: 'Housing Ombudsman',
  reference: '202612345',
  on: monday,
  findings: [
    { head: 'The handling of the leak', outcome: 'maladministration', asWorded: '' },
    { head: 'The complaint handling', outcome: 'service failure', asWorded: '' },
  ],
  orders: [
    { number: 1, kind: 'compensation', what: 'Pay £400', pence: 40_000, dueOn: dateOnly('2026-12-21') },
    { number: 2, kind: 'apology', what: 'Apologise in writing', pence: null, dueOn: dateOnly('2026-12-21') },
  ],
  recommendations: [{ number: 1, what: 'Look at how parts are ordered', dueOn: null }],
  ...over,
})

export const failureNoticeReceived = (
  over: Over<'FailureNoticeReceived'> = {},
): ComplaintEvent<'FailureNoticeReceived'> => ({
  type: 'FailureNoticeReceived',
  number: 1,
  kind: 'notice',
  failure: 1,
  issuedOn: monday,
  ground: 'Stage 2 was not answered after intervention',
  complyByOn: dateOnly('2026-11-30'),
  published: 'not known',
  ...over,
})
