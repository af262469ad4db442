// Makes the part of a desk that asks about the Code and the self-assessment, for one landlord and one person.
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { attestationRefusals } from '#core/handling-code/attestation.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { checkedPolicy } from '#core/policy-check/checked-policy.ts'
import { type Approving, approvalRefusals, readinessOf } from '#core/self-assessment/approval.ts'
import { fileBehind } from '#core/self-assessment/brought-in.ts'
import { decisionRefusals } from '#core/self-assessment/decision.ts'
import { compared } from '#core/self-assessment/difference.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { selfAssessmentIdOf, startRefusals } from '#core/self-assessment/period.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { isAskedOf } from '#core/self-assessment/subjects.ts'
import { mayBeTakenOver } from '#core/self-assessment/taken-over.ts'
import { listAnswers } from '#store/answers-counted.ts'
import { readAttestations, saveAttestation } from '#store/attestations.ts'
import { readAsLandlord } from '#store/database.ts'
import { countKind } from '#store/figures.ts'
import {
  type KeptSelfAssessment,
  publishVersion,
  readHistory,
  readSelfAssessments,
  saveDecisions,
  saveVersion,
  startSelfAssessment,
} from '#store/self-assessments.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import type { Done } from '#web/outcome.ts'
import type { CountAsked, SelfAssessmentFile, SelfAssessmentsDesk } from '#web/self-assessments-desk.ts'
import { assessmentFilesDeskFor } from './assessment-files-desk.ts'
import type { Spine } from './handle.ts'
import { answersOfNotices, noticesOf } from './notices.ts'
import { overridesIn } from './overrides.ts'
import { proposalsFor } from './proposals.ts'
import { renderedFile } from './published-self-assessment.ts'

type Place = {
  readonly landlord: Profile
  readonly person: PersonId
  readonly calendar: () => Calendar
  readonly typesetter: Pick<Typesetter, 'pdf' | 'docx'>
}

const done: Done = { done: true }
const refused = (refusals: readonly Refusal[]): Done => ({ done: false, stale: false, refusals })
const stale: Done = {
  done: false,
  stale: true,
  refusals: [{ because: 'Somebody else was first. Look at what they decided, and send yours again if it still holds' }],
}
const notThere = refused([{ because: 'There is no such self-assessment' }])

/** What every question at the desk needs. */
function at(spine: Pick<Spine, 'database' | 'now'>, place: Place) {
  const { database, now } = spine
  const { landlord, person, calendar } = place
  const today = () => dayInLondon(now())
  return {
    ...place,
    database,
    today,
    recorded: () => ({ by: person, at: new Date(now()).toISOString() }),
    // Whatever is written here is one statement, so nothing needs a transaction.
    ask: <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) => readAsLandlord(database, landlord.id, work),
    proposals: (period: Period) => proposalsFor({ database, landlord, period, today: today(), calendar: calendar() }),
  }
}

type At = ReturnType<typeof at>

export function selfAssessmentsDeskFor(spine: Pick<Spine, 'database' | 'now'>, place: Place): SelfAssessmentsDesk {
  const here = at(spine, place)
  const { ask, today, recorded, landlord, typesetter } = here
  return {
    policyCheck: (edition) => checkedPolicy(landlord, editions[edition]),
    proposals: here.proposals,
    underAnotherScheme: (period) => ask((records) => countKind(records, period, 'another scheme')),
    cases: (period, asked, after) => cases(here, period, asked, after),
    overrides: (period) => ask((records) => overridesIn(records, period, place.person)),
    attestations: async (edition, provision) =>
      (await ask((records) => readAttestations(records, edition))).filter((one) => one.provision === provision),
    attest: async (attestation, seen) => {
      const refusals = attestationRefusals(attestation, today())
      if (refusals.length > 0) return refused(refusals)
      return (await ask((records) => saveAttestation(records, attestation, seen, recorded()))) ? done : stale
    },
    all: () => ask(readSelfAssessments),
    find: (id) => find(here, id),
    start: async (period, isConfirmed) => {
      const refusals = startRefusals(period, isConfirmed)
      if (refusals.length > 0) return refused(refusals)
      const started = await ask((records) =>
        startSelfAssessment(records, selfAssessmentIdOf(period), period, recorded()),
      )
      return started ? done : refused([{ because: 'There is one of this edition and period already' }])
    },
    decide: (id, decisions) => decide(here, id, decisions),
    takeOver: (id, seen) => takeOver(here, id, seen),
    approve: (id, approving, seen) => approve(here, id, approving, seen),
    publish: async (id, version) => {
      const kept = (await ask(readSelfAssessments)).find((one) => one.id === id)
      if (!kept?.versions.some((one) => one.version === version)) return notThere
      await ask((records) => publishVersion(records, id, version, recorded()))
      return done
    },
    files: assessmentFilesDeskFor(
      () => ({ database: spine.database, now: spine.now, landlord, calendar: place.calendar() }),
      place.person,
    ),
    render: (assessment, format) =>
      renderedFile(assessment, format, { on: today(), colour: landlord.colour.hex, typesetter }),
  }
}

