// What is asked of forms that were typed in and not sent: kept from a script or when one comes back, listed, thrown away.
import { isComplaintId } from '#core/complaint/complaint.ts'
import { type ActContext, whyNotOf } from './act.ts'
import type { Desk } from './desk.ts'
import { clean, type Posted } from './form.ts'
import { acts } from './pages/staff/acts.ts'
import { askIfSure, isSure } from './pages/staff/confirm.ts'
import { logStart } from './pages/staff/log-a-contact.ts'
import { actPath } from './pages/staff/next-act.ts'
import { callTitle, dropPath, placeOfCall, typedMain, typedPath } from './pages/staff/typed.ts'
import { timeWords } from './pages/staff/words.ts'
import { may } from './permissions.ts'
import { notFound } from './problems.ts'
import type { Typing } from './typed-desk.ts'
import type { Answer, StaffVisit } from './visit.ts'

/** Its fields as a person typed them: without what the page itself put beside them. */
export const typedIn = ({ _csrf, press, seen, place, ...fields }: Posted): Posted => fields

/** Whether there is anything in it that was not there when the form opened; how many rows it has is the form's own. */
const isTouched = (fields: Posted, start: Posted): boolean =>
  Object.entries(fields).some(
    ([name, value]) => !name.startsWith('rows-') && clean(value) !== '' && clean(value) !== clean(start[name]),
  )

/** Keeps a form of an act as it was sent, when something was typed in it. */
export async function keepTyped(
  act: (typeof acts)[number],
  context: ActContext,
  posted: Posted,
): Promise<string | null> {
  const { desk, file, number } = context
  const fields = typedIn(posted)
  const start = whyNotOf(act, context) === null ? act.start(context) : {}
  if (!isTouched(fields, start)) return null
  const seen = Number.isInteger(Number(posted.seen)) ? Number(posted.seen) : 0
  const place = actPath(act, { file, number })
  return desk.typed.save({ place, title: act.title(context), complaint: file.complaint.id, fields, seen })
}

/** Keeps a call that is being taken, from its first word on. */
export async function keepCall(desk: Desk, posted: Posted): Promise<string | null> {
  const { complaint = '' } = posted
  const fields = typedIn(posted)
  if (!isComplaintId(complaint) || !isTouched(fields, { ...logStart(desk), complaint })) return null
  return desk.typed.save({ ...typingOf(placeOfCall(complaint), fields), title: callTitle(fields) })
}

const typingOf = (place: string, fields: Posted): Omit<Typing, 'title'> => ({ place, complaint: null, fields, seen: 0 })

const ofAct = /^\/staff\/complaints\/(C-\d{2}-[0-9A-Z]{6})\/([a-z0-9-]+)(?:\/(\d{1,4}))?$/

async function keptAt({ desk, posted }: StaffVisit): Promise<string | 'nowhere' | null> {
  const { place = '' } = posted
  if (place === placeOfCall(posted.complaint ?? '')) return keepCall(desk, posted)
  const [, id = '', path = '', number = '0'] = ofAct.exec(place) ?? []
  const act = acts.find((one) => one.path === path && (one.numbered === true) === (number !== '0'))
  const file = isComplaintId(id) ? await desk.find(id) : null
  if (!act || !file || !may(desk.person, act.who)) return 'nowhere'
  return keepTyped(act, { desk, file, staff: await desk.staff(), number: Number(number) }, posted)
}

/** Answers a script: when it was kept, or nothing where there is nothing to keep. */
export async function keepIt(visit: StaffVisit): Promise<Answer> {
  const savedAt = await keptAt(visit)
  if (savedAt === 'nowhere') return { status: 404, view: notFound }
  return { said: savedAt === null ? '' : timeWords(savedAt) }
}

export const typed = async ({ desk, formToken }: StaffVisit): Promise<Answer> => ({
  view: { title: 'Typed and not sent', wide: true, main: typedMain(await desk.typed.all(), formToken) },
})

export async function throwAway(visit: StaffVisit): Promise<Answer> {
  const { desk, posted } = visit
  const there = await desk.typed.find(posted.place ?? '')
  if (there && !isSure(posted)) {
    return askIfSure(visit, {
      title: `Throw away: ${there.title}`,
      happens: 'What you typed in it is gone for good. Nothing that was recorded changes.',
      action: dropPath,
      yes: 'Throw it away',
      no: { href: typedPath, text: 'Keep it' },
    })
  }
  await desk.typed.drop(posted.place ?? '')
  return { goTo: typedPath }
}
