// Two years of made-up complaints, as the commands that people would have given, each on its day.
import assert from 'node:assert/strict'
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays, type Calendar, isWorkingDay, workingDaysBetween } from '#core/calendar/working-days.ts'
import { governingResponseClock } from '#core/complaint/clocks.ts'
import {
  type Complaint,
  currentStage,
  newComplaintId,
  type PersonId,
  recourseItself,
} from '#core/complaint/complaint.ts'
import { type ComplaintCommand, type ComplaintEvent, decide, replay } from '#core/complaint/procedure.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { LandlordLimit } from '#core/landlord/limit.ts'
import { acknowledge, answer, ask, closeIt, keepPromise, takeLonger } from './acts.ts'
import { chance, createDraw, oneOf } from './draw.ts'
import { type Matter, matters } from './matters.ts'
import { drawResident } from './residents.ts'

/** A command, the day it is given on, and by whom. */
export type Given = { readonly on: DateOnly; readonly by: PersonId; readonly command: ComplaintCommand }

export type Setting = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly landlordLimits: readonly LandlordLimit[]
  readonly officers: readonly PersonId[]
  readonly draw: (below: number) => number
}

/** The lives of `count` complaints received over the two years before today, each a list of commands in order. */
export function demonstrationComplaints(count: number, setting: Omit<Setting, 'draw'>): readonly (readonly Given[])[] {
  const draw = createDraw(20_241_125)
  const days = 730
  return Array.from({ length: count }, (_, index) => {
    // The last fortnight is busier, so that every worklist has something in it.
    const ago = index % 8 === 0 ? draw(16) : draw(days)
    return lifeOf(workingDay(addDays(setting.today, -ago), setting.calendar), { ...setting, draw })
  })
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
    complaint: newComplaintId(receivedOn, draw),
    ...drawResident(draw),
    receivedOn,
    story: matter.story,
    outcomeWanted: matter.outcomeWanted,
  })
  stage(life, 1, handler, matter, setting)
  const answeredOn = life.complaint().stages[0].response?.on
  if (answeredOn && chance(17, draw)) {
    const askedOn = addWorkingDays(setting.calendar, answeredOn, 2 + draw(12))
    life.give(askedOn, handler, ask(askedOn, draw))
    if (life.complaint().stages.length === 2) stage(life, 2, reviewer, matter, setting)
  }
  finish(life, handler, setting)
  return life.given
}

type Life = {
  readonly given: readonly Given[]
  complaint(): Complaint
  give(on: DateOnly, by: PersonId, command: ComplaintCommand): void
}

const withLetter = new Set<ComplaintCommand['type']>(['AcknowledgeComplaint', 'ExtendResponse', 'RespondToComplaint'])

/** Gives commands that the procedure accepts, up to today; what lies after today has not happened. */
function createLife({ today, calendar, landlordLimits }: Setting): Life {
  const given: Given[] = []
  let events: readonly ComplaintEvent[] = []
  const complaint = (): Complaint => {
    const now = replay(events)
    assert(now, 'a life begins with a complaint')
    return now
  }
  return {
    given,
    complaint,
    give(on, by, command) {
      if (on > today) return
      const receivedOn = command.type === 'ReceiveComplaint' ? command.receivedOn : complaint().receivedOn
      const edition = editionFor(receivedOn)
      assert(edition, 'the demonstration is younger than the Code')
      const decision = decide(command, replay(events), { today: on, calendar, edition, landlordLimits, by })
      assert(decision.accepted, `${command.type}: ${JSON.stringify(decision)}`)
      given.push({ on, by, command })
      events = [...events, ...decision.events]
      if (!withLetter.has(command.type)) return
      // What was written two years ago has long been posted.
      const sent = { type: 'ReportLetterDelivered', letter: events.length, by: 'print', on } as const
      given.push({ on, by: recourseItself, command: sent })
      const { type: _, ...delivered } = sent
      events = [...events, { type: 'LetterDelivered', ...delivered }]
    },
  }
}

/** One stage: acknowledged, often extended, answered; some of it late, as in life. */
function stage(life: Life, number: 1 | 2, by: PersonId, matter: Matter, setting: Setting): void {
  const { calendar, draw, today } = setting
  const { askedOn } = currentStage(life.complaint())
  const acknowledgedOn = addWorkingDays(calendar, askedOn, chance(88, draw) ? 1 + draw(4) : 6 + draw(3))
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
  if (on <= today) life.give(on, by, answer(number, on, by, matter, addWorkingDays(calendar, on, 5 + draw(15)), draw))
}

function editionOf(life: Life) {
  const edition = editionFor(life.complaint().receivedOn)
  assert(edition)
  return edition
}

/** Promises are kept, mostly on time; then the complaint is closed. */
function finish(life: Life, by: PersonId, { calendar, draw, today }: Setting): void {
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
  const { actions } = life.complaint()
  const { response } = currentStage(life.complaint())
  if (!response || actions.some(({ done }) => !done)) return
  const last = actions.reduce((latest, { done }) => (done && done.on > latest ? done.on : latest), response.on)
  const on = addWorkingDays(calendar, last, 2 + draw(4))
  if (on <= today) life.give(on, by, closeIt(on))
}
