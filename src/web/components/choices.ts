// What GOV.UK radios and checkboxes share: one item with its hint and what it reveals.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'
import { fieldset, type Legend } from './fieldset.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'

export type Choice = {
  readonly value: string
  readonly text: Content
  readonly id?: string | undefined
  readonly hint?: Content | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** What choosing it reveals; without scripts it is always in view. */
  readonly conditional?: Html | undefined
}

export type Divider = { readonly divider: string }

export type ChoicesOptions = FieldOptions & {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly legend?: Legend | undefined
}

type Drawn = {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly behaviour?: 'exclusive' | undefined
}

/** The first has the plain id, so that the error summary can lead to it. */
export const choiceId = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`)

export const divider = (kind: Drawn['kind'], text: string): Html =>
  html`<div class="govuk-${kind}__divider">${text}</div>`

export function choice(item: Choice, { kind, id, name, checked, describedBy, behaviour }: Drawn): Html {
  const described = classNames(describedBy, item.hint && `${id}-item-hint`).trimStart()
  return html`<div class="govuk-${kind}__item">
      <input class="govuk-${kind}__input"${[
        attribute('id', id),
        attribute('name', name),
      ]} type="${kind === 'radios' ? 'radio' : 'checkbox'}" value="${item.value}"${[
        attribute('checked', checked),
        attribute('disabled', item.disabled),
        attribute('data-aria-controls', item.conditional && `conditional-${id}`),
        attribute('data-behaviour', behaviour),
        attribute('aria-describedby', described || undefined),
      ]}>
      ${label({ text: item.text, classes: `govuk-${kind}__label` }, id)}
      ${item.hint && hint({ id: `${id}-item-hint`, classes: `govuk-${kind}__hint`, text: item.hint })}
    </div>
    ${item.conditional && revealed(kind, id, checked, item.conditional)}`
}

const revealed = (kind: Drawn['kind'], id: string, checked: boolean, content: Html): Html =>
  html`<div class="govuk-${kind}__conditional${classNames(
    !checked && `govuk-${kind}__conditional--hidden`,
  )}" id="conditional-${id}">
      ${content}
    </div>`

export function choiceGroup(kind: Drawn['kind'], options: ChoicesOptions, items: readonly Html[]): Html {
  const id = options.idPrefix ?? options.name
  const inner = html`${hintAndError(id, options)}
  <div class="govuk-${kind}${classNames(options.classes)}" data-module="govuk-${kind}">
    ${items}
  </div>`
  if (options.legend === undefined) return formGroup(options, inner)
  return formGroup(
    options,
    fieldset({ legend: options.legend, describedBy: describedByOf(id, options), content: inner }),
  )
}
