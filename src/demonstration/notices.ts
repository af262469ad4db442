// The one time that the made-up landlord could not comply with the Code, a year ago, as the commands of those days (8.5).
import { addDays, type DateOnly } from '#core/calendar/dates.ts'
import { type NoticeId, newNoticeId } from '#core/notice/notice.ts'
import type { NoticeCommand } from '#core/notice/procedure.ts'
import { createDraw } from './draw.ts'

type NoticeLife = {
  readonly id: NoticeId
  readonly given: readonly { readonly on: DateOnly; readonly command: NoticeCommand }[]
}

export function demonstrationNotice(today: DateOnly): NoticeLife {
  const sinceOn = addDays(today, -160)
  const [told, written, over] = [addDays(sinceOn, 1), addDays(sinceOn, 3), addDays(sinceOn, 12)]
  const id = newNoticeId(sinceOn, createDraw(20_241_128))
  const give: NoticeCommand = {
    type: 'GiveNotice',
    notice: id,
    sinceOn,
    cause: 'Our telephones and our computers were attacked, and we switched them off.',
    affected: 'We could not look into complaints, so some answers came late. Repairs went on.',
    returnBy: addDays(sinceOn, 14),
  }
  const given: NoticeLife['given'] = [
    { on: sinceOn, command: give },
    {
      on: told,
      command: { type: 'TellOfNotice', audience: 'the Ombudsman', on: told, how: 'By email to the Ombudsman' },
    },
    { on: told, command: { type: 'TellOfNotice', audience: 'the website', on: told, how: 'On our first page' } },
    {
      on: written,
      command: {
        type: 'TellOfNotice',
        audience: 'residents',
        on: written,
        how: 'A letter to everybody with an open complaint',
      },
    },
    { on: over, command: { type: 'EndNotice', on: over, words: 'Everything works again' } },
  ]
  return { id, given }
}
