// A complaint that was handled elsewhere is brought in as its record says, once; nothing of it is done or changed here (5.12).
import assert from 'node:assert/strict'
import { addDays, type DateOnly } from '../../calendar/dates.ts'
import type {
  Acknowledgement,
  Complaint,
  ComplaintId,
  ImportedRecord,
  ImportedStage,
  Remedy,
  Response,
  StageRecord,
} from '../complaint.ts'
import { nothingYet } from '../handling.ts'
import { somebodyElsewhere } from '../identity.ts'
import { differencesBetween } from '../imported-facts.ts'
import { lineRefusals, longestLine, longRefusals } from '../limits.ts'
import { accept, acceptUnless, refuse, type Step, type StepRefusal } from '../step.ts'
import { receivedOnRefusals } from './receive.ts'

export type ImportComplaint = { readonly type: 'ImportComplaint'; readonly complaint: ComplaintId } & ImportedRecord
export type ComplaintImported = {
  readonly type: 'ComplaintImported'
  readonly complaint: ComplaintId
  readonly importedOn: DateOnly
} & ImportedRecord

export const handledElsewhere: StepRefusal = {
  because: 'This complaint was handled elsewhere and is kept here as its record says. Nothing can be done on it here',
}

/** The same row again is nothing new; a row that says something else is refused, field by field, and changes nothing. */
export const importComplaint: Step<ImportComplaint, ComplaintImported> = {
  decide({ type: _, ...command }, complaint, { today }) {
    if (complaint) return again(command, complaint)
    const event = { type: 'ComplaintImported', importedOn: today, ...command } as const
    return acceptUnless(importRefusals(command, today), event)
  },
  apply(complaint, { type: _, complaint: id, importedOn, ...imported }) {
    assert(!complaint, 'a complaint is brought in once')
    const { receivedOn, channel, resident, story, outcomeWanted, closedOn } = imported
    return {
      id,
      receivedOn,
      channel,
      story,
      outcomeWanted,
      closedOn,
      loggedOn: importedOn,
      resident: {
        ...resident,
        name: resident.name || 'Name not known',
        replyBy: 'post',
        letterFormat: 'standard',
        needs: '',
      },
      landlordLimits: [],
      handledBy: null,
      stages: stagesOf(imported),
      actions: [],
      deliveredLetters: [],
      handling: { ...nothingYet, category: categoryOf(imported) },
      imported,
    }
  },
}

function again(command: Omit<ImportComplaint, 'type'>, { imported }: Complaint) {
  if (imported?.source.reference !== command.source.reference) {
    return refuse({ because: 'Another complaint has this reference of ours' })
  }
  const differences = differencesBetween(imported, command)
  if (differences.length === 0) return accept<ComplaintImported>()
  return refuse(
    ...differences.map(({ field, before, after }) => ({
      field,
      because: `The record has ${before} (${imported.source.file}, row ${imported.source.row}); this row says ${after}. Nothing was changed`,
    })),
  )
}

/** Why such a record cannot be: its days are in no order, or in the future. Each is said beside the day that is wrong. */
export function importRefusals(record: ImportedRecord, today: DateOnly): readonly StepRefusal[] {
  const [first, second] = record.stages
  return [
    ...receivedOnRefusals(record.receivedOn, today),
    ...lineRefusals('reference', record.source.reference, 'Every complaint needs the reference it has there'),
    ...longLineRefusals(record),
    ...longRefusals('story', record.story),
    ...longRefusals('outcomeWanted', record.outcomeWanted),
    ...daysOutOfOrder(daysOf(record, first, stage1Fields), record.receivedOn, 'it was received', today),
    ...lateNewDate(first, record.receivedOn, 'extendedTo'),
    ...(second
      ? [
          ...daysOutOfOrder(daysOf(record, second, stage2Fields), record.receivedOn, 'it was received', today),
          ...sinceAsked(second),
          ...lateNewDate(second, second.askedOn ?? record.receivedOn, 'stage2ExtendedTo'),
        ]
      : []),
  ]
}

function longLineRefusals({ resident, service, asSaid }: ImportedRecord): readonly StepRefusal[] {
  const lines = { residentName: resident.name, telephone: resident.telephone, email: resident.email, service }
  return [
    ...Object.entries(lines).flatMap(([field, text]) => longRefusals(field, text, longestLine)),
    ...longRefusals('address', resident.address, 2 * longestLine),
    ...asSaid.flatMap(({ field, words }) => longRefusals(field, words, longestLine)),
  ]
}

