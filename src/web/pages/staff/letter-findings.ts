// Beside a letter that somebody checks: its points, words to look at twice, the clocks, and what the Code would say today.
import { stageOf } from '#core/complaint/complaint.ts'
import type { SubmittedResponse } from '#core/complaint/handling-letters.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { notToBeNamed } from '#core/landlord/profile.ts'
import { flagsOf } from '#core/wording/flags.ts'
import type { ActContext } from '../../act.ts'
import { tag } from '../../components/tag.ts'
import { type Html, html } from '../../html.ts'
import { clockSections } from './clocks.ts'
import { answerColours } from './findings.ts'
import { nameOf } from './parts-of-forms.ts'
import { capital } from './words.ts'

export function findingsBeside(context: ActContext): Html {
  const submitted = responseWaiting(context.file.complaint)
  return html`
    ${submitted && pointsAnswered(submitted, context)}
    ${submitted && wordsToLookAt(submitted, context)}
    ${clockSections(context.file, context.desk)}
    ${whatTheCodeSays(context)}`
}

function pointsAnswered(submitted: SubmittedResponse, { file, staff }: ActContext): Html {
  const points = stageOf(file.complaint, submitted.stage)?.acknowledgement?.points ?? []
  const decided = submitted.decisions.filter(({ reasons }) => reasons.trim())
  return html`<h2 class="govuk-heading-m">Points answered</h2>
    <p class="govuk-body">${decided.length} of ${points.length}. Written by ${nameOf(submitted.submittedBy, staff)}; decided by ${nameOf(submitted.decidedBy, staff)}.</p>
    <ol class="govuk-list govuk-list--number">${points.map(
      ({ number, text }) =>
        html`<li>${text}: <strong>${submitted.decisions.find(({ point }) => point === number)?.decision ?? 'not decided'}</strong></li>`,
    )}</ol>`
}

/** Only of what somebody wrote for this letter: our own words, and the landlord's, are looked at where they are written. */
function wordsToLookAt({ decisions, remedies, actions }: SubmittedResponse, { file, desk, staff }: ActContext): Html {
  const written = [...decisions.map(({ reasons }) => reasons), ...[...remedies, ...actions].map(({ what }) => what)]
  const flags = flagsOf(written.join('\n'), {
    edition: editions[file.edition],
    landlordLimits: desk.landlord.limits,
    notToBeNamed: notToBeNamed(desk.landlord, staff),
    today: desk.today(),
  })
  return html`<h2 class="govuk-heading-m">Words to look at twice</h2>
    ${flags.length === 0 && html`<p class="govuk-body">None.</p>`}
    <ul class="govuk-list govuk-list--bullet">${flags.map(({ words, because }) => html`<li>“${words}”: ${because}</li>`)}</ul>`
}

function whatTheCodeSays({ file }: ActContext): Html {
  const open = file.findings.filter(({ answer }) => answer === 'missed' || answer === 'running')
  return html`<h2 class="govuk-heading-m">What the Code would say</h2>
    ${open.length === 0 && html`<p class="govuk-body">Nothing is missed, and nothing runs.</p>`}
    <ul class="govuk-list app-parts">${open.map(
      ({ provision, item, stage, answer, reason }) =>
        html`<li>${tag(capital(answer), answerColours[answer])} <strong>${provisionLabel(provision, item)}</strong>, stage ${stage} <span class="app-quiet">${reason}</span></li>`,
    )}</ul>`
}
