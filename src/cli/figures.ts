// recourse figures: every figure of a period with its rule, as words, JSON or CSV; or the regulator's return, row by tenure.
import { createHash } from 'node:crypto'
import type { DateOnly } from '#core/calendar/dates.ts'
import { definitionsFor } from '#core/figures/catalogue.ts'
import { countingOn } from '#core/figures/counting.ts'
import type { Period } from '#core/figures/definition.ts'
import { type Figure, oneDecimal, valueInWords } from '#core/figures/figure.ts'
import { measuredTenures } from '#core/figures/measures.ts'
import { periodInWords, readPeriod } from '#core/figures/reporting-year.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readFigures } from '#store/figures.ts'

export const figuresUsage = `recourse figures --landlord L --from DAY --to DAY [--json | --csv | --return]
                                   every figure of a period with its rule; --return is the regulator's, by tenure, as CSV`

export type FiguresAsked = {
  readonly landlord: string
  readonly period: Period
  readonly as: 'words' | 'json' | 'csv' | 'return'
}

/** What the words after `recourse figures` ask for. Throws one message with every fault. */
export function readFiguresArguments(words: readonly string[]): FiguresAsked {
  const after = (option: string) => words[words.indexOf(option) + 1] ?? ''
  const landlord = words.includes('--landlord') ? after('--landlord') : ''
  const period = readPeriod(
    words.includes('--from') ? after('--from') : '',
    words.includes('--to') ? after('--to') : '',
  )
  const faults = [
    ...(landlord ? [] : ['--landlord: say whose figures']),
    ...('refusals' in period ? period.refusals.map(({ field, because }) => `--${field}: ${because}`) : []),
  ]
  if ('refusals' in period || faults.length > 0) throw new Error([...faults, figuresUsage].join('\n'))
  const as = (['json', 'csv', 'return'] as const).find((one) => words.includes(`--${one}`)) ?? 'words'
  return { landlord, period, as }
}

/** The figures of a landlord as they stand on a day. */
export async function figures(
  database: Database,
  landlord: Profile,
  { period, as }: FiguresAsked,
  { asOf, at }: { readonly asOf: DateOnly; readonly at: string },
): Promise<string> {
  const definitions = definitionsFor(landlord, period)
  const counting = countingOn(period.to)
  const found = await readAsLandlord(database, landlord.id, (records) =>
    readFigures(records, definitions, { period, asOf, counting }),
  )
  switch (as) {
    case 'json':
      return JSON.stringify({ landlord: landlord.id, ...period, asOf, counting, figures: found.map(inJson) }, null, 2)
    case 'csv':
      return inCsv([heading, ...found.map(line)])
    case 'return':
      return inCsv(returned(found, period, at, rulesVersion(counting)))
    case 'words':
      return inWords(landlord.name, period, asOf, found)
  }
}

const inJson = (figure: Figure) => ({
  id: figure.id,
  group: figure.group,
  name: figure.name,
  unit: figure.unit,
  numerator: figure.numerator.amount,
  denominator: figure.denominator?.amount ?? null,
  value: figure.value,
  inWords: valueInWords(figure),
  rule: figure.rule,
})

const heading = ['id', 'group', 'name', 'unit', 'numerator', 'denominator', 'value', 'rule']

/** What is not known is left empty, and never nought. */
const line = (figure: Figure): readonly string[] => [
  figure.id,
  figure.group,
  figure.name,
  figure.unit,
  String(figure.numerator.amount ?? ''),
  String(figure.denominator?.amount ?? ''),
  figure.denominator ? (oneDecimal(figure) ?? '') : String(figure.value ?? ''),
  figure.rule,
]

const inCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n')

const fields = [
  'reporting_year',
  'tenure',
  'homes_owned_year_end',
  'stage1_received',
  'stage2_received',
  'stage1_in_time',
  'stage2_in_time',
  'stage1_in_time_without_extension',
  'stage2_in_time_without_extension',
  'stage1_open_not_due',
  'stage2_open_not_due',
  'stage1_withdrawn_unanswered',
  'stage2_withdrawn_unanswered',
  'ch01_1',
  'ch01_2',
  'ch02_1',
  'ch02_2',
  'calculated_at',
  'rules_version',
] as const

/** The fields of tsm.json's export, a row for each tenure. Withdrawn complaints are not recorded, so those two are empty. */
function returned(found: readonly Figure[], period: Period, at: string, rules: string): readonly (readonly string[])[] {
  const rows = measuredTenures.map((tenure) => {
    const figure = (id: string) => found.find((one) => one.id === `${id}-${tenure.toLowerCase()}`)
    const beside = (id: string, name: string) =>
      String(found.find((one) => one.id === `${id}-${tenure.toLowerCase()}-${name}`)?.numerator.amount ?? '')
    const numerator = (id: string) => String(figure(id)?.numerator.amount ?? '')
    const rate = (id: string) => {
      const one = figure(id)
      return (one && oneDecimal(one)) ?? ''
    }
    return [
      periodInWords(period),
      tenure,
      String(figure('ch01-1')?.denominator?.amount ?? ''),
      ...['ch01-1', 'ch01-2', 'ch02-1', 'ch02-2'].map(numerator),
      ...['ch02-1', 'ch02-2'].map((id) => beside(id, 'in-time')),
      ...['ch02-1', 'ch02-2'].map((id) => beside(id, 'running')),
      '',
      '',
      ...['ch01-1', 'ch01-2', 'ch02-1', 'ch02-2'].map(rate),
      at,
      rules,
    ]
  })
  return [fields, ...rows]
}

/** A short name of the settings that counted: another setting, another name. */
const rulesVersion = (counting: object): string =>
  createHash('sha256').update(JSON.stringify(counting)).digest('hex').slice(0, 12)

function inWords(landlord: string, period: Period, asOf: DateOnly, found: readonly Figure[]): string {
  const lines = found.map((figure) => {
    const { numerator, denominator, name } = figure
    const made = denominator ? `  (${numerator.amount ?? 'not known'} of ${denominator.amount ?? 'not known'})` : ''
    return `  ${valueInWords(figure).padStart(24)}  ${name}${made}`
  })
  return [`${landlord}, ${periodInWords(period)}, as they stand on ${asOf}`, ...lines].join('\n')
}
