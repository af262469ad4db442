// Send us files: pictures, letters and whatever else bears on the complaint, and those that the resident has sent before.
import type { Complaint } from '#core/complaint/complaint.ts'
import { filesHere, type ReceivedFile } from '#core/complaint/handling-files.ts'
import { button } from '../../components/button.ts'
import { notificationBanner } from '../../components/notification-banner.ts'
import type { ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, inputsOf } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { formWithFiles } from '../../visit.ts'
import { fileInputs } from '../file-inputs.ts'
import { smallPicture } from '../small-picture.ts'

/** What came from the resident, or from whoever speaks for them: what others sent may be about other people. */
export const residentFiles = ({ handling }: Complaint): readonly ReceivedFile[] =>
  filesHere(handling).filter(({ from }) => from === 'resident' || from === 'representative')

export function sendFilesPage(
  desk: ResidentDesk,
  complaint: Complaint,
  formToken: string,
  drawn: Drawn & { readonly done: boolean; readonly previewed: ReadonlySet<string> },
  tongue: Tongue,
): View {
  const path = `/${desk.landlord.id}/complaint`
  const { posted, refusals, done } = drawn
  const { words, language, at } = tongue
  const says = words.files
  return {
    title: says.title,
    language,
    posted,
    refusals,
    back: { href: at(path), text: words.complaint.yours },
    main: html`
      ${done && notificationBanner(says.done, { type: 'success', title: says.success })}
      <h1 class="govuk-heading-l">${says.title}</h1>
      <p class="govuk-body">${says.what}</p>
      ${formWithFiles(at(`${path}/files`), formToken, [
        fileInputs(desk.files, drawn, { label: says.choose, hint: says.several }, words),
        inputsOf(drawn, language).area({
          name: 'note',
          label: { text: says.note, classes: 'govuk-label--s' },
          rows: 4,
        }),
        button(says.send, { preventDoubleClick: true }),
      ])}
      <h2 class="govuk-heading-m">${says.sent}</h2>
      ${filesSent(complaint, { path, previewed: drawn.previewed }, tongue)}`,
  }
}

/** `previewed` are the hashes of those that have a small picture. */
export function filesSent(
  complaint: Complaint,
  { path, previewed }: { readonly path: string; readonly previewed: ReadonlySet<string> },
  { words }: Tongue,
): Html {
  const sent = residentFiles(complaint)
  if (sent.length === 0) return html`<p class="govuk-body">${words.files.willStand}</p>`
  return html`<ul class="govuk-list app-files">${sent.toReversed().map((file) => {
    const own = `${path}/files/${file.number}`
    const isShown = previewed.has(file.sha256)
    const picture = smallPicture(file, own, isShown, words.files)
    return html`<li>${isShown && picture}
        <span><a class="govuk-link app-file-name" href="${own}">${file.name}</a>, ${words.files.whatItIs(file)}, ${words.day(file.on)}${!isShown && picture}</span></li>`
  })}</ul>`
}
