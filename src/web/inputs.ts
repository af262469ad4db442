// The inputs of a form as it stands: what was typed is in them, and each error stands beside its own.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { type DateInputOptions, dateInput } from './components/date-input.ts'
import { type RadiosOptions, radios } from './components/radios.ts'
import { type SelectOptions, select } from './components/select.ts'
import { type TextInputOptions, textInput } from './components/text-input.ts'
import { type TextareaOptions, textarea } from './components/textarea.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'

/** A form as it is drawn: what is in it, and what is wrong with it. */
export type Drawn = { readonly posted: Posted; readonly refusals: readonly Refusal[] }

type Own = 'value' | 'error'

export type Inputs = {
  readonly text: (options: Omit<TextInputOptions, Own>) => Html
  readonly area: (options: Omit<TextareaOptions, Own>) => Html
  readonly day: (options: Omit<DateInputOptions, Own | 'values' | 'namePrefix'>) => Html
  readonly radios: (options: Omit<RadiosOptions, Own>) => Html
  readonly select: (options: Omit<SelectOptions, Own>) => Html
  readonly wrong: (field: string) => string | undefined
}

export function inputsOf({ posted, refusals }: Drawn): Inputs {
  const wrong = (field: string) => {
    const reasons = refusals.filter((refusal) => refusal.field === field).map(inWords)
    // The first row of a list also carries what is wrong with the list.
    return reasons.length > 0 ? reasons.join('. ') : field.endsWith('-1') ? listWrong(field.slice(0, -2)) : undefined
  }
  const listWrong = (list: string) => {
    const reasons = refusals.filter((refusal) => refusal.field === list).map(inWords)
    return reasons.length > 0 ? reasons.join('. ') : undefined
  }
  const own = (name: string) => ({ value: posted[name], error: wrong(name) })
  return {
    text: (options) => textInput({ ...options, ...own(options.name) }),
    area: (options) => textarea({ ...options, ...own(options.name) }),
    day: (options) => {
      const [day, month, year] = ['day', 'month', 'year'].map((part) => posted[`${options.id}-${part}`])
      const error = wrong(options.id)
      const ids = { day: options.id, month: `${options.id}-month`, year: `${options.id}-year` }
      const id = `${options.id}-date`
      return dateInput({ ...options, id, namePrefix: options.id, partIds: ids, values: { day, month, year }, error })
    },
    radios: (options) => radios({ ...options, ...own(options.name) }),
    select: (options) => select({ ...options, ...own(options.name) }),
    wrong,
  }
}

/** A refusal as it is read: why, and the provision it comes from. */
export const inWords = ({ because, provision }: Refusal): string =>
  provision ? `${because} (the Code, ${provision})` : because

export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

/** Everything typed, carried on to the next page without being drawn again. */
export const carried = (posted: Posted, except: readonly string[]): readonly Html[] =>
  Object.entries(posted)
    .filter(([name, value]) => value !== '' && !except.includes(name))
    .map(([name, value]) => hidden(name, value))

export const dayHint = (today: DateOnly): string => {
  const [year, month, day] = today.split('-')
  return `For example, ${Number(day)} ${Number(month)} ${year}`
}
