// The Code wall: every provision of an edition as a tile, by what the cases of a period, documents and people say.
import type { DateOnly } from '#core/calendar/dates.ts'
import { formOf } from '#core/handling-code/provisions.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { nothingReceived } from '#core/self-assessment/nothing-received.ts'
import { replacedBefore } from '#core/self-assessment/period.ts'
import type { Period, Proposal } from '#core/self-assessment/proposal.ts'
import { shownInWords } from '#core/self-assessment/shows.ts'
import { askedIn } from '#core/self-assessment/subjects.ts'
import { details } from '../../../components/details.ts'
import { insetText } from '../../../components/inset-text.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import { codeWall, stateWords, type WallSection, wallKey } from '../../../pictures/code-wall.ts'
import type { View } from '../../../view.ts'
import { underAnotherScheme } from '../figures/another-scheme.ts'
import { noticesPath } from '../notices/words.ts'
import { editionWarning } from '../self-assessments/edition-warning.ts'
import { type periodAsked, periodForm, periodQuery } from './period.ts'

export const provisionPath = ({ edition }: Pick<Period, 'edition'>, provision: string): string =>
  `/staff/code/${edition}/${provision}`

/** The landlord's policy held against an edition. */
export const policyPath = ({ edition }: Pick<Period, 'edition'>): string => `/staff/code/policy?edition=${edition}`

type Asked = ReturnType<typeof periodAsked>

/** `elsewhere` is how many complaints of the period are under another Ombudsman's scheme. */
export function wallPage(
  asked: Asked,
  proposals: readonly Proposal[],
  { today, elsewhere, overrides }: { readonly today: DateOnly; readonly elsewhere: number; readonly overrides: Html },
): View {
  const { period, refusals, posted } = asked
  const sections = sectionsOf(period, proposals)
  const replaced = replacedBefore(period)
  const nothing = nothingReceived(period, proposals, today)
  const met = proposals.filter(({ state }) => state === 'met').length
  return {
    title: 'The Code',
    wide: true,
    refusals,
    posted,
    main: html`
      <h1 class="govuk-heading-l">The Code: ${met} of ${proposals.length} provisions met</h1>
      <p class="govuk-body">Complaints and contacts received ${periodInWords(period)}, the ${period.edition} edition. A provision is met only
        where documents, cases or a named person show it. Choose one for its words, its cases and what was attested.</p>
      <ul class="govuk-list">
        <li><a class="govuk-link" href="/staff/self-assessments">Self-assessments</a></li>
        <li><a class="govuk-link" href="${policyPath(period)}">Our policy against the Code</a></li>
        <li><a class="govuk-link" href="${noticesPath}">Notices of exceptional circumstances</a></li>
      </ul>
      ${replaced && editionWarning(replaced)}
      ${nothing && insetText(`${nothing}.`)}
      ${underAnotherScheme(period, elsewhere)}
      ${periodForm('/staff/code', asked)}
      ${wallKey(sections)}
      ${codeWall(sections)}
      ${details({ summary: 'The same as a table', content: asTable(period, proposals) })}
      ${overrides}`,
  }
}

const sectionsOf = (period: Period, proposals: readonly Proposal[]): readonly WallSection[] =>
  formOf(period.edition).sections.map(({ number, title }) => ({
    number,
    title,
    tiles: proposals
      .filter(({ provision }) => provision.section.number === number)
      .map(({ provision, state }) => ({
        number: provision.number,
        label: provision.label,
        state,
        href: `${provisionPath(period, provision.id)}?${periodQuery(period)}`,
      })),
  }))

const asTable = (period: Period, proposals: readonly Proposal[]): Html =>
  table({
    classes: 'app-dense',
    caption: `Every provision, ${periodInWords(period)}`,
    captionClasses: 'govuk-visually-hidden',
    head: ['Provision', 'State', 'Documents say', 'Cases show', 'Attested'],
    firstCellIsHeader: true,
    rows: proposals.map(({ provision, state, says, shows, shownBy, attested }) => [
      html`<a class="govuk-link" href="${provisionPath(period, provision.id)}?${periodQuery(period)}">${provision.number} ${provision.label}</a>`,
      stateWords[state].words,
      says.length === 0 ? 'No evidence' : `${says.length} clause${says.length === 1 ? '' : 's'}`,
      shows ? shownInWords(shows, askedIn(shownBy)) : 'Not asked of cases',
      attested ? attested.reason : 'Nobody is asked',
    ]),
  })
