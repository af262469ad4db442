// Answers to equality questions, kept as counts of a month and as nothing else: nobody's own answers are in any row.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Period } from '#core/figures/definition.ts'
import { everyEqualityAnswer, type GivenAnswer } from '#core/figures/equality-questions.ts'
import type { EqualityCount } from '#core/figures/equality-shown.ts'
import type { Records } from './tables.ts'

/** Counts those who answered anything, in a row beside the answers'. */
const everybody = { question: 'everybody', answer: 'answered' }

/**
 * Counts what one person answered. Every row of the month is written, most with nothing added, in one statement and in the
 * same order each time: no row is then younger than another, and two people at once do not lock each other out.
 */
export async function countAnswers(records: Records, month: DateOnly, given: readonly GivenAnswer[]): Promise<void> {
  const isGiven = (one: { question: string; answer: string }) =>
    given.some(({ question, answer }) => question === one.question && answer === one.answer)
  const rows = [
    { ...everybody, times: 1 },
    ...everyEqualityAnswer.map((one) => ({ ...one, times: isGiven(one) ? 1 : 0 })),
  ]
  await records
    .insertInto('equality_count')
    .values(rows.map((row) => ({ ...row, month })))
    .onConflict((conflict) =>
      conflict
        .columns(['landlord_id', 'month', 'question', 'answer'])
        .doUpdateSet({ times: sql<number>`equality_count.times + excluded.times` }),
    )
    .execute()
}

type Counted = { readonly answered: number; readonly counts: readonly EqualityCount[] }

/** What was answered in whole months. */
export async function readAnswers(records: Records, { from, to }: Period): Promise<Counted> {
  const rows = await records
    .selectFrom('equality_count')
    .select(['question', 'answer', sql<number>`sum(times)`.as('times')])
    .where('month', '>=', from)
    .where('month', '<=', to)
    .groupBy(['question', 'answer'])
    .execute()
  const timesOf = (one: { question: string; answer: string }) =>
    rows.find(({ question, answer }) => question === one.question && answer === one.answer)?.times ?? 0
  return {
    answered: timesOf(everybody),
    counts: everyEqualityAnswer.map((one) => ({ ...one, times: timesOf(one) })),
  }
}

/** How many complaints were made on the website in the period. */
export async function countMadeOnWebsite(records: Records, { from, to }: Period): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from counted
    where kind = 'stage' and stage = 1 and channel = 'web'
      and counted_on between ${from}::date and ${to}::date`.execute(records)
  return rows[0]?.count ?? 0
}

export async function isOfferOver(records: Records, offer: string): Promise<boolean> {
  const over = await records
    .selectFrom('equality_offer_over')
    .select('offer')
    .where('offer', '=', offer)
    .executeTakeFirst()
  return over !== undefined
}

/** False when it was over already: of two who end it at once, one ends it. */
export async function endOffer(records: Records, offer: string, month: DateOnly): Promise<boolean> {
  const ended = await records
    .insertInto('equality_offer_over')
    .values({ offer, month })
    .onConflict((conflict) => conflict.doNothing())
    .returning('offer')
    .executeTakeFirst()
  return ended !== undefined
}

/** Nobody comes back to an offer of a month before: its draft is gone a day after it was sent. */
export async function removeOldOffers(records: Records, before: DateOnly): Promise<void> {
  await records.deleteFrom('equality_offer_over').where('month', '<', before).execute()
}
