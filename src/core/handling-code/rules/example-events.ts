// What happens in the examples of the rules: short ways to say each event of a made-up complaint, through its stages.
import { type DateOnly, dateOnly } from '../../calendar/dates.ts'
import { type Acknowledgement, personId, type Response } from '../../complaint/complaint.ts'
import type { ComplaintEvent } from '../../complaint/procedure.ts'
import { exampleId, rosa } from '../../contact/rules/example-events.ts'
import type { EditionId, Stage } from '../edition.ts'
import type { Example, Expected } from './rule.ts'

export const amira = personId('amira.khan')
export const ben = personId('ben.osei')
export const day = dateOnly

type Received = ComplaintEvent<'ComplaintReceived'>
type ReceivedOver = Partial<Pick<Received, 'channel' | 'story' | 'landlordLimits'>> & {
  readonly loggedOn?: string
  readonly needs?: string
}

export const received = (on: string, { loggedOn = on, needs = '', ...over }: ReceivedOver = {}): ComplaintEvent => ({
  type: 'ComplaintReceived',
  complaint: exampleId,
  resident: { ...rosa, needs },
  channel: 'phone',
  receivedOn: day(on),
  loggedOn: day(loggedOn),
  story: 'The leak has been left open for six weeks',
  outcomeWanted: 'Mend it',
  landlordLimits: [],
  ...over,
})

type AtStage = { readonly stage?: Stage }

export const acknowledged = (
  on: string,
  { stage = 1, ...over }: AtStage & Partial<Acknowledgement> = {},
): ComplaintEvent => ({
  type: 'ComplaintAcknowledged',
  stage,
  on: day(on),
  points: [
    { number: 1, text: 'The leak in the kitchen was left open' },
    { number: 2, text: 'Nobody rang back' },
  ],
  outcomesSought: ['The leak mended'],
  notOurs: [],
  handledBy: stage === 1 ? amira : ben,
  ...over,
})

type Extended = ComplaintEvent<'ResponseExtended'>

export const extended = (toldOn: string, newDueOn: string, over: Partial<Extended> = {}): ComplaintEvent => ({
  type: 'ResponseExtended',
  stage: 1,
  toldOn: day(toldOn),
  newDueOn: day(newDueOn),
  reason: 'The surveyor comes on Monday',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
  ...over,
})

type RespondedOver = AtStage & Partial<Response> & { readonly actions?: readonly string[] }

/** `actions` are the days for which actions are promised; stage 1 has no others, so they are numbered from 1. */
export const responded = (
  on: string,
  { stage = 1, actions = [], ...over }: RespondedOver = {},
): ComplaintEvent<'ComplaintResponded'> => ({
  type: 'ComplaintResponded',
  stage,
  on: day(on),
  decidedBy: stage === 1 ? amira : ben,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'Our repairs policy says 28 days, and it took 42' },
    { point: 2, decision: 'not upheld', reasons: 'We rang on 3 and 9 November' },
  ],
  remedies: [],
  actions: actions.map((dueOn, place) => ({
    number: place + 1,
    dueOn: day(dueOn),
    what: 'Mend the leak',
    owner: 'Repairs',
  })),
  ...over,
})

/** Nothing is upheld, so there is nothing to put right. */
export const nothingUpheld = {
  decisions: [
    { point: 1, decision: 'not upheld', reasons: 'It was mended within 28 days' },
    { point: 2, decision: 'not upheld', reasons: 'We rang on 3 and 9 November' },
  ],
} as const

export const stage2AskedFor = (on: string): ComplaintEvent => ({
  type: 'Stage2AskedFor',
  on: day(on),
  channel: 'web',
  words: '',
})

export const actionDone = (on: string, action = 1): ComplaintEvent => ({
  type: 'ActionCompleted',
  action,
  on: day(on),
  proof: 'Seen mended',
})

export const closed = (on: string): ComplaintEvent => ({ type: 'ComplaintClosed', on: day(on) })

/** Received on 2 November 2026 and acknowledged the next day: stage 1 is due on the 17th. */
export const acknowledgedAtStage1 = [received('2026-11-02'), acknowledged('2026-11-03')]

/** The same, answered on the 10th with nothing promised. */
export const answeredAtStage1 = [...acknowledgedAtStage1, responded('2026-11-10')]

/** The same, with stage 2 asked for on the 11th and acknowledged the next day: it is due on 10 December. */
export const acknowledgedAtStage2 = [
  ...answeredAtStage1,
  stage2AskedFor('2026-11-11'),
  acknowledged('2026-11-12', { stage: 2 }),
]

type Of = readonly [edition: EditionId, provision: string, stage?: Stage | null, item?: string]
type Is = readonly [answer: Expected['answer'], on: string | null, reason: string]
type Said = Partial<Pick<Example, 'contact' | 'kept'>> & {
  readonly of: Of
  readonly events: readonly ComplaintEvent[]
  readonly asOf: string
  readonly is: Is
}

/** One example: what happened, read on a day, and the literal answer. */
export function example(name: string, { of, events, asOf, is, contact = [], kept = 'here' }: Said): Example {
  const [edition, provision, stage = null, item = null] = of
  const [answer, on, reason] = is
  const settledOn: DateOnly | null = on === null ? null : day(on)
  const expected = { provision, stage, item, answer, on: settledOn, reason }
  return { name, edition, events, contact, kept, asOf: day(asOf), expected }
}
