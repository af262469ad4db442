// Makes the desk of complaints that were begun and not yet sent: kept, taken up again, and recorded when they are sent.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { addDays, dayInLondon } from '#core/calendar/dates.ts'
import { type DraftId, newComplaintId, newDraftId, type PersonId, theResident } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import {
  addDraftFiles,
  type KeptDraft,
  markDraftSent,
  openDraft,
  readDraft,
  removeDraftFile,
  saveAnswers,
  saveNewDraft,
} from '#store/drafts.ts'
import { isVersionTaken } from '#store/events.ts'
import { type Draft, type DraftsDesk, draftDays } from '#web/drafts-desk.ts'
import type { Outcome } from '#web/outcome.ts'
import { accessCode } from './access-code.ts'
import { complaintFilesFor } from './complaint-files.ts'
import { contactChangedMeanwhile, handleContact } from './contacts.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { equalityOfferFor } from './equality.ts'
import { record } from './handle.ts'
import { proposeInTurn } from './propose.ts'

export function draftsDeskFor(deployment: Deployment, landlord: Profile): DraftsDesk {
  const { database, now, secret } = deployment
  const instant = () => new Date(now()).toISOString()
  const asked = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(database, landlord.id, work)
  const find = async (id: DraftId) => {
    const kept = await asked((records) => readDraft(records, id))
    return kept && draftOf(kept, now())
  }
  return {
    now,
    find,
    begin: async () => {
      const [today, random] = [dayInLondon(now()), (below: number) => randomInt(below)]
      const id = newDraftId(today, random)
      const begun = { id, complaint: newComplaintId(today, random), savedAt: instant() }
      await asked((records) => saveNewDraft(records, begun))
      return id
    },
    codeOf: (id) => accessCode(secret, landlord.id, id, 1),
    save: (id, names, answers) => asked((records) => saveAnswers(records, id, { names, answers }, instant())),
    openFor: (id, by) => asked((records) => openDraft(records, id, by)),
    filesOf: ({ complaint }) => {
      const surroundings = () => surroundingsOf(deployment, landlord, complaint)
      return complaintFilesFor(deployment, { landlord, complaint, by: theResident, surroundings })
    },
    addFiles: (id, files) => asked((records) => addDraftFiles(records, id, files, instant())),
    removeFile: (id, sha256) => asked((records) => removeDraftFile(records, id, sha256, instant())),
    send: (draft, commands, by) => send(deployment, landlord, draft, { commands, by }),
    equality: equalityOfferFor(deployment, landlord),
    report: async (draft, command, by) => {
      const { calendar, today } = await surroundingsOf(deployment, landlord, draft.complaint)
      const asking = { by, seen: 0, surroundings: { today, calendar, landlord } }
      const outcome = await handleContact(deployment, landlord.id, command.contact, command, asking)
      // Its reference is the draft's own, so that one which is there already is this very report.
      const isTaken = !outcome.recorded && outcome.refusals.includes(contactChangedMeanwhile)
      if (!outcome.recorded && !isTaken) return outcome
      await asked((records) => markDraftSent(records, draft.id, instant()))
      return { recorded: true, version: 1 }
    },
  }
}

function draftOf({ sentAt, savedAt, ...kept }: KeptDraft, now: number): Draft | null {
  const keptUntil = addDays(dayInLondon(Date.parse(savedAt)), draftDays)
  return keptUntil < dayInLondon(now) ? null : { ...kept, keptUntil, isSent: sentAt !== null }
}

type Sending = { readonly commands: readonly ComplaintCommand[]; readonly by: PersonId }

/** One transaction for everything: a complaint is never there without what was said with it, nor a draft sent without one. */
async function send(
  deployment: Deployment,
  landlord: Profile,
  { id, complaint }: Draft,
  { commands, by }: Sending,
): Promise<Outcome> {
  const { database, jobs, now } = deployment
  const proposal = proposeInTurn(commands, by, await surroundingsOf(deployment, landlord, complaint))
  if (!proposal.accepted) return { recorded: false, refusals: proposal.refusals }
  const recordedAt = new Date(now()).toISOString()
  try {
    const version = await asLandlord(database, landlord.id, async (records) => {
      await markDraftSent(records, id, recordedAt)
      return record(records, jobs, { landlord: landlord.id, id: complaint, seen: 0, by, recordedAt }, proposal)
    })
    return { recorded: true, version }
  } catch (error) {
    if (!isVersionTaken(error)) throw error
    // The button was pressed twice: the first press recorded it.
    const kept = await readAsLandlord(database, landlord.id, (records) => readDraft(records, id))
    assert(kept?.sentAt, `${complaint} is another complaint’s reference already`)
    return { recorded: true, version: commands.length }
  }
}
