// The blocks about what the resident is asked and told in between: what is unclear, parts answered, promises late.
import { longDate } from '#core/calendar/dates.ts'
import { nameOf } from '../parts-of-forms.ts'
import type { Block } from './block.ts'

export const clarifications: Block = {
  title: 'What is unclear',
  empty: 'Nothing was asked. What we ask the resident to make clear will stand here, with what they say.',
  rows: ({ handling }) =>
    handling.clarifications.map(({ number, what, on, dueOn, answer }) => ({
      key: `Question ${number}`,
      says: [
        what,
        `Asked on ${longDate(on)}, to hear by ${longDate(dueOn)}.`,
        answer && `${longDate(answer.on)}: ${answer.words}`,
      ].map((said) => said ?? false),
      number,
    })),
}

export const interimResponses: Block = {
  title: 'Parts answered already',
  empty: 'A part of the answer may be given while the rest goes on. It will stand here, and the stage stays open.',
  rows: ({ handling }, staff) =>
    handling.interimResponses.map(({ stage, on, answer, remaining, decidedBy }) => ({
      key: `Stage ${stage}`,
      says: [answer, `Still looked into: ${remaining}`, `${longDate(on)}, ${nameOf(decidedBy, staff)}.`],
      number: 0,
    })),
}

export const promisesLate: Block = {
  title: 'Promises told to be late',
  empty: 'When a promise is late the resident is told why, and when it will be done. That will stand here.',
  rows: ({ handling }) =>
    handling.actionDelays.map(({ action, on, reason, newDueOn }) => ({
      key: `Promise ${action}`,
      says: [`Told on ${longDate(on)}: now by ${longDate(newDueOn)}.`, reason],
      number: 0,
    })),
}
