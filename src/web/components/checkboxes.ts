// GOV.UK checkboxes.
import type { Html } from '../html.ts'
import { type Choice, type ChoicesOptions, choice, choiceGroup, choiceId, type Divider, divider } from './choices.ts'
import { describedByOf } from './form-group.ts'

export type Checkbox = Choice & {
  readonly name?: string | undefined
  /** "None of these": choosing it clears the others, where scripts run. */
  readonly behaviour?: 'exclusive' | undefined
}

export type CheckboxesOptions = ChoicesOptions & {
  readonly items: readonly (Checkbox | Divider | false | null | undefined)[]
  readonly values?: readonly string[] | undefined
}

export function checkboxes(options: CheckboxesOptions): Html {
  const { idPrefix = options.name, values = [] } = options
  const describedBy = options.legend === undefined ? describedByOf(idPrefix, options) : undefined
  const items = options.items.flatMap((item, index) => {
    if (!item) return []
    if ('divider' in item) return [divider('checkboxes', item.divider)]
    return [
      choice(item, {
        kind: 'checkboxes',
        id: item.id ?? choiceId(idPrefix, index),
        name: item.name ?? options.name,
        checked: item.checked ?? values.includes(item.value),
        describedBy,
        behaviour: item.behaviour,
      }),
    ]
  })
  return choiceGroup('checkboxes', options, items)
}
