// The blocks about putting right and learning: remedies, mediation, what is learnt and improved, satisfaction.
import { longDate } from '#core/calendar/dates.ts'
import { amountInWords } from '#core/remedies/award.ts'
import { type SumLine, totalOf } from '#core/remedies/sum-line.ts'
import { besideSum, workingOf } from '#core/remedies/working.ts'
import { capital, pounds } from '../words.ts'
import type { Block } from './block.ts'

export const remedies: Block = {
  title: 'Remedies offered at any time',
  empty: 'A remedy may be offered at any time. Each will stand here until it is done, with what it is and by when.',
  rows: ({ handling }) =>
    handling.remedyOffers.map(
      ({ number, kind, what, lines, band, impact, offeredOn, dueOn, agreed, answer, done }) => ({
        key: lines.length > 0 ? `${capital(kind)}, ${pounds(totalOf(lines))}` : capital(kind),
        says: [
          what,
          ...lines.map(lineInWords),
          band ? `Band: ${band.name}, ${amountInWords(band.amount)}. ${band.source}.` : null,
          ...besideSum({ lines, band: band ?? null, offeredOn }).map((said) => `Look at this twice: ${said}.`),
          `Impact: ${impact}`,
          `Offered on ${longDate(offeredOn)}, by ${longDate(dueOn)}; ${agreed}.`,
          answer && `${capital(answer.answer)} on ${longDate(answer.on)}. ${answer.words}`,
          done && `Done on ${longDate(done.on)}. ${done.proof}`,
        ].map((said) => said ?? false),
        number,
      }),
    ),
}

function lineInWords({ basis, setSum, count, pence, why, statutory }: SumLine): string {
  if (!statutory) return `${capital(setSum ? `${setSum}, ${count} ×` : basis)} ${pounds(pence)}. ${why}`.trim()
  const { award, days } = statutory
  const working = workingOf(award.amount, days)
  return `${award.name} ${pounds(pence)}. ${working ? `By its table: ${working.words}. ` : ''}${why}`.trim()
}

export const mediation: Block = {
  title: 'Mediation',
  empty: 'Mediation was not offered. An offer would stand here with its answer.',
  rows: ({ handling }) =>
    handling.mediations.map(({ number, on, by, answer }) => ({
      key: by,
      says: [
        `Offered on ${longDate(on)}.`,
        answer
          ? `${answer.accepted ? 'Accepted' : 'Declined'} on ${longDate(answer.on)}. ${answer.words}`
          : 'Not answered yet.',
      ],
      number,
    })),
}

export const learning: Block = {
  title: 'What is learnt',
  empty: 'The root cause, and whether it affects others, will stand here.',
  rows: ({ handling }) =>
    handling.learning.map(({ number, on, rootCause, widerIssue, noneBecause }) => ({
      key: longDate(on),
      says: [rootCause, `Affects others: ${widerIssue}.`, noneBecause && `Nothing is improved: ${noneBecause}`],
      number,
    })),
}

export const improvements: Block = {
  title: 'Improvements',
  empty: 'What is improved because of this complaint will stand here: who makes it, by when, and what it changed.',
  rows: ({ handling }) =>
    handling.improvements.map(({ number, what, owner, dueOn, done, effect }) => ({
      key: `Improvement ${number}`,
      says: [
        what,
        done ? `Made on ${longDate(done.on)}. ${done.proof}` : `By ${owner}, for ${longDate(dueOn)}.`,
        effect ? `What it changed, ${longDate(effect.on)}: ${effect.words}` : false,
      ],
      number,
    })),
}

export const satisfaction: Block = {
  title: 'The resident’s satisfaction',
  empty: 'Asked when the complaint is closed. Their answer will stand here.',
  rows: ({ handling }) => [
    ...handling.surveys.map(({ on, replyBy }) => ({
      key: longDate(on),
      says: [`The survey was sent, to hear by ${longDate(replyBy)}.`],
      number: 0,
    })),
    ...handling.satisfaction.map(({ on, score, words }) => ({
      key: longDate(on),
      says: [`${score} of 5, where 5 is very satisfied.`, words],
      number: 0,
    })),
  ],
}
