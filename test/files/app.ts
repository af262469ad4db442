// The program with one complaint, an officer signed in, and a folder of files that can be looked into.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { complaintId } from '#core/complaint/complaint.ts'
import type { S3Place } from '#files/s3-place.ts'
import type { Clamd } from '#files/scan.ts'
import { password } from '../memory/memory-parts.ts'
import { received } from '../memory/stories.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, openApp } from '../spine/app.ts'

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Call at the top of a test file. */
export async function openFiles(scanner: Clamd | null = null, s3?: S3Place) {
  const app = await openApp('2026-11-24T10:00:00Z', scanner, s3 ? { s3 } : {})
  const { server, deskOf, outbox } = app
  const id = complaintId('C-26-22CCCC')
  await deskOf(amira).handle(id, received('2026-11-23', id), 0)
  const signedIn = async (email: string) => {
    const visitor = createVisitor(server)
    const answer = await visitor.send(await visitor.get('/staff/sign-in'), { email, password })
    assert.equal(answer.goTo, '/staff')
    return visitor
  }
  const eventsOf = async () => (await deskOf(amira).find(id))?.history ?? []
  return {
    ...app,
    id,
    /** The section of its pages where its files are. */
    at: `/staff/complaints/${id}/files`,
    signedIn,
    officer: await signedIn('amira.khan@fernbank.example'),
    eventsOf,
    lastEvent: async () => (await eventsOf()).at(-1)?.event,
    /** The names of everything in the folder of files. */
    kept: () =>
      readdirSync(path.join(outbox, 'files'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted(),
    placeOf: (sha256: string) => path.join(outbox, 'files', 'fernbank', 'kept', sha256.slice(0, 2), sha256),
  }
}
