// Makes the part of a desk that words letters: read and shown, written by one person, approved by another.
import assert from 'node:assert/strict'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { LetterKind } from '#core/handling-code/edition.ts'
import { notToBeNamed, type Profile } from '#core/landlord/profile.ts'
import { type Flag, flagsOf } from '#core/wording/flags.ts'
import { answerRefusals } from '#core/wording/version.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Document } from '#documents/document.ts'
import type { Wording } from '#documents/wording.ts'
import { letterKinds, lettersFor } from '#letters/catalogue.ts'
import { madeUpLetter } from '#letters/made-up.ts'
import { partsToPlace, worded, wordingFields } from '#letters/wordable.ts'
import { wordsIn } from '#letters/words/words.ts'
import { readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import { readStaff } from '#store/people.ts'
import { answerWording, readWordings, saveWording } from '#store/wordings.ts'
import type { Done } from '#web/outcome.ts'
import type { ReadWording, WordingsDesk } from '#web/wordings-desk.ts'
import { eventsOf, type Spine } from './handle.ts'
import { type Surroundings, standingOf } from './propose.ts'
import { readWordingOf, standardSource } from './wordings.ts'

type Place = {
  readonly landlord: Profile
  readonly person: PersonId
  readonly around: (id: ComplaintId) => Promise<Surroundings>
}

const done: Done = { done: true }
const stale: Done = {
  done: false,
  stale: true,
  refusals: [{ because: 'Somebody else was first. Look at what they wrote, and send yours again if it still holds' }],
}

export function wordingsDeskFor({ database, now }: Pick<Spine, 'database' | 'now'>, place: Place): WordingsDesk {
  const { landlord, person } = place
  const ask = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) => readAsLandlord(database, landlord.id, work)
  const recorded = () => ({ by: person, at: new Date(now()).toISOString() })
  const flags = async (source: string): Promise<readonly Flag[]> => {
    const today = dayInLondon(now())
    const edition = editionFor(today)
    assert(edition, 'an edition of the Code is in force today')
    const names = notToBeNamed(landlord, await ask(readStaff))
    return flagsOf(source, { edition, landlordLimits: landlord.limits, notToBeNamed: names, today })
  }
  return {
    all: async () => {
      const versions = await ask(readWordings)
      return letterKinds.map((kind) => ({
        kind,
        parts: partsToPlace(kind),
        fields: wordingFields,
        versions: versions.filter((one) => one.kind === kind),
        standard: standardSource(kind),
      }))
    },
    read: async (kind, source, complaint) => {
      const read = readWordingOf(kind, source)
      if ('faults' in read) return { faults: read.faults, flags: await flags(source), preview: null }
      const misshapen = misshapenIn(kind, read.wording, landlord, now())
      if (misshapen.length > 0) return { faults: misshapen, flags: await flags(source), preview: null }
      const preview = complaint
        ? await reworded(ask, place, kind, read.wording, complaint)
        : { document: madeUp(kind, read.wording, landlord, now()), of: 'made up' as const }
      return 'because' in preview ? preview : { faults: [], flags: await flags(source), preview }
    },
    save: async (version, seen) => {
      const read = readWordingOf(version.kind, version.source)
      if ('faults' in read) {
        return { done: false, stale: false, refusals: read.faults.map(({ because }) => ({ because, field: 'source' })) }
      }
      const misshapen = misshapenIn(version.kind, read.wording, landlord, now())
      if (misshapen.length > 0) {
        return { done: false, stale: false, refusals: misshapen.map(({ because }) => ({ because, field: 'source' })) }
      }
      return (await ask((records) => saveWording(records, version, seen, recorded()))) ? done : stale
    },
    answer: async (of, answer) => {
      const kept = (await ask(readWordings)).find((one) => one.kind === of.kind && one.version === of.version)
      assert(kept, 'a version that is answered is there')
      const refusals = answerRefusals(kept, { ...answer, by: person })
      if (refusals.length > 0) return { done: false, stale: false, refusals }
      return (await ask((records) => answerWording(records, of, answer, recorded()))) ? done : stale
    },
  }
}

const checkedMadeUp = (kind: LetterKind, wording: Wording, landlord: Profile, now: number) =>
  complete(
    worded(madeUpLetter(kind, landlord, dayInLondon(now)), wording),
    partsToPlace(kind).map(({ part }) => part),
  )

/** What would be wrong with a letter in these words that no line of them shows by itself: headings that skip a level. */
function misshapenIn(kind: LetterKind, wording: Wording, landlord: Profile, now: number) {
  const checked = checkedMadeUp(kind, wording, landlord, now)
  if ('document' in checked) return []
  return checked.faults.map((fault) => ({
    line: null,
    because: 'block' in fault ? `“${fault.block}”: ${fault.why}` : `The part “${fault.part}” is ${fault.why}`,
  }))
}

function madeUp(kind: LetterKind, wording: Wording, landlord: Profile, now: number): Complete<Document> {
  const checked = checkedMadeUp(kind, wording, landlord, now)
  assert('document' in checked, 'a wording that is not misshapen leaves the letter whole')
  return checked.document
}

/** The complaint's last letter of the kind, composed again from its events in these words. */
async function reworded(
  ask: <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) => Promise<Value>,
  { around }: Place,
  kind: LetterKind,
  wording: Wording,
  id: ComplaintId,
): Promise<NonNullable<ReadWording['preview']> | { readonly because: string }> {
  const kept = await ask((records) => readCase(records, id))
  const number = kept?.letters.findLast((letter) => letter.kind === kind)?.number
  if (!kept || number === undefined) return { because: `${id} has no letter of this kind` }
  const events = eventsOf(kept.events).slice(0, number)
  const event = events.at(-1)
  const complaint = replay(events)
  assert(event && complaint, 'a letter answers an event')
  const { today, calendar, ...known } = await around(id)
  const given = {
    ...standingOf(complaint, today, calendar),
    ...known,
    writtenOn: today,
    wordings: { get: () => wording },
    // A landlord's own wordings are in English, so they are tried on a letter in English.
    words: wordsIn['en-GB'],
  }
  const [letter] = lettersFor([{ number, event }], given)
  assert(letter, 'an event that a letter answered is answered again')
  return { document: letter.document, of: id }
}
