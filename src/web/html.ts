// Text that escapes what is put into it: markup can only be written here in the source, never carried in by a value.

const markup = Symbol('markup')

/** Markup that may be sent as it stands. Only `html` makes it; nothing parsed from outside can look like it. */
export type Html = { readonly [markup]: string }

/** What an option of a component takes: plain text, which is escaped, or markup. */
export type Content = string | Html

/** What may be put into a template. Lists are joined; null, undefined and false leave nothing. */
export type Fragment = Content | number | null | undefined | false | readonly Fragment[]

const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? character) : text

const isList = (value: Fragment): value is readonly Fragment[] => Array.isArray(value)

function written(value: Fragment): string {
  if (typeof value === 'string') return escaped(value)
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (!isList(value)) return value[markup]
  let joined = ''
  for (const one of value) joined += written(one)
  return joined
}

/** Markup from one of our own renderers, which has escaped every word in it; nothing else may come this way. */
export const rendered = (text: string): Html => ({ [markup]: text })

export function html(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  let text = strings[0] ?? ''
  for (let index = 0; index < values.length; index += 1) {
    text += written(values[index]) + (strings[index + 1] ?? '')
  }
  return { [markup]: text }
}

export const nothing: Html = html``

/** The markup as a string, for the end of the road: an answer to a browser, or a test. */
export const toText = (value: Html): string => value[markup]

export const isHtml = (value: Content | null | undefined): value is Html => typeof value === 'object' && value !== null

/** One attribute with a space before it: nothing when absent, its bare name when true. */
export function attribute(name: AttributeName, value: string | number | boolean | null | undefined): Html {
  if (value === null || value === undefined || value === false) return nothing
  return value === true ? html` ${name}` : html` ${name}="${value}"`
}

/** The names are listed so that none can be made from a value. */
export type AttributeName =
  | 'accept'
  | 'aria-controls'
  | 'aria-current'
  | 'aria-describedby'
  | 'aria-label'
  | 'autocapitalize'
  | 'autocomplete'
  | 'autofocus'
  | 'checked'
  | 'colspan'
  | 'data-aria-controls'
  | 'data-behaviour'
  | 'data-i18n.characters-at-limit'
  | `data-i18n.characters-${'under' | 'over'}-limit.${Intl.LDMLPluralRule}`
  | 'data-count-type'
  | 'data-disable-auto-focus'
  | 'data-maxlength'
  | 'data-maxwords'
  | 'data-prevent-double-click'
  | 'data-threshold'
  | 'disabled'
  | 'for'
  | 'href'
  | 'id'
  | 'inputmode'
  | 'multiple'
  | 'name'
  | 'open'
  | 'pattern'
  | 'role'
  | 'rowspan'
  | 'selected'
  | 'spellcheck'
  | 'value'

/** The names of classes that apply, with a space before each. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string => {
  let joined = ''
  for (const name of names) if (name) joined += ` ${name}`
  return joined
}
