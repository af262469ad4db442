// Short texts beside our letters: the resident asks for them, with the number they go to, and stops them again.
import { mobileNumber } from '#core/complaint/steps/text-messages.ts'
import { html } from '../../../html.ts'
import type { Say } from './act.ts'

export const askForTexts: Say = {
  path: 'texts',
  numbered: false,
  words: 'texts',
  // The number is the resident's own, and so is who stops it.
  offered: ({ desk, file: { complaint } }) => {
    if (desk.speaker) return []
    const { texting } = complaint.handling
    // One that failed goes nowhere until there is another number, or the same once more.
    return complaint.imported || (texting && !texting.failed) ? [] : [0]
  },
  main: ({ tongue }, inputs) => {
    const said = tongue.words.say.texts
    return html`
    <p class="govuk-body">${said.intro}</p>
    <div class="govuk-inset-text">${said.safe}</div>
    ${inputs.text({
      name: 'number',
      label: { text: said.label, classes: 'govuk-label--s' },
      hint: said.hint,
      type: 'tel',
      autocomplete: 'tel',
      classes: 'govuk-input--width-20',
    })}`
  },
  read: (posted, { desk, tongue }) => {
    const number = mobileNumber(posted.number ?? '')
    if (number === null) return { wrong: [{ field: 'number', because: tongue.words.say.texts.missing }] }
    return { command: { type: 'AskForTexts', number, on: desk.today() } }
  },
}

export const stopTexts: Say = {
  path: 'stop-texts',
  numbered: false,
  words: 'stop texts',
  offered: ({ desk, file }) => (file.complaint.handling.texting && !desk.speaker ? [0] : []),
  main: ({ file, tongue }) => {
    const { texting } = file.complaint.handling
    return html`<p class="govuk-body">${texting && tongue.words.say['stop texts'].intro(texting.number)}</p>`
  },
  read: (_, { desk }) => ({ command: { type: 'StopTexts', on: desk.today(), words: '' } }),
}
