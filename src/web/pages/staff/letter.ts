// One letter of a complaint, exactly as it was composed, with the files to download.
import type { CaseAndLetters, KeptLetter } from '../../desk.ts'
import { html } from '../../html.ts'
import type { View } from '../../view.ts'
import { letterFiles, letterPaper } from '../letter-paper.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { complaintPath } from './next-act.ts'
import { instantWords, letterWords } from './words.ts'

export function letterPage(file: CaseAndLetters, letter: KeptLetter): View {
  const path = complaintPath(file.complaint.id)
  const sent = letter.deliveredAt ? `Sent ${instantWords(letter.deliveredAt)}.` : 'On its way.'
  return {
    title: `${letterWords[letter.kind]} of ${file.complaint.id}`,
    identity: complaintIdentity(file, true),
    back: { href: path, text: `Complaint ${file.complaint.id}` },
    main: html`
      ${needsWarning(file)}
      <p class="govuk-heading-l">${letterWords[letter.kind]}</p>
      <p class="govuk-body">Written ${instantWords(letter.composedAt)}. ${sent}</p>
      ${letterFiles(`${path}/letters/${letter.number}`)}
      ${letterPaper(letter.document)}`,
  }
}
