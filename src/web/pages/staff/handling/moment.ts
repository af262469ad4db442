// A day and a time of it in London, typed in two fields, as one instant: the emergency's 24 hours run from one.
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import { clean, dayPosted, readDay } from '../../../form.ts'
import { html } from '../../../html.ts'
import { dayHint } from '../../../inputs.ts'
import type { FieldOf } from './fields.ts'

type Said = { readonly label: string; readonly hint?: string; readonly missing: string }

export const moment = ({ label, hint, missing }: Said): FieldOf<number> => ({
  read: (name, posted) => {
    const day = readDay(name, posted, { what: 'The day', missing })
    const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clean(posted[`${name}-time`]))
    const wrongTime = { field: `${name}-time`, because: 'Enter the time on a 24-hour clock, such as 16:30' }
    if ('wrong' in day) return { wrong: time ? day.wrong : [...day.wrong, wrongTime] }
    const at = time && instantInLondon(day.value, Number(time[1]), Number(time[2]))
    return at ? { value: at } : { wrong: [wrongTime] }
  },
  draw: (name, { inputs, context }) => html`
    ${inputs.day({
      name,
      legend: { text: label, classes: 'govuk-fieldset__legend--s' },
      hint: hint ?? dayHint(context.desk.today()),
    })}
    ${inputs.text({
      name: `${name}-time`,
      label: { text: 'At what time?', classes: 'govuk-label--s' },
      hint: 'On a 24-hour clock, such as 16:30',
      classes: 'govuk-input--width-5',
    })}`,
  start: (name, { desk }) => dayPosted(name, desk.today()),
})

const hour = 3_600_000
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** London is at Greenwich time or an hour before it; null for the hour that a spring night does not have. */
export function instantInLondon(day: DateOnly, hours: number, minutes: number): number | null {
  const typed = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
  const atGreenwich = Date.parse(`${day}T${typed}:00Z`)
  return [atGreenwich, atGreenwich - hour].find((at) => dayInLondon(at) === day && clock.format(at) === typed) ?? null
}
