// Days and months counted in Welsh: the noun stays singular, and after 2 its first letter changes.
const kinds = new Intl.PluralRules('cy')

/** A form that is not given is that of every other number. */
type Forms = { readonly [kind in Intl.LDMLPluralRule]?: string } & { readonly other: string }

const counted = (count: number, forms: Forms): string => `${count} ${forms[kinds.select(count)] ?? forms.other}`

export const welshWorkingDays = (count: number): string =>
  counted(count, { two: 'ddiwrnod gwaith', other: 'diwrnod gwaith' })

export const welshMonths = (count: number): string => counted(count, { two: 'fis', other: 'mis' })
