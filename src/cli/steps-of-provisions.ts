// Which steps a provision is answered by: those that record a fact its rule reads, and those that refuse on the strength of it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Complaint } from '#core/complaint/complaint.ts'
import { nothingYet } from '#core/complaint/handling.ts'
import { type ComplaintEvent, replay } from '#core/complaint/procedure.ts'
import { contactRuleOf } from '#core/contact/rules/catalogue.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { type Duty, duties, provisionOf } from '#core/handling-code/duties.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { rules } from '#core/handling-code/rules/catalogue.ts'
import type { Fact, Rule } from '#core/handling-code/rules/rule.ts'

type StepFile = { readonly name: string; readonly text: string }

const source = fileURLToPath(new URL('..', import.meta.url))

const filesIn = (folder: string): readonly StepFile[] =>
  readdirSync(path.join(source, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name: name.replace(/\.ts$/, ''), text: readFileSync(path.join(source, folder, name), 'utf8') }))

const steps = [...filesIn('core/complaint/steps'), ...filesIn('core/contact/steps')]

/** A step declares the events that it records. */
const recorders = (event: string): readonly string[] =>
  steps.filter(({ text }) => text.includes(`readonly type: '${event}'`)).map(({ name }) => name)

const atReceipt = ['receivedOn', 'loggedOn', 'channel', 'story', 'resident', 'landlordLimits'] as const
const ofStages = ['acknowledgement', 'extensions', 'response'] as const
const ofHandling = Object.keys(nothingYet).filter((key) => key in nothingYet) as readonly (keyof typeof nothingYet)[]

function changedBetween(before: Complaint | null, after: Complaint): readonly Fact[] {
  if (!before) return atReceipt
  const differs = (was: unknown, is: unknown) => JSON.stringify(was) !== JSON.stringify(is)
  const stages = after.stages.slice(0, before.stages.length)
  return [
    ...[...atReceipt, 'actions' as const, 'closedOn' as const].filter((fact) => differs(before[fact], after[fact])),
    ...ofStages.filter((fact) => stages.some((stage, at) => differs(before.stages[at]?.[fact], stage?.[fact]))),
    ...(after.stages.length > before.stages.length ? (['stage 2 asked for'] as const) : []),
    ...ofHandling.filter((fact) => differs(before.handling[fact], after.handling[fact])),
  ]
}

/** What each event changes, as the examples of all rules show it. */
const eventsOf = new Map<Fact, Set<string>>()
const note = (fact: Fact, { type }: Pick<ComplaintEvent, 'type'>) =>
  eventsOf.set(fact, (eventsOf.get(fact) ?? new Set()).add(type))

for (const { events } of rules.flatMap(({ examples }) => examples)) {
  for (const [at, event] of events.entries()) {
    const after = replay(events.slice(0, at + 1))
    if (after) for (const fact of changedBetween(replay(events.slice(0, at)), after)) note(fact, event)
  }
}

function ofRule({ reads, examples }: Rule): readonly string[] {
  const contacts = reads.includes('began') ? examples.flatMap(({ contact }) => contact.map(({ type }) => type)) : []
  return [...reads.flatMap((fact) => [...(eventsOf.get(fact) ?? [])]), ...contacts]
}

/** 'fair chance' as it stands in a step; a duty of either stage is written with the stage left open. */
const isNamedIn = ({ text }: StepFile, duty: Duty): boolean =>
  [`'${duty}'`, `\`${duty.replace(/\d$/, '$')}`].some((written) => text.includes(written))

function refusing(edition: EditionId, id: string): readonly string[] {
  const own = duties.filter((duty) => provisionOf(duty, editions[edition])?.replace(/[a-h]$/, '') === id)
  return steps.filter((step) => own.some((duty) => isNamedIn(step, duty))).map(({ name }) => name)
}

export function stepsOf(edition: EditionId, id: string, rule: Rule | null): readonly string[] {
  const ofContacts = contactRuleOf(edition, id)?.examples.flatMap(({ events }) => events.map(({ type }) => type)) ?? []
  const recorded = [...(rule ? ofRule(rule) : []), ...ofContacts].flatMap(recorders)
  return [...new Set([...recorded, ...refusing(edition, id)])].toSorted()
}
