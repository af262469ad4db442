// The form components with one control, held to govuk-frontend's own fixtures.
import { z } from 'zod'
import { button, buttonLink } from './button.ts'
import { characterCount } from './character-count.ts'
import { errorMessage } from './error-message.ts'
import { errorSummary } from './error-summary.ts'
import { fieldset } from './fieldset.ts'
import { fileUpload } from './file-upload.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'
import { content, covers, field, holdTo, markup, nil, ours, scalar, sentenceOf, text, words, yes } from './official.ts'
import { select } from './select.ts'
import { textInput } from './text-input.ts'
import { textarea } from './textarea.ts'

holdTo(
  'label',
  covers(z.strictObject({ text, html: text, classes: text, isPageHeading: yes, for: text }), ({ for: id, ...rest }) =>
    label({ ...rest, text: sentenceOf(rest) }, id),
  ),
  '16 of 17',
)

const sentence = { text, html: text, id: text, classes: text }
holdTo(
  'hint',
  covers(z.strictObject(sentence), (given) => hint({ ...given, text: sentenceOf(given) })),
  '5 of 6',
)

holdTo(
  'error-message',
  covers(z.strictObject({ ...sentence, visuallyHiddenText: z.literal('').or(z.string()).optional() }), (given) =>
    errorMessage({ ...given, text: sentenceOf(given) }),
  ),
  '8 of 9',
)

holdTo(
  'fieldset',
  covers(
    z.strictObject({ legend: words, html: text, describedBy: text, classes: text, role: text }),
    ({ html, ...rest }) => fieldset({ ...rest, content: html === undefined ? undefined : markup(html) }),
  ),
  '17 of 18',
)

holdTo(
  'error-summary',
  covers(
    z.strictObject({
      titleText: text,
      titleHtml: text,
      descriptionText: text,
      descriptionHtml: text,
      classes: text,
      disableAutoFocus: yes,
      errorList: z.array(z.strictObject({ text, html: text, href: text })).optional(),
    }),
    ({ titleText, titleHtml, descriptionText, descriptionHtml, errorList = [], ...rest }) =>
      errorSummary({
        ...rest,
        title: sentenceOf({ text: titleText, html: titleHtml }),
        description: sentenceOf({ text: descriptionText, html: descriptionHtml }),
        errors: errorList.map((one) => ({ text: sentenceOf(one), href: one.href })),
      }),
  ),
  '17 of 19',
)

holdTo(
  'input',
  covers(
    z.strictObject({
      ...field,
      type: z.enum(['text', 'email', 'tel', 'search', 'password', 'number']).optional(),
      inputmode: z.enum(['text', 'email', 'tel', 'numeric', 'decimal', 'search']).optional(),
      autocomplete: text,
      autocapitalize: z.enum(['none', 'words', 'sentences', 'characters']).optional(),
      spellcheck: yes,
      pattern: text,
      disabled: yes,
      prefix: content.optional(),
      suffix: content.optional(),
    }),
    (given) => textInput(ours(given)),
  ),
  '39 of 45',
)

const area = { ...field, rows: z.coerce.number().optional(), spellcheck: yes }

holdTo(
  'textarea',
  covers(z.strictObject({ ...area, autocomplete: text }), (given) => textarea(ours(given))),
  '17 of 18',
)

const counted = {
  ...area,
  threshold: z.number().optional(),
  countType: z.enum(['characters', 'length', 'words']).optional(),
}

const byCharacters = covers(z.strictObject({ ...counted, maxlength: z.number() }), (given) =>
  characterCount(ours(given)),
)
const byWords = covers(z.strictObject({ ...counted, maxwords: z.number() }), (given) => characterCount(ours(given)))

holdTo('character-count', (options) => byCharacters(options) ?? byWords(options), '26 of 34')

const { value: _, ...withoutValue } = field
holdTo(
  'file-upload',
  covers(z.strictObject({ ...withoutValue, multiple: yes, disabled: yes }), (given) => fileUpload(ours(given))),
  '14 of 22',
)

const option = z.strictObject({ value: scalar.optional(), text: z.string(), selected: yes, disabled: yes })

holdTo(
  'select',
  covers(z.strictObject({ ...field, items: z.array(option.or(nil)) }), (given) => select(ours(given))),
  '16 of 19',
)

holdTo(
  'button',
  covers(
    z.strictObject({
      text,
      html: text,
      classes: text,
      id: text,
      name: text,
      value: text,
      href: text,
      type: z.enum(['submit', 'button']).optional(),
      disabled: yes,
      preventDoubleClick: yes,
      isStartButton: yes,
    }),
    ({ href, isStartButton, ...rest }) =>
      href
        ? buttonLink(sentenceOf(rest), { ...rest, href, isStartButton })
        : button(sentenceOf(rest), { ...rest, isStartButton }),
  ),
  '36 of 38',
)
