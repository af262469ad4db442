// What is still to be done, by whom and by when: promised in a response, and not yet done (6.9f, 6.19f).
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Action } from '#core/complaint/complaint.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { type Block, paragraph, table } from '#documents/document.ts'
import type { LetterGiven } from './letter.ts'
import { section } from './sections.ts'
import { typed } from './typed.ts'

export function actionsPart(
  { stage, on }: { readonly stage: Stage; readonly on: DateOnly },
  { complaint, words }: LetterGiven,
): readonly Block[] {
  const outstanding = complaint.actions.filter(
    (action) => action.stage <= stage && (action.done === null || action.done.on > on),
  )
  const { heading, none, caption, what, owner, dueOn, updates } = words.actions
  if (outstanding.length === 0) return section(heading, paragraph(none))
  return section(
    heading,
    table({
      caption,
      columns: [
        { head: what, width: 4, rowHeader: true },
        { head: owner, width: 3 },
        { head: dueOn, width: 3 },
      ],
      rows: outstanding.map((action) => [
        typed(action.what, action, words),
        typed(action.owner, action, words),
        byWhen(action),
      ]),
    }),
    paragraph(updates),
  )

  /** A promise that was told to be late is promised for the day they were told. */
  function byWhen({ number, dueOn }: Action): string {
    const delay = complaint.handling.actionDelays.findLast(({ action }) => action === number)
    const promised = delay?.newDueOn ?? dueOn
    return promised < on ? words.actions.late(promised) : words.actions.day(promised)
  }
}
