// One letter to the resident, exactly as it was sent, to read, keep or print.
import type { KeptLetter, ResidentDesk } from '../../desk.ts'
import { html } from '../../html.ts'
import type { View } from '../../view.ts'
import { letterFiles, letterPaper } from '../letter-paper.ts'
import { letterName } from './words.ts'

export function residentLetterPage(desk: ResidentDesk, letter: KeptLetter, letters: readonly KeptLetter[]): View {
  const name = letterName(letter, letters)
  const path = `/${desk.landlord.id}/complaint`
  return {
    title: name,
    back: { href: path, text: 'Your complaint' },
    main: html`
      <p class="govuk-heading-l">${name}</p>
      ${letterFiles(`${path}/letters/${letter.number}`)}
      ${letterPaper(letter.document)}`,
  }
}
