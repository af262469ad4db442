// What several journeys do on one complaint: its resident comes back with reference and code, and staff act beside the browser.
import assert from 'node:assert/strict'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { deskFor } from '../../src/desks.ts'
import { amira, fernbank } from '../spine/app.ts'
import type { ListeningApp } from './app.ts'
import type { Person } from './person.ts'
import type { ReadOut } from './staff.ts'

export type Story = { readOut: ReadOut }

export async function comesBack(resident: Person, { readOut }: Story): Promise<void> {
  await resident.goTo('/fernbank/check')
  await resident.type('Reference', readOut.reference)
  await resident.type('Access code', readOut.accessCode)
  await resident.press('Continue')
}

/** What the pages of staff are tried for elsewhere; a letter that is delivered meanwhile is no reason not to. */
export const actOn =
  ({ deployment }: Pick<ListeningApp, 'deployment'>) =>
  async ({ readOut }: Story, command: ComplaintCommand): Promise<void> => {
    const desk = deskFor(deployment, fernbank, amira)
    const id = complaintId(readOut.reference)
    for (;;) {
      const seen = (await desk.find(id))?.version ?? 0
      const outcome = await desk.handle(id, command, seen)
      if (outcome.recorded) return
      assert.notEqual((await desk.find(id))?.version, seen, JSON.stringify(outcome))
    }
  }
