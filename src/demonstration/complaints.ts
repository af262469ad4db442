// Two years of made-up complaints, as the commands that people would have given, each on its day.
import assert from 'node:assert/strict'
import { addDays, type DateOnly, later } from '#core/calendar/dates.ts'
import { addWorkingDays, type Calendar, isWorkingDay, workingDaysBetween } from '#core/calendar/working-days.ts'
import { governingResponseClock } from '#core/complaint/clocks.ts'
import { type ComplaintId, currentStage, newComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { isOutstanding } from '#core/complaint/handling-put-right.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { CheckedLetter } from '#core/landlord/letters-checked.ts'
import type { LandlordLimit } from '#core/landlord/limit.ts'
import { acknowledge, answer, ask, closeIt, keepPromise, takeLonger } from './acts.ts'
import { chance, createDraw, oneOf } from './draw.ts'
import { afterOffer, answerRefusal, categorise, offer, proposeToRefuse, survey, takeOnAfterAll } from './handling.ts'
import { createLife, type Given, type Life } from './life.ts'
import { type Matter, matters } from './matters.ts'
import { drawResident } from './residents.ts'

export type Setting = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly landlordLimits: readonly LandlordLimit[]
  readonly lettersChecked: readonly CheckedLetter[]
  readonly officers: readonly PersonId[]
  readonly draw: (below: number) => number
  /** For what is done beside the stages, so that more of it changes no stage. */
  readonly aside: (below: number) => number
  /** For what becomes of a letter that somebody else checks, likewise. */
  readonly checks: (below: number) => number
  readonly newReference: (on: DateOnly) => ComplaintId
}

type Making = Omit<Setting, 'draw' | 'aside' | 'checks' | 'newReference'> & {
  /** Another number is another landlord's two years. */
  readonly seed?: number
  /** Over how many days before today they were received. */
  readonly days?: number
}

/** The lives of `count` complaints received over the two years before today, each a list of commands in order. */
export function demonstrationComplaints(count: number, making: Making): readonly (readonly Given[])[] {
  const { seed = 20_241_125, days = 730, ...setting } = making
  const draw = createDraw(seed)
  const aside = createDraw(seed + 1)
  const checks = createDraw(seed + 2)
  const newReference = referencesOnce(draw)
  return Array.from({ length: count }, (_, index) => {
    // The last fortnight is busier, so that every worklist has something in it.
    const ago = index % 8 === 0 ? draw(16) : draw(days)
    return lifeOf(workingDay(addDays(setting.today, -ago), setting.calendar), {
      ...setting,
      draw,
      aside,
      checks,
      newReference,
    })
  })
}

/** New references of which none comes twice: the store would refuse the second complaint. */
function referencesOnce(draw: Setting['draw']): (on: DateOnly) => ComplaintId {
  const taken = new Set<ComplaintId>()
  return (on) => {
    let reference = newComplaintId(on, draw)
    while (taken.has(reference)) reference = newComplaintId(on, draw)
    taken.add(reference)
    return reference
  }
}

/** The day itself, or the working day before it. */
const workingDay = (day: DateOnly, calendar: Calendar): DateOnly =>
  isWorkingDay(calendar, day) ? day : workingDay(addDays(day, -1), calendar)

function lifeOf(receivedOn: DateOnly, setting: Setting): readonly Given[] {
  const { draw, officers } = setting
  const matter = oneOf(matters, draw)
  const [handler, reviewer] = [oneOf(officers.slice(0, -1), draw), officers.at(-1)]
  assert(reviewer, 'somebody is left to consider stage 2')
  const life = createLife(setting)
  life.give(receivedOn, handler, {
    type: 'ReceiveComplaint',
    complaint: setting.newReference(receivedOn),
    ...drawResident(draw),
    receivedOn,
    story: matter.story,
    outcomeWanted: matter.outcomeWanted,
  })
  const category = categorise(receivedOn, matter, setting.aside)
  if (category) life.give(receivedOn, handler, category)
  const goesOn = refusal(life, 1, receivedOn, [handler, reviewer], setting)
  if (!goesOn) return life.given
  stage(life, 1, handler, matter, setting, goesOn)
  const answeredOn = life.complaint().stages[0].response?.on
  if (answeredOn) afterStage1(life, handler, answeredOn, setting)
  if (answeredOn && chance(17, draw)) {
    const askedOn = addWorkingDays(setting.calendar, answeredOn, 2 + draw(12))
    life.give(askedOn, handler, ask(askedOn, draw))
    if (life.complaint().stages.length === 2) {
      const accepted = refusal(life, 2, askedOn, [reviewer, handler], setting)
      if (!accepted) return life.given
      stage(life, 2, reviewer, matter, setting, accepted)
    }
  }
  finish(life, handler, setting)
  return life.given
}

/**
 * Now and then one person proposes to refuse it, and another agrees or returns it; sometimes it is taken on after all.
 * The day it goes on from; null when it does not, or when the proposal still waits.
 */
function refusal(
  life: Life,
  number: Stage,
  askedOn: DateOnly,
  [first, second]: readonly [PersonId, PersonId],
  { aside, calendar, today }: Setting,
): DateOnly | null {
  if (!chance(number === 1 ? 3 : 12, aside)) return askedOn
  const proposedOn = addWorkingDays(calendar, askedOn, 1 + aside(2))
  if (proposedOn > today) return askedOn
  life.give(proposedOn, first, proposeToRefuse(number, proposedOn, life.complaint(), second, aside))
  const answeredOn = addWorkingDays(calendar, proposedOn, aside(3))
  if (answeredOn > today) return null
  life.give(answeredOn, second, answerRefusal(life.complaint().handling.refusalProposals.length, answeredOn, aside))
  if (!exclusionInForce(life.complaint().handling)) return answeredOn
  if (!chance(40, aside)) return null
  const withdrawnOn = addWorkingDays(calendar, answeredOn, 1 + aside(4))
  if (withdrawnOn > today) return null
  life.give(withdrawnOn, first, takeOnAfterAll(withdrawnOn, aside))
  return withdrawnOn
}

