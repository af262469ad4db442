// Every letter of a complaint, the last first, exactly as each was sent.
import type { Complaint } from '#core/complaint/complaint.ts'
import { isWaiting } from '#core/complaint/handling-post.ts'
import type { CaseAndLetters } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { complaintPath } from './next-act.ts'
import { instantWords, letterWords } from './words.ts'

export function lettersSent({ complaint, letters }: CaseAndLetters): Html {
  if (letters.length === 0) {
    return html`<p class="govuk-body">Every letter sent will stand here, exactly as it was sent. The first is the acknowledgement.</p>`
  }
  return html`<ul class="govuk-list">${letters.toReversed().map(
    ({ number, kind, composedAt, deliveredAt }) => html`<li>
      <a class="govuk-link" href="${complaintPath(complaint.id)}/letters/${number}">${letterWords[kind]}</a>,
      ${didNotGo(complaint, number) ? `written ${instantWords(composedAt)}, and it is not known to have gone: see below` : writtenAndSent(composedAt, deliveredAt)}</li>`,
  )}</ul>`
}

/** Whether the letter failed, and waits for somebody to say how it goes on. */
export const didNotGo = ({ handling }: Complaint, letter: number): boolean =>
  handling.undelivered.some((one) => one.letter === letter && isWaiting(one))

function writtenAndSent(composedAt: string, deliveredAt: string | null): string {
  const written = instantWords(composedAt)
  if (!deliveredAt) return `written ${written}, on its way`
  const sent = instantWords(deliveredAt)
  return sent === written ? `written and sent ${written}` : `written ${written}, sent ${sent}`
}
