// The shape of what a policy says where the Code sets bounds: its grounds, duties, stores, steps, figures and answers.
import { z } from 'zod'
import { list, listById, statement, text } from './statement-shape.ts'

const groundOfExclusion = z.enum([
  'out of time',
  'court claim filed',
  'already considered',
  "the Code's own grounds",
  'not the definition',
  'service request',
  'not previously notified',
  'proceedings not yet filed',
  'neighbours and anti-social behaviour',
  'outcome barred by law',
  'another ground',
  'no ground',
])

/**
 * 'exception' is a matter that the landlord takes after all, said beside what it does not take; `exceptionTo` names
 * the exclusion. 'no ground' is a sentence about exclusions that adds none. `months` is how old an issue may be.
 */
export const exclusion = statement
  .extend({
    appliesTo: z.enum(['complaint', 'stage 2', 'exception']),
    ground: groundOfExclusion,
    months: z.exactOptional(z.int().positive('it must be at least 1')),
    discretion: z.exactOptional(z.enum(['considered', 'not stated'])),
    exceptionTo: z.exactOptional(text),
  })
  .refine(({ ground, months, discretion }) => ground !== 'out of time' || (months && discretion), {
    path: ['months'],
    message: 'a ground of time says how many months, and whether discretion is considered',
  })

/** Who holds a duty, beside those who decide the stages; 'nobody' where the document says that nobody does. */
const duty = statement.extend({
  duty: z.enum(['help decide stage 2', 'write letters', 'check letters', 'Member Responsible for Complaints']),
  heldBy: text,
  /** Asked of the Member Responsible for Complaints alone. */
  onGoverningBody: z.exactOptional(z.enum(['yes', 'no', 'not stated'])),
})

/** A place in which a part of the record of a complaint is kept. */
const recordStore = statement.extend({
  kind: z.enum(['complaints system', 'documents', 'mailbox', 'tracker', "staff's own files"]),
})

/** A step that a resident goes through beside the two stages, or before the first of them. */
const furtherStep = statement.extend({
  kind: z.enum(['informal stage', 'complaint only if not resolved', 'service request first', 'third stage']),
})

/** What the landlord does with a request for stage 2. */
const stage2Request = statement.extend({
  kind: z.enum([
    'needs no reasons',
    'asks for reasons',
    'requires reasons',
    'refused because upheld',
    'refused without new evidence',
  ]),
})

/** The answers of the document where it is a self-assessment; null is a cell left blank. */
const selfAssessment = z.strictObject({
  edition: z.enum(['2020', '2022', '2024']),
  answers: list(
    z.strictObject({
      provision: text,
      comply: z.nullable(text),
      evidence: list(text),
      /** There only where the document prints none: its words are kept, part by part, in the rest of the profile. */
      commentary: z.exactOptional(z.literal('')),
    }),
  ),
})

export const policyParts = {
  duties: listById(duty),
  recordStores: listById(recordStore),
  furtherSteps: listById(furtherStep),
  stage2Requests: listById(stage2Request),
  selfAssessment: z.exactOptional(selfAssessment),
}

const measure = z.enum([
  'resolved informally',
  'stage 1 in time',
  'stage 1 in time or in extended time',
  'refusals to escalate',
])

/** What the landlord reports, to whom and how often; `value` where the document gives a figure. */
export const reporting = statement
  .extend({ audience: text, frequency: text, value: z.exactOptional(text), measure: z.exactOptional(measure) })
  .refine(({ measure, value }) => !measure || /^\d+(\.\d+)?%?$/.test(value ?? ''), {
    path: ['value'],
    message: 'a figure that is measured is a number or a percentage',
  })
