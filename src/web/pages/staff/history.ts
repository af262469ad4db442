// The history of a complaint in words, most recent first: what happened, on which day, who wrote it down and when (5.12).
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { titleOf, wordsOf } from '#history/in-words.ts'
import type { Named } from '#history/words.ts'
import { timeline } from '../../components/timeline.ts'
import { type Html, html } from '../../html.ts'
import { lines } from '../lines.ts'
import { nameOf } from './parts-of-forms.ts'
import { instantWords } from './words.ts'

export const historyTimeline = (history: readonly RecordedEvent[], staff: readonly Named[]): Html =>
  timeline({
    items: history.toReversed().map(({ event, by, recordedAt }) => ({
      label: titleOf(event),
      byline: nameOf(by, staff),
      timestamp: recordedAt,
      date: `Written down ${instantWords(recordedAt)}`,
      content: html`<p class="govuk-body">${lines(wordsOf(event, staff))}</p>`,
    })),
  })
