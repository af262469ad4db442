// The complaint, on one page: what to do next, every clock, the points and their decisions, promises, letters, history.

import { dateWithoutWeekday, longDate } from '#core/calendar/dates.ts'
import { type Complaint, currentStage, type StageRecord } from '#core/complaint/complaint.ts'
import { alert } from '../../components/alert.ts'
import { summaryList } from '../../components/summary-list.ts'
import { table } from '../../components/table.ts'
import type { CaseAndLetters, Desk, Person } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { may } from '../../permissions.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { acts } from './acts.ts'
import { clockSections } from './clocks.ts'
import { findingsTable } from './findings.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { historyTimeline } from './history.ts'
import { complaintPath, nextActOf } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { capital, channelWords, instantWords, letterWords, pounds, printWords, replyWords } from './words.ts'

/** `done` names the act that was just recorded; 'already' says that it had been recorded before. */
export function complaintPage(desk: Desk, file: CaseAndLetters, staff: readonly Person[], done: string | null): View {
  const { complaint } = file
  return {
    title: `${complaint.id} ${complaint.resident.name}`,
    wide: true,
    identity: complaintIdentity(file, true),
    main: html`
      ${doneAlert(done)}
      ${needsWarning(file)}
      <h1 class="govuk-heading-l">Complaint <span class="app-reference">${complaint.id}</span></h1>
      <div class="app-columns">
        <div>
          ${clockSections(file, desk)}
          ${section('The complaint', storyAndPoints(complaint))}
          ${section('Promises', promises(complaint))}
        </div>
        <div>
          ${section('What to do next', nextSteps(desk, file, staff))}
          ${section('Letters', letters(file))}
          ${section('The resident', aboutResident(file, staff))}
        </div>
      </div>
      ${section('What the Code would say', findingsTable(file))}
      ${section('History', historyTimeline(file.history, staff))}`,
  }
}

const section = (title: string, content: Html | readonly Html[]): Html =>
  html`<section><h2 class="govuk-heading-m">${title}</h2>${content}</section>`

function doneAlert(done: string | null): Html | false {
  if (done === 'already') {
    return alert({
      variant: 'information',
      title: 'This was already recorded. Nothing was recorded twice.',
      role: 'status',
    })
  }
  const act = acts.find(({ path }) => path === done)
  return act ? alert({ variant: 'success', title: act.done, role: 'status' }) : false
}

function storyAndPoints(complaint: Complaint): Html {
  const [stage1, stage2] = complaint.stages
  return html`
    <p class="app-words">${complaint.story}</p>
    ${complaint.outcomeWanted && html`<p class="govuk-body"><strong>What they want:</strong> ${lines(complaint.outcomeWanted)}</p>`}
    ${pointsTable(stage1, stage2)}
    ${notOurs(currentStage(complaint))}
    ${remedies(complaint)}`
}

function pointsTable(stage1: StageRecord, stage2: StageRecord | undefined): Html {
  const points = (stage2?.acknowledgement ?? stage1.acknowledgement)?.points
  if (!points) {
    return html`<p class="govuk-body">The points of the complaint will stand here once it is acknowledged and defined.</p>`
  }
  const decisionOn = (record: StageRecord | undefined, point: number): Html => {
    const decision = record?.response?.decisions.find((one) => one.point === point)
    if (!decision) return html`Not decided yet`
    return html`<strong>${capital(decision.decision)}</strong><br>${lines(decision.reasons)}`
  }
  return html`${table({
    caption: 'Each point and what was decided',
    captionClasses: 'govuk-table__caption--s',
    head: ['Point', 'Stage 1', ...(stage2 ? ['Stage 2'] : [])],
    firstCellIsHeader: true,
    rows: points.map(({ number, text }) => [
      html`${number}. ${text}`,
      decisionOn(stage1, number),
      ...(stage2 ? [decisionOn(stage2, number)] : []),
    ]),
  })}`
}

function notOurs({ acknowledgement }: StageRecord): Html | false {
  if (!acknowledgement || acknowledgement.notOurs.length === 0) return false
  return html`<h3 class="govuk-heading-s">Not ours to answer</h3>
    <ul class="govuk-list govuk-list--bullet">${acknowledgement.notOurs.map(
      ({ text, whoIs }) => html`<li>${text}: ${whoIs}</li>`,
    )}</ul>`
}

