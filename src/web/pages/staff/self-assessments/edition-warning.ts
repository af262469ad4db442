// Says that an edition is not the one of the period, and asks whether it is meant all the same.
import type { Refusal } from '#core/complaint/step.ts'
import { checkboxes } from '../../../components/checkboxes.ts'
import { warningText } from '../../../components/warning-text.ts'
import type { Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'

export const editionWarning = (replaced: string): Html => warningText(`${replaced}.`)

const field = 'confirmed'

export const isConfirmed = (posted: Posted): boolean => posted[field] === 'yes'

export function confirmInput(refusals: readonly Refusal[]): Html {
  const error = refusals.find((refusal) => refusal.field === field)?.because
  return checkboxes({
    name: field,
    ...(error ? { error } : {}),
    items: [{ value: 'yes', text: html`Yes, this edition is meant for this period` }],
  })
}

/** Drawn only where it is needed: once it was asked for. */
export const confirmWhereAsked = (refusals: readonly Refusal[]): Html | false =>
  refusals.some((refusal) => refusal.field === field) && confirmInput(refusals)
