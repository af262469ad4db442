// Send us files: pictures, letters and whatever else bears on the complaint, and those that the resident has sent before.
import { longDate } from '#core/calendar/dates.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import { filesHere, type ReceivedFile } from '#core/complaint/handling-files.ts'
import { fileWords } from '#history/file-words.ts'
import { button } from '../../components/button.ts'
import { notificationBanner } from '../../components/notification-banner.ts'
import type { ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, inputsOf } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { formWithFiles } from '../../visit.ts'
import { fileInputs } from '../file-inputs.ts'

/** What came from the resident: what others sent may be about other people. */
export const residentFiles = ({ handling }: Complaint): readonly ReceivedFile[] =>
  filesHere(handling).filter(({ from }) => from === 'resident')

export function sendFilesPage(
  desk: ResidentDesk,
  complaint: Complaint,
  formToken: string,
  drawn: Drawn & { readonly done: boolean },
): View {
  const path = `/${desk.landlord.id}/complaint`
  const { posted, refusals, done } = drawn
  return {
    title: 'Send us files',
    posted,
    refusals,
    back: { href: path, text: 'Your complaint' },
    main: html`
      ${done && notificationBanner('We have your files. Whoever looks after your complaint will see them.', { type: 'success' })}
      <h1 class="govuk-heading-l">Send us files</h1>
      <p class="govuk-body">Send pictures, letters, emails or anything else that shows what happened. You do not have to.</p>
      ${formWithFiles(`${path}/files`, formToken, [
        fileInputs(desk.files, drawn, { label: 'Choose files', hint: 'You can choose several at once.' }),
        inputsOf(drawn).area({
          name: 'note',
          label: { text: 'What do they show? (optional)', classes: 'govuk-label--s' },
          rows: 4,
        }),
        button('Send', { preventDoubleClick: true }),
      ])}
      <h2 class="govuk-heading-m">What you have sent</h2>
      ${filesSent(complaint, path)}`,
  }
}

export function filesSent(complaint: Complaint, path: string): Html {
  const sent = residentFiles(complaint)
  if (sent.length === 0) return html`<p class="govuk-body">The files you send us will be listed here.</p>`
  return html`<ul class="govuk-list">${sent
    .toReversed()
    .map(
      (file) =>
        html`<li><a class="govuk-link app-file-name" href="${path}/files/${file.number}">${file.name}</a>, ${fileWords(file)}, ${longDate(file.on)}</li>`,
    )}</ul>`
}
