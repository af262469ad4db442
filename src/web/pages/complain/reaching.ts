// The questions about how we work with somebody: what helps them, how to reply and which way is not safe, and their files.
import { letterFormats } from '#core/complaint/complaint.ts'
import type { LetterFormat } from '#core/complaint/letter-format.ts'
import { capital } from '#history/words.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import { clean, field, fields, type Posted, text } from '../../form.ts'
import { html } from '../../html.ts'
import { asLegend, boxes, type Question, small, ticked } from './question.ts'
import { textNames, textsBox, textsField, textsIn } from './texts.ts'
import { emailField, isGroup, speaksForAnother } from './the-people.ts'
import * as words from './words/people.ts'

const helpOptions: Readonly<Record<string, string>> = words.help.options
const helpSaid: Readonly<Record<string, string>> = words.help.said

/** Large print is a box to tick, since most who need another format need that one. */
const otherFormats = letterFormats.filter((one) => one !== 'standard' && one !== 'large print')

export const formatIn = (answers: Posted): LetterFormat =>
  answers['help-large'] === 'yes'
    ? 'large print'
    : (otherFormats.find((one) => one === answers.letterFormat) ?? 'standard')

/** What they need beside the format of letters, a line each, as staff read it. */
export const needsIn = (answers: Posted): readonly string[] => [
  ...ticked(helpOptions, answers).flatMap((name) => {
    const language = clean(answers.language)
    if (name === 'help-interpreter' && language !== '') return [words.needs.language(language)]
    return helpSaid[name] ?? []
  }),
  ...[clean(answers.needs)].filter((line) => line !== ''),
]

export const help: Question = {
  path: 'help',
  title: words.help.title,
  names: [...Object.keys(helpOptions), 'language', 'letterFormat', 'needs'],
  main: ({ answers }, inputs) => html`
    ${checkboxes({
      name: 'help',
      legend: asLegend(words.help.title),
      hint: words.help.hint,
      items: boxes(helpOptions, answers).map((box) =>
        box.name === 'help-interpreter'
          ? {
              ...box,
              conditional: inputs.text({
                name: 'language',
                label: words.help.language,
                classes: 'govuk-input--width-20',
              }),
            }
          : box,
      ),
    })}
    ${inputs.select({
      name: 'letterFormat',
      label: small(words.help.format),
      hint: words.help.formatHint,
      items: [
        { value: '', text: words.help.standard },
        ...otherFormats.map((value) => ({ value, text: capital(value) })),
      ],
    })}
    ${inputs.area({ name: 'needs', label: small(words.help.words), hint: words.help.wordsHint, rows: 4 })}`,
  schema: () =>
    fields({
      language: text('language', { what: words.help.languageWhat }),
      needs: text('needs', { what: words.help.what, longest: 2000 }),
    }),
  says: ({ answers }) => {
    const format = formatIn(answers)
    return [...(format === 'standard' ? [] : [capital(format)]), ...needsIn(answers)].join('\n')
  },
}

const methods = ['phone', 'text', 'email', 'post'] as const
type Method = (typeof methods)[number]

export const methodIn = (answers: Posted): Method | null => methods.find((one) => one === answers.replyBy) ?? null

const fieldOf = { phone: 'telephone', text: 'mobile', email: 'email', post: 'address' } as const
const missing = {
  phone: words.reply.phoneMissing,
  text: words.reply.textMissing,
  email: words.reply.emailMissing,
  post: words.reply.postMissing,
} as const

/** Where to write to: the address for letters, or the home, unless the home is somebody else's. */
export function addressIn(answers: Posted): string {
  const isTheirs = !speaksForAnother(answers) && !isGroup(answers) && answers.where === 'home'
  return clean(answers.address) || (isTheirs ? clean(answers.home) : '')
}

const reachOf = (method: Method, answers: Posted): string =>
  method === 'post' ? addressIn(answers) : clean(answers[fieldOf[method]])

export const reply: Question = {
  path: 'reply',
  title: words.reply.title,
  names: ['replyBy', 'telephone', 'mobile', 'email', 'address', ...textNames, 'times', 'safe'],
  main: ({ answers }, inputs) => {
    const input = {
      phone: inputs.text({
        name: 'telephone',
        label: words.reply.phone,
        type: 'tel',
        autocomplete: 'tel',
        classes: 'govuk-input--width-20',
      }),
      text: inputs.text({
        name: 'mobile',
        label: words.reply.text,
        type: 'tel',
        autocomplete: 'tel',
        classes: 'govuk-input--width-20',
      }),
      email: inputs.text({
        name: 'email',
        label: words.reply.email,
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
      }),
      post: inputs.area({ name: 'address', label: words.reply.post, rows: 4, autocomplete: 'street-address' }),
    }
    const known = addressIn(answers)
    return html`
    ${inputs.radios({
      name: 'replyBy',
      legend: asLegend(words.reply.title),
      items: methods.map((value) => ({
        value,
        text: words.reply.options[value],
        ...(value === 'post' && known !== '' ? { hint: known } : {}),
        conditional: input[value],
      })),
    })}
    ${textsBox(answers, inputs)}
    ${inputs.text({ name: 'times', label: small(words.reply.times) })}
    ${inputs.area({ name: 'safe', label: small(words.reply.safe), hint: words.reply.safeHint, rows: 3 })}`
  },
  schema: () =>
    fields({
      replyBy: field((posted) => {
        const method = methodIn(posted)
        if (method === null) return { wrong: [{ field: 'replyBy', because: words.reply.missing }] }
        if (reachOf(method, posted) !== '') return { value: method }
        return { wrong: [{ field: fieldOf[method], because: missing[method] }] }
      }),
      telephone: text('telephone', { what: words.reply.phone, longest: 50 }),
      mobile: text('mobile', { what: words.reply.text, longest: 50 }),
      email: emailField,
      address: text('address', { what: words.reply.post, longest: 500 }),
      texts: textsField,
      times: text('times', { what: words.reply.timesWhat }),
      safe: text('safe', { what: words.reply.safeWhat, longest: 2000 }),
    }),
  says: ({ answers }) => {
    const method = methodIn(answers)
    if (method === null) return ''
    const [times, safe, texts] = [clean(answers.times), clean(answers.safe), textsIn(answers)]
    return [
      words.reply.options[method],
      reachOf(method, answers),
      texts && words.texts.said(texts),
      times && words.needs.times(times),
      safe && words.needs.safe(safe),
    ]
      .filter((line) => line !== '' && line !== null)
      .join('\n')
  },
}

export const files: Question = {
  path: 'files',
  title: words.files.title,
  names: ['postPapers'],
  main: () => html``,
  schema: () => fields({}),
  says: ({ answers, files: sent }) =>
    [...sent.map((file) => file.name), ...(answers.postPapers === 'yes' ? [words.files.posted] : [])].join('\n'),
}
