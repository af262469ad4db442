// recourse self-assessment --landlord L --from DAY --to DAY --edition E: the form as the record fills it in today.
import { dateWithoutWeekday, dayInLondon, isDateOnly } from '#core/calendar/dates.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { nothingReceived } from '#core/self-assessment/nothing-received.ts'
import { replacedBefore, startRefusals } from '#core/self-assessment/period.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readSelfAssessments } from '#store/self-assessments.ts'
import { createCalendars } from './calendars.ts'
import { proposalsFor } from './proposals.ts'

export type Asking = {
  readonly landlord?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The one in force when the period ended, when nothing is said. */
  readonly edition?: string | undefined
  /** An edition that was replaced before the period began is meant. */
  readonly confirm?: boolean | undefined
}

export type Place = {
  readonly database: Database
  readonly landlords: readonly Profile[]
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Hears what whoever asked should know beside the form. */
  readonly tell: (line: string) => void
}

/**
 * The answers of a landlord's period: decided ones where a self-assessment of it was started, proposed ones elsewhere.
 * Throws one sentence that says what is wrong with what was asked.
 */
export async function draftSelfAssessment(
  { database, landlords, now, tell }: Place,
  asking: Asking,
): Promise<SelfAssessment> {
  const landlord = landlords.find(({ id }) => id === asking.landlord)
  if (!landlord) throw new Error(`Say which landlord: --landlord ${landlords.map(({ id }) => id).join(' | ')}`)
  const period = periodOf(asking)
  const { calendar } = await createCalendars(database)
  const today = dayInLondon(now())
  const proposals = await proposalsFor({ database, landlord, period, today, calendar: calendar() })
  const replaced = replacedBefore(period)
  if (replaced) tell(`Warning: ${replaced}.`)
  const nothing = nothingReceived(period, proposals, today)
  if (nothing) tell(`${nothing}.`)
  const started = (await readAsLandlord(database, landlord.id, readSelfAssessments)).find(
    ({ edition, from, to }) => edition === period.edition && from === period.from && to === period.to,
  )
  const { decisions = [], broughtIn = [] } = started ?? {}
  return filledIn({ landlord: landlord.name, period, proposals, decisions, broughtIn, today })
}

/** The period that was asked for, or one sentence that says what is wrong with it. */
function periodOf({ from = '', to = '', edition: asked, confirm = false }: Asking): Period {
  if (!isDateOnly(from) || !isDateOnly(to)) {
    throw new Error('Say which period, as days of the calendar: --from 2025-04-01 --to 2026-03-31')
  }
  const edition = asked ?? editionFor(to)?.id
  if (!edition) {
    const { title, inForceFrom } = editions['2020']
    throw new Error(`No edition was in force by then: the first, ${title}, is of ${dateWithoutWeekday(inForceFrom)}`)
  }
  if (!isEdition(edition)) throw new Error(`“${edition}” is no edition: ${Object.keys(editions).join(', ')}`)
  const [refusal] = startRefusals({ edition, from, to }, confirm)
  if (refusal) throw new Error(refusal.field === 'confirmed' ? `${refusal.because}: --confirm` : refusal.because)
  return { edition, from, to }
}

const isEdition = (text: string): text is EditionId => Object.hasOwn(editions, text)
