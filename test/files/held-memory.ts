// How much memory somebody still holds on to in this process.
import assert from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** In megabytes: what is only waiting to be collected is collected first. */
export function heldMemory(): number {
  assert(typeof collect === 'function')
  // What the first finds of buffers is let go of beside it; the second begins when that is done.
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
