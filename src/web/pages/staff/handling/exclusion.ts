// Forms: a complaint is not accepted or not escalated, on a ground that fits it; or is taken on after all (2.1 to 2.5, 5.11).
import type { Complaint } from '#core/complaint/complaint.ts'
import { type Exclusion, exclusionGrounds, exclusionInForce, withdrawalAsked } from '#core/complaint/handling.ts'
import { oneOf, oneWordOf, optionalDay, person, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

const groundWords = {
  'over 12 months ago': 'It happened over 12 months ago',
  'legal proceedings started': 'Legal proceedings have started',
  'already considered': 'It was already considered under the complaints policy',
  other: 'Another ground of our policy',
}

const fields = {
  ground: oneOf(
    { label: 'On which ground?', missing: 'Choose the ground' },
    exclusionGrounds.map((value) => ({ value, text: groundWords[value] })),
  ),
  facts: words({
    label: 'Why does it fit this complaint?',
    hint: 'The resident will read this. No ground applies to all complaints alike (the Code, 2.5)',
    missing: 'Enter why this ground fits this complaint and its circumstances',
  }),
  knownSince: optionalDay({
    label: 'Over 12 months: when did it happen, or the resident know of it?',
    hint: 'The later of the two (the Code, 2.3)',
  }),
  discretion: words({
    label: 'Over 12 months: what was weighed before refusing it for its age?',
    hint: 'The resident will read this. Say which reasons to accept it were looked at',
  }),
  claimFiledOn: optionalDay({
    label: 'Legal proceedings: when was the claim filed at court?',
    hint: 'A letter before action is not a claim (the Code, 2.2)',
  }),
  earlierCase: words({ label: 'Already considered: where and when?', hint: 'The resident will read this' }),
  decidedBy: person({ label: 'Who decided?', missing: 'Choose who decided' }, 'handlers'),
  secondPerson: person({ label: 'Who else agreed?', missing: 'Choose who else agreed' }, 'handlers'),
  on: todayOf({ label: 'When was it decided?', missing: 'Enter the day it was decided' }),
}

type Said = Omit<Exclusion, 'number' | 'stage' | 'withdrawn'>

/** What belongs to another ground is not part of this decision. */
const ofItsGround = (said: Said): Said => ({
  ...said,
  knownSince: said.ground === 'over 12 months ago' ? said.knownSince : null,
  discretion: said.ground === 'over 12 months ago' ? said.discretion : '',
  claimFiledOn: said.ground === 'legal proceedings started' ? said.claimFiledOn : null,
  earlierCase: said.ground === 'already considered' ? said.earlierCase : '',
})

const isExcluded = ({ handling }: Complaint): boolean => exclusionInForce(handling) !== null

export const exclude = handlingForm<'ExcludeComplaint'>({
  path: 'exclude',
  block: 'exclusion',
  provision: '2.1 to 2.5',
  title: 'Do not accept the complaint',
  intro:
    'A complaint must be accepted unless there is a valid reason not to. Two people decide, and the resident gets ' +
    'the reasons in writing with the right to take the decision to the Ombudsman.',
  mayOffer: (complaint) => !complaint.stages[0].response && !isExcluded(complaint),
  otherwise: 'Stage 1 is answered, so the complaint was accepted; or it is excluded already.',
  fields,
  command: (said) => ({ type: 'ExcludeComplaint', ...ofItsGround(said) }),
  button: 'See the letter',
  letter: true,
  done: 'The complaint is not accepted. The letter is on its way.',
})

export const refuseEscalation = handlingForm<'RefuseEscalation'>({
  path: 'refuse-escalation',
  block: 'exclusion',
  provision: '5.11',
  title: 'Refuse stage 2',
  intro: 'Stage 2 may be refused only on the grounds, and with the care, of section 2 of the Code.',
  mayOffer: (complaint) => complaint.stages[1] !== undefined && !complaint.stages[1].response && !isExcluded(complaint),
  otherwise: 'Stage 2 was not asked for, is answered already, or is refused already.',
  fields,
  command: (said) => ({ type: 'RefuseEscalation', ...ofItsGround(said) }),
  button: 'See the letter',
  letter: true,
  done: 'Stage 2 is refused. The letter is on its way.',
})

export const withdrawExclusion = handlingForm<'WithdrawExclusion'>({
  path: 'take-on-after-all',
  block: 'exclusion',
  provision: '2.4',
  title: 'Take it on after all',
  intro: 'Its dates still count from the day that it was first received.',
  mayOffer: isExcluded,
  otherwise: 'This complaint is not excluded.',
  fields: {
    asked: oneWordOf({ label: 'Who asks for it?', missing: 'Choose who asks for it' }, withdrawalAsked),
    because: words({ label: 'Why?', missing: 'Enter why the complaint is taken on after all' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it is taken on' }),
  },
  command: (said) => ({ type: 'WithdrawExclusion', ...said }),
  button: 'Take it on',
  done: 'The complaint is taken on after all.',
})
