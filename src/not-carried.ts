// Says, before a letter is sent, why whoever would carry it could not: its address, its length, its size.
import type { Channels } from '#channels/channel.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { Complete, Document } from '#documents/document.ts'
import { pagesOf } from '#typesetting/pages-of.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { inFormat } from './in-format.ts'
import { routeOf } from './route-of.ts'

/** A letter that is not on the record yet has no number, and nothing was ever sent of it. */
const notSentYet = 0

/** Null where nothing is known against it. The letter is set as it would be sent: nobody else knows whether it fits. */
export async function whyNotCarried(
  { typesetter }: { readonly typesetter: Pick<Typesetter, 'pdf' | 'letter' | 'docx'> },
  channels: Channels,
  complaint: Complaint,
  document: Complete<Document>,
): Promise<string | null> {
  const { channel } = routeOf(complaint, notSentYet, channels)
  if (!channel.whyNot) return null
  const made = await inFormat(typesetter, document, complaint.resident.letterFormat)
  const because = channel.whyNot({ document, ...made, pages: await pagesOf(made.pdf) })
  return because && `${channel.name} would not take this letter: ${because}`
}
