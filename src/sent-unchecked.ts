// The responses that were sent unchecked in a period, by whom and why, for the provision that says what they hold (6.9, 6.19).
import { replay } from '#core/complaint/procedure.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import { provisionOf } from '#core/handling-code/duties.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { readEvents } from '#store/events.ts'
import { readSentUnchecked } from '#store/sent-unchecked.ts'
import type { Records } from '#store/tables.ts'
import type { SentUnchecked } from '#web/self-assessments-desk.ts'
import { eventsOf } from './handle.ts'

export async function sentUncheckedIn(
  records: Records,
  period: Period,
  provision: string,
): Promise<readonly SentUnchecked[]> {
  const edition = editions[period.edition]
  const stages = ([1, 2] as const).filter(
    (stage) => provisionOf(`what the answer holds at stage ${stage}`, edition) === provision,
  )
  if (stages.length === 0) return []
  const found: SentUnchecked[] = []
  for (const id of await readSentUnchecked(records, period)) {
    const complaint = replay(eventsOf(await readEvents(records, id)))
    if (!complaint || editionFor(complaint.receivedOn)?.id !== period.edition) continue
    for (const { stage, answer } of complaint.handling.responsesSubmitted) {
      if (answer?.outcome !== 'sent unchecked' || !stages.includes(stage)) continue
      const { on, by, because } = answer
      if (on >= period.from && on <= period.to) found.push({ id, on, by, because })
    }
  }
  return found
}
