// The words of the pages about notices: where they are, and whom the Code wants told.
import type { Audience, NoticeId } from '#core/notice/notice.ts'

export const noticesPath = '/staff/code/notices'
export const noticePath = (id: NoticeId): string => `${noticesPath}/${id}`

export const audienceWords: { readonly [audience in Audience]: string } = {
  'the Ombudsman': 'The Ombudsman',
  residents: 'Residents who may be affected',
  'the website': 'Everybody, on our website',
}
