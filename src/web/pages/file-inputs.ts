// The part of a form that sends files: those that are here already, and room for more.
import { allowedEndings } from '#core/complaint/file-kinds.ts'
import { fileWords } from '#history/file-words.ts'
import type { ComplaintFiles, HeldFile } from '../complaint-files.ts'
import { checkboxes } from '../components/checkboxes.ts'
import { fileUpload } from '../components/file-upload.ts'
import type { Posted } from '../form.ts'
import { type Html, html } from '../html.ts'
import type { Drawn } from '../inputs.ts'
import { mostFiles, tokensIn } from '../sent-files.ts'

/** The files that a form holds; one that was let go of meanwhile is left out. */
export const heldIn = (files: Pick<ComplaintFiles, 'held'>, posted: Posted): readonly HeldFile[] =>
  tokensIn(posted).flatMap((token) => files.held(token) ?? [])

type Words = { readonly label: string; readonly hint: string }

type Held = Pick<ComplaintFiles, 'held' | 'longestMegabytes'>

export function fileInputs(files: Held, { posted, refusals }: Drawn, { label, hint }: Words): Html {
  const because = refusals.flatMap((refusal) => (refusal.field === 'files' ? [refusal.because] : [])).join('. ')
  const held = heldIn(files, posted)
  return html`
    ${
      held.length > 0 &&
      checkboxes({
        name: 'uploaded',
        legend: { text: 'These files have reached us', classes: 'govuk-fieldset__legend--s' },
        hint: 'They go with this form. Untick one to leave it out',
        items: held.map((file, place) => ({
          name: `uploaded-${place + 1}`,
          value: file.token,
          text: `${file.name} (${fileWords(file)})`,
          checked: true,
        })),
      })
    }
    ${fileUpload({
      name: 'files',
      label: { text: held.length > 0 ? 'Choose more files' : label, classes: 'govuk-label--s' },
      hint: `${hint} ${sentence(files.longestMegabytes)}`,
      error: because || undefined,
      multiple: true,
      accept: allowedEndings.join(','),
    })}`
}

const sentence = (megabytes: number): string =>
  `Pictures, PDF, Word, Excel, email, text, sound or video: up to ${mostFiles} files, of up to ${megabytes} MB each.`
