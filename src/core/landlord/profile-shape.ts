// The shape of a landlord's profile file: what each part of it must be, and the plain words for what is wrong with it.
import { z } from 'zod'
import { isDateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import { contrastNeeded, contrastOnWhite } from './colour.ts'
import { checkedLetters } from './letters-checked.ts'
import { exclusion, policyParts, reporting } from './policy-shape.ts'
import { kebabCase, list, listById, statement, text } from './statement-shape.ts'
import { sums } from './sums-shape.ts'

const notKnown = 'not known'
const stageNumber = z.union([z.literal(1), z.literal(2)], 'expected stage 1 or 2')

/**
 * A limit that runs as a clock beside the Code's. An extension is so much more from 'response due', or so long in all
 * from 'received'. `fromNote` is said where the document leaves the start to be understood; `longer` whether the words
 * let an extension ever be longer.
 */
const limit = statement
  .extend({
    what: z.enum(['acknowledge', 'respond', 'extend']),
    stage: stageNumber,
    amount: z.int().positive('it must be at least 1'),
    unit: z.enum(['working days', 'days', 'hours']),
    from: z.enum(['received', 'acknowledged', 'stage 2 asked for', 'response due', 'not stated']),
    fromNote: z.exactOptional(text),
    longer: z.exactOptional(z.enum(['never', 'by exception'])),
  })
  .refine(({ what, longer }) => what !== 'extend' || longer, {
    path: ['longer'],
    message: 'a limit on extensions says whether one is ever longer',
  })

/** A letter that somebody other than its author reads before it is sent. */
const letterChecked = statement.extend({ letter: z.enum(checkedLetters) })

/** Any other promise or limit of time, and the same limit said again; none of these runs as a clock. */
const otherTarget = statement.extend({
  what: z.enum([
    'acknowledge automatically',
    'assign',
    'resolve early',
    'respond',
    'extend',
    'ask for stage 2',
    'accept',
    'act on a service request',
    'review the policy',
    'publish',
    'other',
  ]),
  stage: z.union([stageNumber, z.literal('no stage')], 'expected 1, 2 or "no stage"'),
  amount: z.union([z.int().nonnegative(), z.literal('not stated')], 'expected a whole number, or "not stated"'),
  unit: z.enum(['working days', 'days', 'hours', 'months', 'years', 'not stated']),
  from: text,
  /** What becomes of a request that comes after the time to ask for stage 2. */
  ifLater: z.exactOptional(z.enum(['considered', 'more time where agreed'])),
})

const stage = <N extends Stage>(number: N) =>
  statement.omit({ id: true }).extend({
    number: z.literal(number),
    /** As the landlord writes it. */
    name: text,
    alsoCalled: list(text),
    decidedBy: text,
  })

const channel = statement.extend({
  kind: z.enum([
    'phone',
    'web',
    'email',
    'letter',
    'in person',
    'social media',
    'text',
    'survey',
    'petition',
    'advocate',
    'other',
  ]),
})

/** What else the document says, by subject. All subjects are there; an empty one is not stated in the document. */
const statementGroup = z.enum([
  'beforeStage1',
  'stages',
  'letters',
  'communication',
  'remedies',
  'surveys',
  'adjustments',
  'representatives',
  'thirdParties',
  'socialMedia',
  'groups',
  'healthAndSafety',
  'unacceptableBehaviour',
  'learning',
  'records',
  'governance',
  'training',
  'privacy',
  'serviceRequests',
  'escalation',
  'extensions',
  'ombudsman',
  'publicity',
  'investigation',
  'conflictOfInterest',
  'compliments',
  'legal',
  'other',
])

/** Where the document is at odds with the Code, with itself or with another document. */
const tension = z.strictObject({
  id: kebabCase,
  provision: text,
  against: z.enum(['the Code', 'a later edition', 'another document', 'another scheme', 'itself', 'the form']),
  note: text,
})

const colour = z.strictObject({
  hex: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'write it as #rrggbb, in lower case')
    .refine((hex) => contrastOnWhite(hex) >= contrastNeeded, 'too pale to read on white: it needs 4.5 to 1'),
  chosenBy: z.enum(['the landlord', 'us']),
})

