// The spine of notices: load, decide, record, as for complaints; and every notice of a landlord as it stands.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { inForceBetween, type Notice, type NoticeId } from '#core/notice/notice.ts'
import { decideNotice, type NoticeCommand, replayNotice } from '#core/notice/procedure.ts'
import { type NoticeAnswer, noticeRule } from '#core/notice/rule.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { gravestFirst, nothingShown, type Shown } from '#core/self-assessment/shows.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { appendEvents, isVersionTaken, readEvents } from '#store/events.ts'
import type { AnsweredNotice as FrozenNotice } from '#store/frozen-answers.ts'
import { readNotices } from '#store/notices.ts'
import { eventsOf, type Outcome, type Spine } from './handle.ts'

const changedMeanwhile = { because: 'Somebody else changed this notice while you were looking at it' }

type Asking = { readonly by: PersonId; readonly seen: number; readonly today: DateOnly }

/** Records what the command decides, or says why not; `seen` is the version that the person decided on. */
export async function handleNotice(
  { database, now }: Pick<Spine, 'database' | 'now'>,
  landlord: string,
  id: NoticeId,
  command: NoticeCommand,
  { by, seen, today }: Asking,
): Promise<Outcome> {
  const history = await readAsLandlord(database, landlord, (records) => readEvents(records, id))
  if (history.length !== seen) return { recorded: false, refusals: [changedMeanwhile] }
  const decision = decideNotice(command, replayNotice(eventsOf(history)), { today })
  if (!decision.accepted) return { recorded: false, refusals: decision.refusals }
  const { events } = decision
  const at = new Date(now()).toISOString()
  try {
    const version = await asLandlord(database, landlord, (records) =>
      appendEvents(records, landlord, id, seen, events, by, at),
    )
    return { recorded: true, version }
  } catch (error) {
    if (isVersionTaken(error)) return { recorded: false, refusals: [changedMeanwhile] }
    throw error
  }
}

/** Every notice of a landlord, the newest first. */
export async function noticesOf(database: Database, landlord: string): Promise<readonly Notice[]> {
  const histories = await readAsLandlord(database, landlord, readNotices)
  return histories.map((history) => {
    const notice = replayNotice(eventsOf(history))
    assert(notice, 'a notice that is listed has events')
    return notice
  })
}

export type AnsweredNotice = { readonly notice: Notice } & NoticeAnswer

/** What the notices in force in the period answer, where its edition asks anything of them. */
export const answersOfNotices = (
  notices: readonly Notice[],
  { edition, from, to }: Period,
  today: DateOnly,
): readonly AnsweredNotice[] =>
  noticeRule.provisions[edition]
    ? notices
        .filter((notice) => inForceBetween(notice, from, to))
        .map((notice) => ({ notice, ...noticeRule.answer(notice, today) }))
    : []

/** The same as a frozen year keeps it. */
export function frozenAnswersOf(notices: readonly Notice[], period: Period, today: DateOnly): readonly FrozenNotice[] {
  const { edition } = period
  const provision = noticeRule.provisions[edition]
  if (!provision) return []
  return answersOfNotices(notices, period, today).map(({ notice: { id }, answer }) => ({
    id,
    edition,
    provision,
    answer,
  }))
}

/** The same counted, for each provision that asks. */
export function countNotices(notices: readonly Notice[], period: Period, today: DateOnly): ReadonlyMap<string, Shown> {
  const provision = noticeRule.provisions[period.edition]
  if (!provision) return new Map()
  const answers = answersOfNotices(notices, period, today)
  const many = (answer: Answer): number => answers.filter((one) => one.answer === answer).length
  const shown = Object.fromEntries(gravestFirst.map((answer) => [answer, many(answer)]))
  return new Map([[provision, { ...nothingShown, ...shown }]])
}
