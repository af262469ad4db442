// GOV.UK radios.
import type { Html } from '../html.ts'
import { type Choice, type ChoicesOptions, choice, choiceGroup, choiceId, type Divider, divider } from './choices.ts'

export type RadiosOptions = ChoicesOptions & {
  readonly items: readonly (Choice | Divider | false | null | undefined)[]
  readonly value?: string | undefined
}

export function radios(options: RadiosOptions): Html {
  const { name, idPrefix = name, value } = options
  const items = options.items.flatMap((item, index) => {
    if (!item) return []
    if ('divider' in item) return [divider('radios', item.divider)]
    const checked = item.checked ?? (Boolean(value) && item.value === value)
    return [choice(item, { kind: 'radios', id: item.id ?? choiceId(idPrefix, index), name, checked })]
  })
  return choiceGroup('radios', options, items)
}
