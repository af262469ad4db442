// Forms: one person proposes not to accept a complaint, or to refuse stage 2; another agrees, or returns it (2.1 to 2.5, 5.11).
import { longDate } from '#core/calendar/dates.ts'
import { type Complaint, currentStage } from '#core/complaint/complaint.ts'
import { exclusionGrounds, exclusionInForce, type RefusalReasons } from '#core/complaint/handling.ts'
import { refusalWaiting } from '#core/complaint/refusal-waiting.ts'
import { byTheCode } from '../words.ts'
import { oneOf, optionalDay, person, todayOf, words } from './fields.ts'
import { type DutiesOf, handlingForm, type Item } from './form-of.ts'
import { policyClause, policyClauseWords } from './policy-clause.ts'
import { groundWords, reasonsSaid } from './refusal-words.ts'

const restsOn: DutiesOf = (stage) =>
  stage === 1
    ? [
        'accepting complaints',
        'a ground of the policy at stage 1',
        'twelve months',
        'explaining a refusal',
        'no blanket exclusion',
      ]
    : ['refusing stage 2', 'a ground of the policy at stage 2', 'twelve months', 'no blanket exclusion']

/** What belongs to another ground is not part of this decision. */
const ofItsGround = <Said extends RefusalReasons>(said: Said): Said => ({
  ...said,
  knownSince: said.ground === 'over 12 months ago' ? said.knownSince : null,
  discretion: said.ground === 'over 12 months ago' ? said.discretion : '',
  claimFiledOn: said.ground === 'legal proceedings started' ? said.claimFiledOn : null,
  earlierCase: said.ground === 'already considered' ? said.earlierCase : '',
  clause: said.ground === 'other' ? said.clause : '',
  clauseWords: said.ground === 'other' ? said.clauseWords : '',
})

export const proposeRefusal = handlingForm<'ProposeRefusal', 'stage'>({
  inLetters: true,
  path: 'propose-refusal',
  block: 'exclusion',
  duties: restsOn,
  title: (complaint) =>
    currentStage(complaint).stage === 1 ? 'Propose not to accept the complaint' : 'Propose to refuse stage 2',
  intro:
    'A complaint is taken on, and taken to stage 2, unless there is a valid reason not to. Nothing is sent and no clock ' +
    'stops until somebody else has agreed. Then the resident gets the reasons in writing, with the right to take the ' +
    'decision to the Ombudsman.',
  mayOffer: (complaint) =>
    !currentStage(complaint).response && !exclusionInForce(complaint.handling) && !refusalWaiting(complaint),
  otherwise: 'The stage is answered, so it was accepted; or it is refused already, or that is proposed and waits.',
  fields: {
    ground: oneOf(
      { label: 'On which ground?', missing: 'Choose the ground' },
      exclusionGrounds.map((value) => ({ value, text: groundWords[value] })),
    ),
    facts: words({
      label: 'Why does it fit this complaint?',
      hint: (file) =>
        `The resident will read this. No ground applies to all complaints alike${byTheCode('no blanket exclusion', file)}`,
      missing: 'Enter why this ground fits this complaint and its circumstances',
    }),
    knownSince: optionalDay({
      label: 'Over 12 months: when did it happen, or the resident know of it?',
      hint: (file) => `The later of the two${byTheCode('twelve months', file)}`,
    }),
    discretion: words({
      label: 'Over 12 months: what was weighed before refusing it for its age?',
      hint: 'The resident will read this. Say which reasons to accept it were looked at',
    }),
    claimFiledOn: optionalDay({
      label: 'Legal proceedings: when was the claim filed at court?',
      hint: (file) => `A letter before action is not a claim${byTheCode('a claim filed at court', file)}`,
    }),
    earlierCase: words({ label: 'Already considered: where and when?', hint: 'The resident will read this' }),
    clause: policyClause,
    clauseWords: policyClauseWords,
    askedOf: person(
      {
        label: 'Who is asked to agree?',
        hint: 'It will stand on their My day',
        missing: 'Choose who is asked to agree',
      },
      'other handlers',
    ),
    on: todayOf({ label: 'When is it proposed?', missing: 'Enter the day it is proposed' }),
  },
  command: (said, { stage }) => ({ type: 'ProposeRefusal', stage, ...ofItsGround(said) }),
  button: 'Propose it',
  done: 'The refusal is proposed. It waits for somebody else to agree; until then nothing changes.',
})

/** The proposal that waits, in full: it is agreed to as it stands, or returned. */
function waiting(complaint: Complaint): readonly Item[] {
  const proposal = refusalWaiting(complaint)
  if (!proposal) return []
  const what = proposal.stage === 1 ? 'not to accept the complaint' : 'to refuse stage 2'
  const said = [`Proposed on ${longDate(proposal.on)}: ${what}.`, ...reasonsSaid(proposal)]
  return [{ number: proposal.number, words: said.join('\n\n') }]
}

export const agreeToRefusal = handlingForm<'AgreeToRefusal', 'proposal'>({
  path: 'agree-to-refusal',
  block: 'exclusion',
  duties: restsOn,
  title: 'Agree to the refusal',
  intro:
    'Read it against the complaint: does the ground fit, and are its facts there? If you agree, the letter goes to the ' +
    'resident and the stage ends. You read the letter first.',
  items: (complaint, me) => (refusalWaiting(complaint)?.proposedBy === me ? [] : waiting(complaint)),
  otherwise:
    'No refusal waits for you to agree to it: it is answered already, or you proposed it. Nobody agrees to what they ' +
    'propose themselves, so somebody else must.',
  fields: { on: todayOf({ label: 'When do you agree?', missing: 'Enter the day you agree' }) },
  command: (said, { number: proposal }) => ({ type: 'AgreeToRefusal', proposal, ...said }),
  button: 'See the letter',
  offeredAs: 'Agree to it',
  instead: { path: 'return-refusal', words: 'It does not fit: return it with a reason' },
  letter: true,
  done: 'The refusal is agreed to. The letter is on its way.',
})

export const returnRefusal = handlingForm<'ReturnRefusal', 'proposal'>({
  path: 'return-refusal',
  block: 'exclusion',
  duties: restsOn,
  title: 'Return the refusal with a reason',
  intro: 'The complaint goes on, with the days that it has had all the while. Your reason is kept.',
  items: waiting,
  otherwise: 'No refusal waits to be answered.',
  fields: {
    because: words({ label: 'Why is it not refused?', missing: 'Enter why it is not refused' }),
    on: todayOf({ label: 'When do you return it?', missing: 'Enter the day you return it' }),
  },
  command: (said, { number: proposal }) => ({ type: 'ReturnRefusal', proposal, ...said }),
  button: 'Return it',
  done: 'The refusal is returned. The complaint goes on.',
})
