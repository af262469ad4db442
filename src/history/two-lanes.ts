// A complaint in two lanes: what its resident did or was told, and what we did; and how long they heard nothing of each other.
import { addDays, type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import { type Calendar, workingDaysBetween } from '#core/calendar/working-days.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { titleOf } from './in-words.ts'
import { dayOf, type Lane, laneOf, laneOfMessage } from './lanes.ts'

export type Happening = {
  readonly on: DateOnly
  /** The resident's lane has what they were told as well as what they did. */
  readonly lane: Lane
  readonly title: string
  /** A letter, or what else is written to or by the resident. */
  readonly isLetter: boolean
}

export type Told = {
  readonly history: readonly RecordedEvent[]
  readonly complaint: Complaint
  /** Mail that came in, other than what machines write. */
  readonly mail: readonly { readonly receivedAt: string; readonly sender: string }[]
  /** What the letter is called that answers the event of this number. */
  readonly nameOfLetter: (number: number) => string
}

/** In the order of their days; of one day, as they were written down. */
export function happeningsOf({ history, complaint, mail, nameOfLetter }: Told): readonly Happening[] {
  const recorded = history.map((one): Happening => {
    const told = toldOf(one.event, nameOfLetter)
    if (told) return { lane: 'resident', ...told }
    return { on: dayOf(one), lane: laneOf(one.event, complaint), title: titleOf(one.event), isLetter: false }
  })
  const mails = mail.map(({ receivedAt, sender }): Happening => {
    const lane = laneOfMessage(sender, complaint.resident.email)
    return { on: dayInLondon(Date.parse(receivedAt)), lane, title: 'Email received', isLetter: true }
  })
  return [...recorded, ...mails].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** What the resident has of it: a letter on the day on which it left, an update, a text message. */
function toldOf(
  event: ComplaintEvent,
  nameOfLetter: Told['nameOfLetter'],
): Pick<Happening, 'on' | 'title' | 'isLetter'> | null {
  switch (event.type) {
    case 'LetterDelivered':
      return { on: event.on, title: nameOfLetter(event.letter), isLetter: true }
    case 'LetterSettled':
      return event.wentOn ? { on: event.wentOn, title: nameOfLetter(event.letter), isLetter: true } : null
    case 'UpdateGiven':
    case 'TextSent':
      return { on: event.on, title: titleOf(event), isLetter: event.type === 'TextSent' }
    default:
      return null
  }
}

/** Days between which nothing came from the resident and nothing went to them. */
export type Quiet = { readonly from: DateOnly; readonly to: DateOnly; readonly workingDays: number }

/** A week of work. */
const longestUnremarked = 5

/** Every time without contact that was longer than five working days, the last of them up to `until`. */
export function quietsOf(happenings: readonly Happening[], until: DateOnly, calendar: Calendar): readonly Quiet[] {
  const heardOn = happenings.filter(({ lane }) => lane === 'resident').map(({ on }) => on)
  const days = [...new Set([...heardOn.filter((on) => on < until), until])]
  return days.slice(1).flatMap((to, index) => {
    const from = days[index]
    if (!from) return []
    // Of the two days themselves, each had a word or is not over.
    const workingDays = workingDaysBetween(calendar, from, addDays(to, -1))
    return workingDays > longestUnremarked ? [{ from, to, workingDays }] : []
  })
}
