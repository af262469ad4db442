// Finishing, for somebody on the telephone, a complaint that they began on the website.
import { button } from '../../components/button.ts'
import { html } from '../../html.ts'
import { type Drawn, inputsOf } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { pairInputs } from '../complain/come-back.ts'
import { caller as words } from '../complain/words/caller.ts'
import { complainWordsIn } from '../complain/words/words.ts'

export const callerPage = (formToken: string, drawn: Drawn): View => ({
  title: words.title,
  ...drawn,
  back: { href: '/staff/log', text: 'Log a contact' },
  main: html`<h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.intro}</p>
    ${form('/staff/drafts', formToken, [pairInputs(inputsOf(drawn), complainWordsIn['en-GB']), button(words.open)])}`,
})
