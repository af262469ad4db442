// What the record of a complaint handled elsewhere says, and from which row of which file; what it does not say is not known.
import type { ImportedRecord } from '#core/complaint/complaint.ts'
import { type ImportedFact, importedFacts } from '#core/complaint/imported-facts.ts'
import { summaryList } from '../../components/summary-list.ts'
import { type Html, html } from '../../html.ts'
import { capital } from './words.ts'

/** Who it is, and what happened, stand elsewhere on the page. */
const elsewhere = ['residentName', 'address', 'telephone', 'email', 'story', 'outcomeWanted']

export function importedSummary(record: ImportedRecord): Html {
  const { file, row, reference } = record.source
  const facts = importedFacts(record).filter(({ field }) => !elsewhere.includes(field))
  return html`<p class="govuk-body">It was handled elsewhere under the reference ${reference}, and brought in from row ${row} of ${file}. What that row does not say is not known.</p>
    ${summaryList({
      classes: 'govuk-summary-list--no-border',
      rows: facts.map((fact) => ({ key: fact.label, value: wordsFor(fact) })),
    })}`
}

const wordsFor = ({ says, inTheFile }: ImportedFact): string => {
  const known = says === null ? 'Not known' : capital(says)
  return inTheFile === null ? known : `${known}. As the file says: ${inTheFile}`
}
