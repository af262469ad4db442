// The parts of a pack's index that tell of the handling: clocks, decisions, remedies, findings, and the rules in force.
import { dateWithoutWeekday, shortDate } from '#core/calendar/dates.ts'
import { stateOf } from '#core/complaint/clocks.ts'
import { explain } from '#core/complaint/explain.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { totalOf } from '#core/remedies/sum-line.ts'
import { type Block, facts, heading, list, paragraph, table } from '#documents/document.ts'
import { capital, nameOf, pounds } from '#history/words.ts'
import type { PackCase } from './pack-case.ts'
import { policiesTold } from './policies.ts'

export function clocks({ clocks, calendar, asOf }: PackCase): readonly Block[] {
  if (clocks.length === 0) return [paragraph('No clock ran here: this complaint was handled elsewhere.')]
  return clocks.flatMap((clock) => {
    const whose =
      clock.rule === 'Code' ? `the Code, ${provisionLabel(clock.provision, clock.item)}` : 'the landlord’s own'
    const done = clock.doneOn ? `Done ${shortDate(clock.doneOn)}` : `On ${shortDate(asOf)}`
    return [
      heading(3, `Stage ${clock.stage} ${clock.name}: ${whose}`),
      list([...explain(clock, calendar), `Due ${shortDate(clock.dueOn)}. ${done}: ${stateOf(clock, asOf)}.`]),
    ]
  })
}

export function decisions({ complaint, staff }: PackCase): readonly Block[] {
  const rows = complaint.stages.flatMap(({ stage, acknowledgement, response }) =>
    (response?.decisions ?? []).map(({ point, decision, reasons }) => [
      `${stage}`,
      acknowledgement?.points.find(({ number }) => number === point)?.text ?? `Point ${point}`,
      capital(decision),
      reasons,
      response ? `${nameOf(response.decidedBy, staff)}, ${shortDate(response.on)}` : '',
    ]),
  )
  if (rows.length === 0) return [paragraph('No decision is on the record.')]
  const columns = [
    { head: 'Stage', width: 1 },
    { head: 'Point', width: 4, rowHeader: true as const },
    { head: 'Decision', width: 2 },
    { head: 'Reasons', width: 7 },
    { head: 'Decided by', width: 2.5 },
  ]
  return [table({ caption: `Decisions on each point: ${rows.length}`, columns, rows })]
}

type Put = readonly [stage: string, what: string, due: string, done: string]

/** Remedies in a response say when they were promised; a promise and an offer each have a day and a proof of their own. */
export function remedies({ complaint }: PackCase): readonly Block[] {
  const { stages, actions, handling } = complaint
  const proof = (done: { readonly on: Parameters<typeof shortDate>[0]; readonly proof: string } | null) =>
    done ? `${shortDate(done.on)}. ${done.proof}` : 'Not on the record'
  const rows: readonly Put[] = [
    ...stages.flatMap(({ stage, response }) =>
      (response?.remedies ?? []).map(({ kind, what, pence }): Put => {
        const sum = pence === null ? '' : ` (${pounds(pence)})`
        return [
          `${stage}`,
          `Remedy in the response, ${kind}: ${what}${sum}`,
          'No day was set',
          'See the promises and the documents',
        ]
      }),
    ),
    ...actions.map(
      ({ stage, number, what, owner, dueOn, done }): Put => [
        `${stage}`,
        `Promise ${number}: ${what} (${owner})`,
        shortDate(dueOn),
        proof(done),
      ],
    ),
    ...handling.remedyOffers.map(({ stage, kind, what, lines, dueOn, answer, done }): Put => {
      const sum = lines.length > 0 ? ` (${pounds(totalOf(lines))}).` : ''
      const said = answer ? ` The resident: ${answer.answer}, ${shortDate(answer.on)}.` : ''
      return [`${stage}`, `Offer, ${kind}: ${what}${sum}${said}`, shortDate(dueOn), proof(done)]
    }),
  ]
  if (rows.length === 0) return [paragraph('No remedy and no promise is on the record.')]
  const columns = [
    { head: 'Stage', width: 1 },
    { head: 'What', width: 7, rowHeader: true as const },
    { head: 'Due', width: 2 },
    { head: 'Done, and the proof', width: 5 },
  ]
  return [table({ caption: `Remedies and promises: ${rows.length}`, columns, rows })]
}

export function findings({ findings, edition }: PackCase): readonly Block[] {
  const rows = findings
    .filter(({ answer }) => answer !== 'not applicable')
    .map(({ provision, item, stage, answer, reason }) => [
      provisionLabel(provision, item),
      `${stage}`,
      capital(answer),
      reason,
    ])
  if (rows.length === 0) return [paragraph('No provision about time applies.')]
  const columns = [
    { head: 'Provision', width: 2, rowHeader: true as const },
    { head: 'Stage', width: 1 },
    { head: 'Answer', width: 2 },
    { head: 'Why', width: 10 },
  ]
  return [table({ caption: `By the ${edition.title}: ${rows.length}`, columns, rows })]
}

/** The limits are those that the first event kept, and the policies those of the days from receipt on. */
export function rules({ complaint, edition, policies }: PackCase): readonly Block[] {
  const { receivedOn, landlordLimits } = complaint
  return [
    facts([
      ['Edition of the Code', `${edition.title}, in force from ${dateWithoutWeekday(edition.inForceFrom)}`],
      ['Why this edition', `The complaint was received on ${dateWithoutWeekday(receivedOn)}`],
    ]),
    ...policiesTold(policies, receivedOn),
    landlordLimits.length === 0
      ? paragraph('No limit of the landlord’s own was saved with this complaint.')
      : paragraph('The landlord’s own limits, as they were saved with this complaint on the day it was recorded:'),
    list(
      landlordLimits.map(
        ({ stage, says, amount, unit, clause }) =>
          `Stage ${stage}: ${says}, ${amount} ${unit}${clause ? ` (policy clause ${clause})` : ''}`,
      ),
    ),
  ]
}
