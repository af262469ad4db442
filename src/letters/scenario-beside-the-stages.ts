// The letters beside the stages, each of a made-up complaint under each edition: what tests share.
import assert from 'node:assert/strict'
import { addDays, dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { updateGiven } from '#core/complaint/scenario-handling.ts'
import { contactRestricted, remedyOffered } from '#core/complaint/scenario-put-right.ts'
import { refused } from '#core/complaint/scenario-refusals.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { ComposedLetter } from './catalogue.ts'
import { fernbank, lettersOf, storyUnder } from './scenario.ts'
import type { Words } from './words/words.ts'

/** The events before, and the one that is answered. */
function storiesBesideTheStages(
  edition: EditionId,
  landlord: Profile = fernbank,
): readonly (readonly ComplaintEvent[])[] {
  const story = storyUnder(edition, landlord)
  const [received, acknowledged, , , asked] = story
  assert(received?.type === 'ComplaintReceived' && acknowledged?.type === 'ComplaintAcknowledged')
  assert(asked?.type === 'Stage2AskedFor')
  const { on } = acknowledged
  const plan: ComplaintEvent = {
    type: 'ContactPlanAgreed',
    stage: 1,
    agreedOn: on,
    everyWorkingDays: 3,
    method: 'post',
  }
  return [
    [
      received,
      ...refused(1, {
        ground: 'over 12 months ago',
        on,
        facts: 'You told us that the mould was there in 2019, and that you wrote to us about it then.',
        knownSince: dateOnly('2019-05-02'),
        claimFiledOn: null,
        discretion:
          'We asked why you did not complain sooner.\n\nThe flat was sold in 2020, and nothing can be looked at.',
      }),
    ],
    [...story.slice(0, 5), ...refused(2, { on: addDays(asked.on, 1), claimFiledOn: asked.on })],
    [
      received,
      acknowledged,
      plan,
      updateGiven(on, { method: 'post', words: 'The part has come.\n\nWe fit it on Monday.' }),
    ],
    [received, remedyOffered({ offeredOn: on, dueOn: addDays(on, 14) })],
    [received, contactRestricted({ on, reviewOn: addDays(on, 28) })],
  ]
}

/** The letter that answers the last event of each of them. */
export const lettersBesideTheStages = (
  edition: EditionId,
  landlord: Profile = fernbank,
  words?: Words,
): readonly ComposedLetter[] =>
  storiesBesideTheStages(edition, landlord).map((events) => {
    const letter = lettersOf(events, landlord, undefined, words).at(-1)
    assert(letter?.number === events.length, 'the last event is answered')
    return letter
  })
