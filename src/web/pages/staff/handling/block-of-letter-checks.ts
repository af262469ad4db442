// The block about responses that somebody else reads before they go: what waits, what came back, and what was sent unchecked.
import { longDate } from '#core/calendar/dates.ts'
import type { SubmittedResponse } from '#core/complaint/handling-letters.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import type { Person } from '../../../desk.ts'
import { nameOf } from '../parts-of-forms.ts'
import type { Block } from './block.ts'

export const letterChecksBlock: Block = {
  title: 'Letters checked',
  empty: 'Where our policy says that somebody else reads a response before it is sent, it stands here.',
  rows: (complaint, staff) =>
    complaint.handling.responsesSubmitted.map((submitted) => ({
      key: `Stage ${submitted.stage} response`,
      says: [
        `${longDate(submitted.on)}: ${nameOf(submitted.submittedBy, staff)} wrote it.`,
        becameOf(submitted, responseWaiting(complaint) === submitted, staff),
      ],
      number: submitted.number,
    })),
}

function becameOf({ answer }: SubmittedResponse, waits: boolean, staff: readonly Person[]): string {
  if (!answer) {
    return waits
      ? 'It waits for somebody else to check it. Until then nothing is sent and no clock stops.'
      : 'Nobody had checked it when the stage ended.'
  }
  const who = `${nameOf(answer.by, staff)}`
  const on = longDate(answer.on)
  if (answer.outcome === 'approved') return `${who} approved it on ${on}.`
  if (answer.outcome === 'returned') return `${who} returned it on ${on}: ${answer.because}`
  return `Sent unchecked by ${who} on ${on}: ${answer.because}`
}
