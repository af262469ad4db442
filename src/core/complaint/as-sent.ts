// The days of a stage as its resident knows them: what was written, and is known never to have left, is not yet told.
import type { DateOnly } from '../calendar/dates.ts'
import type { Complaint, Extension, StageRecord } from './complaint.ts'
import type { Told, Undelivered } from './handling-post.ts'

type Act = 'acknowledgement' | 'response'

/** A day on which something was told. Not sent: `on` is null, and `known` says whether that is certain. */
export type Sending = { readonly on: DateOnly | null; readonly writtenOn: DateOnly; readonly known: boolean }

/** When the act of a stage was told; null where nothing was written. */
export function sendingOf({ handling }: Complaint, record: StageRecord, act: Act): Sending | null {
  const writtenOn = record[act]?.on
  if (!writtenOn) return null
  const failed = lastFailure(handling.undelivered, ({ stage, what }) => stage === record.stage && what === act)
  if (!failed) return { on: writtenOn, writtenOn, known: true }
  return { on: wentOn(failed), writtenOn, known: failed.cause !== 'not known' || !isOpen(failed) }
}

/**
 * The extensions of a stage that were told. One whose letter is known not to have gone moved no date, and is not brought
 * back: told anew, it is another extension. One that may have gone stands until somebody says that it did not.
 */
export function extensionsTold({ handling }: Complaint, record: StageRecord): readonly Extension[] {
  return record.extensions.filter(({ newDueOn }) => {
    const failed = lastFailure(
      handling.undelivered,
      (told) => told.stage === record.stage && told.what === 'extension' && told.newDueOn === newDueOn,
    )
    return !failed || (failed.cause === 'not known' && (isOpen(failed) || wentOn(failed) !== null))
  })
}

const lastFailure = (undelivered: readonly Undelivered[], which: (told: Told) => boolean): Undelivered | undefined =>
  undelivered.findLast(({ told }) => told !== null && which(told))

const isOpen = ({ settled, sentOn }: Undelivered): boolean => !settled && !sentOn

const wentOn = ({ settled, sentOn }: Undelivered): DateOnly | null => settled?.wentOn ?? sentOn
