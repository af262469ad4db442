// What an imported record says, field by field and in words: how two records of one complaint are told apart.
import { type DateOnly, dateWithoutWeekday } from '../calendar/dates.ts'
import type { ImportedRecord, ImportedStage } from './complaint.ts'
import { erased } from './erased.ts'

/** One thing that a record can say. `field` is what a column of a file is mapped to. */
type Said = { readonly field: string; readonly label: string; readonly says: string | null }

/** With the words that stand in the file, where they are none of ours. */
export type ImportedFact = Said & { readonly inTheFile: string | null }

const day = (on: DateOnly | null): string | null => on && dateWithoutWeekday(on)
const text = (said: string): string | null => said || null
const pounds = (pence: number): string => (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })

/** Everything that a record can say, in the order it happens; null is what it does not say. */
export function importedFacts(record: ImportedRecord): readonly ImportedFact[] {
  const words = new Map(record.asSaid.map((one) => [one.field, one.words]))
  return saidIn(record).map((one) => ({ ...one, inTheFile: words.get(one.field) ?? null }))
}

function saidIn(record: ImportedRecord): readonly Said[] {
  const { resident, stages, stage2ByAnother, remedyPence, tenure } = record
  const [first, second] = stages
  return [
    fact('receivedOn', 'Received', day(record.receivedOn)),
    fact('loggedOn', 'Logged', day(record.loggedOn)),
    fact('channel', 'How it was made', record.channel),
    fact('residentName', 'Resident’s name', text(resident.name)),
    fact('address', 'Address', text(resident.address)),
    fact('telephone', 'Telephone', text(resident.telephone)),
    fact('email', 'Email', text(resident.email)),
    fact('story', 'What happened', text(record.story)),
    fact('outcomeWanted', 'Outcome wanted', text(record.outcomeWanted)),
    ...stageFacts(first, stage1Names),
    ...(second ? stageFacts(second, stage2Names) : noStage2),
    fact('stage2HandledBy', 'Stage 2 considered by', stage2ByAnother === null ? null : considered(stage2ByAnother)),
    fact('closedOn', 'Closed', day(record.closedOn)),
    fact('compensation', 'Compensation', remedyPence === null ? null : pounds(remedyPence)),
    fact('tenure', 'Tenure', tenure === 'not known' ? null : tenure),
    fact('theme', 'Theme', record.theme),
    fact('service', 'Service', text(record.service)),
  ]
}

export type Difference = { readonly field: string; readonly before: string; readonly after: string }

/** Where two records of one complaint disagree. What was erased is not compared. */
export function differencesBetween(before: ImportedRecord, after: ImportedRecord): readonly Difference[] {
  const now = new Map(importedFacts(after).map((one) => [one.field, one]))
  return importedFacts(before).flatMap((one) => {
    const other = now.get(one.field) ?? { says: null, inTheFile: null }
    const isSame = isSameOrErased(one.says, other.says) && isSameOrErased(one.inTheFile, other.inTheFile)
    return isSame ? [] : [{ field: one.field, before: said(one), after: said(other) }]
  })
}

const isSameOrErased = (before: string | null, after: string | null): boolean => before === after || before === erased

const said = ({ says, inTheFile }: Pick<ImportedFact, 'says' | 'inTheFile'>): string => {
  if (inTheFile === null) return says === null ? 'nothing' : `“${says}”`
  return says === null ? `“${inTheFile}”, which is not known` : `“${says}” for “${inTheFile}”`
}

const fact = (field: string, label: string, says: string | null): Said => ({ field, label, says })

const considered = (byAnother: boolean): string => (byAnother ? 'somebody else' : 'the same person')

type StageNames = readonly (readonly [field: string, label: string])[]

const stage1Names: StageNames = [
  ['', ''],
  ['acknowledgedOn', 'Acknowledged'],
  ['extended', 'More time taken'],
  ['extensionToldOn', 'Told of more time'],
  ['extendedTo', 'New date'],
  ['respondedOn', 'Answered'],
  ['outcome', 'Outcome'],
]
const stage2Names: StageNames = [
  ['stage2AskedOn', 'Stage 2 asked for'],
  ['stage2AcknowledgedOn', 'Stage 2 acknowledged'],
  ['stage2Extended', 'Stage 2: more time taken'],
  ['stage2ExtensionToldOn', 'Stage 2: told of more time'],
  ['stage2ExtendedTo', 'Stage 2: new date'],
  ['stage2RespondedOn', 'Stage 2 answered'],
  ['stage2Outcome', 'Stage 2 outcome'],
]

const noStage2 = stage2Names.map(([field, label]) => fact(field, label, null))

function stageFacts(stage: ImportedStage, names: StageNames): readonly Said[] {
  const { askedOn, acknowledgedOn, extensions, respondedOn, decision } = stage
  const [last] = extensions ?? []
  const says = [
    day(askedOn),
    day(acknowledgedOn),
    extensions && (extensions.length > 0 ? 'yes' : 'no'),
    day(last?.toldOn ?? null),
    day(last?.newDueOn ?? null),
    day(respondedOn),
    decision,
  ]
  return names.flatMap(([field, label], index) => (field === '' ? [] : [fact(field, label, says[index] ?? null)]))
}