async function cases({ ask, database, landlord, today }: At, period: Period, asked: CountAsked, after: string | null) {
  const { of, ...which } = asked
  if (of !== 'notices') return ask((records) => listAnswers(records, period, { ...which, of }, after))
  const answered = answersOfNotices(await noticesOf(database, landlord.id), period, today())
  const rows = answered
    .filter(({ answer }) => answer === asked.answer && isAskedOf(period.edition, asked.provision, of))
    .map(({ notice, ...answer }) => {
      const { id, cause: about, sinceOn: receivedOn } = notice
      return { id, residentName: '', about, receivedOn, edition: period.edition, ...answer }
    })
  return { rows, next: null }
}

async function find({ ask, landlord, proposals, today }: At, id: string): Promise<SelfAssessmentFile | null> {
  const every = await ask(readSelfAssessments)
  const kept = every.find((one) => one.id === id)
  if (!kept) return null
  const proposed = await proposals(kept)
  const draft = filledIn({ ...kept, landlord: landlord.name, period: kept, proposals: proposed, today: today() })
  const before = lastBefore(every, kept)
  return {
    ...kept,
    proposals: proposed,
    history: await ask((records) => readHistory(records, id)),
    readiness: readinessOf(proposed, kept.decisions),
    draft,
    sinceLast: before && { ...compared(before, draft), period: `${before.period ?? ''}, ${before.edition} edition` },
  }
}

async function decide(here: At, id: string, decisions: Parameters<SelfAssessmentsDesk['decide']>[1]): Promise<Done> {
  const file = await find(here, id)
  if (!file) return notThere
  const checked = decisions.flatMap((decision) => {
    const proposal = file.proposals.find(({ provision }) => provision.id === decision.provision)
    if (!proposal) return []
    const before = file.decisions.find(({ provision }) => provision === decision.provision)
    const kept = { proposed: proposal.answer, source: 'decided', file: fileBehind(before, decision.answer) } as const
    return [{ ...decision, ...kept, refusals: decisionRefusals(decision, proposal) }]
  })
  const refusals = checked.flatMap((one) => one.refusals)
  if (refusals.length > 0) return refused(refusals)
  const kept = checked.map(({ refusals: _, ...decision }) => decision)
  if (kept.length === 0) return done
  return (await here.ask((records) => saveDecisions(records, id, kept, here.recorded()))) ? done : stale
}

/** All of them or none: what was seen must still be what is proposed, and nobody may have decided meanwhile. */
async function takeOver(here: At, id: string, seen: Parameters<SelfAssessmentsDesk['takeOver']>[1]): Promise<Done> {
  const file = await find(here, id)
  if (!file) return notThere
  const kept = seen.flatMap(({ provision, answer }) => {
    const proposal = file.proposals.find((one) => one.provision.id === provision)
    if (!proposal || proposal.answer !== answer || !mayBeTakenOver(proposal)) return []
    const taken = { provision, answer, explanation: '', commentary: '', proposed: answer }
    return [{ ...taken, source: 'accepted' as const, file: null, seen: 0 }]
  })
  if (kept.length === 0 || kept.length < seen.length) return stale
  return (await here.ask((records) => saveDecisions(records, id, kept, here.recorded()))) ? done : stale
}

async function approve(here: At, id: string, approving: Approving, seen: number): Promise<Done> {
  const file = await find(here, id)
  if (!file) return notThere
  if (file.versions.length !== seen) return stale
  const refusals = approvalRefusals(approving, file.readiness, { today: here.today(), periodBegins: file.from })
  if (refusals.length > 0) return refused(refusals)
  const { governingBody, name, role, on, response } = approving
  const content = { ...file.draft, approval: { by: `${name}, ${role}, for ${governingBody}`, on, response } }
  const version = { version: seen + 1, content, approvedBy: { governingBody, name, role }, approvedOn: on }
  return (await here.ask((records) => saveVersion(records, id, version, here.recorded()))) ? done : stale
}

/** The latest earlier period: its last approved version, or else what was brought in of it. */
function lastBefore(every: readonly KeptSelfAssessment[], kept: KeptSelfAssessment) {
  const [earlier] = every.filter(
    ({ to, versions, broughtIn }) => to < kept.to && versions.length + broughtIn.length > 0,
  )
  return earlier?.versions[0]?.content ?? earlier?.broughtIn[0]?.assessment ?? null
}
