// The inputs of a form as it stands: what was typed is in them, and each error stands beside its own.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Language } from '#documents/document.ts'
import { characterCount } from './components/character-count.ts'
import { type CheckboxesOptions, checkboxes } from './components/checkboxes.ts'
import { type DateInputOptions, dateInput } from './components/date-input.ts'
import { type RadiosOptions, radios } from './components/radios.ts'
import { type SelectOptions, select } from './components/select.ts'
import { type TextInputOptions, textInput } from './components/text-input.ts'
import { type TextareaOptions, textarea } from './components/textarea.ts'
import { fieldsOf } from './field.ts'
import { firstRowOf, type Posted } from './form.ts'
import { formWords } from './form-words.ts'
import { type Html, html } from './html.ts'

/** A form as it is drawn: what is in it, and what is wrong with it. */
export type Drawn = { readonly posted: Posted; readonly refusals: readonly Refusal[] }

type Own = 'value' | 'error' | 'language'

type Box = Extract<NonNullable<Exclude<CheckboxesOptions['items'][number], false>>, { readonly value: string }> & {
  readonly name: string
}
type BoxesOptions = Omit<CheckboxesOptions, Own | 'values' | 'items'> & { readonly items: readonly Box[] }

export type Inputs = {
  readonly text: (options: Omit<TextInputOptions, Own>) => Html
  readonly area: (options: Omit<TextareaOptions, Own>) => Html
  /** A longer text, with how much may be written. */
  readonly count: (
    options: Omit<TextareaOptions, Own | 'autocomplete'> & { maxlength: number; threshold: number },
  ) => Html
  readonly day: (options: Omit<DateInputOptions, Own | 'id' | 'values'> & { readonly name: string }) => Html
  /** Each box has a name of its own: of one name sent more than once only the last counts. */
  readonly boxes: (options: BoxesOptions) => Html
  readonly radios: (options: Omit<RadiosOptions, Own>) => Html
  readonly select: (options: Omit<SelectOptions, Own>) => Html
}

export function inputsOf({ posted, refusals }: Drawn, language: Language = 'en-GB'): Inputs {
  // What is wrong with a list as a whole stands at its first row.
  const errors = refusals.flatMap((refusal) => {
    const error = { field: refusal.field, because: inWords(refusal) }
    const { field = '' } = refusal
    return [error, { ...error, field: `${field}-1` }, { ...error, field: firstRowOf(field) }]
  })
  const fields = fieldsOf(posted, errors)
  return {
    text: (options) => textInput({ ...options, language, ...fields.text(options.name) }),
    area: (options) => textarea({ ...options, language, ...fields.text(options.name) }),
    count: (options) => characterCount({ ...options, language, ...fields.text(options.name) }),
    day: (options) => dateInput({ ...options, language, ...fields.date(options.name) }),
    boxes: ({ items, ...options }) =>
      checkboxes({
        ...{ ...options, language, error: fields.list(options.name).error },
        items: items.map((item) => ({ ...item, checked: posted[item.name] === item.value })),
      }),
    radios: (options) => radios({ ...options, language, ...fields.text(options.name) }),
    select: (options) => select({ ...options, language, ...fields.text(options.name) }),
  }
}

/** A refusal as it is read: why, and the provision it comes from. */
const inWords = ({ because, provision }: Refusal): string =>
  provision ? `${because} (the Code, ${provisionLabel(provision)})` : because

export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

/** Everything typed, carried on to the next page without being drawn again. */
export const carried = (posted: Posted, except: readonly string[]): readonly Html[] =>
  Object.entries(posted)
    .filter(([name, value]) => value !== '' && !except.includes(name))
    .map(([name, value]) => hidden(name, value))

export const dayHint = (today: DateOnly, language: Language = 'en-GB'): string => {
  const [year, month, day] = today.split('-')
  return formWords[language].example(`${Number(day)} ${Number(month)} ${year}`)
}
