// GOV.UK character count: a textarea that says how much may be written.
import type { Language } from '#documents/document.ts'
import { formWords } from '../form-words.ts'
import { attribute, classNames, type Html, html } from '../html.ts'
import { hintAndError } from './form-group.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'
import { type TextareaOptions, textareaElement } from './textarea.ts'

type Limit =
  | { readonly maxlength: number; readonly maxwords?: undefined }
  | { readonly maxwords: number; readonly maxlength?: undefined }

export type CharacterCountOptions = Omit<TextareaOptions, 'autocomplete'> &
  Limit & {
    readonly countType?: 'characters' | 'length' | 'words' | undefined
    /** The part of the limit, in hundredths, after which the count is shown. */
    readonly threshold?: number | undefined
  }

export function characterCount(options: CharacterCountOptions): Html {
  const { name, id = name, error, groupClasses, maxlength, maxwords, threshold, language = 'en-GB' } = options
  const countType = options.countType ?? (maxwords === undefined ? undefined : 'words')
  const described = `${id}-info${options.describedBy ? ` ${options.describedBy}` : ''}`
  const group = classNames(error && 'govuk-form-group--error', 'govuk-character-count', groupClasses)
  return html`<div class="govuk-form-group${group}" data-module="govuk-character-count"${[
    attribute('data-maxlength', maxlength),
    attribute('data-maxwords', maxwords),
    attribute('data-threshold', threshold),
    attribute('data-count-type', countType),
    ...countIn(language),
  ]}>
  ${label(options.label, id)}
  ${hintAndError(id, options)}
  ${textareaElement({
    ...options,
    id,
    describedBy: described,
    classes: `govuk-js-character-count${classNames(options.classes)}`,
  })}
  ${hint({
    id: `${id}-info`,
    classes: 'govuk-character-count__message',
    text:
      countType === 'words'
        ? `You can enter up to ${maxlength ?? maxwords} words`
        : formWords[language].mayEnter(maxlength ?? maxwords),
  })}
</div>`
}

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** What the scripts say of the count, where the page is not in their language: the same for every number. */
function countIn(language: Language): readonly Html[] {
  const { count } = formWords[language]
  if (!count) return []
  return [
    attribute('data-i18n.characters-at-limit', count['at-limit']),
    ...plurals.flatMap((plural) => [
      attribute(`data-i18n.characters-under-limit.${plural}`, count['under-limit']),
      attribute(`data-i18n.characters-over-limit.${plural}`, count['over-limit']),
    ]),
  ]
}
