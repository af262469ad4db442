// Made-up contacts beside the made-up complaints: requests, remarks and surveys, some unhappy, a few of which become complaints.
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays, type Calendar, isWorkingDay } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { ReceiveComplaint } from '#core/complaint/steps/receive.ts'
import { type Choice, type ContactId, newContactId } from '#core/contact/contact.ts'
import type { ContactCommand } from '#core/contact/procedure.ts'
import type { LogContact } from '#core/contact/steps/log.ts'
import { chance, createDraw, oneOf } from './draw.ts'
import type { Given } from './life.ts'
import { remarks, requests, surveys } from './remarks.ts'
import { drawResident } from './residents.ts'

type ContactGiven = { readonly on: DateOnly; readonly by: PersonId; readonly command: ContactCommand }

export type ContactLife = {
  readonly id: ContactId
  readonly given: readonly ContactGiven[]
  /** What it becomes at its `RaiseComplaint`; null where it becomes none. */
  readonly becomes: ReceiveComplaint | null
}

type Making = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly officers: readonly PersonId[]
  readonly seed?: number
  readonly days?: number
}
type Setting = Making & { readonly draw: (below: number) => number; readonly newReference: (on: DateOnly) => ContactId }

/** One for every three complaints, and one more for each fifteenth complaint, which it becomes. */
export function demonstrationContacts(
  complaints: readonly (readonly Given[])[],
  making: Making,
): readonly ContactLife[] {
  const { seed = 20_241_127, days = 730, today, calendar } = making
  const draw = createDraw(seed)
  const setting: Setting = { ...making, draw, newReference: referencesOnce(draw) }
  const alone = complaints.filter((_, place) => place % 3 === 0)
  const became = complaints.filter((_, place) => place % 15 === 7).flatMap(([first]) => (first ? [first] : []))
  return [
    ...alone.map(() => lifeAlone(workingDay(addDays(today, -draw(days)), calendar), setting)),
    ...became.flatMap(({ on, by, command }) =>
      command.type === 'ReceiveComplaint' ? [lifeBefore(on, by, command, setting)] : [],
    ),
  ]
}

function referencesOnce(draw: Setting['draw']): (on: DateOnly) => ContactId {
  const taken = new Set<ContactId>()
  return (on) => {
    let reference = newContactId(on, draw)
    while (taken.has(reference)) reference = newContactId(on, draw)
    taken.add(reference)
    return reference
  }
}

/** The day itself, or the working day before it. */
const workingDay = (day: DateOnly, calendar: Calendar): DateOnly =>
  isWorkingDay(calendar, day) ? day : workingDay(addDays(day, -1), calendar)

function lifeAlone(receivedOn: DateOnly, setting: Setting): ContactLife {
  const { draw, newReference, officers, calendar } = setting
  const drawn = draw(100)
  const id = newReference(receivedOn)
  const by = oneOf(officers, draw)
  const about = { contact: id, receivedOn, ...drawResident(draw) }
  const later = (workingDays: number) => addWorkingDays(calendar, receivedOn, workingDays)
  const commands: readonly (readonly [DateOnly, ContactCommand])[] =
    drawn < 50 ? request(about, later, draw) : drawn < 75 ? survey(about, later, draw) : remark(about, later, draw)
  return { id, given: upTo(setting.today, commands, by), becomes: null }
}

type About = Pick<LogContact, 'contact' | 'receivedOn' | 'resident' | 'channel'>
type Later = (workingDays: number) => DateOnly
type Commands = readonly (readonly [DateOnly, ContactCommand])[]
type Draw = Setting['draw']

const contented = { dissatisfied: false, choiceOffered: false, choice: 'not asked' } as const

const choiceOf = (draw: Draw) =>
  chance(75, draw)
    ? ({ choiceOffered: true, choice: 'not a complaint' } as const)
    : ({ choiceOffered: false, choice: 'not asked' } as const)

