// Joins equality questions to the store: the offer to answer them, taken up once, and what is shown of the answers.
import { dayInLondon, firstOfMonth } from '#core/calendar/dates.ts'
import type { Period } from '#core/figures/definition.ts'
import { shownEquality } from '#core/figures/equality-shown.ts'
import { asksEqualityQuestions, type Profile } from '#core/landlord/profile.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { countAnswers, countMadeOnWebsite, endOffer, isOfferOver, readAnswers } from '#store/equality.ts'
import type { EqualityOffer } from '#web/drafts-desk.ts'
import type { EqualityYear } from '#web/figures-desk.ts'
import { offerOf } from './access-code.ts'

type Place = { readonly database: Database; readonly now: () => number }

export function equalityOfferFor(
  { database, now, secret }: Place & { readonly secret: string },
  landlord: Profile,
): EqualityOffer {
  return {
    isOpen: async (id) => {
      if (!asksEqualityQuestions(landlord)) return false
      const offer = offerOf(secret, landlord.id, id)
      return !(await readAsLandlord(database, landlord.id, (records) => isOfferOver(records, offer)))
    },
    end: (id, given) =>
      asLandlord(database, landlord.id, async (records) => {
        const month = firstOfMonth(dayInLondon(now()))
        const ended = await endOffer(records, offerOf(secret, landlord.id, id), month)
        if (ended && given.length > 0) await countAnswers(records, month, given)
      }),
  }
}

/** Null until the year is over: day by day, a number that goes up by one would tell of one person. */
export async function equalityYear(
  { database, now }: Place,
  landlord: Profile,
  year: Period,
): Promise<EqualityYear | null> {
  if (year.to >= dayInLondon(now())) return null
  return readAsLandlord(database, landlord.id, async (records) => {
    const { answered, counts } = await readAnswers(records, year)
    return { ...shownEquality(answered, counts), madeOnWebsite: await countMadeOnWebsite(records, year) }
  })
}
