// Add files to a complaint: which, from whom, how they reached us and when (5.12).
import { channels } from '#core/complaint/complaint.ts'
import { fileSources } from '#core/complaint/handling-files.ts'
import { sourceWords } from '#history/file-words.ts'
import type { ComplaintFiles } from '../../../complaint-files.ts'
import { button } from '../../../components/button.ts'
import type { CaseAndLetters, Desk } from '../../../desk.ts'
import { choice, clean, day, dayPosted, field, fields, type Posted, text } from '../../../form.ts'
import { html } from '../../../html.ts'
import { type Drawn, dayHint, inputsOf } from '../../../inputs.ts'
import type { View } from '../../../view.ts'
import { formWithFiles } from '../../../visit.ts'
import { fileInputs } from '../../file-inputs.ts'
import { complaintIdentity } from '../header.ts'
import { sectionPath } from '../next-act.ts'
import { capital, channelWords } from '../words.ts'

export const addStart = (desk: Desk): Posted => ({
  ...dayPosted('on', desk.today()),
  from: 'resident',
  channel: 'email',
})

/** What the landlord made itself reached it by no channel, whatever stands in the form. */
const channel = field((posted) => {
  const value = channels.find((one) => one === clean(posted.channel)) ?? null
  if (posted.from === 'landlord') return { value: null }
  return value ? { value } : { wrong: [{ field: 'channel', because: 'Choose how it reached us' }] }
})

const origin = {
  from: choice('from', fileSources, 'Choose who they are from'),
  channel,
  on: day('on', { what: 'The day they reached us', missing: 'Enter the day they reached us' }),
}

/** What the form says of its files before they have all come. */
export const originSchema = fields(origin)

export const addSchema = fields({ ...origin, note: text('note', { what: 'What you say of them', longest: 2000 }) })

const small = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export function addFilesPage(
  { desk, file, files }: { readonly desk: Desk; readonly file: CaseAndLetters; readonly files: ComplaintFiles },
  formToken: string,
  drawn: Drawn,
): View {
  const { id } = file.complaint
  const inputs = inputsOf(drawn)
  const path = sectionPath(id, 'files')
  return {
    title: 'Add files',
    ...drawn,
    back: { href: path, text: `Complaint ${id}, files` },
    identity: complaintIdentity(file),
    main: html`<h1 class="govuk-heading-l">Add files</h1>
      <p class="govuk-body">They are kept exactly as they came, and stand on the complaint’s record.</p>
      ${formWithFiles(`${path}/add`, formToken, [
        inputs.radios({
          name: 'from',
          legend: small('Who are they from?'),
          items: fileSources.map((value) => ({ value, text: capital(sourceWords[value]) })),
        }),
        inputs.select({
          name: 'channel',
          label: { text: 'How did they reach us?', classes: 'govuk-label--s' },
          hint: 'For files of our own, leave it as it is',
          items: channels.map((value) => ({ value, text: channelWords[value] })),
        }),
        inputs.day({ name: 'on', legend: small('When did they reach us?'), hint: dayHint(desk.today()) }),
        fileInputs(files, drawn, { label: 'Which files?', hint: '' }),
        inputs.area({
          name: 'note',
          label: { text: 'What do they show? (optional)', classes: 'govuk-label--s' },
          rows: 3,
        }),
        button('Add them', { preventDoubleClick: true }),
      ])}`,
  }
}
