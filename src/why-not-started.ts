// Why the program cannot start, in a sentence that says what to do.
import { createServer } from 'node:net'
import type { Settings } from './config.ts'

/** Listens for a moment, so that a port that is taken is known before anything is recorded or said. */
export async function assertPortIsFree({ port, host }: Settings): Promise<void> {
  if (port === 0) return
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ port, host }, () => probe.close(() => resolve()))
  })
}

export function whyNotStarted(error: unknown, { port, host, databaseUrl }: Settings): string {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (reason === 'EADDRINUSE') {
    return `port ${port} is taken; choose another: npm start -- --port ${port < 65_535 ? port + 1 : 3000}`
  }
  if (reason === 'EADDRNOTAVAIL') return `${host} is no address of this machine; choose another with --host`
  const place = databaseUrl && placeOf(databaseUrl)
  const refused = place && refusals[reason]
  if (refused) return `the database of DATABASE_URL, ${place}, ${refused}`
  return error instanceof Error ? error.message : String(error)
}

const unreachable =
  'does not answer: start PostgreSQL there, or correct DATABASE_URL, or leave it out for the PostgreSQL that comes with Recourse'
const unwelcome = 'refuses this user or password: correct them in DATABASE_URL'

/** What the network says, and what PostgreSQL says (its appendix A, error codes). */
const refusals: { readonly [reason: string]: string } = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: 'has a name that nobody knows: correct DATABASE_URL',
  EAI_AGAIN: 'has a name that nobody knows: correct DATABASE_URL',
  '28P01': unwelcome,
  '28000': unwelcome,
  '3D000': 'is not there: create it on that server, or correct DATABASE_URL',
}

/** Where it is, without who signs in. */
function placeOf(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl)
  const host = searchParams.get('host') ?? hostname
  return `${host}:${searchParams.get('port') ?? (port || '5432')}${pathname}`
}
