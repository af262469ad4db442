// One letter of a complaint, exactly as it was composed, with the files to download.
import type { CaseAndLetters, Desk, KeptLetter } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { View } from '../../view.ts'
import { letterFiles, letterPaper } from '../letter-paper.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { didNotGo } from './letters-sent.ts'
import { complaintPath, nextActFor, sectionPath } from './next-act.ts'
import { instantWords, letterWords } from './words.ts'

export function letterPage({ landlord, person }: Desk, file: CaseAndLetters, letter: KeptLetter): View {
  const path = complaintPath(file.complaint.id)
  return {
    title: `${letterWords[letter.kind]} of ${file.complaint.id}`,
    identity: complaintIdentity(file, nextActFor(file, person)),
    back: { href: path, text: `Complaint ${file.complaint.id}` },
    main: html`
      ${needsWarning(file, landlord)}
      <p class="govuk-heading-l">${letterWords[letter.kind]}</p>
      <p class="govuk-body">Written ${instantWords(letter.composedAt)}. ${howItWent(file, letter)}</p>
      ${letterFiles(`${path}/letters/${letter.number}`)}
      ${letterPaper(letter.document)}`,
  }
}

function howItWent({ complaint }: CaseAndLetters, { number, deliveredAt }: KeptLetter): Html {
  if (deliveredAt) return html`Sent ${instantWords(deliveredAt)}.`
  if (!didNotGo(complaint, number)) return html`On its way.`
  return html`<strong>It is not known to have gone.</strong>
    <a class="govuk-link" href="${sectionPath(complaint.id, 'letters')}">See why, and what to do</a>.`
}
