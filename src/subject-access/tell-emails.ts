// Tells a person of the emails that came from their address and belong to no complaint and no contact.
import { type Holding, holdingOf } from '#core/complaint/handling-pack.ts'
import { addressOf, type SenderId } from '#core/subject-access/request.ts'
import { documentsOfMail, heldItemOf } from '#pack/contents.ts'
import type { PackMessage } from '#pack/pack-case.ts'
import { renumbered, type Told } from './told.ts'

export function tellEmails(
  id: SenderId,
  messages: readonly PackMessage[],
  holdings: readonly Holding[],
  before: number,
): Told {
  const documents = documentsOfMail(messages, addressOf(id)).map((document) =>
    renumbered(document, before, holdingOf(holdings, heldItemOf(document))?.ground ?? null),
  )
  return { id, kind: 'Emails', as: 'sender', about: [], entries: [], documents }
}
