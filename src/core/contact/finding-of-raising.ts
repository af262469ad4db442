// Whether a service request became a complaint when it should have, and went on meanwhile (1.5; 1.6 of 2022).
import { type DateOnly, shortDate } from '../calendar/dates.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { Contact, Dissatisfaction } from './contact.ts'
import { type AssessedContact, type ContactFinding, quoted, undated } from './finding.ts'
import type { ContactRules } from './rules.ts'
import { warningsOf } from './watch.ts'

type Raised = NonNullable<ContactRules['raised']>

/**
 * Neither edition says within how many days; a complaint is logged within the limit of another provision, so until that
 * has passed it is running.
 */
export function raisedFinding(rule: Raised, { contact, calendar, today }: AssessedContact): ContactFinding {
  const base = { ...undated, provision: rule.provision }
  if (contact.kind !== 'service request') {
    return { ...base, answer: 'not applicable', reason: 'It is not a service request.' }
  }
  const first = triggers(rule, contact)[0]
  if (!first) return withoutTrigger(rule, contact)
  const dueOn = addWorkingDays(calendar, first.on, rule.workingDays)
  const dated = { ...base, on: dueOn, dueOn }
  const why = whyOf(first)
  if (contact.complaint) return raised(rule, contact, dated, why)
  const chose = first.choice === 'not a complaint' ? '; the resident, asked, chose not to complain' : ''
  if (contact.closed || today > dueOn) {
    return { ...dated, answer: 'missed', reason: `${why}, and no complaint was raised${chose}.` }
  }
  const reason = `${why}: raise the complaint, to log it by ${shortDate(dueOn)} (${rule.limitProvision}).`
  return { ...dated, answer: 'running', reason }
}

const triggers = ({ when }: Raised, { dissatisfactions }: Contact): readonly Dissatisfaction[] =>
  dissatisfactions
    .filter(
      ({ about, choice }) =>
        choice === 'complaint' || (when === 'dissatisfied with the response' && about === 'our response'),
    )
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))

const whyOf = ({ about, choice, on }: Dissatisfaction): string =>
  choice === 'complaint'
    ? `The resident chose on ${shortDate(on)} to complain`
    : `The resident was unhappy on ${shortDate(on)} with ${about === 'our response' ? 'our response to the request' : 'the matter'}`

type Dated = Pick<ContactFinding, 'provision' | 'on' | 'doneOn'> & { readonly dueOn: DateOnly }

function raised(rule: Raised, { complaint, closed }: Contact, dated: Dated, why: string): ContactFinding {
  if (!complaint) return { ...dated, answer: 'not known', reason: why }
  const done = { ...dated, on: complaint.raisedOn, doneOn: complaint.raisedOn }
  const { id, raisedOn } = complaint
  if (raisedOn > dated.dueOn) {
    const late = `after ${shortDate(dated.dueOn)}, the last day to log it (${rule.limitProvision})`
    return {
      ...done,
      answer: 'missed',
      reason: `${why}; complaint ${id} was raised on ${shortDate(raisedOn)}, ${late}.`,
    }
  }
  if (rule.when === 'dissatisfied with the response' && closed?.ending === 'became a complaint') {
    const reason = `${why}; complaint ${id} was raised, and the work on the request was ended because of it.`
    return { ...done, answer: 'missed', on: closed.on, reason }
  }
  return { ...done, answer: 'met', reason: `${why}; complaint ${id} was raised on ${shortDate(raisedOn)}.` }
}

/** Nothing yet says that a complaint had to be raised; where that may be because nobody asked, it is not known. */
function withoutTrigger({ provision }: Raised, contact: Contact): ContactFinding {
  const base = { ...undated, provision }
  const { complaint, dissatisfactions } = contact
  if (complaint) {
    const reason = `Complaint ${complaint.id} was raised.`
    return { ...base, answer: 'met', on: complaint.raisedOn, doneOn: complaint.raisedOn, reason }
  }
  const [first] = dissatisfactions
  if (!first) {
    const heard = warningsOf(contact)
    const reason = `It says ${quoted(heard)}, and the record does not say whether the resident was unhappy.`
    return heard.length > 0
      ? { ...base, answer: 'not known', reason }
      : { ...base, answer: 'not applicable', reason: 'No dissatisfaction with the request was expressed.' }
  }
  if (dissatisfactions.some(({ choice }) => choice === 'asked to think')) {
    return { ...base, answer: 'running', on: first.on, reason: 'The resident is thinking about whether to complain.' }
  }
  return dissatisfactions.every(({ choice }) => choice === 'not a complaint')
    ? { ...base, answer: 'not applicable', reason: 'The resident, asked, chose not to complain.' }
    : {
        ...base,
        answer: 'not known',
        reason: 'The resident was unhappy, and nobody asked whether they wish to complain.',
      }
}
