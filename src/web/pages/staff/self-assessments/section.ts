// One section of the form: each provision with its three sources and the proposed answer, and a person's decision on it.
import type { DateOnly } from '#core/calendar/dates.ts'
import { formOf } from '#core/handling-code/provisions.ts'
import { answerBroughtIn } from '#core/self-assessment/brought-in.ts'
import type { DecidedAnswer, Decision } from '#core/self-assessment/decision.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { nothingReceived } from '#core/self-assessment/nothing-received.ts'
import type { Proposal } from '#core/self-assessment/proposal.ts'
import { shownInWords } from '#core/self-assessment/shows.ts'
import { askedIn } from '#core/self-assessment/subjects.ts'
import { mayBeTakenOver } from '#core/self-assessment/taken-over.ts'
import { button } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { insetText } from '../../../components/inset-text.ts'
import { clean, longestStory, type Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import type { SelfAssessmentFile } from '../../../self-assessments-desk.ts'
import { form } from '../../../visit.ts'
import { periodQuery } from '../code/period.ts'
import { provisionPath } from '../code/wall.ts'
import { decidedWords, progressOf, progressWords, sectionPathOf } from './words.ts'

const inSection = ({ proposals }: SelfAssessmentFile, section: string): readonly Proposal[] =>
  proposals.filter(({ provision }) => provision.section.number === section)

const decisionOn = ({ decisions }: SelfAssessmentFile, id: string): DecidedAnswer | undefined =>
  decisions.find(({ provision }) => provision === id)

/** What stands in the form at first: the last decision of a person here. What is proposed or brought in is chosen by nobody. */
export function sectionStart(file: SelfAssessmentFile, section: string): Posted {
  const entries = inSection(file, section).flatMap(({ provision: { id } }) => {
    const decision = decisionOn(file, id)
    return [
      [`answer-${id}`, decision && isDecidedHere(decision) ? decision.answer : ''],
      [`explanation-${id}`, decision?.explanation ?? ''],
      [`commentary-${id}`, decision?.commentary ?? ''],
      [`seen-${id}`, String(decision?.number ?? 0)],
    ]
  })
  return Object.fromEntries(entries)
}

const isDecidedHere = ({ source }: DecidedAnswer): boolean => source !== 'brought in'

/** The decisions that were taken or changed; one without an answer is none, unless something was written beside it. */
export function decisionsIn(file: SelfAssessmentFile, section: string, posted: Posted) {
  return inSection(file, section).flatMap(
    ({ provision: { id } }): readonly (Decision & { readonly seen: number })[] => {
      const text = (name: string) => clean(posted[`${name}-${id}`]).slice(0, longestStory)
      const decision = { answer: text('answer'), explanation: text('explanation'), commentary: text('commentary') }
      const before = decisionOn(file, id)
      const isWritten =
        decision.explanation !== clean(before?.explanation) || decision.commentary !== clean(before?.commentary)
      const isSame = before && isDecidedHere(before) && before.answer === decision.answer && !isWritten
      const seen = Number(posted[`seen-${id}`])
      if ((decision.answer === '' && !isWritten) || (isSame && seen === before.number)) return []
      return [{ provision: id, ...decision, seen: Number.isInteger(seen) ? seen : -1 }]
    },
  )
}

/** The proposals of the section that may be taken over, where nobody has decided. */
const takeable = (file: SelfAssessmentFile, section: string): readonly Proposal[] =>
  inSection(file, section).filter((proposal) => !decisionOn(file, proposal.provision.id) && mayBeTakenOver(proposal))

/** The proposals as the page showed them, when somebody pressed the button that takes them over. */
export const proposalsSeen = (file: SelfAssessmentFile, section: string, posted: Posted) =>
  inSection(file, section).flatMap(({ provision: { id } }) => {
    const answer = posted[`proposed-${id}`]
    return answer ? [{ provision: id, answer }] : []
  })

/** What others decided meanwhile stands in the page anew; what was typed stays in the form. */
export const withFreshSeen = (file: SelfAssessmentFile, section: string, posted: Posted): Posted => ({
  ...posted,
  ...Object.fromEntries(
    inSection(file, section).map(({ provision: { id } }) => [`seen-${id}`, String(decisionOn(file, id)?.number ?? 0)]),
  ),
})

export type SectionForm = {
  readonly file: SelfAssessmentFile
  readonly section: string
  readonly inputs: Inputs
  readonly posted: Posted
  readonly formToken: string
  readonly nameOf: (id: string) => string
  readonly today: DateOnly
}

export function sectionMain(drawn: SectionForm): Html {
  const { file, section, formToken, today } = drawn
  const { sections } = formOf(file.edition)
  const place = sections.findIndex(({ number }) => number === section)
  const next = sections[place + 1]
  const path = sectionPathOf(file.id, section)
  const nothing = nothingReceived(file, file.proposals, today)
  return html`<span class="govuk-caption-l">${file.edition} edition, ${periodInWords(file)} · ${progressWords(progressOf(file, section))}</span>
    <h1 class="govuk-heading-l">${section}. ${sections[place]?.title}</h1>
    ${nothing && insetText(`${nothing}.`)}
    ${takeOverForm(drawn, path)}
    ${form(path, formToken, [
      ...inSection(file, section).map((proposal) => decide(drawn, proposal)),
      button('Save these decisions', { preventDoubleClick: true }),
    ])}
    ${next && html`<p class="govuk-body"><a class="govuk-link" href="${sectionPathOf(file.id, next.number)}">Next: ${next.number}. ${next.title}</a></p>`}`
}

function takeOverForm({ file, section, formToken }: SectionForm, path: string): Html | false {
  const proposals = takeable(file, section)
  const count = proposals.length
  if (count === 0) return false
  return html`<h2 class="govuk-heading-m">Shown by the cases, and nothing speaks against ${count === 1 ? 'it' : 'them'}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${proposals.map(({ provision, answer, shows, shownBy }) => html`<li>${provision.number}: ${answer} – ${shows && shownInWords(shows, askedIn(shownBy))}</li>`)}
    </ul>
    <p class="govuk-body">You can take ${count === 1 ? 'this proposal' : `these ${count} proposals`} over in one act. It is recorded as yours.</p>
    ${form(path, formToken, [
      ...proposals.map(({ provision, answer }) => hidden(`proposed-${provision.id}`, answer ?? '')),
      button(count === 1 ? 'Take over this proposal' : `Take over these ${count} proposals`, {
        ...{ name: 'press', value: 'take-over', variant: 'secondary', preventDoubleClick: true },
      }),
    ])}`
}

function decide({ file, inputs, posted, nameOf }: SectionForm, proposal: Proposal): Html {
  const { provision, answer, reason, shows, shownBy, says, attested } = proposal
  const { id, number, label } = provision
  const decision = decisionOn(file, id)
  return html`<section class="app-decide" aria-labelledby="heading-${id}">
    <h2 class="govuk-heading-m" id="heading-${id}">${number} ${label}</h2>
    ${details({ summary: html`The words of the Code<span class="govuk-visually-hidden">: ${number}</span>`, content: html`<p class="app-words">${provision.text}</p>` })}
    <ul class="govuk-list govuk-list--bullet">
      <li>Documents say: ${says[0] ? html`“${says[0].words}” (${says[0].where})${says.length > 1 && html`, and ${says.length - 1} more`}` : 'no evidence'}</li>
      ${shows && html`<li>Cases show: ${shownInWords(shows, askedIn(shownBy))}</li>`}
      ${attested && html`<li>Attested: ${attested.reason}</li>`}
    </ul>
    <p class="govuk-body"><strong>Proposed: ${answer ?? 'no answer'}</strong> – ${reason}
      <a class="govuk-link" href="${provisionPath(file, id)}?${periodQuery(file)}">Its cases<span class="govuk-visually-hidden"> of ${number}</span></a></p>
    ${broughtInDetails(file, proposal, decision)}
    ${answerInput(file, proposal, inputs)}
    ${inputs.area({ name: `explanation-${id}`, label: html`Explanation<span class="govuk-visually-hidden"> of ${number}</span>`, hint: 'Needed where the cases contradict the answer, or where nothing shows it. It is printed', rows: 2 })}
    ${inputs.area({ name: `commentary-${id}`, label: html`Commentary<span class="govuk-visually-hidden"> on ${number}</span> (optional)`, rows: 2 })}
    ${hidden(`seen-${id}`, posted[`seen-${id}`] ?? '0')}
    <p class="govuk-body app-about">${decision ? decidedWords(decision, nameOf(decision.by)) : 'Not decided yet'}</p>
  </section>`
}

const evidenceList = (evidence: readonly string[]): Html | false =>
  evidence.length > 0 &&
  html`<ul class="govuk-list govuk-list--bullet">${evidence.map((line) => html`<li>${line}</li>`)}</ul>`

/** What the file says behind a decision, or where nobody has decided yet. */
function broughtInDetails(
  { broughtIn }: SelfAssessmentFile,
  { provision }: Proposal,
  decision: DecidedAnswer | undefined,
): Html | false {
  const written = answerBroughtIn(broughtIn, provision.id, decision)
  if (!written) return false
  return details({
    summary: html`What the file says<span class="govuk-visually-hidden"> of ${provision.number}</span>: ${written.comply ?? 'it leaves it open'}`,
    content: html`${evidenceList(written.evidence)}<p class="app-words">${written.commentary || 'It says nothing more.'}</p>`,
  })
}

function answerInput({ edition, decisions }: SelfAssessmentFile, { provision }: Proposal, inputs: Inputs): Html {
  const name = `answer-${provision.id}`
  if (provision.answerKind !== 'yes-no') {
    return inputs.text({
      name,
      label: html`The answer<span class="govuk-visually-hidden"> to ${provision.number}</span>`,
      autocomplete: 'off',
    })
  }
  const offered = edition === '2020' ? ['Yes', 'No', 'N/A'] : ['Yes', 'No']
  const decided = decisions.find((one) => one.provision === provision.id)?.answer
  const values = decided === undefined || offered.includes(decided) ? offered : [...offered, decided]
  return inputs.radios({
    name,
    classes: 'govuk-radios--inline govuk-radios--small',
    legend: {
      text: html`The answer<span class="govuk-visually-hidden"> to ${provision.number}</span>`,
      classes: 'govuk-fieldset__legend--s',
    },
    items: values.map((value) => ({ value, text: value })),
  })
}
