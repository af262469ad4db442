// What staff write to a resident who reads Welsh: in which language it is, and who checked the Welsh. No machine writes it.
import type { InWelsh } from '#core/complaint/in-welsh.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { readsWelsh } from '#core/landlord/languages.ts'
import type { Act, ActContext } from '../../act.ts'
import { clean, field, type Posted, type Read, readForm } from '../../form.ts'
import { type Html, html, nothing } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'

const isAsked = (act: Act, { file, desk }: ActContext): boolean =>
  (act.inLetters ?? false) && readsWelsh(file.complaint.resident, desk.landlord)

export function languageInputs(act: Act, context: ActContext, inputs: Inputs): Html {
  if (!isAsked(act, context)) return nothing
  return html`
    <h2 class="govuk-heading-m">This resident reads Welsh</h2>
    <p class="govuk-body">Write in Welsh, or have it translated by a person. The rest of the letter is in Welsh already.</p>
    ${inputs.radios({
      name: 'wordsIn',
      legend: { text: 'In which language is what you wrote?', classes: 'govuk-fieldset__legend--s' },
      items: [
        { value: 'Welsh', text: 'Welsh' },
        { value: 'English', text: 'English', hint: 'The letter will mark it as English' },
      ],
    })}
    ${inputs.text({
      name: 'welshCheckedBy',
      label: { text: 'Who checked the Welsh?', classes: 'govuk-label--s' },
      hint: 'The name of a person who reads Welsh. Leave it empty if you wrote in English',
      classes: 'govuk-input--width-20',
    })}`
}

const language = field<InWelsh>((posted) => {
  if (posted.wordsIn === 'English') return { value: {} }
  if (posted.wordsIn === 'Welsh') return { value: { inWelsh: { checkedBy: clean(posted.welshCheckedBy) } } }
  return { wrong: [{ field: 'wordsIn', because: 'Say in which language you wrote' }] }
})

/** The command of the form, with the language of what was typed in it where that is asked. */
export function readAct(act: Act, context: ActContext, posted: Posted): Read<ComplaintCommand> {
  const read = readForm(act.schema(context), posted)
  if (!isAsked(act, context)) return read
  const written = readForm(language, posted)
  if (read.read && written.read) return { read: true, command: { ...read.command, ...written.command } }
  const refusals = [read, written].flatMap((one) => (one.read ? [] : one.refusals))
  return { read: false, refusals }
}
