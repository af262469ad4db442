// What the pages of mail answer: what belongs to no complaint, and each original as a file.
import { noSuchComplaint } from './form-page.ts'
import { unfiledPage } from './pages/staff/messages.ts'
import type { Answer, StaffVisit } from './visit.ts'

export const unfiledMessages = async ({ desk }: StaffVisit): Promise<Answer> => ({
  view: unfiledPage(await desk.messages.unfiled()),
})

/** Sent as a file that no browser opens by itself: whatever is in it runs nowhere near our pages. */
export const originalMessage = async ({ desk, params }: StaffVisit): Promise<Answer> => {
  const key = params.key ?? ''
  const file = /^[0-9a-f]{64}$/.test(key) ? await desk.messages.original(key) : null
  return file
    ? { file, mediaType: 'application/octet-stream', name: `message-${key.slice(0, 12)}.eml` }
    : noSuchComplaint
}
