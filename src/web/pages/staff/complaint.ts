// A complaint's pages: whose it is and what they need above, the menu of sections, and the section that is read.

import type { Complaint } from '#core/complaint/complaint.ts'
import { filesHere } from '#core/complaint/handling-files.ts'
import { isWaiting } from '#core/complaint/handling-post.ts'
import { withSpeakers } from '#history/words.ts'
import type { ActContext } from '../../act.ts'
import { alert } from '../../components/alert.ts'
import { subNavigation } from '../../components/sub-navigation.ts'
import { type Html, html } from '../../html.ts'
import type { Message } from '../../messages-desk.ts'
import type { Typed } from '../../typed-desk.ts'
import type { View } from '../../view.ts'
import { acts } from './acts.ts'
import { filesSection } from './files/section.ts'
import { handlingBlocks } from './handling/section.ts'
import { type SectionName, sections } from './handling/sections.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { historyTimeline } from './history.ts'
import { openingsOf } from './kept.ts'
import { lettersSent } from './letters-sent.ts'
import { messagesOf } from './messages.ts'
import { nextActFor, sectionPath } from './next-act.ts'
import { overview } from './overview.ts'
import { packPath } from './pack.ts'
import { promises, remediesGiven } from './promises.ts'
import { lanesSection } from './two-lanes.ts'
import { typedByOthers } from './typed.ts'

/** `done` names the act that was just recorded; 'already' says that it had been recorded before. */
type Shown = {
  readonly done: string | null
  readonly messages: readonly Message[]
  /** The files that have a small picture. */
  readonly previewed: ReadonlySet<string>
  /** Who opened it, where it is or was kept to named people. */
  readonly openings: Parameters<typeof openingsOf>[0]
  /** What others are typing on it. */
  readonly typing: readonly Typed[]
}

export function complaintPage(section: SectionName, context: ActContext, shown: Shown): View {
  const { complaint } = context.file
  const title = sections.find(({ name }) => name === section)?.title
  return {
    title: `${section === 'overview' ? '' : `${title}: `}${complaint.id} ${complaint.resident.name}`,
    wide: true,
    identity: complaintIdentity(context.file, nextActFor(context.file, context.desk.person)),
    main: html`
      ${doneAlert(shown.done, complaint)}
      ${undeliveredAlert(context.file.complaint)}
      ${needsWarning(context.file, context.desk.landlord)}
      ${typedByOthers(shown.typing, '', context.staff)}
      <h1 class="govuk-heading-l">Complaint <span class="app-reference">${complaint.id}</span>${section !== 'overview' && html`<span class="govuk-visually-hidden">: ${title}</span>`}</h1>
      ${subNavigation({
        label: 'Sections of this complaint',
        items: sections.map((one) => ({
          href: sectionPath(complaint.id, one.name),
          text: one.title,
          active: one.name === section,
        })),
      })}
      ${contentOf(section, context, shown)}`,
  }
}

function contentOf(
  section: SectionName,
  context: ActContext,
  { messages, previewed, openings }: Shown,
): Html | readonly Html[] {
  const { file, staff } = context
  const blocks = handlingBlocks(section, context)
  switch (section) {
    case 'overview':
      return overview(context, blocks)
    case 'remedies':
      return [promises(file.complaint), remediesGiven(file.complaint), ...blocks]
    case 'ombudsman':
      return [packLink(file.complaint), ...blocks]
    case 'files':
      return filesSection(context, previewed)
    case 'letters':
      return [lettersSent(file), ...blocks]
    case 'messages':
      return messagesOf(messages, filesShown(file.complaint), staff)
    case 'history':
      return html`${openingsOf(openings, staff)}${lanesSection({ file, messages, desk: context.desk })}<h2 class="govuk-heading-m">History</h2>${historyTimeline(file.history, withSpeakers(staff, file.complaint))}`
    default:
      return blocks
  }
}

const filesShown = ({ id, handling }: Complaint) => ({ path: sectionPath(id, 'files'), files: filesHere(handling) })

const packLink = ({ id }: Complaint): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${packPath(id)}">The pack for the Ombudsman: everything on this complaint in one file</a></p>`

/** It stands on every section until somebody has done something about it. */
function undeliveredAlert({ id, handling }: Complaint): Html | false {
  const waiting = handling.undelivered.filter(isWaiting)
  if (waiting.length === 0) return false
  const title = waiting.every(({ cause }) => cause === 'not known')
    ? 'Nobody knows whether a letter left'
    : 'A letter did not reach the resident'
  const content = html`${title}. <a href="${sectionPath(id, 'letters')}">See why, and what to do</a>`
  return alert({ variant: 'warning', title, content })
}

function doneAlert(done: string | null, complaint: Complaint): Html | false {
  if (done === 'already') {
    return alert({
      variant: 'information',
      title: 'This was already recorded. Nothing was recorded twice.',
      role: 'status',
    })
  }
  const act = acts.find(({ path }) => path === done)
  if (!act) return false
  const title = typeof act.done === 'string' ? act.done : act.done(complaint)
  return alert({ variant: 'success', title, role: 'status' })
}
