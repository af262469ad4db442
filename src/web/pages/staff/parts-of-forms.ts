// What the forms of several acts share: choosing a person, adding rows to a list.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { ActContext } from '../../act.ts'
import { button } from '../../components/button.ts'
import type { Person } from '../../desk.ts'
import type { Posted } from '../../form.ts'
import { type Content, type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import { handlers, may, roleWords } from '../../permissions.ts'

export { nameOf } from '#history/words.ts'

/** The form is drawn again with more rows in this list. */
export const addAnother = (list: string, words: string): Html =>
  button(words, { variant: 'secondary', name: 'press', value: `add-${list}` })

/** Reads a choice among the people who work here. */
export function whoSaid(
  name: string,
  posted: Posted,
  staff: readonly Person[],
  missing: string,
): { value: PersonId } | { wrong: readonly Refusal[] } {
  const chosen = staff.find(({ id }) => id === posted[name])
  return chosen ? { value: chosen.id } : { wrong: [{ field: name, because: missing }] }
}

/** Who handles or decides the stage: at stage 2, nobody who decided stage 1 (6.13). */
export function handlerSelect(
  inputs: Inputs,
  { file, staff }: ActContext,
  label: Content,
  hint: string | undefined,
  name = 'handledBy',
): Html {
  const [stage1, stage2] = file.complaint.stages
  const barred = stage2 ? stage1.response?.decidedBy : undefined
  const people = staff.filter((person) => may(person, handlers) && person.id !== barred)
  const select = inputs.select({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint,
    items: [
      { value: '', text: people.length > 0 ? 'Choose somebody' : 'There is nobody to choose' },
      ...people.map(nameAndRole),
    ],
  })
  return html`${select}${people.length === 0 && nobodyToChoose(barred !== undefined)}`
}

function nobodyToChoose(decidedStage1: boolean): Html {
  const others = decidedStage1 ? 'Nobody but the person who decided stage 1' : 'Nobody'
  return html`<p class="govuk-inset-text">${others} works here as a complaints officer or complaints lead. Ask whoever runs
    Recourse to add somebody; until then this cannot be recorded.</p>`
}

export const nameAndRole = ({ id, name, role }: Person) => ({ value: id, text: `${name}, ${roleWords[role]}` })
