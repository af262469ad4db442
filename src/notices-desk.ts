// Makes the part of a desk that asks about notices of exceptional circumstances, for one landlord and one person.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { newNoticeId } from '#core/notice/notice.ts'
import { replayNotice } from '#core/notice/procedure.ts'
import { noticeRule } from '#core/notice/rule.ts'
import { readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import type { NoticesDesk } from '#web/notices-desk.ts'
import { eventsOf, type Spine } from './handle.ts'
import { handleNotice, noticesOf } from './notices.ts'

type Place = { readonly landlord: Profile; readonly person: PersonId }

export function noticesDeskFor(spine: Pick<Spine, 'database' | 'now'>, { landlord, person }: Place): NoticesDesk {
  const { database, now } = spine
  const today = () => dayInLondon(now())
  return {
    newId: () => newNoticeId(today(), (below) => randomInt(below)),
    all: () => noticesOf(database, landlord.id),
    find: async (id) => {
      const history = await readAsLandlord(database, landlord.id, (records) => readEvents(records, id))
      if (history.length === 0) return null
      const notice = replayNotice(eventsOf(history))
      assert(notice, 'a notice with events is there')
      return { notice, version: history.length, finding: noticeRule.answer(notice, today()), history }
    },
    handle: (id, command, seen) => handleNotice(spine, landlord.id, id, command, { by: person, seen, today: today() }),
  }
}
