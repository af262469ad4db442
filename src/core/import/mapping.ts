// Which column of a file is what: suggested from its headings, edited by a person, saved, and used again next year.
import { z } from 'zod'
import { choices, isChoice, isMeaning, notKnown, spelled, valuesOf } from './choices.ts'
import { columnName, type Fault } from './fault.ts'
import { type FieldKind, type FieldName, fieldNamed, fieldNames, fields, neededFields } from './fields.ts'
import { type DateOrder, dateOrders } from './read-day.ts'

export type Mapping = {
  /** The heading of each field's column; a field that is left out is not known of any complaint. */
  readonly columns: { readonly [field in FieldName]?: string | undefined }
  /** How days such as 1/2/24 are meant; null until somebody has said. */
  readonly dates: DateOrder | null
  /** For a field, what their words stand for: `{ outcome: { 'resolved': 'not known' } }`. */
  readonly values: { readonly [field in FieldName]?: { readonly [said: string]: string } | undefined }
}

const words = z.record(z.string(), z.string())
const shape = z.strictObject({
  columns: z.partialRecord(z.enum(fieldNames), z.string()),
  dates: z.nullable(z.enum(dateOrders)).default(null),
  values: z.partialRecord(z.enum(fieldNames), words).default({}),
})

/** Reads a saved mapping, or says everything that is wrong with it. */
export function readMapping(json: unknown): { readonly mapping: Mapping } | { readonly faults: readonly string[] } {
  const read = shape.safeParse(json)
  if (!read.success) return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { columns, dates, values } = read.data
  return { mapping: { columns, dates, values: lowered(values) } }
}

const lowered = (values: Mapping['values']): Mapping['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([field, said]) => [
      field,
      Object.fromEntries(Object.entries(said ?? {}).map(([word, value]) => [spelled(word), value])),
    ]),
  )

/** What the headings most likely mean. A heading that could be anything is left to a person. */
export function suggestMapping(headings: readonly string[]): Mapping {
  const columns: { [field in FieldName]?: string } = {}
  const taken = new Set<number>()
  for (const field of fields) {
    const at = headings.findIndex(
      (heading, index) =>
        !taken.has(index) &&
        formsOf(heading).some((form) => field.headings.includes(form)) &&
        fits(field.kind, heading),
    )
    const heading = headings[at]
    if (heading === undefined) continue
    taken.add(at)
    columns[field.name] = heading.trim()
  }
  return { columns, dates: null, values: {} }
}

/** 'Extension date' is nobody's yes or no, and 'Escalated?' nobody's day: a person has to say what they are. */
function fits(kind: FieldKind, heading: string): boolean {
  if (kind === 'yes or no') return !/\bdate\b/i.test(heading)
  return kind !== 'day' || !heading.trim().endsWith('?')
}

const smallWords = /\b(?:date|dates|day|of|the|a|was|were|complaint|complaints|time|please|formal)\b/g
const stageWords = /\b(?:stage|st|s)\s*(1|2|one|two|i|ii)\b/
const lastWords = / (?:on|sent|issued|by us|out|letter|at)$/

/** A heading as it can be looked up: whole, without small words, and without what stands at its end. */
function formsOf(heading: string): readonly string[] {
  const plain = heading
    .toLowerCase()
    .replace(/[£?'’()]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const stage = stageWords.exec(plain)?.[1]
  const rest = plain.replace(stageWords, ' ').replace(/\s+/g, ' ').trim()
  const few = rest.replace(smallWords, ' ').replace(/\s+/g, ' ').trim()
  const second = stage === '2' || stage === 'two' || stage === 'ii'
  const forms = [rest, few, few.replace(lastWords, '')].filter((form) => form !== '')
  return second ? forms.map((form) => `2:${form}`) : forms
}

/** What is wrong with a mapping for a file with these headings. */
export function mappingFaults({ columns, values }: Mapping, headings: readonly string[]): readonly Fault[] {
  const known = headings.map((heading) => heading.trim())
  const needed = neededFields.flatMap((name) =>
    columns[name]
      ? []
      : [fault(`no column says “${fieldNamed(name).label}”`, 'Say in the mapping which column it is, or add one')],
  )
  const used = fieldNames.flatMap((name) => (columns[name] ? [[name, columns[name].trim()] as const] : []))
  const missing = used.flatMap(([name, heading]) =>
    known.includes(heading)
      ? []
      : [
          fault(
            `it has no column “${heading}”, which the mapping names for “${fieldNamed(name).label}”`,
            `Its columns are: ${known.filter(Boolean).join(', ')}`,
          ),
        ],
  )
  const twice = used.flatMap(([, heading]) => {
    const at = known.flatMap((one, index) => (one === heading ? [columnName(index)] : []))
    return at.length > 1
      ? [fault(`columns ${at.join(' and ')} are both called “${heading}”`, 'Give each its own heading')]
      : []
  })
  return [...needed, ...missing, ...twice, ...meaningFaults(values)]
}

const fault = (because: string, wayOut: string): Fault => ({ row: null, column: null, heading: null, because, wayOut })

/** A word that was said to be what no such column can say. */
const meaningFaults = (values: Mapping['values']): readonly Fault[] =>
  fieldNames.flatMap((name) =>
    Object.entries(values[name] ?? {}).flatMap(([said, value]) => {
      const { label } = fieldNamed(name)
      if (!isChoice(name))
        return [fault(`the mapping says what words of “${label}” are`, 'It is read as it is written')]
      if (isMeaning(name, value)) return []
      return [
        fault(
          `the mapping says that “${said}” of “${label}” is “${value}”`,
          `It is one of: ${[...valuesOf<string>(choices[name]), notKnown].join(', ')}`,
        ),
      ]
    }),
  )

/** Where each field's column is, in a file with these headings. */
export const placesOf = ({ columns }: Mapping, headings: readonly string[]): ReadonlyMap<FieldName, number> =>
  new Map(
    fieldNames.flatMap((name) => {
      const heading = columns[name]?.trim()
      const at = heading ? headings.findIndex((one) => one.trim() === heading) : -1
      return at < 0 ? [] : [[name, at] as const]
    }),
  )
