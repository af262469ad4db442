// The blocks about what comes from the Ombudsman: requests, determinations with orders, failure notices.
import { longDate } from '#core/calendar/dates.ts'
import { capital, pounds } from '../words.ts'
import type { Block } from './block.ts'

export const requests: Block = {
  title: 'What the Ombudsman asks for',
  empty: 'Enquiries and requests for evidence will stand here, with the day they are due and what was sent.',
  rows: ({ handling }) =>
    handling.ombudsmanRequests.map(({ number, scheme, kind, reference, on, dueOn, what, answer }) => ({
      key: capital(kind),
      says: [
        `${scheme}${reference ? `, ${reference}` : ''}, received on ${longDate(on)}, due by ${longDate(dueOn)}.`,
        what,
        answer ? `Answered on ${longDate(answer.on)}. ${answer.words}` : 'Not answered yet.',
      ],
      number,
    })),
}

export const determinations: Block = {
  title: 'Determinations',
  empty: 'The Ombudsman’s determination will stand here, with a finding on each part of the complaint.',
  rows: ({ handling }) =>
    handling.determinations.map(({ number, scheme, reference, on, findings }) => ({
      key: reference,
      says: [
        `${scheme}, ${longDate(on)}.`,
        ...findings.map(({ head, outcome, asWorded }) => `${head}: ${outcome === 'as worded' ? asWorded : outcome}.`),
      ],
      number,
    })),
}

export const orders: Block = {
  title: 'Orders',
  empty: 'Each thing that the Ombudsman orders will stand here until it is complied with, with the evidence.',
  rows: ({ handling }) =>
    handling.determinations
      .flatMap((determination) => determination.orders)
      .map(({ number, kind, what, pence, dueOn, done }) => ({
        key: `Order ${number}: ${kind}`,
        says: [
          `${what}${pence === null ? '' : ` (${pounds(pence)})`}`,
          done ? `Complied with on ${longDate(done.on)}. ${done.proof}` : `Due by ${longDate(dueOn)}.`,
        ],
        number,
      })),
}

export const recommendations: Block = {
  title: 'Recommendations',
  empty: 'Each recommendation will stand here, with whether we accept it and what was done.',
  rows: ({ handling }) =>
    handling.determinations
      .flatMap((determination) => determination.recommendations)
      .map(({ number, what, dueOn, answer, done }) => ({
        key: `Recommendation ${number}`,
        says: [
          what,
          dueOn && `By ${longDate(dueOn)}.`,
          answer
            ? `${answer.accepted ? 'Accepted' : 'Not accepted'} on ${longDate(answer.on)}. ${answer.reason}`
            : 'Not answered yet.',
          done && `Done on ${longDate(done.on)}. ${done.proof}`,
        ].map((said) => said ?? false),
        number,
      })),
}

export const failureNotices: Block = {
  title: 'Complaint Handling Failure Orders and Notices',
  empty: 'There is none. One would stand here until it is complied with.',
  rows: ({ handling }) =>
    handling.failureNotices.map(({ number, kind, failure, issuedOn, ground, complyByOn, published, complied }) => ({
      key: `${capital(kind)}, type ${failure}`,
      says: [
        `Issued on ${longDate(issuedOn)}. ${ground}`,
        complied
          ? `Complied with on ${longDate(complied.on)}. ${complied.proof}`
          : `${complyByOn ? `Comply by ${longDate(complyByOn)}.` : 'It gives no day.'} Published: ${published}.`,
      ],
      number,
    })),
}
