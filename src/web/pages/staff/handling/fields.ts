// The kinds of field that forms beside the stages have: each draws itself, and reads what was typed or says what is wrong.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { CaseFile } from '#core/complaint/case-file.ts'
import { type ComplaintId, isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import type { ActContext } from '../../../act.ts'
import {
  clean,
  dayPosted,
  type FieldRead,
  longestLine,
  longestStory,
  type Posted,
  readDay,
  readText,
} from '../../../form.ts'
import type { Html } from '../../../html.ts'
import { dayHint, type Inputs } from '../../../inputs.ts'
import { handlers, may } from '../../../permissions.ts'
import { nameAndRole, whoSaid } from '../parts-of-forms.ts'
import { capital } from '../words.ts'

export type Drawing = { readonly context: ActContext; readonly inputs: Inputs; readonly posted: Posted }

export type FieldOf<Value> = {
  readonly read: (name: string, posted: Posted, context: ActContext) => FieldRead<Value>
  readonly draw: (name: string, drawing: Drawing) => Html
  /** What is in it before anybody types. */
  readonly start?: (name: string, context: ActContext) => Posted
}

/** Words that are the same always, or cite the edition that governs. */
export type Saying = string | ((file: CaseFile) => string)

export const sayingOf = (saying: Saying, file: CaseFile): string => (typeof saying === 'string' ? saying : saying(file))

/** `missing` says what to enter; without it the field may be left empty, and says so. */
type Said = { readonly label: string; readonly hint?: Saying; readonly missing?: string }

const hintOf = ({ hint }: Said, { file }: ActContext) => hint && sayingOf(hint, file)

const labelOf = ({ label, missing }: Said) => ({
  text: missing === undefined ? `${label} (optional)` : label,
  classes: 'govuk-label--s',
})
const legendOf = (said: Said) => ({ text: labelOf(said).text, classes: 'govuk-fieldset__legend--s' })
const rulesOf = ({ label, missing }: Said, longest: number) => ({
  what: `“${label}”`,
  longest,
  ...(missing === undefined ? {} : { missing }),
})

/** A text of one line: a name, a reference. */
export const line = (said: Said): FieldOf<string> => ({
  read: (name, posted) => readText(name, clean(posted[name]), rulesOf(said, longestLine)),
  draw: (name, { inputs, context }) => inputs.text({ name, label: labelOf(said), hint: hintOf(said, context) }),
})

export const words = (said: Said): FieldOf<string> => ({
  read: (name, posted) => readText(name, clean(posted[name]), rulesOf(said, longestStory)),
  draw: (name, { inputs, context }) =>
    inputs.area({ name, label: labelOf(said), hint: hintOf(said, context), rows: 4 }),
})

type Needed = Said & { readonly missing: string }

export const dayOf = (said: Needed): FieldOf<DateOnly> => ({
  read: (name, posted) => readDay(name, posted, { what: said.label.replace(/\?$/, ''), missing: said.missing }),
  draw: (name, { inputs, context }) =>
    inputs.day({ name, legend: legendOf(said), hint: hintOf(said, context) ?? dayHint(context.desk.today()) }),
})

/** A day that is mostly today, and is so until somebody changes it. */
export const todayOf = (said: Needed): FieldOf<DateOnly> => ({
  ...dayOf(said),
  start: (name, { desk }) => dayPosted(name, desk.today()),
})

export const optionalDay = (said: Omit<Said, 'missing'>): FieldOf<DateOnly | null> => ({
  read: (name, posted) =>
    ['day', 'month', 'year'].every((part) => clean(posted[`${name}-${part}`]) === '')
      ? { value: null }
      : readDay(name, posted, { what: said.label.replace(/\?$/, ''), missing: '' }),
  draw: (name, { inputs, context }) =>
    inputs.day({ name, legend: legendOf(said), hint: hintOf(said, context) ?? dayHint(context.desk.today()) }),
})

type Option<Value> = { readonly value: Value; readonly text: string }

/** One of a few: beside one another as radios, or in a list when there are many. */
export const oneOf = <Value extends string | number | boolean>(
  said: Needed,
  options: readonly Option<Value>[],
): FieldOf<Value> => ({
  read: (name, posted) => {
    const chosen = options.find(({ value }) => String(value) === posted[name])
    return chosen ? { value: chosen.value } : { wrong: [{ field: name, because: said.missing }] }
  },
  draw: (name, { inputs, context }) => {
    const items = options.map(({ value, text }) => ({ value: String(value), text }))
    if (items.length <= 5) return inputs.radios({ name, legend: legendOf(said), hint: hintOf(said, context), items })
    const choose = { value: '', text: 'Choose one' }
    return inputs.select({ name, label: labelOf(said), hint: hintOf(said, context), items: [choose, ...items] })
  },
})

/** One of some words of the core, as they stand. */
export const oneWordOf = <Value extends string>(said: Needed, values: readonly Value[]): FieldOf<Value> =>
  oneOf(
    said,
    values.map((value) => ({ value, text: capital(value) })),
  )

export const yesOrNo = (said: Needed): FieldOf<boolean> =>
  oneOf(said, [
    { value: true, text: 'Yes' },
    { value: false, text: 'No' },
  ])

type Choice = 'anybody' | 'handlers' | 'other handlers'

const peopleFor = (who: Choice, { staff, desk }: ActContext) =>
  staff.filter(
    (person) => who === 'anybody' || (may(person, handlers) && (who === 'handlers' || person.id !== desk.person.id)),
  )

export const person = (said: Needed, who: Choice): FieldOf<PersonId> => ({
  read: (name, posted, context) => whoSaid(name, posted, peopleFor(who, context), said.missing),
  draw: (name, { inputs, context }) => {
    const people = peopleFor(who, context)
    const first = people.length > 0 ? 'Choose somebody' : 'There is nobody to choose'
    return inputs.select({
      name,
      label: labelOf(said),
      hint: hintOf(said, context),
      items: [{ value: '', text: first }, ...people.map(nameAndRole)],
    })
  },
})

/** Several of those who work here. */
export const people = (said: Needed): FieldOf<readonly PersonId[]> => ({
  read: (name, posted, { staff }) => {
    const chosen = staff.filter(({ id }) => posted[`${name}-${id}`] === 'yes').map(({ id }) => id)
    return chosen.length > 0 ? { value: chosen } : { wrong: [{ field: name, because: said.missing }] }
  },
  draw: (name, { inputs, context }) =>
    inputs.boxes({
      name,
      legend: legendOf(said),
      hint: hintOf(said, context),
      items: context.staff.map((one) => ({ name: `${name}-${one.id}`, value: 'yes', text: nameAndRole(one).text })),
    }),
})

/** Somebody, or nobody, said in these words. */
export const personOrNobody = (said: Omit<Said, 'missing'>, nobody: string): FieldOf<PersonId | null> => ({
  read: (name, posted, context) =>
    posted[name]
      ? whoSaid(name, posted, peopleFor('handlers', context), 'Choose somebody who works here')
      : { value: null },
  draw: (name, { inputs, context }) =>
    inputs.select({
      name,
      label: labelOf(said),
      hint: hintOf(said, context),
      items: [{ value: '', text: nobody }, ...peopleFor('handlers', context).map(nameAndRole)],
    }),
})

export const wholeNumber = (said: Needed, suffix: string): FieldOf<number> => ({
  read: (name, posted) => {
    const typed = clean(posted[name])
    return /^\d{1,6}$/.test(typed) ? { value: Number(typed) } : { wrong: [{ field: name, because: said.missing }] }
  },
  draw: (name, { inputs, context }) =>
    inputs.text({
      name,
      label: labelOf(said),
      hint: hintOf(said, context),
      suffix,
      classes: 'govuk-input--width-5',
      inputmode: 'numeric',
    }),
})

/** The reference of another complaint. */
export const reference = (said: Omit<Said, 'missing'>): FieldOf<ComplaintId | null> => ({
  read: (name, posted) => {
    const typed = clean(posted[name]).toUpperCase()
    if (typed === '') return { value: null }
    return isComplaintId(typed)
      ? { value: typed }
      : { wrong: [{ field: name, because: 'Enter a reference such as C-26-7F3K2Q' }] }
  },
  draw: (name, { inputs, context }) =>
    inputs.text({ name, label: labelOf(said), hint: hintOf(said, context), classes: 'govuk-input--width-10' }),
})