const stage1Fields = {
  acknowledgedOn: 'acknowledgedOn',
  toldOn: 'extensionToldOn',
  respondedOn: 'respondedOn',
} as const
const stage2Fields = {
  acknowledgedOn: 'stage2AcknowledgedOn',
  toldOn: 'stage2ExtensionToldOn',
  respondedOn: 'stage2RespondedOn',
} as const

type Days = readonly (readonly [field: string, on: DateOnly | null])[]

function daysOf(
  { loggedOn, closedOn }: ImportedRecord,
  { askedOn, acknowledgedOn, extensions, respondedOn }: ImportedStage,
  fields: typeof stage1Fields | typeof stage2Fields,
): Days {
  return [
    ...(fields === stage1Fields
      ? ([
          ['loggedOn', loggedOn],
          ['closedOn', closedOn],
        ] as const)
      : ([['stage2AskedOn', askedOn]] as const)),
    [fields.acknowledgedOn, acknowledgedOn],
    ...(extensions ?? []).map(({ toldOn }) => [fields.toldOn, toldOn] as const),
    [fields.respondedOn, respondedOn],
  ]
}

function daysOutOfOrder(days: Days, earliest: DateOnly, what: string, today: DateOnly): readonly StepRefusal[] {
  return days.flatMap(([field, on]) => {
    if (on === null) return []
    if (on > today) return [{ field, because: 'It is in the future' }]
    return on < earliest ? [{ field, because: `It is before ${what}, on ${earliest}` }] : []
  })
}

function sinceAsked({ askedOn, acknowledgedOn, respondedOn }: ImportedStage): readonly StepRefusal[] {
  if (askedOn === null) return []
  const days = [
    ['stage2AcknowledgedOn', acknowledgedOn],
    ['stage2RespondedOn', respondedOn],
  ] as const
  return days.flatMap(([field, on]) =>
    on !== null && on < askedOn ? [{ field, because: `It is before stage 2 was asked for, on ${askedOn}` }] : [],
  )
}

/** A new date that far away is a slip of the hand; and no bank holidays are known for ever. */
const furthestDays = 366

function lateNewDate({ extensions }: ImportedStage, from: DateOnly, field: string): readonly StepRefusal[] {
  return (extensions ?? []).flatMap(({ newDueOn }) => {
    if (newDueOn === null) return []
    if (newDueOn < from) return [{ field, because: `It is before the stage began, on ${from}` }]
    return newDueOn > addDays(from, furthestDays)
      ? [{ field, because: 'It is more than a year after the stage began' }]
      : []
  })
}

/** The stages with the days that are known. The day that stage 2 was asked for is then at the latest its first day known. */
function stagesOf({ receivedOn, stages: [first, second], remedyPence }: ImportedRecord): Complaint['stages'] {
  const stage1 = stageRecord(1, receivedOn, first, second?.respondedOn ? null : remedyPence)
  if (!second) return [stage1]
  const askedOn = second.askedOn ?? second.acknowledgedOn ?? second.respondedOn ?? first.respondedOn ?? receivedOn
  return [stage1, stageRecord(2, askedOn, second, second.respondedOn ? remedyPence : null)]
}

const stageRecord = (
  stage: StageRecord['stage'],
  askedOn: DateOnly,
  { acknowledgedOn, respondedOn, decision }: ImportedStage,
  pence: number | null,
): StageRecord => ({
  stage,
  askedOn,
  acknowledgement: acknowledgedOn && acknowledgementOn(acknowledgedOn),
  extensions: [],
  response: respondedOn && responseOn(respondedOn, decision, pence),
})

const acknowledgementOn = (on: DateOnly): Acknowledgement => ({
  on,
  points: [],
  outcomesSought: [],
  notOurs: [],
  handledBy: somebodyElsewhere,
})

const responseOn = (on: DateOnly, decision: ImportedStage['decision'], pence: number | null): Response => ({
  on,
  decidedBy: somebodyElsewhere,
  decisions: decision ? [{ point: 1, decision, reasons: '' }] : [],
  remedies: pence ? [financialRemedy(pence)] : [],
})

const financialRemedy = (pence: number): Remedy => ({ kind: 'financial', what: '', pence })

function categoryOf({ receivedOn, tenure, theme, service, asSaid }: ImportedRecord): Complaint['handling']['category'] {
  const inOtherWords = asSaid.some(({ field }) => field === 'theme' || field === 'tenure')
  if (tenure === 'not known' && theme === null && service === '' && !inOtherWords) return null
  return { on: receivedOn, theme: theme ?? 'not known', service, tenure, scheme: 'Housing Ombudsman', correction: '' }
}
