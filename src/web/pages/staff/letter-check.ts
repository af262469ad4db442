// Beside a letter that is about to go: every part that the edition asks for and where it stands, and how the letter reads.
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { partsAskedOf } from '#core/handling-code/parts-of-letters.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { checklistOf } from '#documents/checklist.ts'
import { oldestReader, type Reading, readingOf } from '#documents/reading.ts'
import { tag } from '../../components/tag.ts'
import type { ProposedLetter } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { capital } from './words.ts'

/** Nothing leaves with a part that is wrong; here it can be seen which, and where the others stand. */
export function letterCheck({ kind, stage, document }: ProposedLetter, edition: EditionId): Html {
  const checked = checklistOf(document, partsAskedOf(kind, stage, editions[edition]))
  const wrong = checked.filter(({ fault }) => fault).length
  return html`<h2 class="govuk-heading-m">What the letter must have</h2>
    <p class="govuk-body">${wrong === 0 ? `All ${checked.length} parts are there.` : `${wrong} of ${checked.length} parts keep it from being sent.`}</p>
    <ul class="govuk-list app-parts">
      ${checked.map(
        ({ part, provision, under, fault }) => html`<li>
        ${fault ? tag(faultWords[fault], 'red') : tag('✓ There', 'green')}
        <strong>${capital(part)}</strong>
        <span class="app-quiet">${provision ? provisionLabel(provision) : 'Asked for by us'}${under && `: under “${under}”`}</span>
      </li>`,
      )}
    </ul>
    ${howItReads(readingOf(document))}`
}

const faultWords = { missing: 'Missing', empty: 'Has no words', twice: 'There twice' } as const

const howItReads = ({
  words,
  minutes,
  ease,
  readAt,
}: Reading): Html => html`<h2 class="govuk-heading-m">How it reads</h2>
  <p class="govuk-body">${words.toLocaleString('en-GB')} words: ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to read.</p>
  <p class="govuk-body">${ease === null ? 'How easy it is cannot be measured.' : `Flesch reading ease ${ease} of 100: ${bandOf(ease)}.`}${readAt !== null && ` Somebody who reads as most do at ${readAt} can read it; what we send is to be read at ${oldestReader}.`}</p>
  <p class="govuk-body-s app-quiet">Shown to help you. It stops nothing.</p>`

/** As Flesch named them (A new readability yardstick, 1948). */
const bands = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'plain English'],
  [50, 'fairly difficult'],
  [30, 'difficult'],
  [0, 'very difficult'],
] as const

const bandOf = (ease: number): string => bands.find(([from]) => ease >= from)?.[1] ?? 'very difficult'
