// The questions about how we work with somebody: what helps them, how to reply and which way is not safe, and their files.
import { letterFormats } from '#core/complaint/complaint.ts'
import type { LetterFormat } from '#core/complaint/letter-format.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import { clean, field, fields, type Posted, text } from '../../form.ts'
import { html } from '../../html.ts'
import { asLegend, boxes, type Question, small, ticked } from './question.ts'
import { textNames, textsBox, textsField, textsIn } from './texts.ts'
import { emailField, isGroup, speaksForAnother } from './the-people.ts'
import { complainWordsIn } from './words/words.ts'

const helpNames = Object.keys(complainWordsIn['en-GB'].help.options)

/** Large print is a box to tick, since most who need another format need that one. */
const otherFormats = letterFormats.filter((one) => one !== 'standard' && one !== 'large print')

export const formatIn = (answers: Posted): LetterFormat =>
  answers['help-large'] === 'yes'
    ? 'large print'
    : (otherFormats.find((one) => one === answers.letterFormat) ?? 'standard')

export const help: Question = {
  path: 'help',
  title: (words) => words.help.title,
  names: [...helpNames, 'language', 'letterFormat', 'needs'],
  main: ({ answers, words }, inputs) => {
    const isUnsaid = words.language === 'cy' && answers.letterFormat === undefined
    return html`
    ${checkboxes({
      name: 'help',
      legend: asLegend(words.help.title),
      hint: words.help.hint,
      items: boxes(words.help.options, answers).map((box) =>
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
        ...otherFormats.map((value) => ({
          value,
          text: words.help.named(value),
          // Whoever complains in Welsh is offered our letters in it, and may say otherwise.
          ...(value === 'translation into Welsh' && isUnsaid ? { selected: true } : {}),
        })),
      ],
    })}
    ${inputs.area({ name: 'needs', label: small(words.help.words), hint: words.help.wordsHint, rows: 4 })}`
  },
  schema: (_, words) =>
    fields({
      language: text('language', { what: words.help.languageWhat, language: words.language }),
      needs: text('needs', { what: words.help.what, longest: 2000, language: words.language }),
    }),
  says: ({ answers }, { help: said }) => {
    const [format, language] = [formatIn(answers), clean(answers.language)]
    const named: Readonly<Record<string, string>> = {
      ...said.options,
      'help-large': '',
      ...(language ? { 'help-interpreter': said.interpreter(language) } : {}),
    }
    const help = ticked(said.options, answers).map((name) => named[name] ?? '')
    return [format === 'standard' ? '' : said.named(format), ...help, clean(answers.needs)]
      .filter((line) => line !== '')
      .join('\n')
  },
}

const methods = ['phone', 'text', 'email', 'post'] as const
type Method = (typeof methods)[number]

export const methodIn = (answers: Posted): Method | null => methods.find((one) => one === answers.replyBy) ?? null

const missingOf = {
  phone: 'phoneMissing',
  text: 'textMissing',
  email: 'emailMissing',
  post: 'postMissing',
} as const
const fieldOf = { phone: 'telephone', text: 'mobile', email: 'email', post: 'address' } as const
/** Where to write to: the address for letters, or the home, unless the home is somebody else's. */
export function addressIn(answers: Posted): string {
  const isTheirs = !speaksForAnother(answers) && !isGroup(answers) && answers.where === 'home'
  return clean(answers.address) || (isTheirs ? clean(answers.home) : '')
}

const reachOf = (method: Method, answers: Posted): string =>
  method === 'post' ? addressIn(answers) : clean(answers[fieldOf[method]])

export const reply: Question = {
  path: 'reply',
  title: (words) => words.reply.title,
  names: ['replyBy', 'telephone', 'mobile', 'email', 'address', ...textNames, 'times', 'safe'],
  main: ({ answers, words }, inputs) => {
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
    ${textsBox(answers, inputs, words)}
    ${inputs.text({ name: 'times', label: small(words.reply.times) })}
    ${inputs.area({ name: 'safe', label: small(words.reply.safe), hint: words.reply.safeHint, rows: 3 })}`
  },
  schema: (_, words) =>
    fields({
      replyBy: field((posted) => {
        const method = methodIn(posted)
        if (method === null) return { wrong: [{ field: 'replyBy', because: words.reply.missing }] }
        if (reachOf(method, posted) !== '') return { value: method }
        return { wrong: [{ field: fieldOf[method], because: words.reply[missingOf[method]] }] }
      }),
      telephone: text('telephone', { what: words.reply.phone, longest: 50, language: words.language }),
      mobile: text('mobile', { what: words.reply.text, longest: 50, language: words.language }),
      email: emailField(words),
      address: text('address', { what: words.reply.post, longest: 500, language: words.language }),
      texts: textsField(words),
      times: text('times', { what: words.reply.timesWhat, language: words.language }),
      safe: text('safe', { what: words.reply.safeWhat, longest: 2000, language: words.language }),
    }),
  says: ({ answers }, words) => {
    const method = methodIn(answers)
    if (method === null) return ''
    const [times, safe, texts] = [clean(answers.times), clean(answers.safe), textsIn(answers)]
    return [
      words.reply.options[method],
      reachOf(method, answers),
      texts && words.reply.texts.said(texts),
      times && words.reply.goodTime(times),
      safe && words.reply.notSafe(safe),
    ]
      .filter((line) => line !== '' && line !== null)
      .join('\n')
  },
}

export const files: Question = {
  path: 'files',
  title: (words) => words.files.title,
  names: ['postPapers'],
  main: () => html``,
  schema: () => fields({}),
  says: ({ answers, files: sent }, words) =>
    [...sent.map((file) => file.name), ...(answers.postPapers === 'yes' ? [words.files.posted] : [])].join('\n'),
}
