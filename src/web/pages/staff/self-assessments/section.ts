// One section of the form: each provision with its three sources and the proposed answer, and a person's decision on it.
import { formOf } from '#core/handling-code/provisions.ts'
import type { DecidedAnswer, Decision } from '#core/self-assessment/decision.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import type { Proposal } from '#core/self-assessment/proposal.ts'
import { shownInWords } from '#core/self-assessment/shows.ts'
import { askedIn } from '#core/self-assessment/subjects.ts'
import { button } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { clean, longestStory, type Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import type { SelfAssessmentFile } from '../../../self-assessments-desk.ts'
import { periodQuery } from '../code/period.ts'
import { provisionPath } from '../code/wall.ts'
import { progressOf, progressWords, sectionPathOf } from './words.ts'

const inSection = ({ proposals }: SelfAssessmentFile, section: string): readonly Proposal[] =>
  proposals.filter(({ provision }) => provision.section.number === section)

const decisionOn = ({ decisions }: SelfAssessmentFile, id: string): DecidedAnswer | undefined =>
  decisions.find(({ provision }) => provision === id)

/** What stands in the form at first: the last decision, or else what is proposed. */
export function sectionStart(file: SelfAssessmentFile, section: string): Posted {
  const entries = inSection(file, section).flatMap(({ provision: { id }, answer }) => {
    const decision = decisionOn(file, id)
    return [
      [`answer-${id}`, decision?.answer ?? answer ?? ''],
      [`explanation-${id}`, decision?.explanation ?? ''],
      [`commentary-${id}`, decision?.commentary ?? ''],
      [`seen-${id}`, String(decision?.number ?? 0)],
    ]
  })
  return Object.fromEntries(entries)
}

/** The decisions that were taken or changed; a provision left without an answer is not decided. */
export function decisionsIn(file: SelfAssessmentFile, section: string, posted: Posted) {
  return inSection(file, section).flatMap(
    ({ provision: { id } }): readonly (Decision & { readonly seen: number })[] => {
      const text = (name: string) => clean(posted[`${name}-${id}`]).slice(0, longestStory)
      const decision = { answer: text('answer'), explanation: text('explanation'), commentary: text('commentary') }
      const before = decisionOn(file, id)
      const isSame =
        before?.answer === decision.answer &&
        before.explanation === decision.explanation &&
        before.commentary === decision.commentary
      const seen = Number(posted[`seen-${id}`])
      if (decision.answer === '' || (isSame && seen === before.number)) return []
      return [{ provision: id, ...decision, seen: Number.isInteger(seen) ? seen : -1 }]
    },
  )
}

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
  readonly nameOf: (id: string) => string
}

export function sectionMain(drawn: SectionForm): Html {
  const { file, section } = drawn
  const { sections } = formOf(file.edition)
  const place = sections.findIndex(({ number }) => number === section)
  const next = sections[place + 1]
  return html`<span class="govuk-caption-l">${file.edition} edition, ${periodInWords(file)} · ${progressWords(progressOf(file, section))}</span>
    <h1 class="govuk-heading-l">${section}. ${sections[place]?.title}</h1>
    ${inSection(file, section).map((proposal) => decide(drawn, proposal))}
    ${button('Save these decisions', { preventDoubleClick: true })}
    ${next && html`<p class="govuk-body"><a class="govuk-link" href="${sectionPathOf(file.id, next.number)}">Next: ${next.number}. ${next.title}</a></p>`}`
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
    <p class="govuk-body"><strong>Proposed: ${answer ?? 'no answer'}.</strong> ${answer === null && reason}
      <a class="govuk-link" href="${provisionPath(file, id)}?${periodQuery(file)}">Its cases<span class="govuk-visually-hidden"> of ${number}</span></a></p>
    ${answerInput(file, proposal, inputs)}
    ${inputs.area({ name: `explanation-${id}`, label: html`Explanation<span class="govuk-visually-hidden"> of ${number}</span>`, hint: 'Needed where the answer is not the proposed one and the cases contradict it. It is printed', rows: 2 })}
    ${inputs.area({ name: `commentary-${id}`, label: html`Commentary<span class="govuk-visually-hidden"> on ${number}</span> (optional)`, rows: 2 })}
    ${hidden(`seen-${id}`, posted[`seen-${id}`] ?? '0')}
    <p class="govuk-body app-about">${decision ? `Decided: ${decision.answer}, by ${nameOf(decision.by)}` : 'Not decided yet'}</p>
  </section>`
}

function answerInput({ edition }: SelfAssessmentFile, { provision }: Proposal, inputs: Inputs): Html {
  const name = `answer-${provision.id}`
  if (provision.answerKind !== 'yes-no') {
    return inputs.text({
      name,
      label: html`The answer<span class="govuk-visually-hidden"> to ${provision.number}</span>`,
      autocomplete: 'off',
    })
  }
  const values = edition === '2020' ? ['Yes', 'No', 'N/A'] : ['Yes', 'No']
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
