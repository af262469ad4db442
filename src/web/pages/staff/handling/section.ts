// One section of a complaint's pages: each block in words, with what may be done there as ordinary links.

import { type ActContext, whyNotOf } from '../../../act.ts'
import { summaryList } from '../../../components/summary-list.ts'
import { type Html, html } from '../../../html.ts'
import { may } from '../../../permissions.ts'
import { lines } from '../../lines.ts'
import { complaintPath } from '../next-act.ts'
import type { Block } from './block.ts'
import { letterChecksBlock } from './block-of-letter-checks.ts'
import { exclusion } from './block-of-refusals.ts'
import { clarifications, interimResponses, promisesLate } from './blocks-of-asking.ts'
import { heard } from './blocks-of-hearing.ts'
import { conflicts, evidence, facts, fairChance, hazards, newIssues } from './blocks-of-investigation.ts'
import {
  category,
  contact,
  group,
  handler,
  needs,
  otherFormats,
  readers,
  representatives,
  restrictions,
} from './blocks-of-people.ts'
import { improvements, learning, mediation, remedies, satisfaction } from './blocks-of-redress.ts'
import { determinations, failureNotices, orders, recommendations, requests } from './blocks-of-the-ombudsman.ts'
import { texts, undelivered } from './blocks-of-the-post.ts'
import { handlingForms } from './catalogue.ts'
import { letterChecks } from './letter-checks.ts'
import { type BlockName, blocksOf, type SectionName } from './sections.ts'

const blocks: { readonly [name in BlockName]: Block } = {
  handler,
  readers,
  category,
  exclusion,
  'letter checks': letterChecksBlock,
  needs,
  'other formats': otherFormats,
  restrictions,
  representatives,
  group,
  contact,
  heard,
  clarifications,
  'interim responses': interimResponses,
  hazards,
  conflicts,
  'fair chance': fairChance,
  facts,
  evidence,
  'new issues': newIssues,
  'promises late': promisesLate,
  remedies,
  mediation,
  learning,
  improvements,
  satisfaction,
  requests,
  determinations,
  orders,
  recommendations,
  'failure notices': failureNotices,
  undelivered,
  texts,
}

export const handlingBlocks = (section: SectionName, context: ActContext): readonly Html[] =>
  blocksOf(section).map((name) => drawn(name, context))

function drawn(name: BlockName, context: ActContext): Html {
  const { title, empty, rows } = blocks[name]
  const { complaint } = context.file
  const forms = [...handlingForms, ...letterChecks].filter(
    ({ block, who }) => block === name && may(context.desk.person, who),
  )
  const path = complaintPath(complaint.id)
  const starts = forms.filter((form) => !form.numbered && whyNotOf(form, context) === null)
  const shown = rows(complaint, context.staff, context.desk).map(({ key, says, number }) => ({
    key,
    value: html`${says.map((said) => said && html`<p class="govuk-body">${typeof said === 'string' ? lines(said) : said}</p>`)}`,
    actions: forms
      .filter((form) => form.numbered && number > 0 && whyNotOf(form, { ...context, number }) === null)
      .map((form) => ({
        href: `${path}/${form.path}/${number}`,
        text: form.offeredAs,
        visuallyHiddenText: `: ${key}, number ${number}`,
      })),
  }))
  return html`<section class="govuk-!-margin-top-6"><h2 class="govuk-heading-m">${title}</h2>
    ${shown.length === 0 ? html`<p class="govuk-body">${empty}</p>` : summaryList({ rows: shown })}
    ${starts.length > 0 && html`<ul class="govuk-list">${starts.map((form) => html`<li><a class="govuk-link" href="${path}/${form.path}">${form.title(context)}</a></li>`)}</ul>`}
  </section>`
}
