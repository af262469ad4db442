// The form components with several controls, held to govuk-frontend's own fixtures.
import { z } from 'zod'
import { type DatePart, dateParts } from '../form-words.ts'
import { checkboxes } from './checkboxes.ts'
import { dateInput } from './date-input.ts'
import { languageNavigation } from './language-navigation.ts'
import {
  content,
  covers,
  field,
  group,
  holdTo,
  legendAndDescription,
  markup,
  nil,
  ours,
  scalar,
  sentenceOf,
  text,
  yes,
} from './official.ts'
import { radios } from './radios.ts'

const part = { error: z.literal(true).optional(), value: scalar.optional() }
const itemOf = <Name extends DatePart>(name: Name) =>
  z.strictObject({
    ...part,
    name: z.literal(name),
    id: text,
    classes: z.literal(`govuk-input--width-${name === 'year' ? 4 : 2}`).optional(),
    autocomplete: z.literal(`bday-${name}`).optional(),
  })

const dates = {
  id: z.string(),
  namePrefix: text,
  fieldset: legendAndDescription,
  hint: content.optional(),
  errorMessage: content.optional(),
  formGroup: group,
  classes: text,
}
type Parts = { [Part in DatePart]?: { error?: true | undefined; value?: string | undefined } | undefined }

const valuesOf = (parts: Parts, values: Readonly<Record<string, string>>, prefix: string | undefined) => {
  const typed = (one: DatePart) => parts[one]?.value ?? values[`${prefix}-${one}`] ?? values[one]
  return { day: typed('day'), month: typed('month'), year: typed('year') }
}

const byParts = covers(
  z.strictObject({
    ...dates,
    values: z.record(z.string(), scalar).optional(),
    day: z.strictObject(part).optional(),
    month: z.strictObject(part).optional(),
    year: z.strictObject(part).optional(),
  }),
  ({ fieldset: around, day, month, year, values = {}, ...rest }) =>
    dateInput({
      ...ours(rest),
      ...around,
      wrongParts: dateParts.filter((one) => ({ day, month, year })[one]?.error),
      values: valuesOf({ day, month, year }, values, rest.namePrefix),
    }),
)

const byItems = covers(
  z.strictObject({ ...dates, items: z.tuple([itemOf('day'), itemOf('month'), itemOf('year')]) }),
  ({ fieldset: around, items: [day, month, year], ...rest }) =>
    dateInput({
      ...ours(rest),
      ...around,
      wrongParts: dateParts.filter((one) => ({ day, month, year })[one].error),
      values: valuesOf({ day, month, year }, {}, rest.namePrefix),
      isBirthday: day.autocomplete !== undefined,
      partIds: day.id && month.id && year.id ? { day: day.id, month: month.id, year: year.id } : undefined,
    }),
)

holdTo('date-input', (options) => byParts(options) ?? byItems(options), '28 of 50')

const choice = {
  value: scalar,
  text,
  html: text,
  id: text,
  checked: yes,
  disabled: yes,
  hint: content.optional(),
  conditional: z.strictObject({ html: z.string() }).optional(),
}
const gap = z.strictObject({ divider: z.string() }).or(nil)
const optionsOf = <
  Item extends { text?: string | undefined; html?: string | undefined; conditional?: { html: string } | undefined },
>({
  html,
  conditional,
  ...rest
}: Item) => ({
  ...rest,
  text: sentenceOf({ text: rest.text, html }),
  conditional: conditional?.html ? markup(conditional.html) : undefined,
})

const { label: _label, id: _id, ...choices } = { ...field, idPrefix: text, fieldset: legendAndDescription }
const aroundChoices = <
  Options extends { fieldset?: z.output<typeof legendAndDescription>; describedBy?: string | undefined },
>({
  fieldset: around,
  ...rest
}: Options) => ({ ...rest, legend: around?.legend, describedBy: around?.describedBy ?? rest.describedBy })

holdTo(
  'radios',
  covers(z.strictObject({ ...choices, items: z.array(z.strictObject(choice).transform(optionsOf).or(gap)) }), (given) =>
    radios(aroundChoices(ours(given))),
  ),
  '37 of 43',
)

const checkbox = { ...choice, name: text, behaviour: z.literal('exclusive').optional() }

holdTo(
  'checkboxes',
  covers(
    z.strictObject({
      ...choices,
      values: z.array(scalar).optional(),
      items: z.array(z.strictObject(checkbox).transform(optionsOf).or(gap)),
    }),
    (given) => checkboxes(aroundChoices(ours(given))),
  ),
  '36 of 42',
)

holdTo(
  'language-navigation',
  covers(
    z.strictObject({
      items: z.array(z.strictObject({ text: z.string(), lang: z.string(), href: text, current: yes })),
      ariaLabel: text,
      classes: text,
    }),
    languageNavigation,
  ),
  '5 of 13',
)
