// The real program, listening at an address of its own, with a clock that the test sets.
import type { Deployment } from '../../src/desks.ts'
import { openApp } from '../spine/app.ts'

export type ListeningApp = {
  /** Where its pages are, without a slash at the end. */
  readonly address: string
  readonly deployment: Deployment
  /** What went wrong inside, where nobody was waiting for an answer. */
  readonly faults: readonly Error[]
  /** From here on it is this instant, such as '2026-11-24T10:00:00Z'. */
  readonly itIs: (instant: string) => void
}

/** Call at the top of a test file. */
export async function startApp(startsAt: string): Promise<ListeningApp> {
  const { server, deployment, clock, faults } = await openApp(startsAt)
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    deployment,
    faults,
    itIs: (instant) => {
      clock.now = Date.parse(instant)
    },
  }
}
