// The words of a file that are none of ours: how often each stands there, and what somebody says that it is.
import { choices, isChoice, isMeaning, notKnown, spelled, suggestedMeaning, valuesOf } from '#core/import/choices.ts'
import { fieldNamed } from '#core/import/fields.ts'
import type { Mapping } from '#core/import/mapping.ts'
import { tooManyWords, type UnknownWord, type UnknownWords } from '#core/import/unknown-words.ts'
import { button } from '../../../components/button.ts'
import { select } from '../../../components/select.ts'
import type { Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden } from '../../../inputs.ts'
import { form } from '../../../visit.ts'
import { rows } from './words.ts'

export function meanings({ words, more }: UnknownWords, action: string, formToken: string): Html | false {
  if (words.length === 0) return false
  return html`<h2 class="govuk-heading-m">Words that we do not know</h2>
    <p class="govuk-body">They keep no complaint out. Each complaint keeps the words of the file, and what they stand for is not known until you say so: here, before it is brought in. We ask no more about words that you have said; they are the same in your next file.</p>
    ${more && html`<p class="govuk-body">${tooManyWords}.</p>`}
    ${form(
      action,
      formToken,
      html`${words.map(question)}${button('Save what they are, and read it again', { name: 'press', value: 'meanings', variant: 'secondary' })}`,
    )}`
}

const question = ({ field, said, rows: count }: UnknownWord, at: number): Html => {
  const suggested = suggestedMeaning(field, said)
  return html`${hidden(`field-${at}`, field)}${hidden(`said-${at}`, said)}${select({
    name: `means-${at}`,
    label: `${fieldNamed(field).label}: “${said}”`,
    hint: suggested === null ? `In ${rows(count)}` : `In ${rows(count)}. We suggest ${suggested}`,
    items: [
      { value: '', text: 'Ask me again' },
      ...valuesOf<string>(choices[field]).map((value) => ({ value, text: value })),
      { value: notKnown, text: 'not known' },
    ],
    value: suggested ?? '',
  })}`
}

/** The mapping with what was said; what was left open stays open. */
export function withMeanings(mapping: Mapping, posted: Posted): Mapping {
  const values = { ...mapping.values }
  for (let at = 0; posted[`field-${at}`] !== undefined; at++) {
    const [field, said, means] = [posted[`field-${at}`] ?? '', posted[`said-${at}`] ?? '', posted[`means-${at}`] ?? '']
    if (isChoice(field) && said !== '' && isMeaning(field, means)) {
      values[field] = { ...values[field], [spelled(said)]: means }
    }
  }
  return { ...mapping, values }
}
