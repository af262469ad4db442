// The form of a command beside the stages, as data: its fields, when it is offered, and the command that it makes.
import assert from 'node:assert/strict'
import type { CaseFile } from '#core/complaint/case-file.ts'
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import { currentStage } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { type Duty, provisionOf } from '#core/handling-code/duties.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Act, ActContext } from '../../../act.ts'
import type { Role } from '../../../desk.ts'
import { type FieldRead, field, type Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { handlers } from '../../../permissions.ts'
import { lines } from '../../lines.ts'
import { actPath } from '../next-act.ts'
import { type FieldOf, type Saying, sayingOf } from './fields.ts'
import { type BlockName, sectionOf } from './sections.ts'

/** What a form rests on where that is another at each stage. */
export type DutiesOf = (stage: Stage) => readonly Duty[]

/** One of the things that a form goes on with: its number, and in words what it is. */
export type Item = { readonly number: number; readonly words: string }

/** What the form knows without asking: the stage, who is signed in, and which item it goes on with. */
type Known = { readonly stage: Stage; readonly me: PersonId; readonly number: number }

type Said<Type extends ComplaintCommand['type'], Unasked extends string> = Omit<
  ComplaintCommand<Type>,
  'type' | Unasked
>
type FieldsOf<Values> = { readonly [Name in keyof Values]: FieldOf<Values[Name]> }

/** `Unasked` names what the command has and the form does not ask: a field left out otherwise does not compile. */
export type FormOf<Type extends ComplaintCommand['type'], Unasked extends string = never> = {
  readonly path: string
  /** Where on the complaint's pages it stands. */
  readonly block: BlockName
  /** What of the Code it rests on: the page cites where the edition that governs says it. */
  readonly duties: readonly Duty[] | DutiesOf
  /** The same always, or as the complaint stands. */
  readonly title: string | ((complaint: Complaint) => string)
  /** Said above the fields. */
  readonly intro?: Saying
  readonly who?: readonly Role[]
  /** The items that it may go on with today; a form about nothing in particular has none of this. */
  readonly items?: (complaint: Complaint, me: PersonId) => readonly Item[]
  /** Whether it may be done today. Left out, it may whenever there is an item, or always. */
  readonly mayOffer?: (complaint: Complaint) => boolean
  /** Why it may not, and what to do instead. */
  readonly otherwise: string
  readonly fields: FieldsOf<Said<Type, Unasked>>
  readonly command: (said: Said<Type, Unasked>, known: Known) => ComplaintCommand<Type>
  readonly button: string
  /** What its link beside an item says; the words of its button where it is left out. */
  readonly offeredAs?: string
  /** Another form about the same item, for whoever finds that this one does not fit. */
  readonly instead?: { readonly path: string; readonly words: string }
  /** What is typed in it stands in a letter, now or later. */
  readonly inLetters?: true
  /** It writes to the resident, who gets a letter that is read first. */
  readonly letter?: true
  /** What to know beside that letter; null when nothing is. */
  readonly warning?: (command: ComplaintCommand) => string | null
  /** It shows what was offered before in complaints about the same. */
  readonly showsPastAwards?: true
  readonly done: string
}

/** A form once its fields are read by nobody else: an act, and what a page needs to offer it. */
export type HandlingForm = Act & {
  readonly done: string
  readonly block: BlockName
  readonly offeredAs: string
}

export function handlingForm<Type extends ComplaintCommand['type'], Unasked extends string = never>(
  form: FormOf<Type, Unasked>,
): HandlingForm {
  const { path, block, duties, title, button, done, otherwise, fields, instead, warning } = form
  const itemOf = ({ file, desk, number }: ActContext) =>
    form.items?.(file.complaint, desk.person.id).find((item) => item.number === number)
  return {
    path,
    block,
    offeredAs: form.offeredAs ?? button,
    ...(form.items ? { numbered: true as const } : {}),
    section: sectionOf(block),
    who: form.who ?? handlers,
    title: ({ file }) => (typeof title === 'string' ? title : title(file.complaint)),
    whyNot: (context) => {
      const offered = form.items ? itemOf(context) !== undefined : (form.mayOffer?.(context.file.complaint) ?? true)
      return offered ? null : otherwise
    },
    start: (context) => startOf(fields, context),
    schema: (context) =>
      field((posted) => {
        const read = readAll<Said<Type, Unasked>>(fields, posted, context)
        if ('wrong' in read) return read
        const { file, desk, number } = context
        const { stage } = currentStage(file.complaint)
        return { value: form.command(read.value, { stage, me: desk.person.id, number }) }
      }),
    main: (context, inputs, posted) => {
      const item = itemOf(context)
      return html`
        ${cited(duties, context.file)}
        ${form.intro && html`<p class="govuk-body">${sayingOf(form.intro, context.file)}</p>`}
        ${item && html`<div class="govuk-inset-text">${lines(item.words)}</div>`}
        ${instead && html`<p class="govuk-body"><a class="govuk-link" href="${actPath(instead, context)}">${instead.words}</a></p>`}
        ${drawn(fields, (name, one) => one.draw(name, { context, inputs, posted }))}`
    },
    button,
    letter: form.letter ?? false,
    ...(warning ? { warning: (_: ActContext, command: ComplaintCommand) => warning(command) } : {}),
    ...(form.showsPastAwards ? { showsPastAwards: true as const } : {}),
    ...(form.inLetters ? { inLetters: true as const } : {}),
    done,
  }
}

/** Where the edition that governs says what the form rests on; nothing where it says none of it. */
function cited(duties: readonly Duty[] | DutiesOf, { complaint, edition }: CaseFile): Html | null {
  const restsOn = typeof duties === 'function' ? duties(currentStage(complaint).stage) : duties
  const places = restsOn.map((duty) => provisionOf(duty, editions[edition])).filter((place) => place !== null)
  const labels = [...new Set(places)].map((place) => provisionLabel(place))
  return labels.length > 0 ? html`<p class="govuk-body-s">The Code, ${inOneBreath.format(labels)}</p>` : null
}

const inOneBreath = new Intl.ListFormat('en-GB')

function startOf<Values>(fields: FieldsOf<Values>, context: ActContext): Posted {
  return Object.assign({}, ...drawn(fields, (name, one) => one.start?.(name, context) ?? {}))
}

/** Something of each field, in their order. */
function drawn<Values, Made>(
  fields: FieldsOf<Values>,
  make: (name: string, field: FieldOf<unknown>) => Made,
): readonly Made[] {
  const made: Made[] = []
  for (const name in fields) made.push(make(name, fields[name]))
  return made
}

/** Every field, or everything that is wrong with all of them at once. */
function readAll<Values extends object>(
  fields: FieldsOf<Values>,
  posted: Posted,
  context: ActContext,
): FieldRead<Values> {
  const values: Partial<Values> = {}
  const wrong: Refusal[] = []
  for (const name in fields) {
    const read = fields[name].read(name, posted, context)
    if ('wrong' in read) wrong.push(...read.wrong)
    else values[name] = read.value
  }
  if (wrong.length > 0) return { wrong }
  assert(isWhole(values, fields), 'what is not wrong was read')
  return { value: values }
}

function isWhole<Values extends object>(values: Partial<Values>, fields: FieldsOf<Values>): values is Values {
  return Object.keys(fields).every((name) => name in values)
}
