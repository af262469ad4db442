// Begin a request: whose it is, a search for the complaints and contacts they are in, and as whom they are in each.
import { isComplaintId } from '#core/complaint/complaint.ts'
import { addressOf, isSenderId, type PersonRole, type RecordId, recordName } from '#core/subject-access/request.ts'
import { button } from '../../../components/button.ts'
import { insetText } from '../../../components/inset-text.ts'
import { type Html, html } from '../../../html.ts'
import { type Drawn, type Inputs, inputsOf } from '../../../inputs.ts'
import type { FoundRecord } from '../../../subject-access-desk.ts'
import type { View } from '../../../view.ts'
import { form } from '../../../visit.ts'
import { recordPath } from './words.ts'

/** Before the reference, in the name of a record's field. */
export const recordField = 'as-'

export function askPage(found: readonly FoundRecord[], token: string, drawn: Drawn): View {
  // What a search proposes is chosen until somebody chooses otherwise.
  const proposed = Object.fromEntries(found.map(({ id, as }) => [`${recordField}${id}`, as ?? '']))
  const inputs = inputsOf({ ...drawn, posted: { ...proposed, ...drawn.posted } })
  return {
    title: 'Begin a request',
    ...drawn,
    back: { href: '/staff/subject-access', text: 'What we hold on one person' },
    main: html`<h1 class="govuk-heading-l">Begin a request</h1>
      <p class="govuk-body">Make sure first that whoever asks is the person, or may act for them.</p>
      ${form('/staff/subject-access/ask', token, [
        inputs.text({ name: 'person', label: small('Name of the person'), hint: 'As it stands on the file for them' }),
        inputs.text({
          ...{ name: 'words', label: small('Look for') },
          hint: 'A name, an email address, a telephone number or a reference. Search again for each that they use: what you chose stays',
        }),
        button('Search', { name: 'press', value: 'look', variant: 'secondary' }),
        ...results(found, drawn, inputs),
      ])}`,
  }
}

const small = (text: string) => ({ text, classes: 'govuk-label--s' })

function results(found: readonly FoundRecord[], { posted }: Drawn, inputs: Inputs): readonly Html[] {
  if (found.length === 0) {
    return posted.words
      ? [html`<p class="govuk-body">Nobody of that name, address or number is in the record.</p>`]
      : []
  }
  return [
    html`<h2 class="govuk-heading-m">Where they may be</h2>`,
    insetText('Two people can have one name. Open each that you are not sure of, and leave out what is not theirs.'),
    ...found.map((record) => recordChoice(record, inputs)),
    button('Go on', { name: 'press', value: 'ask', preventDoubleClick: true }),
  ]
}

function recordChoice({ id, name, about }: FoundRecord, inputs: Inputs): Html {
  return inputs.select({
    name: `${recordField}${id}`,
    label: { text: `${titleOf(id)}${name && `, ${name}`}`, classes: 'govuk-label--s' },
    hint: html`${about} <a class="govuk-link" href="${recordPath(id)}">${isSenderId(id) ? html`Open the mail that belongs to no complaint<span class="govuk-visually-hidden">, for ${addressOf(id)}</span>` : `Open ${id}`}</a>`,
    items: [{ value: '', text: 'Not theirs: leave it out' }, ...rolesIn(id)],
  })
}

function titleOf(id: RecordId): string {
  if (isSenderId(id)) return `${recordName(id)}, of no complaint or contact`
  return `${isComplaintId(id) ? 'Complaint' : 'Contact'} ${id}`
}

/** As whom they can be in it. */
function rolesIn(id: RecordId): readonly { readonly value: PersonRole; readonly text: string }[] {
  if (isSenderId(id)) return [{ value: 'sender', text: 'It is their address' }]
  return [
    { value: 'resident', text: 'They are the resident' },
    ...(isComplaintId(id) ? [{ value: 'representative' as const, text: 'They spoke for the resident' }] : []),
  ]
}
