// What can be done with a notice, each a short form: who was told, another day of return, over.
import type { z } from 'zod'
import type { DateOnly } from '#core/calendar/dates.ts'
import { audiences } from '#core/notice/notice.ts'
import type { NoticeCommand } from '#core/notice/procedure.ts'
import { choice, day, fields, longestStory, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, type Inputs } from '../../../inputs.ts'
import type { NoticeFile } from '../../../notices-desk.ts'
import { audienceWords } from './words.ts'

export type NoticeAct = {
  /** In the address of its page, after the notice's reference. */
  readonly path: string
  readonly title: string
  /** Whether it can be done now: what cannot is not offered, and is refused by the procedure. */
  readonly can: (file: NoticeFile) => boolean
  readonly schema: z.ZodType<NoticeCommand>
  readonly main: (inputs: Inputs, today: DateOnly) => Html
  readonly button: string
  /** What a page says before it is recorded, where it cannot be taken back. */
  readonly happens?: string
  readonly done: string
}

const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })
const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const on = day('on', { what: 'The day', missing: 'Enter the day' })

export const readByResidents = 'Residents read this on your page, as you write it'

const tell: NoticeAct = {
  path: 'told',
  title: 'Somebody was told',
  can: () => true,
  schema: fields({
    audience: choice('audience', audiences, 'Choose who was told'),
    on,
    how: text('how', {
      what: 'How they were told',
      missing: 'Say how they were told, and where it can be read',
      longest: longestStory,
    }),
  }).transform((said) => ({ type: 'TellOfNotice' as const, ...said })),
  main: (inputs, today) => html`
    ${inputs.radios({ name: 'audience', legend: legend('Who was told?'), items: audiences.map((value) => ({ value, text: audienceWords[value] })) })}
    ${inputs.day({ name: 'on', legend: legend('When?'), hint: dayHint(today) })}
    ${inputs.area({ name: 'how', label: small('How were they told?'), hint: 'A letter, an email, a page, and where it can be read', rows: 3 })}`,
  button: 'Record who was told',
  done: 'It is recorded who was told.',
}

const setReturn: NoticeAct = {
  path: 'return',
  title: 'Another day of return',
  can: ({ notice }) => notice.ended === null,
  schema: fields({
    returnBy: day('returnBy', { what: 'The day of return', missing: 'Enter the day of return' }),
    why: text('why', { what: 'Why', missing: 'Say why the day is another', longest: longestStory }),
    on,
  }).transform((said) => ({ type: 'SetReturn' as const, ...said })),
  main: (inputs, today) => html`
    ${inputs.day({ name: 'returnBy', legend: legend('By when do you comply with the Code again?'), hint: readByResidents })}
    ${inputs.area({ name: 'why', label: small('Why is it another day?'), rows: 3 })}
    ${inputs.day({ name: 'on', legend: legend('When was this decided?'), hint: dayHint(today) })}`,
  button: 'Record the day of return',
  done: 'The day of return is recorded.',
}

const end: NoticeAct = {
  path: 'over',
  title: 'We comply with the Code again',
  can: ({ notice }) => notice.ended === null,
  schema: fields({
    on,
    words: text('words', { what: 'What you write', longest: longestStory }),
  }).transform((said) => ({ type: 'EndNotice' as const, ...said })),
  main: (inputs, today) => html`
    ${inputs.day({ name: 'on', legend: legend('Since when?'), hint: dayHint(today) })}
    ${inputs.area({ name: 'words', label: small('Anything to add? (optional)'), rows: 3 })}`,
  button: 'Record that it is over',
  happens: 'The notice ends, and your public page no longer shows it as in force. To fall short again, give another.',
  done: 'It is recorded that it is over.',
}

export const noticeActs: readonly NoticeAct[] = [tell, setReturn, end]
