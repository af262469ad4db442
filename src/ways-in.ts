// Who opens a complaint by which code: its resident, and whoever speaks for them, by codes of their own (3.6).
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Complete, Document, Language } from '#documents/document.ts'
import { restored } from '#documents/restored.ts'
import { readAccessCodeIssue } from '#store/complaints.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import type { CaseAndLetters, Speaker } from '#web/desk.ts'
import type { RepresentativeCode, WayIn } from '#web/parts.ts'
import { accessCode, representativeCode } from './access-code.ts'
import { eventsOf } from './handle.ts'

type Kept = { readonly database: Database; readonly secret: string }

export async function waysInOf(
  { database, secret }: Kept,
  landlord: string,
  id: ComplaintId,
): Promise<readonly WayIn[]> {
  const issue = await readAsLandlord(database, landlord, (records) => readAccessCodeIssue(records, id))
  if (issue === null) return []
  const speaking = (await representativesOf(database, landlord, id)).filter(({ online }) => online !== null)
  return [
    { code: accessCode(secret, landlord, id, issue), representative: null },
    ...speaking.map((one) => ({
      code: representativeCode(secret, landlord, id, one),
      representative: { number: one.number, code: one.codesGiven },
    })),
  ]
}

/** Asked anew on every page: what was withdrawn or ended opens nothing from that moment on. */
export async function speakerOf(
  { database }: Pick<Kept, 'database'>,
  landlord: string,
  id: ComplaintId,
  { number, code }: RepresentativeCode,
): Promise<Speaker | null> {
  const one = numberedOf(await representativesOf(database, landlord, id), number)
  return one?.online && one.codesGiven === code ? { number, name: one.name, may: one.online } : null
}

async function representativesOf(database: Database, landlord: string, id: ComplaintId) {
  const events = await readAsLandlord(database, landlord, (records) => readEvents(records, id))
  return replay(eventsOf(events))?.handling.representatives ?? []
}

const notShown: { readonly [language in Language]: string } = { 'en-GB': '(not shown)', cy: '(heb ei ddangos)' }

/** The complaint as whoever speaks for the resident sees it: with it they do not get the code that is the resident's own. */
export function seenByAnother(file: CaseAndLetters): CaseAndLetters {
  const without = (document: Complete<Document>): Complete<Document> =>
    restored(JSON.parse(JSON.stringify(document).replaceAll(file.accessCode, notShown[document.language])))
  return {
    ...file,
    accessCode: '',
    letters: file.letters.map((letter) => ({ ...letter, document: without(letter.document) })),
  }
}
