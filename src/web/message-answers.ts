// What the pages of mail answer: what belongs to no complaint, each original as a file, and the form that puts a mail where it belongs.
import type { Refusal } from '#core/complaint/step.ts'
import { type Posted, readForm } from './form.ts'
import { noSuchComplaint } from './form-page.ts'
import type { Message } from './messages-desk.ts'
import { filingPage, filingSchema, listOf, wordsIn } from './pages/staff/file-message.ts'
import { infectedPage, unfiledPage } from './pages/staff/messages.ts'
import type { Answer, StaffVisit } from './visit.ts'

export const unfiledMessages = async ({ desk, query }: StaffVisit): Promise<Answer> => {
  const aside = query.list === 'aside'
  const messages = await (aside ? desk.messages.aside() : desk.messages.unfiled())
  return { view: unfiledPage(messages, aside, await desk.staff()) }
}

const keyIn = ({ key = '' }: Posted): string | null => (/^[0-9a-f]{64}$/.test(key) ? key : null)

/** Sent as a file that no browser opens by itself: whatever is in it runs nowhere near our pages. */
export const originalMessage = async ({ desk, params }: StaffVisit): Promise<Answer> => {
  const key = keyIn(params)
  const file = key ? await desk.messages.original(key) : null
  if (!key || !file) return noSuchComplaint
  if ('infected' in file) return { status: 403, view: infectedPage(file.infected) }
  return { file, mediaType: 'application/octet-stream', name: `message-${key.slice(0, 12)}.eml` }
}

/** Whoever may log a contact may say where a mail belongs. */
export async function fileMessage(visit: StaffVisit): Promise<Answer> {
  const { desk, params, posted, query } = visit
  const key = keyIn(params)
  const message = key ? await desk.messages.find(key) : null
  if (!key || !message) return noSuchComplaint
  if (!('_csrf' in posted))
    return view(visit, message, { posted: {}, refusals: [], words: wordsIn(query), status: 200 })
  const again = (refusals: readonly Refusal[], status: number) =>
    view(visit, message, { posted, refusals, words: wordsIn(posted), status })
  const read = readForm(filingSchema, posted)
  if (!read.read) return again(read.refusals, 422)
  const done = await desk.messages.file({ key, ...read.command, seen: Number(posted.seen) })
  if (!done.done) return again(done.refusals, done.stale ? 409 : 422)
  const now = await desk.messages.find(key)
  return { goTo: now ? listOf(now) : '/staff/messages' }
}

type Shown = {
  readonly posted: Posted
  readonly refusals: readonly Refusal[]
  readonly words: string
  readonly status: number
}

async function view(
  { desk, formToken }: StaffVisit,
  message: Message,
  { posted, refusals, words, status }: Shown,
): Promise<Answer> {
  const found = words === '' ? null : (await desk.search(words, null)).rows.slice(0, 10)
  return { status, view: filingPage({ message, words, found }, formToken, { posted, refusals }) }
}
