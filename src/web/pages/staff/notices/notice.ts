// One notice: what it says, who was told, what 8.5 makes of it, what can be done, and its history.
import { longDate, shortDate } from '#core/calendar/dates.ts'
import { audiences } from '#core/notice/notice.ts'
import type { NoticeEvent } from '#core/notice/procedure.ts'
import { buttonLink } from '../../../components/button.ts'
import { summaryList } from '../../../components/summary-list.ts'
import { tag } from '../../../components/tag.ts'
import { timeline } from '../../../components/timeline.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { NoticeFile } from '../../../notices-desk.ts'
import type { View } from '../../../view.ts'
import { lines } from '../../lines.ts'
import { answerWords } from '../code/cases.ts'
import { nameOf } from '../parts-of-forms.ts'
import { instantWords } from '../words.ts'
import { noticeActs } from './acts.ts'
import { audienceWords, noticePath, noticesPath } from './words.ts'

export function noticePage(file: NoticeFile, staff: readonly Person[], mayAct: boolean, done: string | null): View {
  const { notice, finding } = file
  const acts = noticeActs.filter(({ can }) => can(file))
  const said = done === 'given' ? 'The notice is recorded.' : noticeActs.find(({ path }) => path === done)?.done
  return {
    title: `Notice ${notice.id}`,
    back: { href: noticesPath, text: 'Notices of exceptional circumstances' },
    main: html`
      ${said && html`<p class="govuk-body" role="status"><strong>${said}</strong></p>`}
      <span class="govuk-caption-l">${notice.id}</span>
      <h1 class="govuk-heading-l">Exceptional circumstances since ${longDate(notice.sinceOn)}</h1>
      <p class="govuk-body">${notice.ended ? tag('Over', 'grey') : tag('In force', 'red')}</p>
      <p class="govuk-body"><strong>8.5: ${answerWords[finding.answer].toLowerCase()}.</strong> ${finding.reason}</p>
      ${summaryList({
        rows: [
          { key: 'What happened', value: lines(notice.cause) },
          { key: 'What is affected', value: lines(notice.affected) },
          { key: 'Complies again by', value: longDate(notice.returnBy) },
          ...audiences.map((audience) => ({ key: audienceWords[audience], value: toldWords(file, audience) })),
          notice.ended && { key: 'Over since', value: longDate(notice.ended.on) },
        ],
      })}
      ${mayAct && html`<div class="govuk-button-group">${acts.map(({ path, title }) => buttonLink(title, { variant: 'secondary', href: `${noticePath(notice.id)}/${path}` }))}</div>`}
      <h2 class="govuk-heading-m">History</h2>
      ${timeline({
        headingLevel: 3,
        items: file.history.toReversed().map(({ event, by, recordedAt }) => ({
          label: titles[event.type],
          byline: nameOf(by, staff),
          timestamp: recordedAt,
          date: `Written down ${instantWords(recordedAt)}`,
          content: html`<p class="govuk-body">${lines(wordsOf(event))}</p>`,
        })),
      })}`,
  }
}

function toldWords({ notice }: NoticeFile, audience: (typeof audiences)[number]): Html {
  const told = notice.told.filter((one) => one.audience === audience)
  if (told.length === 0) return html`Not told yet`
  return html`${told.map(({ on, how }) => html`<p class="govuk-body">${shortDate(on)}: ${lines(how)}</p>`)}`
}

const titles: { readonly [type in NoticeEvent['type']]: string } = {
  NoticeGiven: 'Notice given',
  ToldOfNotice: 'Somebody was told',
  ReturnSet: 'Another day of return',
  NoticeEnded: 'Over',
}

function wordsOf(event: NoticeEvent): string {
  switch (event.type) {
    case 'NoticeGiven':
      return `Since ${longDate(event.sinceOn)}; to comply again by ${longDate(event.returnBy)}.\n${event.cause}`
    case 'ToldOfNotice':
      return `${audienceWords[event.audience]}, ${shortDate(event.on)}: ${event.how}`
    case 'ReturnSet':
      return `${shortDate(event.on)}: to comply again by ${longDate(event.returnBy)}. ${event.why}`
    case 'NoticeEnded':
      return `${longDate(event.on)}. ${event.words}`
  }
}
