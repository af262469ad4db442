// What is saved beside the events, and what it should be: the rows, and the same made again from the events.
import assert from 'node:assert/strict'
import type pg from 'pg'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Saved } from '#store/complaints.ts'
import type { Database } from '#store/database.ts'
import { rebuild } from '#store/rebuild.ts'
import { eventsOf } from '../../src/handle.ts'
import { standingOf } from '../../src/propose.ts'

/** Every row that follows from the events, a line each, in order. */
export async function savedRows(owner: pg.Pool | pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ line: string }>(`
    select 'complaint ' || one::text as line from complaint one
    union all select 'counted ' || one::text from counted one
    union all select 'due ' || one::text from due one
    union all select 'open ' || one::text from open_complaint one
    union all select 'finding ' || one::text from finding one
    union all select 'provision ' || one::text from provision_answer one
    union all select 'search ' || one::text from complaint_search one
    union all select 'contact ' || one::text from contact one
    union all select 'contact finding ' || one::text from contact_finding one
    union all select 'contact search ' || one::text from contact_search one
    order by 1`)
  return rows.map(({ line }) => line)
}

/** What the events come to, as on the day of the last of them, which is when it was saved. */
const asOnItsDay =
  (calendar: Calendar) =>
  (history: readonly RecordedEvent[]): Saved => {
    const complaint = replay(eventsOf(history))
    const last = history.at(-1)
    assert(complaint && last)
    return { ...standingOf(complaint, dayInLondon(Date.parse(last.recordedAt)), calendar), version: last.version }
  }

/** Makes every row again from the events, and asserts that not one of them is another; returns how many complaints. */
export async function assertRebuiltTheSame(
  owner: pg.Pool | pg.Client,
  database: Database,
  landlord: string,
  calendar: Calendar,
): Promise<number> {
  const before = await savedRows(owner)
  const count = await rebuild(database, landlord, asOnItsDay(calendar))
  const after = await savedRows(owner)
  const made = new Set(after)
  assert.deepEqual(
    before.filter((row) => !made.has(row)),
    [],
    'saved, and not what the events come to',
  )
  assert.equal(after.length, before.length, 'rows that the events come to were not saved')
  return count
}

const answered = `('ComplaintAcknowledged', 'ResponseExtended', 'ComplaintResponded', 'RefusalAgreed', 'RemedyOffered',
  'ContactRestricted', 'ClarificationAsked', 'InterimResponseGiven', 'ActionCompleted', 'ActionLateTold', 'ComplaintClosed',
  'AuthorityAskedFor', 'SurveySent', 'ExceptionalCircumstancesTold')`

/** An update is a letter only where it went in writing. */
const mayBeAnswered = `(type in ${answered} or type = 'UpdateGiven')`

/** Events that stand without what was decided with them, and things without their event; none, when nothing is half there. */
export async function halves(owner: pg.Pool | pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ half: string }>(`
    select 'event without words: ' || complaint_id || ' ' || version as half
      from complaint_event left join words using (landlord_id, complaint_id, version) where words.landlord_id is null
    union all select 'words without event: ' || complaint_id || ' ' || version
      from words left join complaint_event e using (landlord_id, complaint_id, version) where e.hash is null
    union all select 'event without letter: ' || complaint_event.complaint_id || ' ' || version
      from complaint_event left join letter on letter.landlord_id = complaint_event.landlord_id
        and letter.complaint_id = complaint_event.complaint_id and letter.number = version
      where type in ${answered} and letter.number is null
    union all select 'letter without event: ' || letter.complaint_id || ' ' || number
      from letter left join complaint_event e on e.landlord_id = letter.landlord_id
        and e.complaint_id = letter.complaint_id and e.version = number and ${mayBeAnswered}
      where e.version is null
    union all select 'letter without job: ' || complaint_id || ' ' || number
      from letter where delivered_at is null and not exists (select from pgboss.job where name = 'deliver-letter'
        and data ->> 'complaint' = complaint_id and (data ->> 'letter')::int = number)
    union all select 'job without letter: ' || (data ->> 'complaint') || ' ' || (data ->> 'letter')
      from pgboss.job where name = 'deliver-letter' and not exists (select from letter
        where complaint_id = data ->> 'complaint' and number = (data ->> 'letter')::int)
    union all select 'complaint of another version: ' || complaint.complaint_id
      from complaint where version <> (select max(version) from complaint_event e
        where e.landlord_id = complaint.landlord_id and e.complaint_id = complaint.complaint_id)`)
  return rows.map(({ half }) => half)
}
