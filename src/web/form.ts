// Reading a posted form: either the command it asks for, or every field error at once, beside its field.
import { z } from 'zod'
import { type DateOnly, dateOnlyOf } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Language } from '#documents/document.ts'
import { dateParts, formWords } from './form-words.ts'

/** What a form sent, one text for each name, as it was typed. */
export type Posted = Readonly<Record<string, string>>

export type Read<Command> =
  | { readonly read: true; readonly command: Command }
  | { readonly read: false; readonly refusals: readonly Refusal[] }

export const longestStory = 10_000
export const longestLine = 200
const mostRows = 30

/** The body of a request as texts; of a name sent more than once the last one counts. */
export function postedOf(body: unknown): Posted {
  if (typeof body !== 'object' || body === null) return {}
  const entries = Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value])
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
}

export function readForm<Command>(schema: z.ZodType<Command>, posted: Posted): Read<Command> {
  const result = schema.safeParse(posted)
  if (result.success) return { read: true, command: result.data }
  const refusals = result.error.issues.map((issue) =>
    issue.code === 'custom' ? refusalShape.parse(issue.params) : { because: issue.message },
  )
  return { read: false, refusals }
}

const refusalShape = z.object({
  because: z.string(),
  field: z.exactOptional(z.string()),
  provision: z.exactOptional(z.string()),
})

/** Every field is read from the whole of what was posted, so that a date can have three inputs and a list many. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.preprocess((posted) => Object.fromEntries(Object.keys(shape).map((key) => [key, posted])), z.object(shape))

/** One field as it was read: its value, or what is wrong with it. */
export type FieldRead<Value> = { readonly value: Value } | { readonly wrong: readonly Refusal[] }

export const field = <Value>(read: (posted: Posted) => FieldRead<Value>) =>
  z.custom<Posted>().transform((posted, context): Value => {
    const result = read(posted)
    if ('value' in result) return result.value
    for (const refusal of result.wrong) {
      context.issues.push({ code: 'custom', input: posted, message: refusal.because, params: { ...refusal } })
    }
    return z.NEVER
  })

const wrong = (name: string, because: string): { wrong: readonly Refusal[] } => ({ wrong: [{ field: name, because }] })

/** As it was meant: one kind of line end, no control characters, nothing around it. */
export const clean = (typed: string | undefined): string =>
  (typed ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

type TextRules = {
  readonly what: string
  readonly missing?: string
  readonly longest?: number
  readonly language?: Language
}

/** `missing` says what to enter; without it the field may be left empty. */
export const text = (name: string, rules: TextRules) => field((posted) => readText(name, clean(posted[name]), rules))

export function readText(
  name: string,
  value: string,
  { what, missing, longest = longestLine, language = 'en-GB' }: TextRules,
): FieldRead<string> {
  if (missing !== undefined && value === '') return wrong(name, missing)
  if (value.length <= longest) return { value }
  return wrong(name, formWords[language].tooLong(what, longest))
}

export const choice = <Value extends string>(name: string, values: readonly Value[], missing: string) =>
  field<Value>((posted) => {
    const value = values.find((one) => one === posted[name])
    return value === undefined ? wrong(name, missing) : { value }
  })

/** A whole number, zero or more. */
export const whole = (name: string, missing: string) =>
  field((posted) => {
    const value = clean(posted[name])
    return /^\d{1,6}$/.test(value) ? { value: Number(value) } : wrong(name, missing)
  })

type DayRules = { readonly what: string; readonly missing: string; readonly language?: Language }

/** A date typed as day, month and year; a month may be a name. */
export const day = (name: string, rules: DayRules) => field((posted) => readDay(name, posted, rules))

export function readDay(
  name: string,
  posted: Posted,
  { what, missing, language = 'en-GB' }: DayRules,
): FieldRead<DateOnly> {
  const says = formWords[language]
  const [date = '', month = '', year = ''] = dateParts.map((part) => clean(posted[`${name}-${part}`]))
  if (!date && !month && !year) return wrong(name, missing)
  const left = dateParts.filter((part) => clean(posted[`${name}-${part}`]) === '')
  if (left.length > 0) return wrong(name, says.leftOut(what, left))
  const number = monthNumber(month)
  const whole = [date, year].every((part) => /^\d{1,4}$/.test(part)) && number !== null
  const value = whole && year.length === 4 ? dateOnlyOf(Number(year), number, Number(date)) : null
  return value ? { value } : wrong(name, says.notADate(what))
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(month: string): number | null {
  if (/^\d{1,2}$/.test(month)) return Number(month)
  const place = months.indexOf(month.slice(0, 3).toLowerCase())
  return place < 0 ? null : place + 1
}

/** The three inputs of a date that is known. */
export function dayPosted(name: string, on: DateOnly): Posted {
  const [year = '', month, date] = on.split('-')
  return { [`${name}-day`]: String(Number(date)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}

/** How many rows of a list to draw: those asked for, and never fewer than were filled in. */
export function rowsShown(posted: Posted, prefix: string, first: number): number {
  const asked = Number(posted[`rows-${prefix}`] ?? first)
  const rows = Number.isInteger(asked) ? asked : first
  const more = posted.press === `add-${prefix}` ? 3 : 0
  return Math.min(mostRows, Math.max(rows + more, first, lastFilled(posted, prefix)))
}

const lastFilled = (posted: Posted, prefix: string): number => Math.max(0, ...rowNumbers(posted, prefix))

/** The numbers of the rows in which something was entered, in order. */
export function rowNumbers(posted: Posted, prefix: string): readonly number[] {
  const numbers = Object.entries(posted).flatMap(([name, value]) => {
    const number = name.startsWith(`${prefix}-`) ? /^\d{1,2}/.exec(name.slice(prefix.length + 1))?.[0] : undefined
    return number && clean(value) ? [Number(number)] : []
  })
  return [...new Set(numbers)]
    .filter((number) => number >= 1 && number <= mostRows)
    .toSorted((one, other) => one - other)
}

/** A list of texts, one in each row that is filled in. */
export const texts = (prefix: string, { what, missing, longest = longestStory }: TextRules) =>
  field((posted) => {
    const numbers = rowNumbers(posted, prefix)
    if (missing !== undefined && numbers.length === 0) return wrong(prefix, missing)
    return all(
      numbers.map((number) => readText(`${prefix}-${number}`, clean(posted[`${prefix}-${number}`]), { what, longest })),
    )
  })

/** A list of things with several inputs each: every row that is begun is read whole. */
export const rows = <Value>(prefix: string, read: (posted: Posted, row: string) => FieldRead<Value>) =>
  field((posted) => all(rowNumbers(posted, prefix).map((number) => read(posted, `${prefix}-${number}`))))

function all<Value>(read: readonly FieldRead<Value>[]): FieldRead<readonly Value[]> {
  const refusals = read.flatMap((one) => ('wrong' in one ? one.wrong : []))
  if (refusals.length > 0) return { wrong: refusals }
  return { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) }
}

/** The first row of a list has the list's name in the singular in some forms: 'findings' stands at 'finding-1'. */
export const firstRowOf = (field: string): string => `${field.replace(/s$/, '')}-1`
