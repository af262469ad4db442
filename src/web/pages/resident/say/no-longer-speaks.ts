// The resident ends it that somebody speaks for them: with a word, without a reason, and at once (3.6).
import type { Complaint } from '#core/complaint/complaint.ts'
import type { Representative } from '#core/complaint/handling-people.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import { html } from '../../../html.ts'
import type { Say } from './act.ts'
import { withWords } from './heard.ts'

export const speaking = ({ handling }: Complaint): readonly Representative[] =>
  handling.representatives.filter(({ ended }) => ended === null)

export const noLongerSpeaks: Say = {
  path: 'no-longer-speaks',
  numbered: true,
  words: 'no longer speaks',
  // Whoever speaks for the resident does not end it, for themself or for another: they tell us.
  offered: ({ desk, file }) => (desk.speaker ? [] : speaking(file.complaint).map(({ number }) => number)),
  main: ({ file, number, tongue }, inputs) => {
    const said = tongue.words.say['no longer speaks']
    const one = numberedOf(file.complaint.handling.representatives, number)
    return html`<p class="govuk-body">${one && said.intro(one.name)}</p>
    <p class="govuk-body">${said.after}</p>
    ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 4 })}`
  },
  read: (posted, { desk, number, tongue }) =>
    withWords(posted, tongue, (words) => ({
      ...{ type: 'EndRepresentation', representative: number, on: desk.today(), because: words || theySaidSo },
    })),
}

/** As it stands on the record, which staff read, where the resident gave no reason. */
const theySaidSo = 'The resident ended it on the page of their complaint'
