// What a command would do, decided but not recorded: pure, from the events to the exact letters. A preview stops here.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import { type Clock, clocksOf } from '#core/complaint/clocks.ts'
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import { type DueItem, dueItemsOf } from '#core/complaint/due.ts'
import type { Finding } from '#core/complaint/finding.ts'
import { findingsOf } from '#core/complaint/findings.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { whileNotAccepted } from '#core/complaint/not-accepted.ts'
import { apply, type ComplaintCommand, type ComplaintEvent, decide, replay } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { draftOf } from '#core/complaint/steps/check-response.ts'
import { respondedBy } from '#core/complaint/steps/respond.ts'
import { timelineOf } from '#core/complaint/timeline.ts'
import { type Counted, countedOf } from '#core/figures/counted.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import type { Edition } from '#core/handling-code/edition.ts'
import type { LandlordLimit } from '#core/landlord/limit.ts'
import { type Limit, lettersCheckedOf, type Profile } from '#core/landlord/profile.ts'
import type { Roles } from '#core/landlord/roles.ts'
import { type AnswersGiven, answersGivenOf } from '#core/self-assessment/answers-given.ts'
import { type ComposedLetter, lettersFor } from '#letters/catalogue.ts'
import { wordsFor } from '#letters/language.ts'
import type { Wordings } from '#letters/wordable.ts'

/** What is known outside the complaint, for one landlord, at one moment. */
export type Surroundings = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly landlord: Profile
  readonly staffNames: ReadonlyMap<PersonId, string>
  readonly roles: Roles
  readonly accessCode: string
  /** The https address where residents follow their complaint. */
  readonly followAt: string
  /** The landlord's own wordings in force, by the kind of letter. */
  readonly wordings: Wordings
}

export type Standing = {
  readonly complaint: Complaint
  readonly edition: Edition
  readonly clocks: readonly Clock[]
  readonly findings: readonly Finding[]
  readonly answersGiven: AnswersGiven
  readonly due: readonly DueItem[]
  readonly counted: readonly Counted[]
}

export type Proposal =
  | ({ readonly accepted: true; readonly events: readonly ComplaintEvent[] } & {
      readonly standing: Standing
      readonly letters: readonly ComposedLetter[]
      /** What would go once somebody else has checked it. */
      readonly drafts: readonly ComposedLetter[]
    })
  | { readonly accepted: false; readonly refusals: readonly Refusal[] }

/** Everything that can be said of a complaint on a day. */
export function standingOf(complaint: Complaint, today: DateOnly, calendar: Calendar): Standing {
  const edition = editionFor(complaint.receivedOn)
  assert(edition, 'no complaint is received before the first edition of the Code')
  const clocks = clocksOf(complaint, edition, calendar)
  const found = findingsOf({ timeline: timelineOf(complaint, today), edition, calendar })
  const exclusion = exclusionInForce(complaint.handling)
  const findings = exclusion ? whileNotAccepted(found, exclusion) : found
  const counted = countedOf(complaint, { edition, calendar })
  const answersGiven = answersGivenOf(complaint, { edition, calendar, asOf: today })
  return { complaint, edition, clocks, findings, answersGiven, due: dueItemsOf(complaint, clocks, calendar), counted }
}

/** What a command would do, decided but not yet recorded: a preview stops here. */
export function propose(
  past: readonly ComplaintEvent[],
  command: ComplaintCommand,
  by: PersonId,
  { today, calendar, landlord, staffNames, roles, accessCode, followAt, wordings }: Surroundings,
): Proposal {
  const before = replay(past)
  const madeOn = before?.receivedOn ?? (command.type === 'ReceiveComplaint' ? command.receivedOn : today)
  // A day without an edition is refused by the step itself; until then the newest one stands in.
  const edition = editionFor(madeOn) ?? editions['2024']
  const landlordLimits = landlord.limits.map(limitOf)
  const lettersChecked = lettersCheckedOf(landlord)
  const decision = decide(command, before, { today, calendar, edition, landlordLimits, lettersChecked, roles, by })
  if (!decision.accepted) return decision

  const complaint = decision.events.reduce<Complaint | null>(apply, before)
  assert(complaint, 'an accepted command leaves a complaint')
  const standing = standingOf(complaint, today, calendar)
  const answered = decision.events.map((event, index) => ({ number: past.length + index + 1, event }))
  const words = wordsFor(complaint.resident, landlord)
  const around = { landlord, writtenOn: today, accessCode, followAt, staffNames, wordings, words }
  const letters = lettersFor(answered, { ...standing, ...around })
  const drafts = answered.flatMap(({ number, event: submitted }) => {
    if (submitted.type !== 'ResponseSubmitted') return []
    const event = respondedBy({ ...draftOf(submitted), on: submitted.on }, complaint)
    return lettersFor([{ number, event }], { ...standingOf(apply(complaint, event), today, calendar), ...around })
  })
  return { ...decision, standing, letters, drafts }
}

/** What several commands would do, one after another, on a complaint that is not there yet: all of it, or nothing. */
export function proposeInTurn(
  commands: readonly ComplaintCommand[],
  by: PersonId,
  surroundings: Surroundings,
): Proposal {
  const [first, ...others] = commands
  assert(first, 'something is asked for')
  return others.reduce<Proposal>(
    (before, command) => {
      if (!before.accepted) return before
      const next = propose(before.events, command, by, surroundings)
      if (!next.accepted) return next
      return { ...next, events: [...before.events, ...next.events], letters: [...before.letters, ...next.letters] }
    },
    propose([], first, by, surroundings),
  )
}

/** What an event keeps of a landlord's limit: enough to run its clock, whatever the policy says later. */
const limitOf = ({ what, stage, amount, unit, from, says, longer, source }: Limit): LandlordLimit => ({
  what,
  stage,
  amount,
  unit,
  from,
  says,
  clause: source,
  ...(longer ? { longer } : {}),
})
