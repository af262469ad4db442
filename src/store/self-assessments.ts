// Self-assessments with every decision, approved version and publication: all of it added to, nothing changed.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import type { BroughtIn } from '#core/self-assessment/brought-in.ts'
import type { DecidedAnswer, Decision } from '#core/self-assessment/decision.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { type Recorded, unlessTaken } from './once.ts'
import { contentOf, readBroughtIn } from './self-assessment-files.ts'
import type { Records } from './tables.ts'

type KeptVersion = {
  readonly version: number
  readonly content: SelfAssessment
  readonly approvedBy: { readonly governingBody: string; readonly name: string; readonly role: string }
  readonly approvedOn: DateOnly
  readonly publishedAt: string | null
}

export type KeptSelfAssessment = Period & {
  readonly id: string
  readonly startedBy: PersonId
  readonly startedAt: string
  /** The last decision on each provision. */
  readonly decisions: readonly DecidedAnswer[]
  /** The files that were brought in, the latest first. */
  readonly broughtIn: readonly BroughtIn[]
  /** The latest first. */
  readonly versions: readonly KeptVersion[]
}

/** One for each edition and period; false when there is one already. */
export const startSelfAssessment = (
  records: Records,
  id: string,
  { edition, from, to }: Period,
  { by, at }: Recorded,
): Promise<boolean> => unlessTaken(() => insertSelfAssessment(records, id, { edition, from, to }, { by, at }).execute())

/** Starts it where nobody has. */
export const ensureSelfAssessment = (
  records: Records,
  id: string,
  period: Period,
  recorded: Recorded,
): Promise<unknown> =>
  insertSelfAssessment(records, id, period, recorded)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

const insertSelfAssessment = (records: Records, id: string, { edition, from, to }: Period, { by, at }: Recorded) =>
  records
    .insertInto('self_assessment')
    .values({ self_assessment_id: id, edition, from_on: from, to_on: to, started_by: by, started_at: at })

/** A decision about to be kept. */
export type Deciding = Decision &
  Pick<DecidedAnswer, 'proposed' | 'source' | 'file'> & {
    /** The number of the last decision that was seen on the provision; 0 for none. */
    readonly seen: number
  }

/** Keeps decisions, all or none; false when a colleague decided on one of them after `seen`. */
export const saveDecisions = (
  records: Records,
  id: string,
  decisions: readonly Deciding[],
  recorded: Recorded,
): Promise<boolean> => unlessTaken(() => insertDecisions(records, id, decisions, recorded))

/** The same inside a transaction, which fails where the other would answer false. */
export const insertDecisions = (
  records: Records,
  id: string,
  decisions: readonly Deciding[],
  { by, at }: Recorded,
): Promise<unknown> =>
  records
    .insertInto('self_assessment_decision')
    .values(
      decisions.map(({ seen, file, ...decision }) => ({
        ...decision,
        file_sha256: file,
        self_assessment_id: id,
        number: seen + 1,
        decided_by: by,
        decided_at: at,
      })),
    )
    .execute()

export type Approving = Pick<KeptVersion, 'version' | 'content' | 'approvedBy' | 'approvedOn'>

/** Keeps the form as it was approved; false when that version is there already. */
export const saveVersion = (
  records: Records,
  id: string,
  { version, content, approvedBy, approvedOn }: Approving,
  { by, at }: Recorded,
): Promise<boolean> =>
  unlessTaken(() =>
    records
      .insertInto('self_assessment_version')
      .values({
        self_assessment_id: id,
        version,
        content: JSON.stringify(content),
        governing_body: approvedBy.governingBody,
        approver_name: approvedBy.name,
        approver_role: approvedBy.role,
        approved_on: approvedOn,
        response: content.approval?.response ?? '',
        recorded_by: by,
        recorded_at: at,
      })
      .execute(),
  )

/** Publishes a version; true also when it is published already. */
export async function publishVersion(
  records: Records,
  id: string,
  version: number,
  { by, at }: Recorded,
): Promise<void> {
  await records
    .insertInto('self_assessment_publication')
    .values({ self_assessment_id: id, version, published_by: by, published_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Every self-assessment, the latest period first. */
export async function readSelfAssessments(records: Records): Promise<readonly KeptSelfAssessment[]> {
  const rows = await records
    .selectFrom('self_assessment')
    .select(['self_assessment_id as id', 'edition', 'from_on as from', 'to_on as to'])
    .select(['started_by as startedBy', 'started_at as startedAt'])
    .orderBy('to_on', 'desc')
    .orderBy('from_on', 'desc')
    .orderBy('edition', 'desc')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      decisions: await readDecisions(records, row.id),
      broughtIn: await readBroughtIn(records, row.id),
      versions: await readVersions(records, row.id),
    })),
  )
}

/** Every decision that was ever taken, the latest first. */
export const readHistory = (records: Records, id: string): Promise<readonly DecidedAnswer[]> =>
  decisionsOf(records, id).orderBy('decided_at', 'desc').orderBy('provision').execute()

const decisionsOf = (records: Records, id: string) =>
  records
    .selectFrom('self_assessment_decision')
    .select(['provision', 'number', 'answer', 'explanation', 'commentary', 'proposed'])
    .select(['source', 'file_sha256 as file', 'decided_by as by', 'decided_at as at'])
    .where('self_assessment_id', '=', id)

const readDecisions = (records: Records, id: string): Promise<readonly DecidedAnswer[]> =>
  decisionsOf(records, id).distinctOn('provision').orderBy('provision').orderBy('number', 'desc').execute()

async function readVersions(records: Records, id: string): Promise<readonly KeptVersion[]> {
  const rows = await records
    .selectFrom('self_assessment_version as kept')
    .leftJoin('self_assessment_publication as published', (join) =>
      join
        .onRef('published.self_assessment_id', '=', 'kept.self_assessment_id')
        .onRef('published.version', '=', 'kept.version'),
    )
    .select(['kept.version', 'content', 'governing_body', 'approver_name', 'approver_role'])
    .select(['approved_on as approvedOn', 'published_at as publishedAt'])
    .where('kept.self_assessment_id', '=', id)
    .orderBy('kept.version', 'desc')
    .execute()
  return rows.map(({ content, governing_body, approver_name, approver_role, ...row }) => ({
    ...row,
    content: contentOf(content, id),
    approvedBy: { governingBody: governing_body, name: approver_name, role: approver_role },
  }))
}
