// One landlord's own people on the real spine: a made-up complaint, act by act on its day, and what then stands.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import { type Channel, type ComplaintId, personId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import type { LetterKind, Stage } from '#core/handling-code/edition.ts'
import { toText } from '#documents/to-text.ts'
import type { Person } from '#web/desk.ts'
import { deskFor } from '../../src/desks.ts'
import { landlords, openSpine, saveStaff } from '../spine/app.ts'
import { assertRebuiltTheSame, halves } from '../spine/saved.ts'

type Command<Type extends ComplaintCommand['type']> = ComplaintCommand<Type>

export const day = dateOnly
export const officer: Person = { id: personId('sample.officer'), name: 'Sam Ampleford', role: 'officer' }
export const senior: Person = { id: personId('sample.senior'), name: 'Sal Exampleby', role: 'lead' }

/** The landlord's profile with two made-up people who work there. Call at the top of a test file. */
export async function openLandlord(id: string) {
  const profile = landlords.find((one) => one.id === id)
  assert(profile, `there is a profile of ${id}`)
  const { deployment, owner, clock, faults } = await openSpine('2020-07-01T09:00:00Z')
  await saveStaff(deployment.database, id, [officer, senior])
  const desk = (person: Person) => deskFor(deployment, profile, person)

  /** On this day, at ten in the morning, somebody gives the command. */
  const attempt = async (on: string, complaint: ComplaintId, command: ComplaintCommand, by: Person = officer) => {
    clock.now = Date.parse(`${on}T10:00:00Z`)
    return desk(by).handle(complaint, command, (await desk(by).find(complaint))?.version ?? 0)
  }
  const act = async (...given: Parameters<typeof attempt>) => {
    const outcome = await attempt(...given)
    assert(outcome.recorded, JSON.stringify(outcome))
    await letItGo(...given)
  }
  /** Where the policy has a letter checked, the colleague who did not write it approves it on the same day. */
  const letItGo = async (...[on, complaint, { type }, by = officer]: Parameters<typeof attempt>) => {
    const waiting = type === 'RespondToComplaint' ? responseWaiting((await file(complaint)).complaint) : null
    if (!waiting) return
    const approving = { type: 'ApproveResponse', submission: waiting.number, on: day(on) } as const
    const outcome = await attempt(on, complaint, approving, by === officer ? senior : officer)
    assert(outcome.recorded, JSON.stringify(outcome))
  }
  const refused = async (...given: Parameters<typeof attempt>) => {
    const outcome = await attempt(...given)
    assert(!outcome.recorded, `${given[2].type} was recorded`)
    return outcome.refusals
  }
  const file = async (complaint: ComplaintId) => {
    const found = await desk(officer).find(complaint)
    assert(found)
    return found
  }
  /** A line each, stage by stage: '1 response, the Code: from 2023-05-26, due 2023-06-12, done 2023-06-16'. */
  const clocks = async (complaint: ComplaintId) =>
    (await file(complaint)).clocks
      .toSorted((one, other) => one.stage - other.stage)
      .map(({ stage, name, rule, begins, dueOn, doneOn }) => {
        const whose = rule === 'Code' ? 'the Code' : 'the landlord'
        const from = `${begins.awaited ? 'at the latest ' : ''}${begins.on}`
        return `${stage} ${name}, ${whose}: from ${from}, due ${dueOn}${doneOn ? `, done ${doneOn}` : ''}`
      })
  /** A line each: '1 5.1 met in extended time 2023-06-16'. */
  const findings = async (complaint: ComplaintId) =>
    (await file(complaint)).findings.map(({ stage, provision, item, answer, time, on }) =>
      [stage, `${provision}${item ?? ''}`, answer, time, on].filter((part) => part !== null).join(' '),
    )
  const letter = async (complaint: ComplaintId, kind: LetterKind, stage: Stage = 1) => {
    const ofKind = (await file(complaint)).letters.filter((one) => one.kind === kind)
    const found = ofKind[kind === 'acknowledgement' ? stage - 1 : 0]
    assert(found, `there is a letter: ${kind}`)
    return toText(found.document).replace(/\s+/g, ' ')
  }
  /** Nothing that the profile does not know is printed, as a blank or as the words for it; and nothing is half saved. */
  const assertSound = async (complaints: readonly ComplaintId[]) => {
    for (const complaint of complaints) {
      for (const { document, kind } of (await file(complaint)).letters) {
        const text = toText(document)
        assert.doesNotMatch(text, /not known|not stated|undefined|null|\[object|NaN/i, kind)
        assert.doesNotMatch(text, /(By phone|By email|By letter|On our website): *$/m, kind)
        assert.match(text, /[Tt]ell anyone who works for us\./, kind)
        assert.match(text, /0300 111 3000/, kind)
        assert(text.includes(profile.name), kind)
      }
    }
    assert.deepEqual(await halves(owner), [])
    const count = await assertRebuiltTheSame(owner, deployment.database, id, deployment.calendar())
    assert.equal(count, complaints.length)
    assert.deepEqual(faults, [])
  }
  return { profile, act, refused, file, clocks, findings, letter, assertSound }
}

export const received = (
  complaint: ComplaintId,
  receivedOn: string,
  channel: Channel,
  story = 'This is a sample, made up for a test: the gutter over the front door has leaked since the winter',
): Command<'ReceiveComplaint'> => ({
  type: 'ReceiveComplaint',
  complaint,
  resident: {
    name: 'Sample Resident',
    address: '1 Madeup Street\nExampleton\nZZ1 1ZZ',
    telephone: '01632 960 001',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: '',
  },
  channel,
  receivedOn: day(receivedOn),
  story,
  outcomeWanted: 'The gutter mended',
})

export const acknowledged = (on: string, stage: Stage, handledBy: Person): Command<'AcknowledgeComplaint'> => ({
  type: 'AcknowledgeComplaint',
  stage,
  on: day(on),
  points: [{ number: 1, text: 'The gutter was not mended' }],
  outcomesSought: ['The gutter mended'],
  notOurs: [],
  handledBy: handledBy.id,
})

export const extended = (toldOn: string, stage: Stage, newDueOn: string): Command<'ExtendResponse'> => ({
  type: 'ExtendResponse',
  stage,
  toldOn: day(toldOn),
  newDueOn: day(newDueOn),
  reason: 'The roofer can look at it next week, and not before',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
})

/** Upheld, with one action to be done by a day, or with none. */
export const responded = (
  on: string,
  stage: Stage,
  decidedBy: Person,
  actionDueOn: string | null,
): Command<'RespondToComplaint'> => ({
  type: 'RespondToComplaint',
  stage,
  on: day(on),
  decidedBy: decidedBy.id,
  decisions: [{ point: 1, decision: 'upheld', reasons: 'We were told in January and came in May' }],
  remedies: [{ kind: 'apology', what: 'We are sorry that you waited', pence: null }],
  actions: actionDueOn ? [{ what: 'Mend the gutter', owner: 'The roofer', dueOn: day(actionDueOn) }] : [],
})

export const mended = (on: string): Command<'CompleteAction'> => ({
  type: 'CompleteAction',
  action: 1,
  on: day(on),
  proof: 'A picture of the gutter',
})

export const stage2AskedFor = (on: string, channel: Channel): Command<'AskForStage2'> => ({
  type: 'AskForStage2',
  on: day(on),
  channel,
  words: '',
})

export const closed = (on: string): Command<'CloseComplaint'> => ({ type: 'CloseComplaint', on: day(on) })

/** By whoever gives the command; the other is asked to agree. */
export const refusalProposed = (
  over: Pick<Command<'ProposeRefusal'>, 'ground' | 'on'> & Partial<Command<'ProposeRefusal'>>,
): Command<'ProposeRefusal'> => ({
  type: 'ProposeRefusal',
  stage: 1,
  facts: 'A sample: the papers of this complaint show it',
  knownSince: null,
  claimFiledOn: null,
  earlierCase: '',
  clause: '',
  clauseWords: '',
  discretion: '',
  askedOf: senior.id,
  ...over,
})

export const refusalAgreed = (on: string): Command<'AgreeToRefusal'> => ({
  type: 'AgreeToRefusal',
  proposal: 1,
  on: day(on),
})

export const ombudsmanAsked = (on: string, dueOn: string): Command<'ReceiveOmbudsmanRequest'> => ({
  type: 'ReceiveOmbudsmanRequest',
  scheme: 'Housing Ombudsman',
  kind: 'evidence request',
  reference: 'SAMPLE-1',
  on: day(on),
  dueOn: day(dueOn),
  what: 'Both answers and the repairs history',
})

export const ombudsmanAnswered = (on: string): Command<'AnswerOmbudsmanRequest'> => ({
  type: 'AnswerOmbudsmanRequest',
  request: 1,
  on: day(on),
  words: 'Both answers and the repairs history',
})

/** Reasonable redress, or service failure with an order to be carried out by a day. */
export const determined = (on: string, orderDueOn: string | null): Command<'ReceiveDetermination'> => ({
  type: 'ReceiveDetermination',
  scheme: 'Housing Ombudsman',
  reference: 'SAMPLE-1',
  on: day(on),
  findings: [{ head: 'The gutter', outcome: orderDueOn ? 'service failure' : 'reasonable redress', asWorded: '' }],
  orders: orderDueOn ? [{ kind: 'compensation', what: 'Pay £50', pence: 5000, dueOn: day(orderDueOn) }] : [],
  recommendations: [],
})

export const orderMet = (on: string): Command<'ComplyWithOrder'> => ({
  type: 'ComplyWithOrder',
  order: 1,
  on: day(on),
  proof: 'Paid by transfer',
})
