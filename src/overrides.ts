// What was done past a rule in a period, each with who, why and when, for the Code wall (6.4, 6.9, 6.15, 6.19, and what is kept).
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import { mayOpen } from '#core/complaint/handling-readers.ts'
import { type ComplaintEvent, replay } from '#core/complaint/procedure.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import { provisionOf } from '#core/handling-code/duties.ts'
import type { Edition } from '#core/handling-code/edition.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { readEvents } from '#store/events.ts'
import { readOverridden } from '#store/overrides.ts'
import type { Records } from '#store/tables.ts'
import type { Override } from '#web/self-assessments-desk.ts'
import { eventsOf } from './handle.ts'

/** The latest first. Whoever may not open the complaint is not told why: the reason tells of it. */
export async function overridesIn(records: Records, period: Period, me: PersonId): Promise<readonly Override[]> {
  const found: Override[] = []
  for (const id of await readOverridden(records, period)) {
    const events = eventsOf(await readEvents(records, id))
    const complaint = replay(events)
    const edition = complaint && editionFor(complaint.receivedOn)
    if (!complaint || edition?.id !== period.edition) continue
    found.push(...events.flatMap((event) => overrideOf(event, complaint, editions[edition.id], me)))
  }
  return found
    .filter(({ on }) => on >= period.from && on <= period.to)
    .toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1))
}

function overrideOf(event: ComplaintEvent, complaint: Complaint, edition: Edition, me: PersonId): readonly Override[] {
  const { id } = complaint
  const toldTo = (because: string) => (mayOpen(complaint.handling, me) ? because : null)
  switch (event.type) {
    case 'ResponseSentUnchecked': {
      const { on, sentBy: by, because, stage } = event
      const provision = provisionOf(`what the answer holds at stage ${stage}`, edition)
      return [{ kind: 'sent unchecked', id, on, by, because: toldTo(because), provision }]
    }
    case 'ResponseExtended': {
      const { toldOn: on, beyondLimitApprovedBy: by, reason, stage } = event
      const provision = provisionOf(`extending stage ${stage}`, edition)
      return by === null ? [] : [{ kind: 'beyond the limit', id, on, by, because: toldTo(reason), provision }]
    }
    case 'ReadersJoined': {
      const { on, person: by, because } = event
      return [{ kind: 'opened unnamed', id, on, by, because: toldTo(because), provision: null }]
    }
    default:
      return []
  }
}
