// From what was posted and what was wrong with it to the options of components: what was typed stays, errors beside it.
import { type DatePart, dateParts } from './form-words.ts'
import type { FieldError } from './page.ts'

/** A form's body as it arrived: one text, or several, for each name. */
export type Posted = Readonly<Record<string, string | readonly string[] | undefined>>

/** The names of the three fields of a date. */
export const dateFieldNames = (name: string): Readonly<Record<DatePart, string>> => ({
  day: `${name}-day`,
  month: `${name}-month`,
  year: `${name}-year`,
})

/** Where the error summary leads for a field: the first field of a date has the date's own name as its id. */
export const fieldId = (field: string): string => field.replace(/-day$/, '')

/** Options for the components of one form. Spread them: `textInput({ label: 'Name', ...field.text('name') })`. */
export const fieldsOf = (posted: Posted, errors: readonly FieldError[] = []) => ({
  /** For a text input, textarea, character count or select, and for radios. */
  text: (name: string) => ({ name, value: first(posted[name]), error: errorOf(errors, [name]) }),
  /** For checkboxes. */
  list: (name: string) => ({ name, values: every(posted[name]), error: errorOf(errors, [name]) }),
  date: (name: string) => {
    const names = dateFieldNames(name)
    return {
      id: `${name}-date`,
      namePrefix: name,
      partIds: { ...names, day: name },
      values: { day: first(posted[names.day]), month: first(posted[names.month]), year: first(posted[names.year]) },
      error: errorOf(errors, [name, ...dateParts.map((part) => names[part])]),
      wrongParts: dateParts.filter((part) => errors.some(({ field }) => field === names[part])),
    }
  },
})

/** 'YYYY-MM-DD' as the three values of a date input, for a form that opens with a date in it. */
export function dateAsPosted(name: string, date: string): Posted {
  const [year = '', month = '', day = ''] = date.split('-')
  const names = dateFieldNames(name)
  return { [names.day]: withoutNought(day), [names.month]: withoutNought(month), [names.year]: year }
}

const withoutNought = (digits: string): string => digits.replace(/^0/, '')

const first = (value: Posted[string]): string => every(value)[0] ?? ''

const every = (value: Posted[string]): readonly string[] =>
  typeof value === 'string' ? [value] : value === undefined ? [] : value

/** Every reason given for any of these fields; undefined when there is none. */
function errorOf(errors: readonly FieldError[], names: readonly string[]): string | undefined {
  const reasons = errors.flatMap(({ field, because }) =>
    field !== undefined && names.includes(field) ? [because] : [],
  )
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join('. ')
}
