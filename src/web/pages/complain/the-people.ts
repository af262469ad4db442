// The questions about people, personal details last: for whom it is, who speaks for them or how many they are, and a name.
import { representativeRelations } from '#core/complaint/handling-people.ts'
import { clean, field, fields, type Posted, text } from '../../form.ts'
import { html } from '../../html.ts'
import { asHeading, asLegend, itemsOf, type Question, small, smallLegend } from './question.ts'
import type { ComplainWords } from './words/words.ts'

const said = (lines: readonly (string | undefined)[]): string => lines.filter(Boolean).join('\n')

export const speaksForAnother = ({ whoFor }: Posted): boolean => whoFor === 'other'
export const isGroup = ({ whoFor }: Posted): boolean => whoFor === 'group'

export const whoFor: Question = {
  path: 'who-for',
  title: (words) => words.whoFor.title,
  names: ['whoFor'],
  main: ({ words }, inputs) =>
    inputs.radios({
      name: 'whoFor',
      legend: asLegend(words.whoFor.title),
      hint: words.whoFor.hint,
      items: itemsOf(words.whoFor.options),
    }),
  schema: () => fields({}),
  says: ({ answers }, words) =>
    speaksForAnother(answers)
      ? words.whoFor.options.other
      : isGroup(answers)
        ? words.whoFor.options.group
        : words.whoFor.options.me,
}

export const authorityOf = ({ authority }: Posted): 'given' | 'awaited' | 'not needed' =>
  authority === 'given' || authority === 'not needed' ? authority : 'awaited'

export const relationOf = ({ relation }: Posted): (typeof representativeRelations)[number] =>
  representativeRelations.find((one) => one === relation) ?? 'other'

export const authority: Question = {
  path: 'authority',
  title: (words) => words.authority.title,
  names: ['forName', 'relation', 'authority', 'proof', 'forAddress'],
  isAsked: speaksForAnother,
  main: ({ words }, inputs) => html`
    <h1 class="govuk-heading-l">${words.authority.title}</h1>
    <p class="govuk-body">${words.authority.hint}</p>
    ${inputs.text({ name: 'forName', label: small(words.authority.name), autocomplete: 'off', spellcheck: false })}
    ${inputs.select({ name: 'relation', label: small(words.authority.relation), items: itemsOf(words.authority.relations) })}
    ${inputs.radios({
      name: 'authority',
      legend: smallLegend(words.authority.agreed),
      items: itemsOf(words.authority.options).map((item) =>
        item.value === 'not needed'
          ? { ...item, conditional: inputs.text({ name: 'proof', label: words.authority.proof }) }
          : item,
      ),
    })}
    ${inputs.area({
      name: 'forAddress',
      label: small(words.authority.address),
      hint: words.authority.addressHint,
      rows: 3,
      autocomplete: 'off',
    })}`,
  schema: (_, words) =>
    fields({
      forName: text('forName', {
        what: words.authority.nameWhat,
        missing: words.authority.nameMissing,
        language: words.language,
      }),
      proof: text('proof', { what: words.authority.proofWhat, language: words.language }),
      forAddress: text('forAddress', { what: words.authority.addressWhat, longest: 500, language: words.language }),
    }),
  says: ({ answers }, words) =>
    clean(answers.forName) === ''
      ? ''
      : said([
          clean(answers.forName),
          words.authority.relations[relationOf(answers)],
          words.authority.options[authorityOf(answers)],
          clean(answers.proof),
          clean(answers.forAddress),
        ]),
}

/** How many they are; null where that is not known. */
export const peopleIn = ({ people }: Posted): number | null =>
  /^\d{1,6}$/.test(clean(people)) ? Number(clean(people)) : null

export const groupKindOf = ({ groupKind }: Posted): 'group' | 'petition' =>
  groupKind === 'petition' ? 'petition' : 'group'

export const group: Question = {
  path: 'group',
  title: (words) => words.group.title,
  names: ['groupKind', 'people'],
  isAsked: isGroup,
  main: ({ words }, inputs) => html`
    <h1 class="govuk-heading-l">${words.group.title}</h1>
    <p class="govuk-body">${words.group.hint}</p>
    ${inputs.radios({ name: 'groupKind', legend: smallLegend(words.group.kind), items: itemsOf(words.group.options) })}
    ${inputs.text({
      name: 'people',
      label: small(words.group.people),
      hint: words.group.peopleHint,
      inputmode: 'numeric',
      classes: 'govuk-input--width-5',
      autocomplete: 'off',
    })}`,
  schema: (_, words) =>
    fields({
      people: field((posted) => {
        const people = peopleIn(posted)
        const isRight = clean(posted.people) === '' || (people !== null && people >= 2 && people <= 100_000)
        return isRight ? { value: people } : { wrong: [{ field: 'people', because: words.group.peopleWrong }] }
      }),
    }),
  says: ({ answers }, words) => said([words.group.options[groupKindOf(answers)], clean(answers.people)]),
}

/** An address that could be one: whether it is, only a letter to it can tell. */
export const emailField = ({ reply }: ComplainWords) =>
  field((posted) => {
    const value = clean(posted.email)
    const isOne = value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
    return isOne && value.length <= 200 ? { value } : { wrong: [{ field: 'email', because: reply.emailWrong }] }
  })

export const name: Question = {
  path: 'name',
  title: (words) => words.name.title,
  names: ['name', 'telephone', 'email'],
  main: ({ words }, inputs) => html`
    ${inputs.text({
      name: 'name',
      label: asHeading(words.name.title),
      hint: words.name.hint,
      autocomplete: 'name',
      spellcheck: false,
    })}
    <h2 class="govuk-heading-m">${words.name.others}</h2>
    ${inputs.text({
      name: 'telephone',
      label: words.name.telephone,
      type: 'tel',
      autocomplete: 'tel',
      classes: 'govuk-input--width-20',
    })}
    ${inputs.text({ name: 'email', label: words.name.email, type: 'email', autocomplete: 'email', spellcheck: false })}`,
  schema: (_, words) =>
    fields({
      name: text('name', { what: words.name.what, missing: words.name.missing, language: words.language }),
      telephone: text('telephone', { what: words.name.telephoneWhat, longest: 50, language: words.language }),
      email: emailField(words),
    }),
  says: ({ answers }) =>
    clean(answers.name) === '' ? '' : said([answers.name, answers.telephone, answers.email].map(clean)),
}
