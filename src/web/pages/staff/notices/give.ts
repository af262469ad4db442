// The form in which a landlord says that it cannot comply with the Code for a while (8.5).
import type { DateOnly } from '#core/calendar/dates.ts'
import type { NoticeId } from '#core/notice/notice.ts'
import { button } from '../../../components/button.ts'
import { day, dayPosted, fields, longestStory, type Posted, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, hidden, type Inputs } from '../../../inputs.ts'
import { readByResidents } from './acts.ts'

export const giveSchema = (notice: NoticeId) =>
  fields({
    cause: text('cause', { what: 'What happened', missing: 'Say what happened', longest: longestStory }),
    affected: text('affected', {
      what: 'What is affected',
      missing: 'Say what you cannot do, and who is affected',
      longest: longestStory,
    }),
    sinceOn: day('sinceOn', { what: 'The day it began', missing: 'Enter the day it began' }),
    returnBy: day('returnBy', { what: 'The day of return', missing: 'Enter the day of return' }),
  }).transform((said) => ({ type: 'GiveNotice' as const, notice, ...said }))

export const giveStart = (notice: NoticeId, today: DateOnly): Posted => ({ notice, ...dayPosted('sinceOn', today) })

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export const giveMain = (inputs: Inputs, today: DateOnly, posted: Posted): Html => html`
  <p class="govuk-body">The Code (8.5) asks you to tell the Ombudsman, the residents who may be affected and everybody on
    your website, and to say by when you comply again. Record here what you told them, and afterwards whom and when.</p>
  ${inputs.area({ name: 'cause', label: small('What happened?'), hint: readByResidents, rows: 3 })}
  ${inputs.area({ name: 'affected', label: small('What can you not do, and who is affected?'), hint: readByResidents, rows: 4 })}
  ${inputs.day({ name: 'sinceOn', legend: legend('Since when?'), hint: dayHint(today) })}
  ${inputs.day({ name: 'returnBy', legend: legend('By when do you comply with the Code again?'), hint: 'You can give another day later, with the reason' })}
  ${hidden('notice', posted.notice ?? '')}
  ${button('Record the notice', { preventDoubleClick: true })}`
