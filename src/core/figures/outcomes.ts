// What came of it: decisions, refusals by ground, remedies with their money, escalation, and satisfaction after closing.
import { decisionValues, remedyKinds } from '../complaint/complaint.ts'
import { exclusionGrounds } from '../complaint/handling.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Condition, Definition, FigureGroup } from './definition.ts'

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const plain = (group: FigureGroup, id: string, name: string, rows: Condition, rule: string): Definition => ({
  id,
  group,
  name,
  unit: 'count',
  numerator: { rows },
  denominator: null,
  rule,
})

const share = (
  group: FigureGroup,
  id: string,
  name: string,
  [rows, of]: readonly [Condition, Condition],
  rule: string,
) => ({ ...plain(group, id, name, rows, rule), unit: 'percent', denominator: { rows: of } }) as const

const decided = (kind: 'answer' | 'point', stage: Stage): Condition => ({ kind: [kind], stage: [String(stage)] })

const outcomes = (stage: Stage): readonly Definition[] => [
  ...decisionValues.map((decision) =>
    share(
      'outcomes',
      `stage-${stage}-complaints-${slug(decision)}`,
      `Stage ${stage} complaints ${decision}`,
      [{ ...decided('answer', stage), outcome: [decision] }, decided('answer', stage)],
      `Of the stage ${stage} answers given in the period: upheld when every point is, not upheld when none is, partly upheld otherwise.`,
    ),
  ),
  ...decisionValues.map((decision) =>
    share(
      'outcomes',
      `stage-${stage}-points-${slug(decision)}`,
      `Stage ${stage} points ${decision}`,
      [{ ...decided('point', stage), outcome: [decision] }, decided('point', stage)],
      `Of the points decided in stage ${stage} answers given in the period.`,
    ),
  ),
]

const refusalWords = { 1: 'Complaints not accepted', 2: 'Escalations refused' } as const

function refusals(stage: Stage): readonly Definition[] {
  const all: Condition = { kind: ['refusal'], stage: [String(stage)] }
  const rule = 'Refusals decided in the period, whether or not they were withdrawn later.'
  return [
    plain('refusals', `stage-${stage}-refusals`, refusalWords[stage], all, rule),
    ...exclusionGrounds.map((ground) =>
      plain(
        'refusals',
        `stage-${stage}-refusals-${slug(ground)}`,
        `${refusalWords[stage]}: ${ground}`,
        { ...all, outcome: [ground] },
        rule,
      ),
    ),
    plain(
      'refusals',
      `stage-${stage}-refusals-withdrawn`,
      `${refusalWords[stage]}, since withdrawn`,
      { ...all, followed: ['yes'] },
      'Refusals decided in the period that were withdrawn by today.',
    ),
  ]
}

const remedy: Condition = { kind: ['remedy'] }
const offered = 'Remedies in answers given in the period, and offered beside them in it.'
const paymentWords = {
  done: ['paid', 'Of the sums offered in the period, what is recorded as paid by today.'],
  'to do': [
    'still to be paid',
    'Of the sums offered in the period, what is neither paid nor declined nor left unanswered.',
  ],
  declined: ['declined', 'Of the sums offered in the period, what was declined or had no answer.'],
  'not known': ['not known whether paid', 'Sums in answers, whose payment is not recorded on its own.'],
} as const

const sum = (id: string, name: string, rows: Condition, rule: string): Definition => ({
  ...plain('remedies', id, name, rows, rule),
  unit: 'pence',
})

const remedies: readonly Definition[] = [
  plain('remedies', 'remedies', 'Remedies', remedy, offered),
  ...remedyKinds.map((kind) =>
    plain('remedies', `remedies-${slug(kind)}`, `Remedies: ${kind}`, { ...remedy, outcome: [kind] }, offered),
  ),
  sum('money-offered', 'Money offered', { ...remedy, money: ['yes'] }, offered),
  ...(['done', 'to do', 'declined', 'not known'] as const).map((payment) => {
    const [name, rule] = paymentWords[payment]
    return sum(`money-${slug(name)}`, `Money ${name}`, { ...remedy, money: ['yes'], payment: [payment] }, rule)
  }),
]

const escalation = share(
  'escalation',
  'escalation-rate',
  'Escalation rate',
  [{ ...decided('answer', 1), followed: ['yes'] }, decided('answer', 1)],
  'Of the stage 1 answers given in the period, those after which stage 2 has been asked for by today, accepted or not.',
)

const asked: Condition = { kind: ['satisfaction'] }
const notTp09 = 'Answers given in the period to the question after closing. It is not the regulator’s TP09.'

const satisfaction: readonly Definition[] = [
  share(
    'satisfaction',
    'satisfied-after-closing',
    'Satisfied after closing',
    [{ ...asked, score: ['4', '5'] }, asked],
    notTp09,
  ),
  ...['1', '2', '3', '4', '5'].map((score) =>
    plain(
      'satisfaction',
      `satisfaction-${score}`,
      `Answered ${score} of 5 after closing`,
      { ...asked, score: [score] },
      notTp09,
    ),
  ),
]

export const outcomeDefinitions: readonly Definition[] = [
  ...outcomes(1),
  ...outcomes(2),
  ...refusals(1),
  ...refusals(2),
  ...remedies,
  escalation,
  ...satisfaction,
]
