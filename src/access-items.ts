// Lists every document and entry of one record, for whoever decides what of it is held back from the person who asks.
import type { Profile } from '#core/landlord/profile.ts'
import { decisionOn, type RecordOfPerson } from '#core/subject-access/request.ts'
import { heldItemOf } from '#pack/contents.ts'
import type { KeptAccess } from '#store/subject-access.ts'
import type { AccessItem } from '#web/subject-access-desk.ts'
import type { PackHouse } from './build-pack.ts'
import { tellRecord } from './gather-person.ts'

/** With the words that would be given: whoever decides reads them first. */
export async function accessItemsOf(
  house: Pick<PackHouse, 'database' | 'calendar'>,
  landlord: Profile,
  { askedAt, decisions }: Pick<KeptAccess, 'askedAt' | 'decisions'>,
  record: RecordOfPerson,
): Promise<readonly AccessItem[]> {
  const { told } = await tellRecord(house, landlord, { askedAt, decisions: [] }, record, 0)
  const documents = told.documents.map((document) => ({
    ...{ ...heldItemOf(document), on: document.on, text: document.title },
  }))
  const entries = told.entries.flatMap((entry) =>
    entry.held
      ? []
      : [
          {
            ...{ kind: 'entry' as const, which: `${entry.version}`, on: entry.on },
            text: [`${entry.title}.`, ...entry.lines].join('\n'),
          },
        ],
  )
  return [...documents, ...entries].map((item) => {
    const decision = decisionOn(decisions, { record: record.id, ...item })
    return { ...item, held: decision?.held ? { ...decision.held, by: decision.by } : null }
  })
}
