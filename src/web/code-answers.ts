// What each page of the Code answers: the wall, a provision with its cases, and the form in which somebody attests it.
import type { Refusal } from '#core/complaint/step.ts'
import { attestedOf } from '#core/handling-code/attestation.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { findingsAt } from '#core/policy-check/finding.ts'
import type { Proposal } from '#core/self-assessment/proposal.ts'
import { gravestFirst, subjects } from '#core/self-assessment/shows.ts'
import { type Posted, readForm } from './form.ts'
import { html } from './html.ts'
import { inputsOf } from './inputs.ts'
import { attestMain, attestSchema, attestStart } from './pages/staff/code/attest.ts'
import { overridesAt, overridesOnWall } from './pages/staff/code/overrides.ts'
import { isEdition, periodAsked, periodQuery } from './pages/staff/code/period.ts'
import { policyPage } from './pages/staff/code/policy.ts'
import { provisionPage } from './pages/staff/code/provision.ts'
import { provisionPath, wallPage } from './pages/staff/code/wall.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed, notFound } from './problems.ts'
import type { CountAsked } from './self-assessments-desk.ts'
import { type Answer, form, type StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const nothingThere: Answer = { status: 404, view: notFound }

export const wall: Answers = async ({ desk, query }) => {
  const asked = periodAsked(query, desk.today())
  const proposals = await desk.selfAssessments.proposals(asked.period)
  const overrides = overridesOnWall(await desk.selfAssessments.overrides(asked.period), await desk.staff())
  const elsewhere = await desk.selfAssessments.underAnotherScheme(asked.period)
  return {
    status: asked.refusals.length > 0 ? 422 : 200,
    view: wallPage(asked, proposals, { today: desk.today(), elsewhere, overrides }),
  }
}

/** Without an edition it is the one in force. */
export const policy: Answers = async ({ desk, query }) => {
  const edition = query.edition ?? editionFor(desk.today())?.id
  if (!isEdition(edition)) return nothingThere
  return { view: policyPage(desk.landlord.name, desk.selfAssessments.policyCheck(edition)) }
}

/** The provision that the address names, with its period; the edition stands in the address itself. */
function provisionAsked({ params, query, desk }: StaffVisit) {
  const { edition, provision: id } = params
  if (!isEdition(edition)) return null
  const provision = provisionsOf(edition).find((one) => one.id === id)
  return provision ? { provision, ...periodAsked({ ...query, edition }, desk.today()) } : null
}

export const provision: Answers = async (visit) => {
  const found = provisionAsked(visit)
  if (!found) return nothingThere
  const { desk, query } = visit
  const period = { ...found.period, edition: found.refusals.length > 0 ? '2024' : found.period.edition } as const
  const proposals = await desk.selfAssessments.proposals(period)
  const proposal = proposals.find((one) => one.provision.id === found.provision.id)
  if (!proposal) return nothingThere
  const policy = findingsAt(desk.selfAssessments.policyCheck(period.edition).findings, proposal.provision.id)
  const asked = countAsked(proposal, query)
  const slice = asked && (await desk.selfAssessments.cases(period, asked, query.after ?? null))
  const cases = asked && slice && { ...asked, slice }
  const overrides = await desk.selfAssessments.overrides(period)
  const here = overrides.filter((one) => one.provision === proposal.provision.id)
  const beside = overridesAt(here, await desk.staff())
  return { view: provisionPage(period, { ...proposal, policy }, { cases, beside }, query.done === 'attested') }
}

/** The number that the address names, or else what is worth looking at first; null where nothing is counted. */
function countAsked({ provision: { id }, shownBy }: Proposal, query: Posted): CountAsked | null {
  const named = {
    answer: gravestFirst.find((one) => one === query.answer),
    of: subjects.find((one) => one === query.of),
  }
  const counted = gravestFirst.flatMap((answer) => subjects.map((of) => ({ answer, of })))
  const first = counted.find(
    ({ answer, of }) => (named.answer ?? answer) === answer && (named.of ?? of) === of && shownBy[of]?.[answer],
  )
  return first ? { provision: id, ...first } : null
}

export const attest: Answers = async (visit) => {
  const asked = provisionAsked(visit)
  const attested = asked && attestedOf(asked.period.edition, asked.provision.id)
  if (!asked || !attested) return nothingThere
  const { desk, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed(`Attest ${asked.provision.number}`) }
  const { edition } = asked.period
  const of = { edition, provision: asked.provision.id }
  const given = await desk.selfAssessments.attestations(edition, of.provision)
  if (!('_csrf' in posted)) return drawn(visit, attestStart(attested, desk.today(), given.length), [], 200)
  const read = readForm(attestSchema(of), posted)
  if (!read.read) return drawn(visit, posted, read.refusals, 422)
  const outcome = await desk.selfAssessments.attest(read.command, Number(posted.seen))
  if (outcome.done)
    return { goTo: `${provisionPath(of, of.provision)}?${periodQuery(asked.period, { done: 'attested' })}` }
  const seen = outcome.stale ? String(given.length) : (posted.seen ?? '0')
  return drawn(visit, { ...posted, seen }, outcome.refusals, outcome.stale ? 409 : 422)
}

function drawn(visit: StaffVisit, posted: Posted, refusals: readonly Refusal[], status: number): Answer {
  const asked = provisionAsked(visit)
  const attested = asked && attestedOf(asked.period.edition, asked.provision.id)
  if (!asked || !attested) return nothingThere
  const { number, label, id } = asked.provision
  const path = provisionPath(asked.period, id)
  const inputs = inputsOf({ posted, refusals })
  return {
    status,
    view: {
      title: `Attest ${number}`,
      refusals,
      posted,
      back: { href: `${path}?${periodQuery(asked.period)}`, text: `${number} ${label}` },
      main: html`<h1 class="govuk-heading-l">Attest ${number}: ${label}</h1>
        ${form(`${path}/attest?${periodQuery(asked.period)}`, visit.formToken, attestMain(attested, inputs, visit.desk.today(), posted))}`,
    },
  }
}