/** A date received that turns out to be earlier; a remedy offered beside those of the answer. */
function afterStage1(life: Life, by: PersonId, answeredOn: DateOnly, { aside, calendar }: Setting): void {
  if (chance(3, aside)) {
    const receivedOn = addDays(life.complaint().receivedOn, -1 - aside(3))
    const reason = 'The letter was stamped by reception on that day'
    life.give(answeredOn, by, { type: 'CorrectDateReceived', receivedOn, reason })
  }
  if (!chance(20, aside)) return
  const number = life.complaint().handling.remedyOffers.length + 1
  life.give(answeredOn, by, offer(1, answeredOn, addWorkingDays(calendar, answeredOn, 15), aside))
  for (const command of afterOffer(number, answeredOn, calendar, aside)) {
    if ('on' in command) life.give(command.on, by, command)
  }
}

/** One stage: acknowledged, often extended, answered; some of it late, as in life. */
function stage(life: Life, number: Stage, by: PersonId, matter: Matter, setting: Setting, notBefore: DateOnly): void {
  const { calendar, draw, today } = setting
  const { askedOn } = currentStage(life.complaint())
  const meantFor = addWorkingDays(calendar, askedOn, chance(88, draw) ? 1 + draw(4) : 6 + draw(3))
  const acknowledgedOn = later(notBefore, meantFor)
  life.give(acknowledgedOn, by, acknowledge(number, acknowledgedOn, by, matter))
  if (!currentStage(life.complaint()).acknowledgement) return
  const clock = () => governingResponseClock(life.complaint(), editionOf(life), calendar)
  const allowed = number === 1 ? 10 : 20
  if (chance(18, draw)) {
    const toldOn = addWorkingDays(
      calendar,
      acknowledgedOn,
      Math.min(4, workingDaysBetween(calendar, acknowledgedOn, clock().dueOn)),
    )
    const newDueOn = addWorkingDays(calendar, clock().dueOn, 3 + draw(allowed - 3))
    if (toldOn >= acknowledgedOn && toldOn <= clock().dueOn) {
      life.give(toldOn, by, takeLonger(number, toldOn, newDueOn))
    }
  }
  const late = chance(14, draw)
  const { dueOn } = clock()
  const left = Math.max(0, workingDaysBetween(calendar, acknowledgedOn, dueOn))
  const on = late
    ? addWorkingDays(calendar, dueOn, 1 + draw(8))
    : addWorkingDays(calendar, acknowledgedOn, Math.max(left - draw(4), 1))
  if (on > today) return
  const response = answer(number, on, by, matter, addWorkingDays(calendar, on, 5 + draw(15)), draw)
  life.give(on, by, response)
  check(life, response, { on, by }, setting)
}

/** Where somebody else checks it: mostly they approve it, now and then return it first; what was written today still waits. */
function check(
  life: Life,
  response: ComplaintCommand,
  { on, by }: { readonly on: DateOnly; readonly by: PersonId },
  { checks, officers, today }: Setting,
): void {
  const waiting = () => responseWaiting(life.complaint())?.number ?? null
  const checker = officers.find((officer) => officer !== by)
  const submission = waiting()
  if (submission === null || !checker || (on === today && chance(60, checks))) return
  if (chance(6, checks)) {
    const because = 'Say in the reasons what we found when we looked, and not only what our policy is'
    life.give(on, checker, { type: 'ReturnResponse', submission, on, because })
    life.give(on, by, response)
  }
  const last = waiting()
  assert(last, 'what was returned is submitted again')
  life.give(on, checker, { type: 'ApproveResponse', submission: last, on })
}

function editionOf(life: Life) {
  const edition = editionFor(life.complaint().receivedOn)
  assert(edition)
  return edition
}

/** Promises are kept, mostly on time; then the complaint is closed. */
function finish(life: Life, by: PersonId, { calendar, draw, aside, today }: Setting): void {
  for (const { number, dueOn, done } of life.complaint().actions) {
    // A promise broken a year ago would have been chased: what is open is recent.
    if (done || (dueOn > addDays(today, -21) && chance(40, draw))) continue
    const answeredOn = currentStage(life.complaint()).response?.on ?? dueOn
    const slack = Math.max(0, workingDaysBetween(calendar, answeredOn, dueOn))
    const on = chance(85, draw)
      ? addWorkingDays(calendar, answeredOn, Math.max(1, slack - draw(4)))
      : addWorkingDays(calendar, dueOn, 1 + draw(9))
    life.give(on, by, keepPromise(number, on))
  }
  const { actions, handling } = life.complaint()
  const { response } = currentStage(life.complaint())
  if (!response || actions.some(({ done }) => !done) || handling.remedyOffers.some(isOutstanding)) return
  const last = actions.reduce((latest, { done }) => (done && done.on > latest ? done.on : latest), response.on)
  const on = addWorkingDays(calendar, last, 2 + draw(4))
  if (on > today) return
  life.give(on, by, closeIt(on))
  const askedOn = addDays(on, 3 + aside(8))
  if (chance(35, aside)) life.give(askedOn, by, survey(askedOn, aside))
}
