// Rows that only the first of two writers adds: the other is told, and has changed nothing.
import pg from 'pg'
import type { PersonId } from '#core/complaint/complaint.ts'

export type Recorded = { readonly by: PersonId; readonly at: string }

/** False when a row's key is there already. One statement, or a whole transaction: never a part of one, which would be lost. */
export async function unlessTaken(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '23505') return false
    throw error
  }
}
