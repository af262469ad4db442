// Decide on one document or entry: it is given to the person who asked, or held back, on a ground and for a reason.
import { shortDate } from '#core/calendar/dates.ts'
import { accessGrounds, type HeldBack, type RecordId, recordName } from '#core/subject-access/request.ts'
import { groundWords } from '#history/held-words.ts'
import { button } from '../../../components/button.ts'
import { clean, field, fields } from '../../../form.ts'
import { html } from '../../../html.ts'
import { type Drawn, inputsOf } from '../../../inputs.ts'
import type { AccessItem } from '../../../subject-access-desk.ts'
import type { View } from '../../../view.ts'
import { form } from '../../../visit.ts'
import { lines } from '../../lines.ts'
import { accessPath, itemsPath, itemTitle } from './words.ts'

const longestReason = 2000

const decision = field<HeldBack | null>((posted) => {
  if (posted.decision === 'give') return { value: null }
  const ground = accessGrounds.find((one) => one === posted.decision)
  const reason = clean(posted.reason)
  const wrong = [
    ...(ground ? [] : [{ field: 'decision', because: 'Choose whether it is given' }]),
    ...(ground && reason === '' ? [{ field: 'reason', because: 'Enter the reason' }] : []),
    ...(reason.length > longestReason
      ? [
          {
            field: 'reason',
            because: `The reason must be ${longestReason.toLocaleString('en-GB')} characters or fewer`,
          },
        ]
      : []),
  ]
  return ground && wrong.length === 0 ? { value: { ground, reason } } : { wrong }
})

export const decideSchema = fields({ decision })

export function decidePage(number: number, record: RecordId, item: AccessItem, token: string, drawn: Drawn): View {
  const inputs = inputsOf(drawn)
  return {
    title: 'Give it or hold it back',
    ...drawn,
    back: { href: accessPath(number), text: `Back to request ${number}` },
    main: html`<h1 class="govuk-heading-l">Give it or hold it back</h1>
      <p class="govuk-body app-words">${recordName(record)}, ${shortDate(item.on)}. ${lines(itemTitle(item))}</p>
      ${form(`${itemsPath(number, record)}/${item.kind}/${item.which}`, token, [
        inputs.radios({
          name: 'decision',
          legend: { text: 'Is it given?', classes: 'govuk-fieldset__legend--s' },
          items: [
            { value: 'give', text: 'Give it' },
            ...accessGrounds.map((value) => ({ value, text: `Hold it back: ${groundWords[value]}` })),
          ],
        }),
        inputs.area({
          ...{ name: 'reason', label: { text: 'Why is it held back?', classes: 'govuk-label--s' }, rows: 3 },
          hint: 'For our own record: the person is told the ground, and not this. Leave it empty where it is given',
        }),
        button('Save', { preventDoubleClick: true }),
      ])}`,
  }
}
