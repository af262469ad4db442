// The answers of a self-assessment: none left blank, none without evidence, and what is answered No is to be mended.
import crosswalk from '../handling-code/crosswalk.json' with { type: 'json' }
import type { EditionId } from '../handling-code/edition.ts'
import { provisionLabel, provisionsOf } from '../handling-code/provisions.ts'
import type { PolicyAnswer, PolicyFinding, Rule, Severity } from './finding.ts'
import { isRecommended } from './places.ts'

export const answered: Rule = ({ edition, answers }) =>
  (answers?.answers ?? []).flatMap((answer) => {
    const fault = isTold(answer, answers?.edition ?? edition.id) ? null : faultOf(answer)
    if (!fault) return []
    const source = ` (${provisionLabel(answer.provision)})`
    return counterparts(answer.provision, answers?.edition ?? edition.id, edition.id).map((provision) =>
      finding(edition.id, provision, { ...fault, says: fault.says + source }),
    )
  })

/** A question that asks for figures or a few words is answered by its commentary too. */
const isTold = ({ provision, comply, commentary }: PolicyAnswer, edition: EditionId): boolean =>
  comply === null &&
  commentary !== '' &&
  provisionsOf(edition).find(({ id }) => id === provision)?.answerKind !== 'yes-no'

type Fault = { readonly severity: Severity; readonly says: string; readonly wayOut: string }

/** The 2020 form asks what is so, and a landlord without a third stage answers No to what it asks of one. */
const ofAThirdStage: readonly string[] = ['2020-3.4', '2020-3.5']

const isNothing = (words: string): boolean => /^(n\/?a|none|not applicable|-|)$/i.test(words.trim())

function faultOf({ provision, comply, evidence, commentary }: PolicyAnswer): Fault | null {
  if (comply === null || comply.trim() === '') {
    return { severity: 'no evidence', says: 'Not answered', wayOut: 'Answer it, with the evidence for the answer.' }
  }
  if (/^no$/i.test(comply.trim())) {
    if (ofAThirdStage.includes(provision)) return null
    return {
      severity: provision.startsWith('2020-') ? 'doubt' : 'breach',
      says: 'Answered No',
      wayOut: 'Put it right, and say by when and who does it.',
    }
  }
  if (!/^yes$/i.test(comply.trim())) return null
  const wayOut = 'Name the evidence: a document, a figure, or cases that show it; until then it is not a Yes.'
  if (evidence.length > 0 && evidence.every(isNothing)) {
    return { severity: 'no evidence', says: `Answered Yes with the evidence “${evidence.join(', ')}”`, wayOut }
  }
  const bare = evidence.length === 0 && commentary !== undefined && isNothing(commentary)
  return bare ? { severity: 'no evidence', says: 'Answered Yes with neither evidence nor commentary', wayOut } : null
}

/** The provisions of one edition that stand for a provision of another; a duty that is new stands for none. */
function counterparts(provision: string, from: EditionId, to: EditionId): readonly string[] {
  if (from === to) return [provision]
  const rows = crosswalk.rows.filter(
    (row) => row.kind !== 'new' && row.kind !== 'reversed' && row[from].includes(provision),
  )
  return [...new Set(rows.flatMap((row) => row[to]))]
}

function finding(edition: EditionId, provision: string, { severity, says, wayOut }: Fault): PolicyFinding {
  const asked = provisionsOf(edition).find(({ id }) => id === provision)
  const advisory = severity === 'breach' && isRecommended(edition, provision)
  return {
    provision,
    severity: advisory ? 'note' : severity,
    says,
    asks: firstSentence(asked?.text ?? `The ${edition} edition has no provision ${provision}`),
    wayOut,
  }
}

const firstSentence = (words: string): string => /^.*?[.?!:](?=\s|$)/s.exec(words)?.[0].replace(/[.:]$/, '') ?? words
