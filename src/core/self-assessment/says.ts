// What a landlord's own documents say of each provision: its clauses, in its words, with where they stand.
import type { EditionId } from '../handling-code/edition.ts'
import type { Profile } from '../landlord/profile.ts'
import { counterpartsOf } from './counterparts.ts'

/** `words` are the landlord's own; `where` is the row or section of the document. */
export type Clause = { readonly document: string; readonly where: string; readonly words: string }

type Statement = { readonly quote: string; readonly source: string }
type Group = keyof Profile['statements']

/** Which provisions of the 2024 edition a group of statements speaks to; other editions by the crosswalk. */
const provisionsOfGroup: { readonly [group in Group]?: readonly string[] } = {
  beforeStage1: ['5.2'],
  stages: ['3.4', '5.3'],
  letters: ['6.9', '6.19'],
  communication: ['5.9'],
  remedies: ['7.1', '7.2'],
  surveys: ['1.6'],
  adjustments: ['5.10'],
  representatives: ['3.6'],
  thirdParties: ['5.4', '5.5'],
  socialMedia: ['3.1'],
  groups: ['3.6'],
  healthAndSafety: ['6.1'],
  unacceptableBehaviour: ['5.14'],
  learning: ['9.1', '9.2'],
  records: ['5.12'],
  governance: ['8.2', '9.7'],
  training: ['4.3'],
  serviceRequests: ['1.4'],
  escalation: ['5.11', '6.10'],
  extensions: ['6.4', '6.15'],
  ombudsman: ['3.7'],
  publicity: ['3.5'],
  investigation: ['5.8'],
  conflictOfInterest: ['5.8'],
}

const provisionOfLimit = { acknowledge: ['6.2', '6.11'], respond: ['6.3', '6.14'], extend: ['6.4', '6.15'] } as const
const provisionOfDuty: { readonly [duty in Profile['duties'][number]['duty']]?: string } = {
  'Member Responsible for Complaints': '9.5',
  'help decide stage 2': '6.13',
}

type Said = { readonly provision: string; readonly statement: Statement }

/** Everything the profile says, each at its provision of the 2024 edition. */
function saidAt(profile: Profile): readonly Said[] {
  const at = (provision: string, ...statements: readonly Statement[]): readonly Said[] =>
    statements.map((statement) => ({ provision, statement }))
  return [
    ...profile.limits.flatMap((limit) => at(provisionOfLimit[limit.what][limit.stage - 1] ?? '', limit)),
    ...at('5.3', ...profile.stages),
    ...at('3.1', ...profile.channels),
    ...at('2.2', ...profile.exclusions),
    ...at('2.3', ...profile.exclusions.filter(({ ground }) => ground === 'out of time')),
    ...at('4.1', ...profile.roles),
    ...at('8.1', ...profile.reporting),
    ...at('5.12', ...profile.recordStores),
    ...at('5.2', ...profile.furtherSteps),
    ...profile.duties.flatMap((duty) => at(provisionOfDuty[duty.duty] ?? '', duty)),
    ...at('6.12', ...profile.stage2Requests),
    ...Object.entries(profile.statements).flatMap(([group, statements]) =>
      (isGroup(group) ? (provisionsOfGroup[group] ?? []) : []).flatMap((provision) => at(provision, ...statements)),
    ),
  ]
}

const isGroup = (text: string): text is Group => text in provisionsOfGroup

/** The clauses for each provision of the edition; a provision that is not there has no evidence in the documents. */
export function clausesOf(profile: Profile, edition: EditionId): ReadonlyMap<string, readonly Clause[]> {
  const clauses = new Map<string, readonly Clause[]>()
  const add = (provision: string, clause: Clause): void => {
    const before = clauses.get(provision) ?? []
    const isThere = before.some(({ words, where }) => words === clause.words && where === clause.where)
    if (!isThere) clauses.set(provision, [...before, clause])
  }
  const { document } = profile.source
  for (const { provision, statement } of saidAt(profile)) {
    for (const counterpart of counterpartsOf('2024', provision, edition)) {
      add(counterpart.provision, { document, where: statement.source, words: statement.quote })
    }
  }
  return clauses
}
