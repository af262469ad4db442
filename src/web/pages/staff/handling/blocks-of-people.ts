// The blocks about the complaint as a whole and the people in it: category, needs, contact, representatives.
import { longDate } from '#core/calendar/dates.ts'
import { html } from '../../../html.ts'
import { nameOf } from '../parts-of-forms.ts'
import { capital, workingDays } from '../words.ts'
import type { Block } from './block.ts'

export const handler: Block = {
  title: 'Who handles it',
  empty: 'Nobody handles this complaint: what is due on it stands on everybody’s list.',
  rows: ({ handledBy }, staff) =>
    handledBy ? [{ key: nameOf(handledBy, staff), says: ['What is due on it stands on their list.'], number: 0 }] : [],
}

export const readers: Block = {
  title: 'Who may open it',
  empty: 'Everybody who works with complaints here may open this complaint.',
  rows: ({ handling: { readers } }, staff) =>
    readers
      ? [
          {
            key: 'Kept to named people',
            says: [
              readers.people.map((person) => nameOf(person, staff)).join(', '),
              `${capital(readers.why)}, since ${longDate(readers.on)}.`,
              readers.words,
              'Who opened it stands in its history.',
            ],
            number: 0,
          },
        ]
      : [],
}

export const category: Block = {
  title: 'Category and triage',
  empty: 'What the complaint is about, the tenure of the day and whether it needs investigation will stand here.',
  rows: ({ handling: { category, triage } }) => [
    ...(category
      ? [
          {
            key: 'About',
            says: [
              [capital(category.theme), category.service].filter(Boolean).join('; '),
              `Tenure: ${category.tenure}. ${category.scheme}.`,
              category.correction && `Corrected: ${category.correction}`,
            ],
            number: 0,
          },
        ]
      : []),
    ...(triage
      ? [
          {
            key: 'Triage',
            says: [`${capital(triage.route)}. Vulnerable or at risk: ${triage.vulnerableOrAtRisk}.`, triage.reason],
            number: 0,
          },
        ]
      : []),
  ],
}

export const needs: Block = {
  title: 'Adjustments and needs',
  empty: 'Adjustments agreed, disabilities disclosed and vulnerability will stand here, each with its next review.',
  rows: ({ handling }) =>
    handling.needs.map(({ number, kind, what, on, reviewOn, reviews, endedOn }) => ({
      key: capital(kind),
      says: [
        what,
        endedOn
          ? `No longer needed since ${longDate(endedOn)}.`
          : `Since ${longDate(on)}. ${reviewOn ? `Next review on ${longDate(reviewOn)}.` : 'No review is planned.'}`,
        ...reviews.map((review) => `Reviewed on ${longDate(review.on)}: ${review.found}`),
      ],
      number,
    })),
}

export const otherFormats: Block = {
  title: 'Letters in another format',
  empty: 'Letters made again in braille, as audio, in easy read or in another language will stand here until they go.',
  rows: ({ handling }) =>
    handling.otherFormats.map(({ number, letter, format, on, dueOn, done }) => ({
      key: `Letter ${letter}`,
      says: [
        `${capital(format)}, ordered on ${longDate(on)}.`,
        done
          ? `Went on ${longDate(done.on)}, made by ${done.madeBy}${done.checkedBy ? `, checked by ${done.checkedBy}` : ''}.`
          : `Due by ${longDate(dueOn)}.`,
      ],
      number,
    })),
}

export const restrictions: Block = {
  title: 'Restrictions on contact',
  empty: 'Contact is not restricted. A restriction would stand here with its reasons and its next review.',
  rows: ({ handling }, staff) =>
    handling.restrictions.map(({ number, on, what, reasons, decidedBy, reviewOn, reviews, lifted, ...one }) => ({
      key: lifted ? 'Lifted' : 'Restricted',
      says: [
        what,
        `Since ${longDate(on)}, decided by ${nameOf(decidedBy, staff)}. ${reasons}`,
        `Equality Act: ${one.equalityActAssessment}`,
        ...reviews.map((review) => `Kept on ${longDate(review.on)} by ${nameOf(review.by, staff)}: ${review.found}`),
        lifted ? `Lifted on ${longDate(lifted.on)}. ${lifted.because}` : `Next review on ${longDate(reviewOn)}.`,
      ],
      number,
    })),
}

const onlineWords = { read: 'read it', speak: 'read it and say things for the resident' }

export const representatives: Block = {
  title: 'Who speaks for the resident',
  empty: 'The resident speaks for themselves. Anybody who speaks for them will stand here, with their authority.',
  rows: ({ id, handling: { representatives, authorityRequests } }, _, desk) =>
    representatives.map(({ number, name, relation, contact, authority, authorityProof, scope, ended, ...one }) => ({
      key: name,
      says: [
        `${capital(relation)}${contact ? `, ${contact}` : ''}. ${scope}`,
        `Authority: ${authority}. ${authorityProof}`,
        ...authorityRequests
          .filter(({ representative }) => representative === number)
          .map(({ on, dueOn }) => `Asked for on ${longDate(on)}, to hear by ${longDate(dueOn)}.`),
        one.online !== null &&
          html`On our website they may ${onlineWords[one.online]}. Access code:
            <span class="app-reference">${desk.representativeCode(id, { number, codesGiven: one.codesGiven })}</span>`,
        ended ? `No longer since ${longDate(ended.on)}. ${ended.because}` : false,
      ],
      number,
    })),
}

export const group: Block = {
  title: 'Several residents',
  empty: 'One resident complains. A group or a petition would stand here, with the one person we write to.',
  rows: ({ handling: { group } }) =>
    group
      ? [
          {
            key: capital(group.kind),
            says: [`${group.people} residents. We write to ${group.contactName}.`],
            number: 0,
          },
        ]
      : [],
}

export const contact: Block = {
  title: 'Contact agreed and updates given',
  empty: 'How often the resident hears from us, as agreed with them, and every update will stand here.',
  rows: ({ handling }) => [
    ...handling.contactPlans.map(({ stage, agreedOn, everyWorkingDays, method }) => ({
      key: `Agreed at stage ${stage}`,
      says: [`${longDate(agreedOn)}: every ${workingDays(everyWorkingDays)}, by ${method}.`],
      number: 0,
    })),
    ...handling.exceptionalCircumstances.map(({ on, what, effect, backOn }) => ({
      key: 'Exceptional circumstances',
      says: [`Told on ${longDate(on)}: the Code is kept again from ${longDate(backOn)}.`, what, effect],
      number: 0,
    })),
    ...handling.updates.map(({ on, method, words }) => ({
      key: 'Update',
      says: [`${longDate(on)}, by ${method}.`, words],
      number: 0,
    })),
  ],
}
