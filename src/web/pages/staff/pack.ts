// The page of a complaint's packs for the Ombudsman: what goes in, one button, how far it is, and every pack made before.
import { shortDate } from '#core/calendar/dates.ts'
import type { Handling } from '#core/complaint/handling.ts'
import { filesHere } from '#core/complaint/handling-files.ts'
import type { HeldItem } from '#core/complaint/handling-pack.ts'
import { sizeWords } from '#history/file-words.ts'
import { groundWords } from '#history/held-words.ts'
import { capital, counted } from '#history/words.ts'
import { button } from '../../components/button.ts'
import { summaryList } from '../../components/summary-list.ts'
import { warningText } from '../../components/warning-text.ts'
import type { CaseAndLetters, Person } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Pack } from '../../packs-desk.ts'
import { handlers, may } from '../../permissions.ts'
import type { View } from '../../view.ts'
import { form, type StaffVisit } from '../../visit.ts'
import { complaintIdentity } from './header.ts'
import { complaintPath, sectionPath } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { instantWords } from './words.ts'

export const packPath = (id: string): string => `${complaintPath(id)}/pack`

type Shown = {
  readonly file: CaseAndLetters
  readonly packs: readonly Pack[]
  /** How many messages came in on the complaint. */
  readonly messages: number
  readonly staff: readonly Person[]
}

const inHand = ({ builtAt, failed }: Pack): boolean => builtAt === null && failed === null

const everySeconds = 5

export function packPage({ file, packs, messages, staff }: Shown, { desk, formToken, query }: StaffVisit): View {
  const { id } = file.complaint
  const current = packs.find(inHand)
  const watching = current !== undefined && query.watch === 'yes'
  return {
    title: `Pack for the Ombudsman: ${id}`,
    identity: complaintIdentity(file),
    back: { href: sectionPath(id, 'ombudsman'), text: 'Back to the complaint' },
    ...(watching ? { refreshAfter: everySeconds } : {}),
    main: html`
      <h1 class="govuk-heading-l">Pack for the Ombudsman</h1>
      <p class="govuk-body">One file with everything that is on the record of this complaint: an index that tells it all, and
        every document behind it.</p>
      ${goesIn(file, messages)}
      ${heldBack(file, may(desk.person, handlers))}
      ${current ? progress(current, id, watching) : ask(id, desk.person, formToken)}
      ${made(
        packs.filter((pack) => !inHand(pack)),
        id,
        staff,
        may(desk.person, handlers),
      )}`,
  }
}

function goesIn({ complaint, letters, history }: CaseAndLetters, messages: number): Html {
  return html`<h2 class="govuk-heading-m">What goes in</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>${counted(letters.length, 'letter')}, each as a PDF</li>
      <li>${counted(filesHere(complaint.handling).length, 'file')}, exactly as each came: a picture, a video or a sound may say
        where it was taken</li>
      <li>${counted(messages, 'message')}, each with what was attached to it</li>
      <li>all of them as pages, numbered over the whole pack, with bookmarks: in PDFs of less than 20 MB each. What cannot be
        shown has a page that says why; a picture’s copy does not say where it was taken</li>
      <li>an index: a chronology of ${counted(history.length, 'entry', 'entries')}, every clock with how it was counted, decisions,
        remedies, the Code, the policies that were in force and the landlord’s words in them, and what is not in the pack</li>
      <li>a list of SHA-256 sums, by which anybody can check that no document was changed</li>
    </ul>
    ${warningText('Nothing is blacked out inside a document. Read the pack before you send it: other people may be named in it.')}`
}

function heldBack({ complaint: { id, handling } }: CaseAndLetters, mayHold: boolean): Html {
  const held = handling.heldBack.filter(({ ended }) => ended === null)
  return html`<h2 class="govuk-heading-m">What is held back</h2>
    ${
      held.length === 0
        ? html`<p class="govuk-body">Nothing is held back.</p>`
        : summaryList({
            rows: held.map(({ number, kind, which, ground, reason, on }) => ({
              key: heldName({ kind, which }, handling),
              value: html`${capital(groundWords[ground])}: ${reason} (${shortDate(on)})`,
              actions: mayHold
                ? [
                    {
                      href: `${packPath(id)}/return/${number}`,
                      text: 'Put it in again',
                      visuallyHiddenText: `: ${reason}`,
                    },
                  ]
                : [],
            })),
          })
    }
    ${
      mayHold &&
      html`<p class="govuk-body"><a class="govuk-link" href="${packPath(id)}/hold">Hold something back from the pack</a></p>`
    }`
}

function heldName({ kind, which }: HeldItem, { files }: Handling): string {
  if (kind === 'message') return 'A message'
  const file = kind === 'file' && files.find(({ number }) => `${number}` === which)
  return file ? file.name : `${capital(kind)} ${which}`
}

function ask(id: string, person: Person, formToken: string): Html {
  if (!may(person, handlers)) {
    return html`<p class="govuk-inset-text">A complaints officer or a complaints lead can build the pack.</p>`
  }
  return form(packPath(id), formToken, button('Build the pack', { preventDoubleClick: true }))
}

/** It can be left to refresh by itself, and told to stop: a page that moves under a reader is no help. */
function progress({ done, steps }: Pack, id: string, watching: boolean): Html {
  const words = steps === 0 ? 'It is about to begin.' : `${done} of ${counted(steps, 'document')} gone through.`
  return html`<h2 class="govuk-heading-m">The pack is being built</h2>
    <p class="govuk-body">${words} You can leave this page: the pack will be here.</p>
    ${
      watching
        ? html`<p class="govuk-body">This page is read again every ${everySeconds} seconds.
          <a class="govuk-link" href="${packPath(id)}">Stop that</a></p>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${packPath(id)}?watch=yes">See how far it is</a></p>`
    }`
}

const made = (packs: readonly Pack[], id: string, staff: readonly Person[], mayHave: boolean): Html | false =>
  packs.length > 0 &&
  html`<h2 class="govuk-heading-m">Packs made before</h2>
    ${summaryList({ rows: packs.map((pack) => rowOf(pack, id, staff, mayHave)) })}`

function rowOf(pack: Pack, id: string, staff: readonly Person[], mayHave: boolean) {
  const { number, version, askedBy, askedAt, failed, bytes, documents, leftOut, pages, parts, sha256 } = pack
  const asked = `Asked for by ${nameOf(askedBy, staff)}, ${instantWords(askedAt)}.`
  const key = `Pack ${number}`
  if (failed !== null) {
    return {
      key,
      value: html`<p class="govuk-body">${asked}</p><p class="govuk-body">It could not be built: ${failed}</p>`,
    }
  }
  return {
    key,
    value: html`<p class="govuk-body">${asked} It tells of ${counted(version, 'entry', 'entries')}.</p>
      <p class="govuk-body">${counted(documents ?? 0, 'document')},
        ${pages !== null && parts !== null && `${counted(pages, 'page')} in ${counted(parts, 'PDF')},`} ${sizeWords(bytes ?? 0)}.
        ${(leftOut ?? 0) > 0 && html`<strong>${counted(leftOut ?? 0, 'document')} could not be put in: the index says why.</strong>`}</p>
      <p class="govuk-body app-file-name">SHA-256: ${sha256 ?? ''}</p>`,
    actions: mayHave
      ? [{ href: `${packPath(id)}/${number}`, text: 'Download', visuallyHiddenText: `: pack ${number}` }]
      : [],
  }
}
