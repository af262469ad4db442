// The blocks about what is found out: hazards, conflicts, accounts, facts, evidence, issues raised on the way.
import { dayInLondon, longDate } from '#core/calendar/dates.ts'
import { type Html, html } from '../../../html.ts'
import { nameOf } from '../parts-of-forms.ts'
import { capital, instantWords } from '../words.ts'
import type { Block } from './block.ts'

export const hazards: Block = {
  title: 'Hazards',
  empty: 'No hazard is flagged. One would stand here with what was done about it and when.',
  rows: ({ handling }) =>
    handling.hazards.map(({ number, kind, severity, awareAt, what, acts }) => ({
      key: `${capital(severity)}: ${kind}`,
      says: [
        what,
        `Known since ${instantWords(new Date(awareAt).toISOString())}.`,
        ...acts.map(({ act, at, words }) => `${capital(act)}, ${longDate(dayInLondon(at))}. ${words}`),
      ],
      number,
    })),
}

const askedLink = (href: string): Html =>
  html`They answer without an account at this link; whoever has it sees the question:<br><span class="app-address">${href}</span>`

export const conflicts: Block = {
  title: 'Conflicts of interest',
  empty: 'No conflict of interest is declared. One, or what may seem to be one, would stand here until it is settled.',
  rows: ({ handling }, staff) =>
    handling.conflicts.map(({ number, on, person, what, settled }) => ({
      key: `About ${nameOf(person, staff)}`,
      says: [
        `${longDate(on)}. ${what}`,
        settled
          ? `Settled on ${longDate(settled.on)}. ${settled.how}${settled.handedTo ? ` Handed to ${nameOf(settled.handedTo, staff)}.` : ''}`
          : 'Not settled: they may not decide.',
      ],
      number,
    })),
}

export const fairChance: Block = {
  title: 'Positions set out',
  empty: 'Whoever is asked to set out their position before the decision will stand here, with what they said.',
  rows: ({ id: complaint, handling }, _, desk) =>
    handling.fairChances.map(({ number, to, name, on, dueOn, account }) => ({
      key: to === 'resident' ? 'The resident' : name,
      says: [
        `Asked on ${longDate(on)}, to hear by ${longDate(dueOn)}.`,
        account ? `${longDate(account.on)}: ${account.words}` : 'Nothing heard yet.',
        !account && to !== 'resident' && askedLink(desk.askedAt({ complaint, what: 'position', number })),
      ],
      number,
    })),
}

export const facts: Block = {
  title: 'Facts asked for',
  empty: 'What is asked of colleagues and contractors will stand here, with the day it is needed by and the answer.',
  rows: ({ id: complaint, handling }, _, desk) =>
    handling.factsRequests.map(({ number, of, name, question, on, dueOn, answer }) => ({
      key: `${name}, ${of}`,
      says: [
        question,
        answer
          ? `Answered on ${longDate(answer.on)}: ${answer.words}`
          : `Asked on ${longDate(on)}, needed by ${longDate(dueOn)}.`,
        !answer && askedLink(desk.askedAt({ complaint, what: 'facts', number })),
      ],
      number,
    })),
}

export const evidence: Block = {
  title: 'Evidence',
  empty: 'Reports, photographs, letters, notes and all else that bears on the complaint will stand here.',
  rows: ({ handling }) =>
    handling.evidence.map(({ number, kind, what, source, datedOn, on }) => ({
      key: capital(kind),
      says: [
        what,
        `${source ? `From ${source}. ` : ''}${datedOn ? `Dated ${longDate(datedOn)}. ` : ''}Added on ${longDate(on)}.`,
      ],
      number,
    })),
}

export const newIssues: Block = {
  title: 'New issues',
  empty: 'What the resident raises on the way will stand here: a further point of this complaint, or one of its own.',
  rows: ({ handling }) =>
    handling.newIssues.map(({ number, on, what, ruling, reason, point, ownComplaint }) => ({
      key: point ? `Now point ${point}` : `Now ${ownComplaint}`,
      says: [what, `${longDate(on)}: ${ruling}. ${reason}`],
      number,
    })),
}
