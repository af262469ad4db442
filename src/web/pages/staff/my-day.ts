// My day: what must be done, soonest first, each with its date in words and the link that does it.

import { shortDate } from '#core/calendar/dates.ts'
import type { DueAct, SecondPersonAct } from '#core/complaint/due.ts'
import type { HandlingAct } from '#core/complaint/due-handling.ts'
import { worklists } from '#worklists/catalogue.ts'
import type { Worklist } from '#worklists/worklist.ts'
import { type DueDateOptions, dueDate } from '../../components/due-date.ts'
import { pagination } from '../../components/pagination.ts'
import { subNavigation } from '../../components/sub-navigation.ts'
import { type Cell, table } from '../../components/table.ts'
import type { Desk, Slice, WorkItem } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { View } from '../../view.ts'
import { rowClock } from './clocks.ts'
import { complaintPath } from './next-act.ts'
import { typedNotSent } from './typed.ts'
import { actWords, nearness, urgencyOf } from './words.ts'

const worklistPath = ({ name }: Worklist): string => (name === 'my-day' ? '/staff' : `/staff/worklists/${name}`)

/** `typed` counts the forms that this person typed in and did not send. */
export function worklistPage(desk: Desk, list: Worklist, { rows, next }: Slice<WorkItem>, typed: number): View {
  // An answer that waits for its acknowledgement stands in the list as that.
  const shown = rows.filter((item) => !(list.acts.includes('acknowledgement') && waitsForAcknowledgement(item)))
  return {
    title: list.title,
    wide: true,
    main: html`
      <h1 class="govuk-heading-l">${list.title}</h1>
      ${subNavigation({
        label: 'Worklists',
        items: worklists.map((one) => ({ href: worklistPath(one), text: one.title, active: one === list })),
      })}
      ${typedNotSent(typed)}
      ${shown.length === 0 ? emptyList(list) : items(desk, list, shown)}
      ${next && pagination({ next: { href: `${worklistPath(list)}?after=${encodeURIComponent(next)}` } })}`,
  }
}

const emptyList = (list: Worklist): Html => html`<p class="govuk-body">${list.empty}</p>
  <p class="govuk-body">Next: <a class="govuk-link" href="/staff/worklists/everything-due">see everything that is due</a>, or
  <a class="govuk-link" href="/staff/log">log a contact</a>.</p>`

const items = (desk: Desk, list: Worklist, rows: readonly WorkItem[]): Html =>
  table({
    classes: 'app-dense',
    caption: `${list.title}, soonest first`,
    captionClasses: 'govuk-visually-hidden',
    head: ['Due', 'Complaint', 'Against', 'What to do next'],
    rows: rows.map((item) => row(desk, item)),
  })

function row(desk: Desk, item: WorkItem): readonly Cell[] {
  const { line, dueOn } = item
  const path = complaintPath(line.id)
  const does = whatToDo(item)
  return [
    dueOf(dueOn, desk),
    html`<a class="govuk-link" href="${path}">${line.residentName}</a> <span class="app-quiet">${line.id}</span>
      <span class="app-about">${shortened(line.about)}</span>`,
    rowClock(item, desk),
    html`<a class="govuk-link" href="${path}/${does.path}">${does.words}<span class="govuk-visually-hidden">: ${line.residentName}, ${line.id}${item.number > 1 && `, number ${item.number}`}</span></a>`,
  ]
}

export function dueOf(dueOn: DueDay, { today, calendar }: Desk): Html {
  const urgency: DueDateOptions['urgency'] = urgencyOf(dueOn, today(), calendar)
  return dueDate({ date: shortDate(dueOn), words: nearness(dueOn, today(), calendar), urgency })
}

type DueDay = WorkItem['dueOn']

/** A list is read by its first words; the whole story is on the complaint. */
export const shortened = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 137).trimEnd()}…`)

/** Nothing is answered before it is defined (6.7). */
const waitsForAcknowledgement = ({ act, stage, line }: WorkItem): boolean =>
  act === 'response' && line.next?.act === 'acknowledgement' && line.next.stage === stage

function whatToDo(item: WorkItem): { readonly words: string; readonly path: string } {
  const { act, stage, number, line } = item
  if (act === 'action') return { words: `Keep promise ${number}`, path: `promises/${number}` }
  if (act === 'acknowledgement') return { words: `Acknowledge stage ${stage}`, path: 'acknowledge' }
  if (waitsForAcknowledgement(item)) {
    return { words: `Acknowledge stage ${stage} first`, path: 'acknowledge' }
  }
  if (act === 'response' && line.next?.act === 'letter check' && line.next.stage === stage) {
    return { words: 'Waits for somebody else to check it', path: `check-response/${line.next.number}` }
  }
  if (act === 'response') return { words: `Answer stage ${stage}`, path: 'respond' }
  return {
    words: actWords[act],
    path: `${pathOfAct[act]}${chosenThere.includes(act) ? '' : `/${number}`}`,
  }
}

/** Their pages are about no one thing, or offer more than one way to go on. */
const chosenThere: readonly DueAct[] = [
  'update',
  'recommendation',
  'returned letter',
  'undelivered letter',
  'text message',
]

/** Where each act beside the stages is done; a recommendation is answered first and done later, on its section. */
const pathOfAct: { readonly [act in HandlingAct | SecondPersonAct]: string } = {
  agreement: 'agree-to-refusal',
  'letter check': 'check-response',
  'returned letter': 'respond',
  'word from the resident': 'heard',
  clarification: 'clarifications',
  account: 'accounts',
  'facts request': 'facts-answers',
  'other format': 'other-formats',
  remedy: 'complete-remedy',
  'review of need': 'review-need',
  'review of restriction': 'review-restriction',
  update: 'updates',
  'investigate hazard': 'hazard-acts',
  'make hazard safe': 'hazard-acts',
  'give hazard summary': 'hazard-acts',
  improvement: 'complete-improvement',
  'ombudsman request': 'ombudsman-answers',
  order: 'orders',
  recommendation: 'ombudsman',
  'failure notice': 'comply-with-notice',
  'undelivered letter': 'letters',
  'text message': 'letters',
}
