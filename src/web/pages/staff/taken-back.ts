// How each act on a complaint can be taken back, by the path of its page: read or confirmed first, undone by another act, or added to.
import assert from 'node:assert/strict'

export type TakenBack =
  /** Its letter is read before it goes. */
  | 'previewed'
  /** It adds an entry that ends nothing and sends nothing: what is wrong in it is put right by another such entry. */
  | 'added'
  /** A page says this before it is recorded. */
  | { readonly confirmed: string }
  /** This act, by the path of its page, makes it as it was. */
  | { readonly undoneBy: string }

const undoneBy = (path: string): TakenBack => ({ undoneBy: path })
const confirmed = (happens: string): TakenBack => ({ confirmed: happens })

export const takenBack: { readonly [path: string]: TakenBack } = {
  acknowledge: 'previewed',
  extend: 'previewed',
  respond: 'previewed',
  'ask-for-stage-2': confirmed(
    'Stage 2 begins, and its clock runs from the day they asked. A request for stage 2 cannot be taken back.',
  ),
  promises: 'previewed',
  'correct-date-received': undoneBy('correct-date-received'),
  close: 'previewed',
  assign: undoneBy('assign'),
  keep: undoneBy('open-to-everybody'),
  'open-to-everybody': confirmed(
    'Everybody who works with complaints here can find it and read it. It can be kept to people again, but what they have read by then they have read.',
  ),
  categorise: undoneBy('categorise'),
  triage: undoneBy('triage'),
  'propose-refusal': undoneBy('return-refusal'),
  'agree-to-refusal': 'previewed',
  'return-refusal': undoneBy('propose-refusal'),
  'take-on-after-all': confirmed(
    'The refusal ends, and the complaint goes on with its clocks. To refuse it again takes two people again.',
  ),
  representatives: undoneBy('end-representation'),
  authority: undoneBy('end-representation'),
  'representative-code': undoneBy('withdraw-representative-code'),
  'withdraw-representative-code': confirmed('Their code stops working at once. They can be given another.'),
  'end-representation': confirmed(
    'They no longer speak for the resident, and a code of theirs stops working at once. To speak again they have to be recorded again.',
  ),
  group: undoneBy('group'),
  needs: undoneBy('review-need'),
  'review-need': 'added',
  'contact-plan': undoneBy('contact-plan'),
  updates: 'previewed',
  hear: 'added',
  heard: 'added',
  clarify: 'previewed',
  clarifications: 'added',
  interim: 'previewed',
  'promise-late': 'previewed',
  'ask-for-authority': 'previewed',
  'letter-format': undoneBy('letter-format'),
  'other-formats': confirmed('It leaves the list of what is still to be sent in another format, for good.'),
  exceptional: 'previewed',
  survey: 'previewed',
  conflicts: undoneBy('settle-conflict'),
  'settle-conflict': undoneBy('conflicts'),
  'fair-chance': 'added',
  accounts: 'added',
  evidence: 'added',
  facts: 'added',
  'facts-answers': 'added',
  hazards: 'added',
  'hazard-acts': 'added',
  'new-issues': 'added',
  'offer-remedy': 'previewed',
  'remedy-answers': confirmed('Their answer stands, and the offer is no longer open. It can be offered anew.'),
  'complete-remedy': confirmed('The remedy counts as given from that day, and nobody is reminded of it any more.'),
  mediation: 'added',
  'mediation-answers': confirmed('Their answer stands, and this offer of mediation is no longer open.'),
  'restrict-contact': 'previewed',
  'review-restriction': 'added',
  'lift-restriction': undoneBy('restrict-contact'),
  'record-learning': 'added',
  'complete-improvement': confirmed(
    'The improvement counts as made from that day, and nobody is reminded of it any more.',
  ),
  effects: 'added',
  satisfaction: 'added',
  'ombudsman-requests': 'added',
  'ombudsman-answers': confirmed('The request counts as answered from that day, and its clock stops.'),
  determinations: 'added',
  orders: confirmed('The order counts as complied with from that day, and its clock stops.'),
  'recommendation-answers': confirmed('Our answer to the recommendation stands.'),
  recommendations: confirmed('The recommendation counts as done from that day, and nobody is reminded of it any more.'),
  'failure-notices': 'added',
  'comply-with-notice': confirmed('The notice counts as complied with from that day, and its clock stops.'),
  'send-again': confirmed('The same letter goes to the resident again. It cannot be called back.'),
  'settle-letter': confirmed('The letter leaves the list of those that were not sent, for good.'),
  'ask-for-texts': undoneBy('stop-texts'),
  'stop-texts': undoneBy('ask-for-texts'),
  'check-response': 'previewed',
  'return-response': undoneBy('respond'),
  'send-unchecked': 'previewed',
}

/** What its page says before it is recorded; null where nothing needs to be said. */
export function confirmedFirst(path: string): string | null {
  const how = takenBack[path]
  assert(how, `it is said how ${path} can be taken back`)
  return typeof how === 'object' && 'confirmed' in how ? how.confirmed : null
}