function remedies({ stages }: Complaint): Html | false {
  const given = stages.flatMap(({ stage, response }) =>
    (response?.remedies ?? []).map((remedy) => ({ stage, ...remedy })),
  )
  if (given.length === 0) return false
  return html`<h3 class="govuk-heading-s">Remedies</h3>
    <ul class="govuk-list govuk-list--bullet">${given.map(
      ({ stage, kind, what, pence }) =>
        html`<li>Stage ${stage}, ${kind}${pence !== null && html` <strong>${pounds(pence)}</strong>`}: ${lines(what)}</li>`,
    )}</ul>`
}

function promises(complaint: Complaint): Html {
  if (complaint.actions.length === 0) {
    return html`<p class="govuk-body">Promises made in a response will stand here until they are kept.</p>`
  }
  return summaryList({
    rows: complaint.actions.map(({ number, what, owner, dueOn, done }) => ({
      key: `Promise ${number}`,
      value: html`<p class="govuk-body">${lines(what)}</p><p class="govuk-body">${
        done ? `Done ${longDate(done.on)}. ${done.proof}` : `By ${owner}, for ${longDate(dueOn)}`
      }</p>`,
      actions: done
        ? []
        : [
            {
              href: `${complaintPath(complaint.id)}/promises/${number}`,
              text: 'Record that it is done',
              visuallyHiddenText: `: promise ${number}`,
            },
          ],
    })),
  })
}

function letters({ complaint, letters }: CaseAndLetters): Html {
  if (letters.length === 0) {
    return html`<p class="govuk-body">Every letter sent will stand here, exactly as it was sent. The first is the acknowledgement.</p>`
  }
  return html`<ul class="govuk-list">${letters.toReversed().map(
    ({ number, kind, composedAt, deliveredAt }) => html`<li>
      <a class="govuk-link" href="${complaintPath(complaint.id)}/letters/${number}">${letterWords[kind]}</a>,
      ${writtenAndSent(composedAt, deliveredAt)}</li>`,
  )}</ul>`
}

function writtenAndSent(composedAt: string, deliveredAt: string | null): string {
  const written = instantWords(composedAt)
  if (!deliveredAt) return `written ${written}, on its way`
  const sent = instantWords(deliveredAt)
  return sent === written ? `written and sent ${written}` : `written ${written}, sent ${sent}`
}

function aboutResident({ complaint, accessCode }: CaseAndLetters, staff: readonly Person[]): Html {
  const { resident, channel, receivedOn, loggedOn, handledBy } = complaint
  const notSaid = 'They did not say'
  return summaryList({
    classes: 'govuk-summary-list--no-border',
    rows: [
      { key: 'Name', value: resident.name },
      { key: 'Address', value: html`${lines(resident.address || notSaid)}` },
      { key: 'Telephone', value: resident.telephone || notSaid },
      { key: 'Email', value: resident.email || notSaid },
      { key: 'How we reply', value: `${replyWords[resident.replyBy]}, in ${printWords[resident.letterFormat]}` },
      { key: 'What they need', value: html`${lines(resident.needs || notSaid)}` },
      {
        key: 'Received',
        value: `${longDate(receivedOn)}. ${channelWords[channel]}${loggedOn === receivedOn ? '' : `; written down ${dateWithoutWeekday(loggedOn)}`}`,
      },
      { key: 'Handled by', value: handledBy ? nameOf(handledBy, staff) : 'Nobody yet' },
      { key: 'Access code', value: html`<span class="app-reference">${accessCode}</span>` },
    ],
  })
}

function nextSteps(desk: Desk, file: CaseAndLetters, staff: readonly Person[]): Html {
  const next = nextActOf(file)
  const path = complaintPath(file.complaint.id)
  const context = { desk, file, staff, number: 0 }
  const possible = acts.filter(
    (act) =>
      act.path !== 'promises' && act.path !== next?.path && may(desk.person, act.who) && act.whyNot(context) === null,
  )
  return html`<div class="app-next">
      ${next ? html`<p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${path}/${next.path}">${next.words}</a></p>` : html`<p class="govuk-body">Nothing: it is answered, kept and closed.</p>`}
      ${possible.length > 0 && html`<ul class="govuk-list">${possible.map((act) => html`<li><a class="govuk-link" href="${path}/${act.path}">${act.title(context)}</a></li>`)}</ul>`}
    </div>`
}
