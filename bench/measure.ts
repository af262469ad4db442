// How things are measured: in rounds, one contender after the other, and the middle round counts.
import assert from 'node:assert/strict'

function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
  assert(middle !== undefined, 'there is something to take the middle of')
  return middle
}

/** How often a second `work` can be done; `work(n)` does its n-th piece. */
function ratePerSecond(work: (piece: number) => void, milliseconds: number): number {
  const began = performance.now()
  let pieces = 0
  while (performance.now() - began < milliseconds) {
    for (let times = 0; times < 20; times++) work(pieces++)
  }
  return (pieces * 1000) / (performance.now() - began)
}

/** The middle of each contender's rates: every round asks all of them, so that a busy moment is everybody's. */
export function compareRates<Name extends string>(
  contenders: Readonly<Record<Name, (piece: number) => void>>,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Readonly<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  for (const name of names) ratePerSecond(contenders[name], milliseconds / 2)
  const all = Array.from({ length: rounds }, () =>
    names.map((name) => [name, ratePerSecond(contenders[name], milliseconds)] as const),
  )
  const rates = names.map((name, place) => [name, median(all.map((round) => round[place]?.[1] ?? 0))])
  return Object.fromEntries(rates)
}

/** How long `work` takes, in milliseconds: once to warm up, then the middle of several times. */
export async function middleOfTimes(times: number, work: () => Promise<unknown>): Promise<number> {
  const all: number[] = []
  for (let time = 0; time <= times; time++) {
    const began = performance.now()
    await work()
    if (time > 0) all.push(performance.now() - began)
  }
  return median(all)
}

/** What several at once got done. Times are in milliseconds, CPU is this process's own. */
export type Done = { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly cpu: number }

export const noMore = 'no more'

/** Does `work` from several hands at once until the time is over, or until `work` says that there is no more to do. */
export async function manyAtOnce(hands: number, milliseconds: number, work: () => Promise<unknown>): Promise<Done> {
  const times: number[] = []
  const cpu = process.cpuUsage()
  const began = performance.now()
  const hand = async () => {
    while (performance.now() - began < milliseconds) {
      const from = performance.now()
      if ((await work()) === noMore) return
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
  const lasted = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  return {
    perSecond: (times.length * 1000) / lasted,
    ...percentiles(times),
    cpu: (user + system) / 1000 / times.length,
  }
}

function percentiles(times: readonly number[]) {
  const inOrder = times.toSorted((one, other) => one - other)
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** The middle of each figure over several rounds. */
export const middleOf = (rounds: readonly Done[]): Done => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
})