const contact = z.strictObject({
  address: z.union(
    [z.array(text).min(1).readonly(), z.literal(notKnown)],
    'expected the lines of an address, or "not known"',
  ),
  telephone: z.string().regex(/^(0[\d ]+\d|not known)$/, 'expected a telephone number, or "not known"'),
  email: z.string().regex(/^([^\s@]+@[^\s@]+|not known)$/, 'expected an email address, or "not known"'),
  web: z.string().regex(/^(https:\/\/\S+|not known)$/, 'expected an address that starts https://, or "not known"'),
  openingHours: text,
  /** Where somebody answers at any hour when something must be made safe. */
  emergency: z.exactOptional(z.string().regex(/^0[\d ]+\d$/, 'expected a telephone number')),
})

const day = z
  .custom<string>((value) => typeof value === 'string')
  .refine(isDateOnly, 'expected a day such as 2026-03-31')
const count = z.int().nonnegative('it must be at least 0')
const survey = z
  .strictObject({ satisfied: count, answered: count.positive('it must be at least 1') })
  .refine(({ satisfied, answered }) => satisfied <= answered, 'more are satisfied than answered')

/**
 * What the regulator's measures need beside complaints: the homes of each tenure owned at a year's end, and the survey
 * of tenants (TP09). What is not here is not known.
 */
const figures = z.strictObject({
  homes: list(z.strictObject({ on: day, LCRA: count, LCHO: count })),
  perception: list(
    z.strictObject({ from: day, to: day, LCRA: z.exactOptional(survey), LCHO: z.exactOptional(survey) }),
  ),
})

/** How many homes it has in the district of a postcode, so that complaints can be told for each thousand of them. */
const homesInDistrict = z.strictObject({
  district: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'expected the first half of a postcode, such as M14'),
  homes: z.int().positive('it must be at least 1'),
})

/** Who has read the Welsh words of this program, and found that they can be sent: without it nothing is in Welsh. */
const languages = z.strictObject({ welsh: z.strictObject({ checkedBy: text, checkedOn: day }) })

export const profileShape = z.strictObject({
  id: kebabCase,
  name: text,
  kind: z.enum(['housing association', 'council', 'other', notKnown]),
  madeUp: z.boolean(),
  homes: z.union([z.int().positive(), z.literal(notKnown)], 'expected how many homes, or "not known"'),
  homesByDistrict: z.exactOptional(list(homesInDistrict)),
  figures: z.exactOptional(figures),
  sums: z.exactOptional(sums),
  scheme: z.literal('Housing Ombudsman'),
  /** The edition that the document was written under, or is read against. */
  editionOfPolicy: z.enum(['2020', '2022', '2024']),
  source: z.strictObject({
    document: text,
    /** The number of the document among the five that this project started from. */
    seed: z.exactOptional(z.string().regex(/^\d{3}$/, 'expected three digits')),
    period: text,
    periodNote: z.exactOptional(text),
  }),
  limits: listById(limit),
  otherTargets: listById(otherTarget),
  stages: z.tuple([stage(1), stage(2)]).readonly(),
  channels: listById(channel),
  exclusions: listById(exclusion),
  roles: listById(statement),
  reporting: listById(reporting),
  statements: z.record(statementGroup, listById(statement)),
  ...policyParts,
  /** Where it is not there, letters go when they are written. */
  lettersChecked: z.exactOptional(listById(letterChecked)),
  /** What says that no letter names anybody who works for it. Where it is not there, letters may. */
  lettersNameNoStaff: z.exactOptional(statement.omit({ id: true })),
  /** That whoever complained on the website is asked equality questions afterwards; where it is not there, nobody is. */
  equalityQuestions: z.exactOptional(statement.omit({ id: true })),
  contact,
  colour,
  languages: z.exactOptional(languages),
  signOff: z.strictObject({ name: text, role: text, chosenBy: z.enum(['the landlord', 'us']) }),
  tensions: list(tension),
})

/** Why a value is refused, in plain words, where the shape gives none of its own. */
export function because(issue: z.core.$ZodRawIssue): string | undefined {
  const found = issue.input === undefined ? 'it is missing' : `found ${JSON.stringify(issue.input).slice(0, 60)}`
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'it is missing' : `expected ${issue.expected}, ${found}`
    case 'invalid_value':
      return issue.input === undefined ? 'it is missing' : `expected ${issue.values.map(quoted).join(' or ')}, ${found}`
    case 'too_small':
      return issue.origin === 'string' ? 'it is empty' : `it must have at least ${issue.minimum}`
    case 'too_big':
      return `it must have no more than ${issue.maximum}`
    default:
      return undefined
  }
}

const quoted = (value: unknown): string => JSON.stringify(value)
