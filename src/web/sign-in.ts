// Signing in and out: staff by email address and password, residents by reference and access code, each tried five times.
import type { FastifyInstance } from 'fastify'
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Posted } from './form.ts'
import { inputsOf } from './inputs.ts'
import { checkMain, plainLetters, referenceTyped } from './pages/resident/check.ts'
import type { Parts } from './parts.ts'
import { isPassword } from './passwords.ts'
import { present } from './present.ts'
import { problemWords } from './problem-words.ts'
import { problemIn, tooManyTries, wrongToken } from './problems.ts'
import { goOnView, keptIn, signInView, staffPathOf } from './sign-in-page.ts'
import { sameText } from './tokens.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import { type Answer, form } from './visit.ts'
import { type Arrival, arrivalOf, landlordOf, nobody, publicPage } from './visitors.ts'

export function signInRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/sign-in', async (request, reply) => {
    const { browser, query, path } = arrivalOf(parts, request, reply)
    const drawn = { formToken: browser.formToken('staff'), goOn: staffPathOf(query['go-on']), kept: {}, posted: {} }
    return present(reply, { view: signInView({ ...drawn, refusals: [] }) }, nobody(path, null))
  })
  app.post('/staff/sign-in', async (request, reply) => {
    const arrival = arrivalOf(parts, request, reply)
    return present(reply, await signIn(parts, arrival), nobody(arrival.path, null))
  })
  app.post('/sign-out', async (request, reply) => {
    const arrival = arrivalOf(parts, request, reply)
    return present(reply, await signOut(parts, arrival), nobody(arrival.path, null))
  })
  app.get(
    '/:landlord/check',
    publicPage(parts, async (landlord, arrival, tongue) => checkPage({ landlord, arrival, tongue }, {}, 200)),
  )
  app.post(
    '/:landlord/check',
    publicPage(parts, async (landlord, arrival, tongue) => check(parts, { landlord, arrival, tongue })),
  )
}

async function signIn(parts: Parts, { browser, posted }: Arrival): Promise<Answer> {
  if (!browser.isFormToken('staff', posted._csrf)) return { status: 403, view: wrongToken({}) }
  const email = (posted.email ?? '').trim().toLowerCase()
  const password = posted.password ?? ''
  const goOn = staffPathOf(posted['go-on'])
  const kept = keptIn(posted)
  const again = (refusals: readonly { field: string; because: string }[], status: number): Answer => ({
    status,
    view: signInView({
      formToken: browser.formToken('staff'),
      goOn,
      kept,
      posted: { email: posted.email ?? '' },
      refusals,
    }),
  })
  const missing = [
    ...(email ? [] : [{ field: 'email', because: 'Enter your email address' }]),
    ...(password ? [] : [{ field: 'password', because: 'Enter your password' }]),
  ]
  if (missing.length > 0) return again(missing, 422)
  // Counted before it is looked at, so that many at once are counted too; and for an address that nobody has, as well.
  const account = await parts.accounts.find(email)
  const whose = account?.landlordId ?? null
  if (!(await parts.tries.mayTry(whose, email))) return { status: 429, view: tooManyTries('this email address') }
  const right = await isPassword(password, account?.passwordHash ?? null)
  if (!account || !right) {
    return again([{ field: 'password', because: 'The email address or the password is not right' }], 422)
  }
  await parts.tries.forget(whose, email)
  await browser.end('staff')
  await browser.begin({ who: 'staff', landlordId: account.landlordId, person: account.person })
  if (Object.keys(kept).length === 0) return { goTo: goOn }
  return { view: goOnView(browser.formToken('staff'), goOn, kept) }
}

async function signOut(parts: Parts, { browser, posted, query }: Arrival): Promise<Answer> {
  if (browser.isFormToken('staff', posted._csrf)) {
    await browser.end('staff')
    return { goTo: '/staff/sign-in' }
  }
  if (!browser.isFormToken('resident', posted._csrf)) return { status: 403, view: wrongToken({}) }
  const landlord = landlordOf(parts, (await browser.resident())?.landlordId)
  await browser.end('resident')
  return landlord
    ? { goTo: tongueOf(landlord, query).at(`/${landlord.id}/`) }
    : { view: problemIn('signedOut', 'en-GB') }
}

type CheckRefusals = readonly { field: string; because: string }[]

type CheckVisit = { readonly landlord: Profile; readonly arrival: Arrival; readonly tongue: Tongue }

function checkPage(
  { landlord, arrival, tongue }: CheckVisit,
  typed: Posted,
  status: number,
  refusals: CheckRefusals = [],
): Answer {
  const { browser } = arrival
  const { words, language, at } = tongue
  const content = checkMain(landlord, inputsOf({ posted: typed, refusals }, language), tongue)
  const main = form(at(`/${landlord.id}/check`), browser.formToken('resident'), content)
  return { status, view: { title: words.check.title, language, refusals, posted: typed, main } }
}

async function check(parts: Parts, visit: CheckVisit): Promise<Answer> {
  const { landlord, arrival, tongue } = visit
  const { browser, posted } = arrival
  const says = tongue.words.check
  const id = referenceTyped(posted.reference ?? '')
  const accessCode = plainLetters(posted.accessCode ?? '')
  const missing = [
    ...(posted.reference?.trim() ? [] : [{ field: 'reference', because: says.enterReference }]),
    ...(accessCode ? [] : [{ field: 'accessCode', because: says.enterAccessCode }]),
  ]
  if (missing.length > 0) return checkPage(visit, posted, 422, missing)
  const what = id.slice(0, 40)
  if (!(await parts.tries.mayTry(landlord.id, what))) {
    const { language } = tongue
    return { status: 429, view: tooManyTries(problemWords[language].reference, language) }
  }
  const ways = isComplaintId(id) ? await parts.waysIn(landlord.id, id) : []
  const [way] = ways.filter(({ code }) => sameText(plainLetters(code), accessCode))
  if (!isComplaintId(id) || !way) {
    return checkPage(visit, posted, 422, [{ field: 'reference', because: says.noMatch }])
  }
  await parts.tries.forget(landlord.id, what)
  await browser.end('resident')
  await browser.begin({ who: 'resident', landlordId: landlord.id, complaintId: id, representative: way.representative })
  return { goTo: tongue.at(`/${landlord.id}/complaint`) }
}
