// A contact on one page: what was said, whether somebody is unhappy, what to do next, what the Code would say, history.
import { longDate } from '#core/calendar/dates.ts'
import type { Contact } from '#core/contact/contact.ts'
import { warningsOf } from '#core/contact/watch.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { choiceWords, endingWords, kindWords } from '#history/contact-words.ts'
import { alert } from '../../../components/alert.ts'
import { summaryList } from '../../../components/summary-list.ts'
import { table } from '../../../components/table.ts'
import { tag } from '../../../components/tag.ts'
import { warningText } from '../../../components/warning-text.ts'
import type { ContactFile } from '../../../contacts-desk.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { lines } from '../../lines.ts'
import { answerColours } from '../findings.ts'
import { complaintPath } from '../next-act.ts'
import { byTheCode, capital, channelWords } from '../words.ts'
import { contactActs } from './acts.ts'
import { contactTimeline } from './history.ts'
import { contactPath, sayThis } from './words.ts'

const section = (title: string, content: Html): Html =>
  html`<section><h2 class="govuk-heading-m">${title}</h2>${content}</section>`

/** `done` names the act that was just recorded; 'already' says that it had been recorded before. */
export function contactPage(file: ContactFile, staff: readonly Person[], done: string | null): View {
  const { contact } = file
  return {
    title: `${contact.id} ${contact.resident.name}`.trim(),
    wide: true,
    back: { href: '/staff/contacts', text: 'Service requests and other contacts' },
    main: html`
      ${doneAlert(done)}
      ${unhappyWarning(file)}
      <h1 class="govuk-heading-l">${kindWords[contact.kind].name} ${contact.id}</h1>
      <div class="app-columns">
        <div>${section('What was said', html`<p class="app-words">${contact.story}</p>`)}</div>
        <div>
          ${section('What to do next', nextSteps(file))}
          ${section('The resident', about(contact))}
        </div>
      </div>
      ${section('What the Code would say', findingsOf(file))}
      ${section('History', contactTimeline(file, staff))}`,
  }
}

function doneAlert(done: string | null): Html | false {
  if (done === 'already') {
    return alert({
      variant: 'information',
      title: 'This was already recorded. Nothing was recorded twice.',
      role: 'status',
    })
  }
  const title = done === 'logged' ? 'The contact is recorded.' : contactActs.find(({ path }) => path === done)?.done
  return title ? alert({ variant: 'success', title, role: 'status' }) : false
}

/** What somebody must not overlook: words that sound unhappy, or a resident who chose to complain. */
function unhappyWarning(file: ContactFile): Html | false {
  const { contact } = file
  const path = contactPath(contact.id)
  if (contact.complaint) return false
  if (contact.dissatisfactions.some(({ choice }) => choice === 'complaint')) {
    return warningText(
      html`They chose to complain. <a class="govuk-link" href="${path}/complaint">Make it a complaint</a> now.`,
    )
  }
  const heard = warningsOf(contact)
  const unoffered = contact.dissatisfactions.some(({ offeredOn }) => offeredOn === null)
  if (heard.length === 0 && !unoffered) return false
  const why = heard.length > 0 ? `This sounds unhappy: ${heard.map((word) => `“${word}”`).join(', ')}.` : ''
  const step = unoffered ? 'choice' : 'unhappy'
  return html`${warningText(
    html`${why} Nobody has recorded that they were given the choice to complain${byTheCode('the choice to complain', file)}.
      <a class="govuk-link" href="${path}/${step}">${unoffered ? 'Give them the choice' : 'Ask them, and record it'}</a>.`,
  )}${sayThis}`
}

function nextSteps(file: ContactFile): Html {
  const { contact } = file
  const path = contactPath(contact.id)
  return html`<div class="app-next"><ul class="govuk-list">
    ${
      contact.complaint
        ? html`<li><a class="govuk-link" href="${complaintPath(contact.complaint.id)}">Go to complaint ${contact.complaint.id}</a></li>`
        : html`<li><a class="govuk-link" href="${path}/complaint">Make it a complaint</a></li>`
    }
    ${contactActs.filter(({ can }) => can(file)).map((act) => html`<li><a class="govuk-link" href="${path}/${act.path}">${act.title}</a></li>`)}
  </ul></div>`
}

function about({ resident, channel, receivedOn, dissatisfactions, closed }: Contact): Html {
  const notSaid = 'They did not say'
  const last = dissatisfactions.at(-1)
  return summaryList({
    classes: 'govuk-summary-list--no-border',
    rows: [
      { key: 'Name', value: resident.name || notSaid },
      { key: 'Address', value: html`${lines(resident.address || notSaid)}` },
      { key: 'Telephone', value: resident.telephone || notSaid },
      { key: 'Email', value: resident.email || notSaid },
      { key: 'What they need', value: html`${lines(resident.needs || notSaid)}` },
      { key: 'Reached us', value: `${longDate(receivedOn)}. ${channelWords[channel]}` },
      { key: 'Unhappy?', value: last ? `${longDate(last.on)}. ${choiceWords[last.choice]}` : 'Not recorded' },
      closed && { key: 'Ended', value: `${longDate(closed.on)}. ${endingWords[closed.ending]}` },
    ],
  })
}

const findingsOf = ({ findings, edition }: ContactFile): Html =>
  html`${table({
    classes: 'app-dense',
    caption: `By the Complaint Handling Code ${edition}`,
    captionClasses: 'govuk-table__caption--s',
    head: ['Provision', 'Answer', 'Why'],
    firstCellIsHeader: true,
    rows: findings.map(({ provision, answer, reason }) => [
      provisionLabel(provision),
      tag(capital(answer), answerColours[answer]),
      reason,
    ]),
  })}`
