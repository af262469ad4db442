// The letters in between and at the end, each of a made-up complaint under each edition: what tests share.
import assert from 'node:assert/strict'
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { representativeAppointed } from '#core/complaint/scenario-handling.ts'
import * as told from '#core/complaint/scenario-told.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { ComposedLetter } from './catalogue.ts'
import { fernbank, lettersOf, storyUnder } from './scenario.ts'
import type { Words } from './words/words.ts'

type Story = {
  readonly name: string
  readonly events: readonly ComplaintEvent[]
  readonly writtenOn: DateOnly
}

/** The events before, and the one that is answered; named as the file of its letter. */
function storiesInBetween(edition: EditionId, landlord: Profile): readonly Story[] {
  const story = storyUnder(edition, landlord)
  const [received, acknowledged, , responded, asked, acknowledged2] = story
  assert(received?.type === 'ComplaintReceived' && acknowledged?.type === 'ComplaintAcknowledged')
  assert(responded?.type === 'ComplaintResponded' && asked && acknowledged2?.type === 'ComplaintAcknowledged')
  const promisedFor = responded.actions[0]?.dueOn
  assert(promisedFor)
  const [on, on2] = [acknowledged.on, acknowledged2.on]
  const answered = story.slice(0, 4)
  const later = addDays(promisedFor, 3)
  const done: ComplaintEvent = {
    type: 'ActionCompleted',
    action: 1,
    on: promisedFor,
    proof: 'Our surveyor saw the fan running, and you told us that it works.',
  }
  const closed: ComplaintEvent = { type: 'ComplaintClosed', on: later }
  const atTheEnd: ComplaintEvent = { type: 'ComplaintClosed', on: addDays(promisedFor, 40) }
  const about = (name: string, writtenOn: DateOnly, ...events: readonly ComplaintEvent[]): Story => ({
    name,
    events,
    writtenOn,
  })
  return [
    about(
      'request-for-clarification-stage-1',
      on,
      ...[received, acknowledged, told.clarificationAsked({ on, dueOn: addDays(on, 5) })],
    ),
    about(
      'request-for-clarification-stage-2',
      on2,
      ...[...story.slice(0, 6), told.clarificationAsked({ stage: 2, on: on2, dueOn: addDays(on2, 5) })],
    ),
    about('interim-response-stage-1', on, received, acknowledged, told.interimResponseGiven({ on })),
    about('interim-response-stage-2', on2, ...story.slice(0, 6), told.interimResponseGiven({ stage: 2, on: on2 })),
    about('action-done', later, ...answered, done),
    about(
      'action-late',
      later,
      ...[...answered, told.actionLateTold({ on: later, newDueOn: addDays(promisedFor, 14) })],
    ),
    about('closure-stage-1', later, ...answered, done, closed),
    about('closure-stage-2', addDays(promisedFor, 40), ...story, done, atTheEnd),
    about(
      'request-for-authority',
      on,
      ...[received, representativeAppointed({ appointedOn: on, authority: 'awaited', authorityProof: '' })],
      told.authorityAskedFor({ on, dueOn: addDays(on, 7) }),
    ),
    about(
      'satisfaction-survey',
      later,
      ...[...answered, done, closed, told.surveySent({ on: later, replyBy: addDays(later, 14) })],
    ),
    about(
      'exceptional-circumstances',
      on,
      ...[received, acknowledged, told.exceptionalCircumstancesTold({ on, backOn: addDays(on, 14) })],
    ),
  ]
}

/** The letter that answers the last event of each of them. */
export const lettersInBetween = (
  edition: EditionId,
  landlord: Profile = fernbank,
  words?: Words,
): readonly (ComposedLetter & { readonly name: string })[] =>
  storiesInBetween(edition, landlord).map(({ name, events, writtenOn }) => {
    const letter = lettersOf(events, landlord, writtenOn, words).at(-1)
    assert(letter?.number === events.length, 'the last event is answered')
    return { ...letter, name }
  })
