// Hold a document or an entry back from the pack for the Ombudsman, with the ground and the reason; and put one in again.
import { shortDate } from '#core/calendar/dates.ts'
import { filesHere } from '#core/complaint/handling-files.ts'
import { type Holding, heldKinds, holdingGrounds, holdingOf } from '#core/complaint/handling-pack.ts'
import { groundWords } from '#history/held-words.ts'
import { titleOf } from '#history/in-words.ts'
import { capital } from '#history/words.ts'
import { button } from '../../components/button.ts'
import type { CaseAndLetters, Desk } from '../../desk.ts'
import { choice, clean, field, fields, text } from '../../form.ts'
import { html } from '../../html.ts'
import { type Drawn, inputsOf } from '../../inputs.ts'
import type { Message } from '../../messages-desk.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { complaintIdentity } from './header.ts'
import { packPath } from './pack.ts'
import { instantWords } from './words.ts'

export type Holdable = { readonly value: string; readonly text: string }

/** Everything on the complaint that a pack would show and that is not held back yet. */
export function holdables({ complaint, letters, history }: CaseAndLetters, messages: readonly Message[]): Holdable[] {
  const { heldBack } = complaint.handling
  const all = [
    ...letters.map(({ number, document }) => ({ kind: 'letter' as const, which: `${number}`, text: document.title })),
    ...filesHere(complaint.handling).map(({ number, name }) => ({
      kind: 'file' as const,
      which: `${number}`,
      text: name,
    })),
    ...messages.map(({ key, subject, receivedAt }) => ({
      ...{ kind: 'message' as const, which: key, text: `${subject || 'no subject'}, ${instantWords(receivedAt)}` },
    })),
    ...history.map(({ event, version, recordedAt }) => ({
      ...{ kind: 'entry' as const, which: `${version}` },
      text: `${version}, ${titleOf(event)}, ${instantWords(recordedAt)}`,
    })),
  ]
  return all
    .filter((item) => !holdingOf(heldBack, item))
    .map(({ kind, which, text }) => ({ value: `${kind} ${which}`, text: `${capital(kind)}: ${text}` }))
}

/** As the list above writes its values. */
const what = field((posted) => {
  const [named, which = ''] = clean(posted.what).split(' ')
  const kind = heldKinds.find((one) => one === named)
  return kind ? { value: { kind, which } } : { wrong: [{ field: 'what', because: 'Choose what is held back' }] }
})

const longestReason = 2000

export const holdSchema = fields({
  what,
  ground: choice('ground', holdingGrounds, 'Choose the ground'),
  reason: text('reason', {
    ...{ what: 'The reason', missing: 'Enter the reason: the Ombudsman reads it', longest: longestReason },
  }),
})

export const returnSchema = fields({
  because: text('because', { what: 'Why', missing: 'Enter why it goes into the pack again', longest: longestReason }),
})

type Around = { readonly desk: Desk; readonly file: CaseAndLetters }

const around = (file: CaseAndLetters, title: string, drawn: Drawn): Omit<View, 'main'> => ({
  ...{ title, ...drawn, identity: complaintIdentity(file) },
  back: { href: packPath(file.complaint.id), text: 'Back to the pack' },
})

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })

export function holdBackPage({ file }: Around, items: readonly Holdable[], token: string, drawn: Drawn): View {
  const inputs = inputsOf(drawn)
  return {
    ...around(file, 'Hold something back from the pack', drawn),
    main: html`<h1 class="govuk-heading-l">Hold something back from the pack</h1>
      <p class="govuk-body">It is left out of packs that are built after this. The pack lists it with your reason. Nothing can be
        blacked out inside a document here: if only some words must go, hold the document back and add a copy without those
        words as a file.</p>
      ${form(`${packPath(file.complaint.id)}/hold`, token, [
        inputs.select({
          ...{ name: 'what', label: small('What is held back?') },
          hint: 'An entry is what the chronology says of one thing that happened',
          items: [{ value: '', text: 'Choose one' }, ...items],
        }),
        inputs.radios({
          name: 'ground',
          legend: { text: 'On what ground?', classes: 'govuk-fieldset__legend--s' },
          items: holdingGrounds.map((value) => ({ value, text: capital(groundWords[value]) })),
        }),
        inputs.area({ name: 'reason', label: small('Why?'), hint: 'The Ombudsman reads this', rows: 3 }),
        button('Hold it back', { preventDoubleClick: true }),
      ])}`,
  }
}

export function returnPage({ file }: Around, holding: Holding, token: string, drawn: Drawn): View {
  const inputs = inputsOf(drawn)
  return {
    ...around(file, 'Put it into the pack again', drawn),
    main: html`<h1 class="govuk-heading-l">Put it into the pack again</h1>
      <p class="govuk-body">Held back ${shortDate(holding.on)}, because ${groundWords[holding.ground]}: ${holding.reason}</p>
      ${form(`${packPath(file.complaint.id)}/return/${holding.number}`, token, [
        inputs.area({ name: 'because', label: small('Why does it go in again?'), rows: 3 }),
        button('Put it in again', { preventDoubleClick: true }),
      ])}`,
  }
}