/** Most are mended and end; now and then somebody is unhappy with what we did, and once in a while nobody asks them. */
function request(about: About, later: Later, draw: Draw): Commands {
  const { receivedOn: on } = about
  const logged = {
    type: 'LogContact',
    ...about,
    kind: 'service request',
    story: oneOf(requests, draw),
    ...contented,
  } as const
  const [lookedOn, unhappyOn, endedOn] = [later(1 + draw(4)), later(6), later(7 + draw(6))]
  const words = 'The part is ordered, and the visit is agreed with them'
  const unhappy: Commands = chance(22, draw)
    ? [
        [
          unhappyOn,
          {
            type: 'ExpressDissatisfaction',
            on: unhappyOn,
            about: 'our response',
            words: 'Nobody came on the day',
            ...choiceOf(draw),
          },
        ],
      ]
    : []
  return [
    [on, logged],
    [lookedOn, { type: 'FollowUpContact', on: lookedOn, words }],
    ...unhappy,
    [endedOn, { type: 'CloseContact', on: endedOn, ending: 'put right', words: 'They say that it works' }],
  ]
}

function survey(about: About, later: Later, draw: Draw): Commands {
  const { receivedOn: on } = about
  const dissatisfied = chance(40, draw)
  const story = oneOf(dissatisfied ? surveys.unhappy : surveys.content, draw)
  const logged = { type: 'LogContact', ...about, kind: 'survey', story, ...contented, dissatisfied } as const
  const [toldOn, endedOn] = [later(1 + draw(3)), later(5)]
  const told: Commands = dissatisfied && chance(88, draw) ? [[toldOn, { type: 'SignpostContact', on: toldOn }]] : []
  return [[on, logged], ...told, [endedOn, { type: 'CloseContact', on: endedOn, ending: 'answered', words: '' }]]
}

function remark(about: About, later: Later, draw: Draw): Commands {
  const { receivedOn: on } = about
  const { kind, story, unhappy } = oneOf(remarks, draw)
  const choice: { choiceOffered: boolean; choice: Choice } = unhappy
    ? choiceOf(draw)
    : { choiceOffered: false, choice: 'not asked' }
  const endedOn = later(2)
  return [
    [on, { type: 'LogContact', ...about, kind, story, dissatisfied: unhappy, ...choice }],
    [endedOn, { type: 'CloseContact', on: endedOn, ending: 'answered', words: '' }],
  ]
}

/** A request that was made a week before its complaint, and that goes on while the complaint is looked into. */
function lifeBefore(raisedOn: DateOnly, by: PersonId, becomes: ReceiveComplaint, setting: Setting): ContactLife {
  const { calendar, draw, newReference, today } = setting
  const { resident, channel, complaint } = becomes
  const receivedOn = workingDay(addDays(raisedOn, -7 - draw(5)), calendar)
  const id = newReference(receivedOn)
  const lookedOn = addWorkingDays(calendar, receivedOn, 1)
  const endedOn = addWorkingDays(calendar, raisedOn, 1 + draw(3))
  const words = 'I asked a week ago, and this is not what I asked for. I want to complain'
  const commands: Commands = [
    [
      receivedOn,
      {
        type: 'LogContact',
        contact: id,
        kind: 'service request',
        channel,
        resident,
        receivedOn,
        story: oneOf(requests, draw),
        ...contented,
      },
    ],
    [lookedOn, { type: 'FollowUpContact', on: lookedOn, words: 'Passed to the team, who ring them' }],
    [
      raisedOn,
      {
        type: 'ExpressDissatisfaction',
        on: raisedOn,
        about: 'our response',
        words,
        choiceOffered: true,
        choice: 'complaint',
      },
    ],
    [raisedOn, { type: 'RaiseComplaint', complaint, on: raisedOn }],
    [endedOn, { type: 'CloseContact', on: endedOn, ending: 'put right', words: 'They say that it works' }],
  ]
  return { id, given: upTo(today, commands, by), becomes }
}

/** What lies after today has not happened. */
const upTo = (today: DateOnly, commands: Commands, by: PersonId): readonly ContactGiven[] =>
  commands.filter(([on]) => on <= today).map(([on, command]) => ({ on, by, command }))
