// Complaints whose residents asked for email, with a letter that waits to go, for tests of the post.
import assert from 'node:assert/strict'
import { createNotify } from '#channels/notify.ts'
import { createSmtp } from '#channels/smtp.ts'
import { type ComplaintId, complaintId, type Resident } from '#core/complaint/complaint.ts'
import type { Desk } from '#web/desk.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { notifyKey } from './notify-server.ts'

export const secret = 'a secret of these tests and of no deployment'

export const sender = { name: 'Fernbank Homes', address: 'complaints@fernbank.example' }

export const smtpTo = (url: string, now: () => number) =>
  createSmtp({ url, senderOf: (landlord) => (landlord === 'fernbank' ? sender : null), secret, now })

export const notifyTemplate = '1a2b3c4d-1111-4222-8333-444455556666'

export const notifyTo = (url: string, now: () => number) =>
  createNotify({ key: notifyKey, letters: 'second', email: notifyTemplate, text: notifyTemplate }, now, url)

type Reached = Pick<Resident, 'replyBy'> & Partial<Pick<Resident, 'email' | 'address' | 'letterFormat'>>

/** Received on 23 November 2026, from a resident who is reached so. */
export async function waitingFor(desk: Desk, reference: string, reached: Reached): Promise<ComplaintId> {
  const id = complaintId(reference)
  const { resident, ...story } = received('2026-11-23', id)
  const command = { ...story, resident: { ...resident, ...reached } }
  assert.deepEqual(await desk.handle(id, command, 0), { recorded: true, version: 1 })
  return id
}

async function withLetter(desk: Desk, reference: string, reached: Reached): Promise<ComplaintId> {
  const id = await waitingFor(desk, reference, reached)
  assert.deepEqual(await desk.handle(id, acknowledged('2026-11-24'), 1), { recorded: true, version: 2 })
  return id
}

/** Acknowledged on the 24th; its acknowledgement is letter 2. */
export const waitingLetter = (desk: Desk, reference: string, email = 'rosa@example.org'): Promise<ComplaintId> =>
  withLetter(desk, reference, { email, replyBy: 'email' })

/** The same, of a resident who asked for letters by post. */
export const waitingPost = (
  desk: Desk,
  reference: string,
  address = '4 Kiln Row\nNorthgate\nLS1 4AP',
): Promise<ComplaintId> => withLetter(desk, reference, { address, replyBy: 'post' })

/** The same, of a resident who reads large print. */
export const waitingLargePrint = (desk: Desk, reference: string): Promise<ComplaintId> =>
  withLetter(desk, reference, {
    address: '4 Kiln Row\nNorthgate\nLS1 4AP',
    replyBy: 'post',
    letterFormat: 'large print',
  })
