// One letter to the resident, exactly as it was sent, to read, keep or print.
import type { KeptLetter, ResidentDesk } from '../../desk.ts'
import { html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { letterFiles, letterPaper } from '../letter-paper.ts'
import { letterName } from './standing.ts'

export function residentLetterPage(
  desk: ResidentDesk,
  letter: KeptLetter,
  letters: readonly KeptLetter[],
  { words, language, at }: Tongue,
): View {
  const name = letterName(letter, letters, words)
  const path = `/${desk.landlord.id}/complaint`
  return {
    title: name,
    language,
    back: { href: at(path), text: words.complaint.yours },
    main: html`
      <p class="govuk-heading-l">${name}</p>
      ${letterFiles(`${path}/letters/${letter.number}`, words.letter)}
      ${letterPaper(letter.document)}`,
  }
}
