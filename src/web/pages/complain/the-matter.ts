// The questions about the matter, danger first: what it is, danger, what happened, when, what would put it right, where.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Language } from '#documents/document.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import { insetText } from '../../components/inset-text.ts'
import { warningText } from '../../components/warning-text.ts'
import { choice, clean, field, fields, longestStory, type Posted, readDay, readText, text } from '../../form.ts'
import { formWords } from '../../form-words.ts'
import { type Html, html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { asHeading, asLegend, boxes, itemsOf, type Question, small, ticked } from './question.ts'
import { type ComplainWords, complainWordsIn } from './words/words.ts'

const english = complainWordsIn['en-GB']

const known = (options: Readonly<Record<string, string>>, value: string | undefined): string =>
  options[value ?? ''] ?? ''

export const whatItIs: Question = {
  path: 'what-it-is',
  title: (words) => words.whatItIs.title,
  names: ['kind'],
  main: ({ words }, inputs) =>
    inputs.radios({
      name: 'kind',
      legend: asLegend(words.whatItIs.title),
      hint: words.whatItIs.hint,
      items: itemsOf(words.whatItIs.options).map((item) => ({
        ...item,
        hint:
          item.value === 'unsure'
            ? words.whatItIs.unsureHint
            : (item.value === 'report' && words.whatItIs.reportHint) || undefined,
      })),
    }),
  // Nobody is stopped by it: whoever is not sure complains (1.4).
  schema: () => fields({}),
  says: ({ answers }, words) => known(words.whatItIs.options, answers.kind) || words.whatItIs.options.unsure,
}

/** Whom to ring when it cannot wait. */
export function ringNow({ contact }: Profile, words: ComplainWords): Html {
  const number = contact.emergency ?? (contact.telephone === 'not known' ? null : contact.telephone)
  const says = [number ? words.danger.ring(number) : words.danger.ringDay, words.danger.fire, words.danger.gas]
  return warningText(html`${says.map((line, place) => html`${place > 0 && html`<br>`}${line}`)}`, {
    iconFallbackText: formWords[words.language].warning,
  })
}

/** Whether somebody said that it may not be able to wait. */
export const saysDanger = ({ danger }: Posted): boolean => danger === 'hurt' || danger === 'essential'

export const danger: Question = {
  path: 'danger',
  title: (words) => words.danger.title,
  names: ['danger', 'dangerWhat'],
  main: ({ landlord, words }, inputs) => html`
    ${inputs.radios({
      name: 'danger',
      legend: asLegend(words.danger.title),
      hint: words.danger.hint,
      items: itemsOf(words.danger.options),
    })}
    ${inputs.area({ name: 'dangerWhat', label: small(words.danger.what), rows: 3 })}
    ${ringNow(landlord, words)}`,
  schema: (_, words) =>
    fields({
      danger: choice('danger', ['hurt', 'essential', 'no', 'unknown'], words.danger.missing),
      dangerWhat: text('dangerWhat', { what: words.danger.whatTooLong, longest: 2000, language: words.language }),
    }),
  says: ({ answers }, words) =>
    [known(words.danger.options, answers.danger), clean(answers.dangerWhat)].filter((line) => line !== '').join('\n'),
}

export const whatHappened: Question = {
  path: 'what-happened',
  title: (words) => words.story.title,
  names: ['story'],
  main: ({ landlord, answers, words }, inputs) => html`
    ${saysDanger(answers) && ringNow(landlord, words)}
    ${inputs.count({
      name: 'story',
      label: asHeading(words.story.title),
      hint: words.story.hint,
      rows: 10,
      maxlength: longestStory,
      spellcheck: true,
      threshold: 75,
    })}`,
  schema: (_, words) =>
    fields({
      story: text('story', {
        what: words.story.what,
        missing: words.story.missing,
        longest: longestStory,
        language: words.language,
      }),
    }),
  says: ({ answers }) => clean(answers.story),
}

const dayRead = (posted: Posted, { when, language }: ComplainWords) =>
  readDay('since', posted, { what: when.what, missing: when.dayMissing, language })

/** The day that was given, where one was and it is a day. */
export function dayIn(answers: Posted): DateOnly | null {
  if (answers.when !== 'day') return null
  const read = dayRead(answers, english)
  return 'value' in read ? read.value : null
}

/** A year before, as the Code counts it: what happened earlier may be taken on, and somebody decides (2.3). */
export const isLongAgo = (on: DateOnly, today: DateOnly): boolean =>
  on < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`

/** Empty where it was not said, or is not known. */
export const whenInWords = (answers: Posted, words: ComplainWords): string => {
  const on = dayIn(answers)
  if (on) return words.date(on)
  return answers.when === 'about' ? clean(answers.sinceAbout) : ''
}

export const when: Question = {
  path: 'when',
  title: (words) => words.when.title,
  names: ['when', 'since-day', 'since-month', 'since-year', 'sinceAbout'],
  main: ({ today, words }, inputs) =>
    inputs.radios({
      name: 'when',
      legend: asLegend(words.when.title),
      hint: `${words.when.hint} ${words.when.optional}`,
      items: [
        {
          value: 'day',
          text: words.when.options.day,
          conditional: inputs.day({ name: 'since', legend: words.when.day, hint: dayHint(today, words.language) }),
        },
        {
          value: 'about',
          text: words.when.options.about,
          conditional: inputs.text({ name: 'sinceAbout', label: words.when.about, hint: words.when.aboutHint }),
        },
        { value: 'unknown', text: words.when.options.unknown },
      ],
    }),
  schema: (today, words) =>
    fields({
      since: field<DateOnly | null>((posted) => {
        if (posted.when !== 'day') return { value: null }
        const read = dayRead(posted, words)
        if ('value' in read && read.value > today) return { wrong: [{ field: 'since', because: words.when.future }] }
        return read
      }),
      sinceAbout: text('sinceAbout', { what: words.when.about, language: words.language }),
    }),
  says: ({ answers }, words) => (answers.when === 'unknown' ? words.when.options.unknown : whenInWords(answers, words)),
}

export const outcomes: Question = {
  path: 'outcomes',
  title: (words) => words.outcomes.title,
  names: [...Object.keys(english.outcomes.options), 'outcomeWords'],
  main: ({ answers, words }, inputs) => html`
    ${checkboxes({
      name: 'outcomes',
      legend: asLegend(words.outcomes.title),
      hint: words.outcomes.hint,
      items: boxes(words.outcomes.options, answers),
    })}
    ${inputs.area({ name: 'outcomeWords', label: small(words.outcomes.words), rows: 4 })}`,
  schema: (_, words) =>
    fields({
      outcomeWords: text('outcomeWords', { what: words.outcomes.what, longest: 2000, language: words.language }),
    }),
  says: ({ answers }, words) => outcomesIn(answers, words),
}

export function outcomesIn(answers: Posted, words: ComplainWords): string {
  const { options } = words.outcomes
  const chosen = ticked(options, answers).map((name) => known(options, name))
  return [...chosen, clean(answers.outcomeWords)].filter((line) => line !== '').join('\n')
}

export const where: Question = {
  path: 'where',
  title: (words) => words.where.title,
  names: ['where', 'home', 'place'],
  main: ({ words }, inputs) =>
    inputs.radios({
      name: 'where',
      legend: asLegend(words.where.title),
      items: [
        {
          value: 'home',
          text: words.where.options.home,
          conditional: inputs.area({
            name: 'home',
            label: words.where.home,
            rows: 4,
            autocomplete: 'street-address',
          }),
        },
        {
          value: 'place',
          text: words.where.options.place,
          conditional: inputs.area({ name: 'place', label: words.where.place, rows: 2 }),
        },
        { value: 'unknown', text: words.where.options.unknown },
      ],
    }),
  schema: (_, words) =>
    fields({
      where: choice('where', ['home', 'place', 'unknown'], words.where.missing),
      home: neededFor('home', { what: words.where.what, missing: words.where.homeMissing }, words.language),
      place: neededFor('place', { what: words.where.placeWhat, missing: words.where.placeMissing }, words.language),
    }),
  says: ({ answers }, words) => (answers.where === 'unknown' ? words.where.options.unknown : placeIn(answers)),
}

/** Asked for by one answer only; with any other it may be left empty. */
const neededFor = (name: 'home' | 'place', { what, missing }: Record<'what' | 'missing', string>, language: Language) =>
  field((posted) => {
    const rules = { what, longest: 500, language, ...(posted.where === name ? { missing } : {}) }
    return readText(name, clean(posted[name]), rules)
  })

/** Which place it is about; empty where it is not known. */
export function placeIn(answers: Posted): string {
  if (answers.where === 'home') return clean(answers.home)
  return answers.where === 'place' ? clean(answers.place) : ''
}

/** Said on the check page where it began more than a year ago. */
export const longAgo = (answers: Posted, today: DateOnly, words: ComplainWords): Html | false => {
  const on = dayIn(answers)
  return on !== null && isLongAgo(on, today) && insetText(words.when.longAgo)
}
