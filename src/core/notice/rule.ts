// What 8.5 asks of a notice: the Ombudsman, residents and the website told, and a day of return that still lies ahead.
import { type DateOnly, dateOnly, shortDate } from '../calendar/dates.ts'
import type { Answer } from '../complaint/finding.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { noticeEnded, noticeGiven, returnSet, toldOf } from './example-events.ts'
import { audiences, type Notice, untold } from './notice.ts'
import type { NoticeEvent } from './procedure.ts'

export type NoticeAnswer = { readonly answer: Answer; readonly on: DateOnly | null; readonly reason: string }

export type NoticeExample = {
  readonly name: string
  readonly edition: EditionId
  readonly events: readonly NoticeEvent[]
  readonly asOf: DateOnly
  readonly expected: NoticeAnswer & { readonly provision: string }
}

export type NoticeRule = {
  readonly name: string
  readonly provisions: { readonly [edition in EditionId]?: string }
  readonly means: string
  readonly neverMissed: null
  answer(notice: Notice, asOf: DateOnly): NoticeAnswer
  readonly examples: readonly NoticeExample[]
}

const listed = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1')

function example(name: string, events: readonly NoticeEvent[], asOf: string, is: readonly [Answer, string, string]) {
  const [answer, on, reason] = is
  const expected = { provision: '8.5', answer, on: dateOnly(on), reason }
  return { name, edition: '2024', events, asOf: dateOnly(asOf), expected } as const
}

const everybodyTold = audiences.map((audience) => toldOf(audience, '2026-11-03'))

export const noticeRule: NoticeRule = {
  name: 'a notice of exceptional circumstances',
  provisions: { 2024: '8.5' },
  means:
    'While the landlord cannot comply it tells the Ombudsman, the residents affected and its website, and gives a day of ' +
    'return: running until all three are told, missed where it ends first or that day passes with no other given.',
  neverMissed: null,
  answer(notice, asOf) {
    const { sinceOn, returnBy, ended, told } = notice
    const missing = untold(notice)
    const since = `Since ${shortDate(sinceOn)}`
    if (ended && missing.length > 0) {
      const reason = `It ended on ${shortDate(ended.on)}, and until then nobody had told ${listed(missing)}.`
      return { answer: 'missed', on: ended.on, reason }
    }
    if (!ended && asOf > returnBy) {
      const reason = `${since}; the day given for complying again, ${shortDate(returnBy)}, has passed and no other was given.`
      return { answer: 'missed', on: returnBy, reason }
    }
    if (missing.length > 0) {
      return { answer: 'running', on: returnBy, reason: `${since}; not told yet: ${listed(missing)}.` }
    }
    const toldOn = audiences
      .map(
        (audience) =>
          told
            .filter((one) => one.audience === audience)
            .map(({ on }) => on)
            .toSorted()[0] ?? sinceOn,
      )
      .toSorted()
      .at(-1)
    const everybody = `${listed(audiences)} were told by ${shortDate(toldOn ?? sinceOn)}`
    const words = everybody.charAt(0).toUpperCase() + everybody.slice(1)
    return ended
      ? { answer: 'met', on: ended.on, reason: `${words}; complying again since ${shortDate(ended.on)}.` }
      : { answer: 'met', on: toldOn ?? sinceOn, reason: `${words}; to comply again by ${shortDate(returnBy)}.` }
  },
  examples: [
    example('All three told the next day', [noticeGiven('2026-11-02', '2026-11-30'), ...everybodyTold], '2026-11-10', [
      'met',
      '2026-11-03',
      'The Ombudsman, residents and the website were told by Tue 3 Nov 2026; to comply again by Mon 30 Nov 2026.',
    ]),
    example(
      'Over, and residents were never told',
      [
        noticeGiven('2026-11-02', '2026-11-30'),
        ...everybodyTold.filter(({ audience }) => audience !== 'residents'),
        noticeEnded('2026-11-20'),
      ],
      '2026-11-24',
      ['missed', '2026-11-20', 'It ended on Fri 20 Nov 2026, and until then nobody had told residents.'],
    ),
    example(
      'The day of return has passed, and no other was given',
      [noticeGiven('2026-11-02', '2026-11-13'), ...everybodyTold],
      '2026-11-16',
      [
        'missed',
        '2026-11-13',
        'Since Mon 2 Nov 2026; the day given for complying again, Fri 13 Nov 2026, has passed and no other was given.',
      ],
    ),
    example(
      'Another day was given before the first one passed',
      [noticeGiven('2026-11-02', '2026-11-13'), ...everybodyTold, returnSet('2026-11-12', '2026-11-27')],
      '2026-11-16',
      [
        'met',
        '2026-11-03',
        'The Ombudsman, residents and the website were told by Tue 3 Nov 2026; to comply again by Fri 27 Nov 2026.',
      ],
    ),
    example('Begun, and too early to say', [noticeGiven('2026-11-02', '2026-11-30')], '2026-11-02', [
      'running',
      '2026-11-30',
      'Since Mon 2 Nov 2026; not told yet: the Ombudsman, residents and the website.',
    ]),
  ],
}

/** What the provision asks of notices; null where it asks nothing of them. */
export const noticeRuleOf = (edition: EditionId, provision: string): NoticeRule | null =>
  noticeRule.provisions[edition] === provision ? noticeRule : null
