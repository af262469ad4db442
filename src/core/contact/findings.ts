// What the Code would say of a contact: the choice given, the request looked after, the complaint raised, the way told.
import { shortDate } from '../calendar/dates.ts'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts'
import type { Contact, Dissatisfaction } from './contact.ts'
import { lastLookedAtOn } from './contact.ts'
import { type AssessedContact, type ContactFinding, quoted, undated } from './finding.ts'
import { raisedFinding } from './finding-of-raising.ts'
import { type ContactRules, contactRules } from './rules.ts'
import { dissatisfactionIn, warningsOf } from './watch.ts'

/** Every provision of the edition that a contact can show, in its order. */
export function contactFindingsOf(assessed: AssessedContact): readonly ContactFinding[] {
  const { choice, request, raised, signposted, representative } = contactRules[assessed.edition]
  const found = [
    ...(choice ? [choiceFinding(choice, assessed.contact)] : []),
    ...(request ? [requestFinding(request, assessed)] : []),
    ...(raised ? [raisedFinding(raised, assessed)] : []),
    ...(signposted ? [signpostFinding(signposted.provision, assessed.contact)] : []),
    ...(representative ? [representativeFinding(representative.provision, assessed.contact)] : []),
  ]
  return found.toSorted((one, other) => (one.provision < other.provision ? -1 : 1))
}

type Rule<Name extends keyof ContactRules> = NonNullable<ContactRules[Name]>

function choiceFinding({ provision, mustOffer }: Rule<'choice'>, contact: Contact): ContactFinding {
  const base = { ...undated, provision }
  const said = contact.dissatisfactions.filter(({ inSurvey }) => !inSurvey)
  const [first] = said
  if (!first) return noneExpressed(base, contact)
  if (contact.complaint) {
    const { raisedOn, id } = contact.complaint
    return { ...base, answer: 'met', on: raisedOn, doneOn: raisedOn, reason: `Complaint ${id} was raised.` }
  }
  const unasked = said.find(({ offeredOn, choice }) => offeredOn === null && choice !== 'complaint')
  const unhappy = `The resident was unhappy on ${shortDate((unasked ?? first).on)}`
  if (!mustOffer) return withoutTheWord(base, said, unhappy)
  if (unasked) {
    return { ...base, answer: 'missed', on: unasked.on, reason: `${unhappy} and was not given the choice to complain.` }
  }
  const offeredOn =
    said
      .map((one) => one.offeredOn ?? one.on)
      .toSorted()
      .at(-1) ?? first.on
  const later = offeredOn > first.on ? ', not at once' : ''
  const reason = `${unhappy} and was given the choice to complain on ${shortDate(offeredOn)}${later}: ${first.choice}.`
  return { ...base, answer: 'met', on: offeredOn, doneOn: offeredOn, reason }
}

type Base = typeof undated & { readonly provision: string }

function noneExpressed(base: Base, contact: Contact): ContactFinding {
  const heard = contact.kind === 'survey' ? [] : warningsOf(contact)
  if (heard.length === 0) {
    return { ...base, answer: 'not applicable', reason: 'No dissatisfaction was expressed, but for a survey’s.' }
  }
  const reason = `It says ${quoted(heard)}, and the record does not say whether the resident was unhappy.`
  return { ...base, answer: 'not known', reason }
}

/** 2022 asked no choice to be given, only that a complaint need not be called one. */
function withoutTheWord(base: Base, said: readonly Dissatisfaction[], unhappy: string): ContactFinding {
  if (said.every(({ choice }) => choice === 'not a complaint')) {
    return { ...base, answer: 'met', reason: `${unhappy}, and chose not to complain.` }
  }
  const reason = `${unhappy}; no complaint was raised, and the record does not say that the resident wanted none.`
  return { ...base, answer: 'not known', reason }
}

function requestFinding({ provision, monitored }: Rule<'request'>, assessed: AssessedContact): ContactFinding {
  const { contact, calendar, today, reviewWorkingDays } = assessed
  const { kind, receivedOn, followUps, closed } = contact
  const base = { ...undated, provision }
  if (kind !== 'service request') return { ...base, answer: 'not applicable', reason: 'It is not a service request.' }
  const recorded = `Recorded as a service request on ${shortDate(contact.loggedOn)}`
  if (!monitored)
    return { ...base, answer: 'met', on: contact.loggedOn, doneOn: contact.loggedOn, reason: `${recorded}.` }
  const last = lastLookedAtOn(contact)
  const times = followUps.length === 1 ? 'followed up once' : `followed up ${followUps.length} times`
  if (closed) {
    const reason = `${recorded}, ${times}, ended on ${shortDate(closed.on)}: ${closed.ending}.`
    return { ...base, answer: 'met', on: closed.on, doneOn: closed.on, reason }
  }
  const dueOn = reviewWorkingDays === null ? null : addWorkingDays(calendar, last, reviewWorkingDays)
  if (dueOn !== null && today > dueOn) {
    const days = workingDaysBetween(calendar, last, today)
    const ours = `our own interval is ${reviewWorkingDays}; the Code gives none`
    const reason = `${recorded}; nobody has looked at it for ${days} working days since ${shortDate(last)} (${ours}).`
    return { ...base, answer: 'missed', on: dueOn, dueOn, reason }
  }
  if (followUps.length === 0) {
    const since = dueOn ? `, to be looked at by ${shortDate(dueOn)}` : '. The Code gives no number of days'
    return { ...base, answer: 'running', on: receivedOn, dueOn, reason: `${recorded}, not followed up yet${since}.` }
  }
  return {
    ...base,
    answer: 'met',
    on: last,
    dueOn,
    doneOn: last,
    reason: `${recorded}, ${times}, last on ${shortDate(last)}.`,
  }
}

function signpostFinding(provision: string, contact: Contact): ContactFinding {
  const base = { ...undated, provision }
  const { kind, signpostedOn, dissatisfactions, closed, resident, story } = contact
  if (kind !== 'survey') return { ...base, answer: 'not applicable', reason: 'It did not come through a survey.' }
  if (signpostedOn) {
    const reason = `They were told on ${shortDate(signpostedOn)} how to complain.`
    return { ...base, answer: 'met', on: signpostedOn, doneOn: signpostedOn, reason }
  }
  const [first] = dissatisfactions
  const heard = dissatisfactionIn(story)
  if (!first && heard.length === 0) {
    return { ...base, answer: 'not applicable', reason: 'No dissatisfaction was expressed in the survey.' }
  }
  const reached = [resident.address, resident.telephone, resident.email].some((way) => way.trim() !== '')
  if (!reached)
    return { ...base, answer: 'not applicable', reason: 'Nobody could be told: the survey gives no way to.' }
  if (!first) {
    const reason = `The survey says ${quoted(heard)}, and the record does not say whether the person was unhappy.`
    return { ...base, answer: 'not known', reason }
  }
  return closed
    ? { ...base, answer: 'missed', on: closed.on, reason: 'They were not told how to complain.' }
    : { ...base, answer: 'running', on: first.on, reason: 'They have not been told yet how to complain.' }
}

function representativeFinding(provision: string, { channel, complaint }: Contact): ContactFinding {
  const base = { ...undated, provision }
  if (channel !== 'advocate')
    return { ...base, answer: 'not applicable', reason: 'It did not come from a representative.' }
  return complaint
    ? { ...base, answer: 'met', on: complaint.raisedOn, reason: 'A complaint was taken from a representative.' }
    : {
        ...base,
        answer: 'not known',
        reason: 'A representative made contact; the record does not say that they complained.',
      }
}
