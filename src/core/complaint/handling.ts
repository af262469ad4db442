// Everything that is done on a complaint beside its stages: a list for each, empty at first. None of it moves a clock.
import type { DateOnly } from '../calendar/dates.ts'
import type { Scheme } from '../handling-code/ombudsman.ts'
import type { Hazard } from '../hazard/hazard.ts'
import type { MovedFile, ReceivedFile, RefusedFile } from './handling-files.ts'
import type { Heard } from './handling-heard.ts'
import type { Evidence, FactsRequest, NewIssue } from './handling-inquiry.ts'
import type { SubmittedResponse } from './handling-letters.ts'
import type { Determination, FailureNotice, OmbudsmanRequest } from './handling-ombudsman.ts'
import type { Holding } from './handling-pack.ts'
import type { Conflict, ContactPlan, FairChance, Group, Need, Representative, Update } from './handling-people.ts'
import type { SentText, Texting, Undelivered } from './handling-post.ts'
import type { Improvement, Learning, Mediation, RemedyOffer, Restriction, Satisfaction } from './handling-put-right.ts'
import type { Readers } from './handling-readers.ts'
import type { Exclusion, RefusalProposal } from './handling-refusals.ts'

export * from './handling-refusals.ts'

import type {
  ActionDelay,
  AuthorityRequest,
  Clarification,
  ExceptionalCircumstances,
  InterimResponse,
  OtherFormat,
  Survey,
} from './handling-told.ts'

export const themes = [
  'repairs',
  'damp and mould',
  'anti-social behaviour',
  'rent and service charges',
  'staff conduct',
  'transfers and decants',
  'complaint handling',
  'other',
] as const
export type Theme = (typeof themes)[number]

/** Low cost rental and low cost home ownership, as the regulator's measures part them. */
export const tenures = ['LCRA', 'LCHO', 'other', 'not known'] as const
export type Tenure = (typeof tenures)[number]

/** The tenure is the one of the day, frozen: a later change of the home changes no figure of the past. */
export type Category = {
  readonly on: DateOnly
  /** Not known only where a complaint was handled elsewhere and its record does not say. */
  readonly theme: Theme | 'not known'
  /** The landlord's own name for the service. */
  readonly service: string
  readonly tenure: Tenure
  readonly scheme: Scheme
  /** Why a tenure or scheme on the record was wrong; empty otherwise. */
  readonly correction: string
}

export const triageRoutes = ['simple', 'needs investigation'] as const
export const yesNoNotKnown = ['yes', 'no', 'not known'] as const
export type YesNoNotKnown = (typeof yesNoNotKnown)[number]

export type Triage = {
  readonly on: DateOnly
  readonly route: (typeof triageRoutes)[number]
  readonly vulnerableOrAtRisk: YesNoNotKnown
  readonly reason: string
}

export type Handling = {
  /** The last in force; earlier ones stay in the events. */
  readonly category: Category | null
  /** Who alone may open it; null where everybody may. */
  readonly readers: Readers | null
  readonly triage: Triage | null
  readonly refusalProposals: readonly RefusalProposal[]
  readonly exclusions: readonly Exclusion[]
  readonly responsesSubmitted: readonly SubmittedResponse[]
  readonly representatives: readonly Representative[]
  readonly group: Group | null
  readonly needs: readonly Need[]
  readonly contactPlans: readonly ContactPlan[]
  readonly updates: readonly Update[]
  readonly heard: readonly Heard[]
  readonly clarifications: readonly Clarification[]
  readonly interimResponses: readonly InterimResponse[]
  readonly actionDelays: readonly ActionDelay[]
  readonly authorityRequests: readonly AuthorityRequest[]
  readonly otherFormats: readonly OtherFormat[]
  readonly exceptionalCircumstances: readonly ExceptionalCircumstances[]
  readonly conflicts: readonly Conflict[]
  readonly fairChances: readonly FairChance[]
  readonly evidence: readonly Evidence[]
  readonly files: readonly ReceivedFile[]
  readonly refusedFiles: readonly RefusedFile[]
  readonly movedFiles: readonly MovedFile[]
  readonly heldBack: readonly Holding[]
  readonly factsRequests: readonly FactsRequest[]
  readonly hazards: readonly Hazard[]
  readonly newIssues: readonly NewIssue[]
  readonly remedyOffers: readonly RemedyOffer[]
  readonly mediations: readonly Mediation[]
  readonly restrictions: readonly Restriction[]
  readonly learning: readonly Learning[]
  readonly improvements: readonly Improvement[]
  readonly surveys: readonly Survey[]
  readonly satisfaction: readonly Satisfaction[]
  readonly ombudsmanRequests: readonly OmbudsmanRequest[]
  readonly determinations: readonly Determination[]
  readonly failureNotices: readonly FailureNotice[]
  readonly undelivered: readonly Undelivered[]
  /** Null where no texts were asked for, or they are stopped. */
  readonly texting: Texting | null
  readonly texts: readonly SentText[]
}

export const nothingYet: Handling = {
  category: null,
  readers: null,
  triage: null,
  refusalProposals: [],
  exclusions: [],
  responsesSubmitted: [],
  representatives: [],
  group: null,
  needs: [],
  contactPlans: [],
  updates: [],
  heard: [],
  clarifications: [],
  interimResponses: [],
  actionDelays: [],
  authorityRequests: [],
  otherFormats: [],
  exceptionalCircumstances: [],
  conflicts: [],
  fairChances: [],
  evidence: [],
  files: [],
  refusedFiles: [],
  movedFiles: [],
  heldBack: [],
  factsRequests: [],
  hazards: [],
  newIssues: [],
  remedyOffers: [],
  mediations: [],
  restrictions: [],
  learning: [],
  improvements: [],
  surveys: [],
  satisfaction: [],
  ombudsmanRequests: [],
  determinations: [],
  failureNotices: [],
  undelivered: [],
  texting: null,
  texts: [],
}
