// Chance that is the same each time: the demonstration is the same landlord on every machine.
import assert from 'node:assert/strict'

/** Whole numbers from 0 to below the argument, in an order that the seed decides (mulberry32). */
export function createDraw(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** One of the list. */
export function oneOf<One>(list: readonly One[], draw: (below: number) => number): One {
  const chosen = list[draw(list.length)]
  assert(chosen !== undefined, 'there is something to choose from')
  return chosen
}

/** True in so many of a hundred draws. */
export const chance = (percent: number, draw: (below: number) => number): boolean => draw(100) < percent
