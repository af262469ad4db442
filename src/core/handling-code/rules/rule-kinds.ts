// The three ways in which rules are written: of the complaint as a whole, of each stage, and of the clocks.
import { type StageRecord, stageOf } from '../../complaint/complaint.ts'
import { unsettled } from '../../complaint/finding.ts'
import type { EditionId, Stage } from '../edition.ts'
import { asOfRefusal, refusalOf, refusedReason } from './assessed.ts'
import {
  type Assessed,
  type ByEdition,
  type Fact,
  notApplicable,
  notKnown,
  type Rule,
  type RuleAnswer,
  type Settled,
} from './rule.ts'

type Said = Pick<Rule, 'name' | 'means' | 'reads' | 'examples'> & {
  readonly neverMissed?: string
  /** Set where the function itself minds what was handled elsewhere; otherwise all of that is not known. */
  readonly elsewhere?: 'as recorded'
}

type OfComplaint = Said & {
  readonly provisions: ByEdition<readonly string[]>
  answer(assessed: Assessed): Settled
}

const handledElsewhere = notKnown('It was handled elsewhere, and the record does not say.')

const settledAs = (settled: Settled, provision: string, stage: Stage | null): RuleAnswer => ({
  ...unsettled,
  provision,
  stage,
  item: settled.item ?? null,
  answer: settled.answer,
  on: settled.on,
  reason: settled.reason,
})

/** A rule with one answer for the whole complaint. */
export function ruleOfComplaint({ answer, elsewhere, neverMissed = '', ...said }: OfComplaint): Rule {
  return {
    ...said,
    neverMissed: neverMissed || null,
    assess(assessed) {
      const settled = assessed.kept === 'here' || elsewhere ? answer(assessed) : handledElsewhere
      return (said.provisions[assessed.edition.id] ?? []).map((provision) => settledAs(settled, provision, null))
    },
  }
}

type AtStages = { readonly [stage in Stage]: readonly string[] }

type OfStages = Said & {
  readonly provisions: ByEdition<AtStages>
  /** One answer, or one for each item. */
  answer(record: StageRecord, assessed: Assessed): Settled | readonly Settled[]
}

/** A rule with an answer for each stage; a stage that is not reached, or was refused, does not arise. */
export function ruleOfStages({ answer, elsewhere, neverMissed = '', provisions, ...said }: OfStages): Rule {
  const settledAt = (stage: Stage, assessed: Assessed): readonly Settled[] => {
    const record = stageOf(assessed.complaint, stage)
    if (!record) {
      return [
        assessed.kept === 'here'
          ? notApplicable('Stage 2 has not been asked for.')
          : notKnown('The record says nothing of a stage 2.'),
      ]
    }
    if (assessed.kept !== 'here' && !elsewhere) return [handledElsewhere]
    const refused = refusalOf(assessed, stage)
    const settled = [answer(record, refused ? asOfRefusal(assessed, refused) : assessed)].flat()
    if (!refused) return settled
    return settled.map((one) => (one.answer === 'running' ? { ...one, ...notApplicable(refusedReason(refused)) } : one))
  }
  return {
    ...said,
    // A stage is answered where it is reached and not refused.
    reads: [...new Set<Fact>([...said.reads, 'stage 2 asked for', 'exclusions', 'response'])],
    provisions: inOneList(provisions),
    neverMissed: neverMissed || null,
    assess(assessed) {
      const here = provisions[assessed.edition.id]
      if (!here) return []
      return ([1, 2] as const).flatMap((stage) => {
        if (here[stage].length === 0) return []
        const settled = settledAt(stage, assessed)
        return here[stage].flatMap((provision) => settled.map((one) => settledAs(one, provision, stage)))
      })
    },
  }
}

type OfClocks = Said & { readonly provisions: ByEdition<readonly string[]> }

/** A rule whose answers are the findings of the clocks. */
export function ruleOfClocks({ provisions, neverMissed = '', ...said }: OfClocks): Rule {
  return {
    ...said,
    provisions,
    neverMissed: neverMissed || null,
    assess({ timely, edition }) {
      const own = provisions[edition.id] ?? []
      return timely.filter(({ provision }) => own.includes(provision))
    },
  }
}

const editionIds: readonly EditionId[] = ['2024', '2022', '2020']

function inOneList(provisions: ByEdition<AtStages>): ByEdition<readonly string[]> {
  return Object.fromEntries(
    editionIds.flatMap((edition) => {
      const stages = provisions[edition]
      return stages ? [[edition, [...new Set([...stages[1], ...stages[2]])]]] : []
    }),
  )
}

/** The same provisions at both stages. */
export const atBoth = (...provisions: readonly string[]): AtStages => ({ 1: provisions, 2: provisions })
