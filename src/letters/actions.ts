// What is still to be done, by whom and by when: promised in this response or in an earlier one (6.9f, 6.19f).
import { longDate } from '#core/calendar/dates.ts'
import type { Action } from '#core/complaint/complaint.ts'
import type { ComplaintResponded } from '#core/complaint/steps/respond.ts'
import { type Block, paragraph, table } from '#documents/document.ts'
import type { LetterGiven } from './letter.ts'
import { section } from './sections.ts'
import { words } from './words/en-GB.ts'

export function actionsPart({ stage, on }: ComplaintResponded, { complaint }: LetterGiven): readonly Block[] {
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
      rows: outstanding.map((action) => [action.what, action.owner, byWhen(action)]),
    }),
    paragraph(updates),
  )

  function byWhen({ dueOn }: Action): string {
    return dueOn < on ? words.actions.late(dueOn) : longDate(dueOn)
  }
}
