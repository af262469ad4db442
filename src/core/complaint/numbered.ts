// Lists in which each item has a number, from 1, that it keeps.
import assert from 'node:assert/strict'

type Numbered = { readonly number: number }

export const nextNumber = (list: readonly unknown[]): number => list.length + 1

export const numberedOf = <Item extends Numbered>(list: readonly Item[], number: number): Item | null =>
  list.find((item) => item.number === number) ?? null

/** The list with one more; its number is the next. */
export function withAdded<Item extends Numbered>(list: readonly Item[], item: Item): readonly Item[] {
  assert(item.number === nextNumber(list), `number ${item.number} follows ${list.length}`)
  return [...list, item]
}

/** The list with one of its items changed. */
export function withChanged<Item extends Numbered>(
  list: readonly Item[],
  number: number,
  change: (item: Item) => Item,
): readonly Item[] {
  assert(numberedOf(list, number), `there is no number ${number}`)
  return list.map((item) => (item.number === number ? change(item) : item))
}
