// Letters that did not go, as a complaint's pages show them: why, and what was done about each.
import { longDate, shortDate } from '#core/calendar/dates.ts'
import type { Texting, Undelivered } from '#core/complaint/handling-post.ts'
import { capital } from '../words.ts'
import type { Block } from './block.ts'
import { whatIsTold } from './post.ts'

export const undelivered: Block = {
  title: 'Letters that did not go',
  empty: 'None: every letter went, or is on its way.',
  rows: ({ handling }) =>
    handling.undelivered.map((one) => ({
      key: whatIsTold(one.told),
      says: [`${longDate(one.on)}, by ${one.by}: ${one.cause}.`, one.reason, ...whatWasDone(one)],
      number: one.number,
    })),
}

function whatWasDone({ again, settled, sentOn }: Undelivered): readonly string[] {
  return [
    ...(again ? [`Sent again ${shortDate(again.on)}, by ${again.by}${again.to ? ` to ${again.to}` : ''}.`] : []),
    ...(sentOn ? [`Went ${shortDate(sentOn)}.`] : []),
    ...(settled
      ? [`${capital(settled.wentOn ? `it went ${shortDate(settled.wentOn)}` : 'it did not go')}. ${settled.words}`]
      : []),
  ]
}

export const texts: Block = {
  title: 'Text messages',
  empty: 'None are sent: the resident has not asked for a short text beside each letter.',
  rows: ({ handling }) => [
    ...(handling.texting ? [{ key: 'Sent to', says: whereTo(handling.texting), number: 0 }] : []),
    ...handling.texts.map(({ on, says, parts }) => ({
      key: longDate(on),
      says: [says, parts > 1 && `In ${parts} parts.`],
      number: 0,
    })),
  ],
}

const whereTo = ({ number, on, failed }: Texting): readonly string[] => [
  `${number}, as they asked ${shortDate(on)}.`,
  ...(failed
    ? [`The last did not go ${shortDate(failed.on)}, and none goes until somebody has looked. ${failed.reason}`]
    : []),
]
