// The pages that bring in an assessment written elsewhere, over a real PostgreSQL: who may, what is refused, and twice is once.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { calendar } from '#core/complaint/scenario.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { openTestStore } from '#store/scenario.ts'
import { createServer } from '#web/server.ts'
import { createMemory } from '../test/memory/memory-parts.ts'
import { fernbank } from '../test/memory/records.ts'
import { assertErrorsLead, createVisitor, errorsOn } from '../test/memory/visitor.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

const { database, owner } = await openTestStore()
const typesetter = { pdf: () => assert.fail('no PDF here'), docx: () => assert.fail('no Word file here') }
const memory = await createMemory('2026-11-24T10:00:00Z')
const server = await createServer({
  ...memory,
  deskFor: (id, person) =>
    Object.defineProperty(memory.deskFor(id, person), 'selfAssessments', {
      value: selfAssessmentsDeskFor(
        { database, now: () => memory.clock.now },
        { landlord: fernbank, person: person.id, calendar: () => calendar, typesetter },
      ),
    }),
})
const officer = createVisitor(server)
await officer.signIn()

const at = '/staff/self-assessments/bring-in'
const year = { 'from-day': '1', 'from-month': '4', 'from-year': '2025' }
const days = { ...year, 'to-day': '31', 'to-month': '3', 'to-year': '2026' }

/** Sends a file as a browser does. */
async function send(
  name: string,
  content: string | Buffer<ArrayBuffer>,
  fields: Readonly<Record<string, string>> = days,
) {
  const { page } = await officer.get(at)
  const sent = new FormData()
  sent.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('no token'))
  for (const [field, value] of Object.entries(fields)) sent.append(field, value)
  sent.append('file', new File([content], name))
  const request = new Response(sent)
  const answer = await server.inject({
    method: 'POST',
    url: at,
    cookies: Object.fromEntries(officer.cookies),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return { status: answer.statusCode, page: answer.body, goTo: String(answer.headers.location) }
}

const count = async (table: string): Promise<number> =>
  (await owner.query(`select count(*)::int as count from ${table}`)).rows[0].count

const ours = (edition: '2022' | '2024') => JSON.stringify(madeUp(edition))

test('without a file or with a day that is none, the form says so beside its field, and nothing is kept', async () => {
  const refused = await send('empty.json', '', { ...days, 'to-month': '2' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), ['Choose a file', 'The last day must be a real date, such as 27 3 2026'])
  assertErrorsLead(refused.page)
  assert.equal(await count('self_assessment_file'), 0)
})

test('another landlord’s file is shown as a fault, cannot be brought in by a form made by hand, and is let go of', async () => {
  const pack = readFileSync(new URL('../test/self-assessments/vivere-2024.json', import.meta.url))
  const { goTo } = await send('vivere-2024.json', pack)
  assert.match(goTo, /^\/staff\/self-assessments\/bring-in\/[0-9a-f]{24}$/)
  const shown = await officer.get(goTo)
  assert.match(
    shown.page,
    /vivere-2024\.json: it is of “Vivere Living Limited”, and would go into the record of “Fernbank Homes”/,
  )
  assert.doesNotMatch(shown.page, /value="accept"/)
  assert.equal((await officer.send(shown, { press: 'accept' })).status, 422)
  assert.equal(await count('self_assessment'), 0)
  assert.equal((await officer.send(shown, { press: 'discard' })).goTo, at)
  assert.equal((await officer.get(goTo)).status, 404)
  assert.equal(await count('self_assessment_file'), 0)
})

test('an edition replaced before the period is brought in only by whoever confirms it', async () => {
  const { goTo } = await send('old.json', ours('2022'))
  const shown = await officer.get(goTo)
  const said =
    'Complaint Handling Code 2022 was replaced by Complaint Handling Code 2024 on 1 April 2024, before this period began'
  assert.ok(shown.page.includes(`${said}.`))
  const refused = await officer.send(shown, { press: 'accept' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), [`${said}. Confirm that you mean this edition`])
  assertErrorsLead(refused.page)
  assert.equal(await count('self_assessment'), 0)
  const accepted = await officer.send(refused, { press: 'accept', confirmed: 'yes' })
  assert.equal(accepted.goTo, '/staff/self-assessments/2022-2025-04-01-2026-03-31?done=brought-in')
})

test('an edition not in force before the period ended is brought in only by whoever confirms it, and the warning stays', async () => {
  const before = await count('self_assessment')
  const { goTo } = await send('early.json', ours('2024'), { ...days, 'from-year': '2023', 'to-year': '2024' })
  const shown = await officer.get(goTo)
  const said = 'Complaint Handling Code 2024 is in force only from 1 April 2024, after this period ended'
  assert.ok(shown.page.includes(`${said}.`))
  const refused = await officer.send(shown, { press: 'accept' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), [`${said}. Confirm that you mean this edition`])
  assert.equal(await count('self_assessment'), before)
  const accepted = await officer.send(refused, { press: 'accept', confirmed: 'yes' })
  assert.equal(accepted.goTo, '/staff/self-assessments/2024-2023-04-01-2024-03-31?done=brought-in')
  assert.ok((await officer.get(accepted.goTo ?? '')).page.includes(`${said}.`))
})

test('the same file twice is once, and a button pressed twice leads on', async () => {
  const first = await send('ours.json', ours('2024'))
  const shown = await officer.get(first.goTo)
  const accepted = await officer.send(shown, { press: 'accept' })
  assert.equal(accepted.goTo, '/staff/self-assessments/2024-2025-04-01-2026-03-31?done=brought-in')
  const before = await count('self_assessment_decision')
  assert.equal((await officer.send(shown, { press: 'accept' })).goTo, '/staff/self-assessments')
  const again = await officer.get((await send('copy.json', ours('2024'))).goTo)
  assert.match(again.page, /Amira Khan brought in this very file on 24 November 2026\./)
  assert.doesNotMatch(again.page, /value="accept"/)
  assert.equal(await count('self_assessment_decision'), before)
  const { page } = await officer.get(accepted.goTo ?? '')
  assert.match(page, /Brought in from ours\.json by Amira Khan on 24 November 2026:\s+66 answers, and 6 left open\./)
  assert.match(page, /It says that it was approved by The board on 3 June 2026; it is not approved here by that\./)
})

test('an adviser is told that others do this', async () => {
  const adviser = createVisitor(server)
  await adviser.signIn('cara.lee')
  assert.equal((await adviser.get(at)).status, 403)
})
