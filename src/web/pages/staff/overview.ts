// The overview of a complaint: what to do next, every clock, the points and their decisions, the resident.

import { dateWithoutWeekday, longDate } from '#core/calendar/dates.ts'
import { type Complaint, currentStage, type StageRecord } from '#core/complaint/complaint.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { refusalWaiting } from '#core/complaint/refusal-waiting.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import { handledElsewhere } from '#core/complaint/steps/import.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type ActContext, whyNotOf } from '../../act.ts'
import { summaryList } from '../../components/summary-list.ts'
import { table } from '../../components/table.ts'
import type { CaseAndLetters, Person } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { anybody, may } from '../../permissions.ts'
import { lines } from '../lines.ts'
import { acts } from './acts.ts'
import { clockSections } from './clocks.ts'
import { findingsTable } from './findings.ts'
import { agreeToRefusal } from './handling/refusal.ts'
import { importedSummary } from './imported.ts'
import { actPath, complaintPath, nextActFor } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { capital, channelWords, printWords, replyWords } from './words.ts'

/** `blocks` are the parts of its handling that stand here too. */
export function overview(context: ActContext, blocks: readonly Html[]): Html {
  const { desk, file, staff } = context
  const { complaint } = file
  return html`<div class="app-columns">
      <div>
        ${clockSections(file, desk)}
        ${complaint.imported && section('What the record says', importedSummary(complaint.imported))}
        ${section('The complaint', storyAndPoints(complaint))}
        ${blocks}
      </div>
      <div>
        ${section('What to do next', nextSteps(context))}
        ${section('The resident', aboutResident(file, staff, desk.landlord))}
      </div>
    </div>
    ${section('What the Code would say', findingsTable(file))}`
}

const section = (title: string, content: Html | readonly Html[]): Html =>
  html`<section><h2 class="govuk-heading-m">${title}</h2>${content}</section>`

function storyAndPoints(complaint: Complaint): Html {
  const [stage1, stage2] = complaint.stages
  return html`
    <p class="app-words">${complaint.story}</p>
    ${complaint.outcomeWanted && html`<p class="govuk-body"><strong>What they want:</strong> ${lines(complaint.outcomeWanted)}</p>`}
    ${pointsTable(stage1, stage2)}
    ${notOurs(currentStage(complaint))}`
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

function aboutResident({ complaint, accessCode }: CaseAndLetters, staff: readonly Person[], landlord: Profile): Html {
  const { resident, channel, receivedOn, loggedOn, handledBy } = complaint
  const notSaid = 'They did not say'
  return summaryList({
    classes: 'govuk-summary-list--no-border',
    rows: [
      { key: 'Name', value: resident.name },
      { key: 'Address', value: html`${lines(resident.address || notSaid)}` },
      { key: 'Telephone', value: resident.telephone || notSaid },
      { key: 'Email', value: resident.email || notSaid },
      { key: 'How we reply', value: `${replyWords[resident.replyBy]}, ${printWords(resident, landlord)}` },
      {
        key: 'What they need',
        value: html`${lines(resident.needs || (resident.letterFormat === 'standard' ? notSaid : 'Nothing more was said'))}`,
      },
      {
        key: 'Received',
        value: `${longDate(receivedOn)}. ${channel ? channelWords[channel] : 'The record does not say how'}${loggedOn === receivedOn ? '' : `; written down ${dateWithoutWeekday(loggedOn)}`}`,
      },
      { key: 'Handled by', value: handledBy ? nameOf(handledBy, staff) : 'Nobody yet' },
      { key: 'Access code', value: html`<span class="app-reference">${accessCode}</span>` },
    ],
  })
}

function nextSteps(context: ActContext): Html {
  const { desk, file } = context
  const next = nextActFor(file, desk.person)
  const path = complaintPath(file.complaint.id)
  const possible = acts.filter(
    (act) =>
      !act.numbered &&
      !act.section &&
      act.path !== next?.path &&
      may(desk.person, act.who) &&
      whyNotOf(act, context) === null,
  )
  return html`<div class="app-next">
      ${next ? html`<p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${path}/${next.path}">${next.words}</a></p>` : html`<p class="govuk-body">${may(desk.person, anybody) ? nothingNext(file.complaint) : 'What is next is done by whoever handles it.'}</p>`}
      ${refusalNote(context)}
      ${checkNote(context)}
      ${possible.length > 0 && html`<ul class="govuk-list">${possible.map((act) => html`<li><a class="govuk-link" href="${path}/${act.path}">${act.title(context)}</a></li>`)}</ul>`}
    </div>`
}

/** A proposal stops nothing, so it stands beside what is due next, and takes whoever may agree to it there. */
function refusalNote(context: ActContext): Html | false {
  const waiting = refusalWaiting(context.file.complaint)
  if (!waiting) return false
  const { number } = waiting
  const mayAgree =
    may(context.desk.person, agreeToRefusal.who) && whyNotOf(agreeToRefusal, { ...context, number }) === null
  return html`<p class="govuk-body">A refusal is proposed, and waits for ${nameOf(waiting.askedOf, context.staff)} or somebody else to agree. The clocks run on.</p>
    ${mayAgree && html`<p class="govuk-body"><a class="govuk-link" href="${actPath(agreeToRefusal, { ...context, number })}">Agree to it, or return it</a></p>`}`
}

/** A letter that waits stops nothing either. */
function checkNote({ file, staff }: ActContext): Html | false {
  const waiting = responseWaiting(file.complaint)
  if (!waiting) return false
  return html`<p class="govuk-body">${nameOf(waiting.submittedBy, staff)} wrote the response. It waits for somebody else to check it, and the clocks run on.</p>`
}

function nothingNext({ imported, handling }: Complaint): string {
  if (imported) return `${handledElsewhere.because}.`
  const exclusion = exclusionInForce(handling)
  if (!exclusion) return 'Nothing: it is answered, kept and closed.'
  const what = exclusion.stage === 1 ? 'the complaint is not accepted' : 'stage 2 is refused'
  return `Nothing: ${what}. It goes on when that is withdrawn.`
}
