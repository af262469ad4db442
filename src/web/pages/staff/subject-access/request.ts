// One request: what is given and what is held back, item by item, until the file is built; and then the file.
import { shortDate } from '#core/calendar/dates.ts'
import { recordName } from '#core/subject-access/request.ts'
import { sizeWords } from '#history/file-words.ts'
import { groundWords } from '#history/held-words.ts'
import { counted } from '#history/words.ts'
import { button } from '../../../components/button.ts'
import { type Cell, table } from '../../../components/table.ts'
import { warningText } from '../../../components/warning-text.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { AccessFile, AccessItem, AccessRecord, AccessRequest } from '../../../subject-access-desk.ts'
import type { View } from '../../../view.ts'
import { form, type StaffVisit } from '../../../visit.ts'
import { lines } from '../../lines.ts'
import { shortened } from '../my-day.ts'
import { nameOf } from '../parts-of-forms.ts'
import { instantWords } from '../words.ts'
import { type AccessState, accessPath, itemsPath, recordPath, stateOf, stateWords } from './words.ts'

const everySeconds = 5

/** Of one item, on this page; the page that decides on it has all of it. */
const mostShown = 300

export function requestPage(file: AccessFile, staff: readonly Person[], { formToken, query }: StaffVisit): View {
  const { request, records } = file
  const { number, person, askedBy, askedAt } = request
  const state = stateOf(request)
  const watching = state === 'being built' && query.watch === 'yes'
  const mayDecide = state === 'being decided' || state === 'failed'
  return {
    title: `Request ${number}: what we hold on ${person}`,
    wide: true,
    back: { href: '/staff/subject-access', text: 'What we hold on one person' },
    ...(watching ? { refreshAfter: everySeconds } : {}),
    main: html`<h1 class="govuk-heading-l">What we hold on ${person}</h1>
      <p class="govuk-body">Request ${number}, begun by ${nameOf(askedBy, staff)}, ${instantWords(askedAt)}. It tells of what was
        recorded until then. <strong>${stateWords[state]}.</strong></p>
      ${standing(request, state, formToken, watching)}
      ${records.map((record) => ofRecord(record, number, staff, mayDecide))}`,
  }
}

function standing(request: AccessRequest, state: AccessState, token: string, watching: boolean): Html | false {
  const path = accessPath(request.number)
  switch (state) {
    case 'being decided':
      return build(path, token)
    case 'failed':
      return html`<p class="govuk-body">Why: ${request.failed ?? ''}</p>${build(path, token)}`
    case 'being built':
      return progress(request, path, watching)
    case 'built':
      return ready(request, path, token)
    case 'removed':
      return false
  }
}

const build = (path: string, token: string): Html => html`
  ${warningText('Read everything below before you build the file: what other people said, or what is said of them, may have to be held back. Nothing is blacked out inside a document. A letter and the entry that it answers are decided on each by itself.')}
  ${form(`${path}/build`, token, button('Build the file', { preventDoubleClick: true }))}`

/** It can be left to refresh by itself, and told to stop: a page that moves under a reader is no help. */
function progress({ done, steps }: AccessRequest, path: string, watching: boolean): Html {
  const words = steps === 0 ? 'It is about to begin.' : `${done} of ${counted(steps, 'document')} gone through.`
  return html`<p class="govuk-body">${words} You can leave this page: the file will be here.</p>
    ${
      watching
        ? html`<p class="govuk-body">This page is read again every ${everySeconds} seconds.
          <a class="govuk-link" href="${path}">Stop that</a></p>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${path}?watch=yes">See how far it is</a></p>`
    }`
}

const ready = ({ documents, leftOut, pages, bytes, sha256 }: AccessRequest, path: string, token: string): Html => html`
  <p class="govuk-body">${counted(documents ?? 0, 'document')}, ${counted(pages ?? 0, 'page')}, ${sizeWords(bytes ?? 0)};
    ${counted(leftOut ?? 0, 'document')} held back or not to be had.</p>
  <p class="govuk-body app-file-name">SHA-256: ${sha256 ?? ''}</p>
  <p class="govuk-body"><a class="govuk-link" href="${path}/file">Download the file</a>. Read it before you give it to them, with
    a letter that says why we hold it, for how long, where it came from and what else they may ask of us: that is not in it.</p>
  ${form(`${path}/remove`, token, button('Take the file away', { variant: 'secondary', preventDoubleClick: true }))}`

const asWords = {
  resident: 'They are the resident.',
  representative: 'They spoke for the resident: what is the resident’s is held back, until you decide otherwise.',
  sender: 'They came from this address, and belonged to no complaint and no contact.',
} as const

function ofRecord({ id, as, items }: AccessRecord, number: number, staff: readonly Person[], mayDecide: boolean): Html {
  const held = items.filter((item) => item.held).length
  return html`<section><h2 class="govuk-heading-m"><a class="govuk-link" href="${recordPath(id)}">${recordName(id)}</a></h2>
    <p class="govuk-body">${asWords[as]} ${counted(items.length - held, 'item')} given, ${held} held back.</p>
    ${table({
      classes: 'app-dense',
      caption: `Documents and entries of ${recordName(id)}`,
      captionClasses: 'govuk-visually-hidden',
      head: ['Day', 'What it is', 'Given?'],
      rows: items.map((item) => row(item, itemsPath(number, id), staff, mayDecide)),
    })}</section>`
}

function row(item: AccessItem, path: string, staff: readonly Person[], mayDecide: boolean): readonly Cell[] {
  const { kind, which, on, text, held } = item
  const standing = held
    ? html`Held back, because ${groundWords[held.ground]}: ${held.reason}<br><span class="app-quiet">${nameOf(held.by, staff)}</span>`
    : 'Given'
  const hidden = html`<span class="govuk-visually-hidden">: ${kind} ${shortDate(on)}, ${shortened(text)}</span>`
  return [
    shortDate(on),
    html`${kind === 'entry' && `Entry ${which}: `}${lines(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)}`,
    html`${standing}${mayDecide && html`<br><a class="govuk-link" href="${path}/${kind}/${which}">${held ? 'Change this' : 'Hold it back'}${hidden}</a>`}`,
  ]
}
