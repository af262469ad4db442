// Two fields: the clause of the landlord's policy on which a complaint is refused, and its words; chosen by name, or typed.
import { currentStage } from '#core/complaint/complaint.ts'
import { ownGrounds } from '#core/landlord/own-grounds.ts'
import type { ActContext } from '../../../act.ts'
import { clean, type Posted } from '../../../form.ts'
import { html } from '../../../html.ts'
import { byTheCode } from '../words.ts'
import { type FieldOf, line, words } from './fields.ts'

const chosenName = 'policyClause'

const offeredIn = ({ desk, file }: ActContext) => ownGrounds(desk.landlord, currentStage(file.complaint).stage)

const chosenIn = (posted: Posted, context: ActContext) =>
  offeredIn(context).find(({ id }) => id === clean(posted[chosenName])) ?? null

const typedClause = line({
  label: 'Another ground: which clause of our published policy gives it?',
  hint: (file) => {
    const { stage } = currentStage(file.complaint)
    return `Such as 4.8. The resident will read this${byTheCode(`a ground of the policy at stage ${stage}`, file)}`
  },
})

const typedWords = words({
  label: 'Another ground: what does that clause say?',
  hint: 'Its own words. The resident will read this',
})

/** Where the profile lists what the policy excludes, its clauses are offered; any other can still be typed. */
export const policyClause: FieldOf<string> = {
  read: (name, posted, context) => {
    const chosen = chosenIn(posted, context)
    return chosen ? { value: chosen.source } : typedClause.read(name, posted, context)
  },
  draw: (name, drawing) => {
    const offered = offeredIn(drawing.context)
    return html`${
      offered.length > 0 &&
      drawing.inputs.select({
        name: chosenName,
        label: { text: 'Another ground: which one of our published policy? (optional)', classes: 'govuk-label--s' },
        hint: 'The letter gives the clause and its words. Leave this if it is a clause that is not listed',
        items: [
          { value: '', text: 'A clause that is not listed' },
          ...offered.map(({ id, source, says }) => ({ value: id, text: `${source}: ${says}` })),
        ],
      })
    }${typedClause.draw(name, drawing)}`
  },
}

export const policyClauseWords: FieldOf<string> = {
  read: (name, posted, context) => {
    const chosen = chosenIn(posted, context)
    return chosen ? { value: chosen.quote } : typedWords.read(name, posted, context)
  },
  draw: typedWords.draw,
}
