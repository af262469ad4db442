// The words that every telling of a complaint shares: names, channels, counts of days, instants.
import { dayInLondon, shortDate } from '#core/calendar/dates.ts'
import type { Channel, Complaint, PersonId, ReplyMethod } from '#core/complaint/complaint.ts'
import { isRepresentative, theRepresentative } from '#core/complaint/identity.ts'

/** Somebody who works for the landlord. */
export type Named = { readonly id: PersonId; readonly name: string }

/** Somebody's name, or their id where they no longer work here. */
export function nameOf(id: PersonId, staff: readonly Named[]): string {
  if (id === 'resident') return 'the resident'
  if (id === 'asked') return 'whoever was asked'
  if (id === 'recourse') return 'Recourse'
  const unnamed = isRepresentative(id) ? 'somebody who speaks for the resident' : id
  return staff.find((person) => person.id === id)?.name ?? unnamed
}

/** Those who act on a complaint, with whoever speaks for its resident: for the pages of staff, where nothing is held back. */
export const withSpeakers = (staff: readonly Named[], { handling }: Pick<Complaint, 'handling'>): readonly Named[] => [
  ...staff,
  ...handling.representatives.map(({ number, name }) => ({
    id: theRepresentative(number),
    name: `${name}, for the resident`,
  })),
]

export const channelWords: { readonly [channel in Channel]: string } = {
  phone: 'By phone',
  web: 'On the website',
  email: 'By email',
  letter: 'By letter',
  'in person': 'In person',
  'social media': 'On social media',
  text: 'By text message',
  advocate: 'Through somebody who speaks for them',
}

export const replyWords: { readonly [method in ReplyMethod]: string } = {
  post: 'By letter',
  email: 'By email',
  phone: 'By phone',
}

/** '1 letter', '2 letters'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`

export const workingDays = (count: number): string => counted(count, 'working day')

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** '4:40pm' in London, from an ISO instant. */
export const timeWords = (instant: string): string => clock.format(Date.parse(instant)).replace(/\s/g, '').toLowerCase()

/** 'Tue 24 Nov 2026, 4:40pm', from an ISO instant. */
export const instantWords = (instant: string): string =>
  `${shortDate(dayInLondon(Date.parse(instant)))}, ${timeWords(instant)}`

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** '£1,250.00'. */
export const pounds = (pence: number): string => sterling.format(pence / 100)
