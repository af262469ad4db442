// The part of a form that sends files: those that are here already, and room for more.
import { allowedEndings } from '#core/complaint/file-kinds.ts'
import type { ComplaintFiles, HeldFile } from '../complaint-files.ts'
import { checkboxes } from '../components/checkboxes.ts'
import { fileUpload } from '../components/file-upload.ts'
import type { Posted } from '../form.ts'
import { type Html, html } from '../html.ts'
import type { Drawn } from '../inputs.ts'
import { mostFiles, tokensIn } from '../sent-files.ts'
import { type ResidentWords, residentWordsIn } from './resident/words/words.ts'

/** The files that a form holds; one that was let go of meanwhile is left out. */
export const heldIn = (files: Pick<ComplaintFiles, 'held'>, posted: Posted): readonly HeldFile[] =>
  tokensIn(posted).flatMap((token) => files.held(token) ?? [])

type Words = { readonly label: string; readonly hint: string }

type Held = Pick<ComplaintFiles, 'held' | 'longestMegabytes'>

export function fileInputs(
  files: Held,
  { posted, refusals }: Drawn,
  { label, hint }: Words,
  { files: says, language }: ResidentWords = residentWordsIn['en-GB'],
): Html {
  const because = refusals.flatMap((refusal) => (refusal.field === 'files' ? [refusal.because] : [])).join('. ')
  const held = heldIn(files, posted)
  return html`
    ${
      held.length > 0 &&
      checkboxes({
        name: 'uploaded',
        legend: { text: says.reached, classes: 'govuk-fieldset__legend--s' },
        hint: says.untick,
        items: held.map((file, place) => ({
          name: `uploaded-${place + 1}`,
          value: file.token,
          text: `${file.name} (${says.whatItIs(file)})`,
          checked: true,
        })),
      })
    }
    ${fileUpload({
      name: 'files',
      label: { text: held.length > 0 ? says.more : label, classes: 'govuk-label--s' },
      hint: `${hint} ${says.kinds(mostFiles, files.longestMegabytes)}`,
      error: because || undefined,
      language,
      multiple: true,
      accept: allowedEndings.join(','),
    })}`
}
