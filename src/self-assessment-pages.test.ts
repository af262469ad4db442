// The pages of the Code and the self-assessment over a real PostgreSQL: the wall and its cases, attesting, deciding,
// approving, publishing; what is wrong is said beside its field, and what somebody else did first is shown.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { acknowledged, calendar, received, responded } from '#core/complaint/scenario.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { createServer } from '#web/server.ts'
import { createMemory } from '../test/memory/memory-parts.ts'
import { fernbank } from '../test/memory/records.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../test/memory/visitor.ts'
import { publishedBy } from './published-self-assessment.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

const { database } = await openTestStore()
const typesetter = createTypesetter()
after(() => typesetter.close())
const memory = await createMemory('2026-11-24T10:00:00Z')
const now = () => memory.clock.now
const server = await createServer({
  ...memory,
  deskFor: (id, person) =>
    Object.defineProperty(memory.deskFor(id, person), 'selfAssessments', {
      value: selfAssessmentsDeskFor(
        { database, now },
        { landlord: fernbank, person: person.id, calendar: () => calendar, typesetter },
      ),
    }),
  publishedSelfAssessments: () => publishedBy(database, fernbank, typesetter),
})
const as = async (id: string) => {
  const visitor = createVisitor(server)
  await visitor.signIn(id)
  return visitor
}
const officer = await as('amira.khan')
const lead = await as('ben.osei')

await record(database, reference(1), [received('2026-10-05'), acknowledged('2026-10-14'), responded('2026-10-19')])
await record(database, reference(2), [received('2026-10-05'), acknowledged('2026-10-07'), responded('2026-10-19')])
const period = 'from=2026-04-01&to=2027-03-31'
const id = '2024-2026-04-01-2027-03-31'

test('the wall has a tile for each provision, with its letter, and as many in its key as there are tiles', async () => {
  const { page, status } = await officer.get('/staff/code')
  assert.equal(status, 200)
  const tiles = [...page.matchAll(/class="app-tile app-tile--(met|some|not-met|not-known)"/g)].map(([, state]) => state)
  assert.equal(tiles.length, 72)
  for (const [state, words] of [
    ['met', 'Met'],
    ['some', 'Met in some cases'],
    ['not-met', 'Not met'],
    ['not-known', 'Not known, or no evidence'],
  ] as const) {
    const count = tiles.filter((one) => one === state).length
    assert.match(page, new RegExp(`\\s${words}: ${count}</li>`), words)
  }
  assert.match(page, /href="\/staff\/code\/2024\/6\.2\?edition=2024&amp;from=2026-04-01&amp;to=2027-03-31"/)
})

test('a period that is none, and an edition not yet in force, are told beside their field', async () => {
  const none = await officer.get('/staff/code?from-day=31&from-month=2&from-year=2026')
  assert.equal(none.status, 422)
  assert.deepEqual(errorsOn(none.page), ['The first day must be a real date, such as 27 3 2026'])
  const early = await officer.get('/staff/code?edition=2024&from=2021-04-01&to=2022-03-31')
  assert.equal(early.status, 422)
})

test('from a tile to a case is two steps: the provision says its words, and lists as many complaints as it counts', async () => {
  const { page } = await officer.get(`/staff/code/2024/6.2?${period}`)
  assert.match(page, /1 of 2 complaints met it: 1 missed/)
  assert.match(page, /The words of the Code/)
  assert.match(page, /On the last day/)
  assert.match(page, new RegExp(`href="/staff/complaints/${reference(1)}"`))
  assert.doesNotMatch(page, new RegExp(`href="/staff/complaints/${reference(2)}"`))
  const met = await officer.get(`/staff/code/2024/6.2?${period}&answer=met`)
  assert.match(met.page, new RegExp(`href="/staff/complaints/${reference(2)}"`))
  assert.equal((await officer.get('/staff/code/2024/99.9')).status, 404)
  assert.equal((await officer.get('/staff/code/2023/6.2')).status, 404)
})

test('an attestation without evidence is refused; with it, it is recorded once, and the second of two is told', async () => {
  const path = `/staff/code/2024/4.1/attest?${period}`
  const page = await officer.get(path)
  const fields = { says: 'yes', words: 'Two officers.', name: 'Carys Wynn', role: 'Head of complaints' }
  const bare = await officer.send(page, fields)
  assert.equal(bare.status, 422)
  assert.deepEqual(errorsOn(bare.page).length, 1)
  assertErrorsLead(bare.page)
  const whole = { ...fields, 'evidence-1': 'Structure chart', 'where-1': 'Intranet' }
  const answer = await officer.send(page, whole)
  assert.match(answer.goTo ?? '', /^\/staff\/code\/2024\/4\.1\?.*done=attested$/)
  assert.match((await officer.get(answer.goTo ?? '')).page, /Structure chart \(Intranet\)/)
  assert.equal((await officer.send(page, whole)).status, 409)
  assert.equal((await officer.get(`/staff/code/2024/6.2/attest?${period}`)).status, 404)
})

test('a self-assessment is started once; each section says what is proposed, and chooses nothing', async () => {
  const page = await officer.get('/staff/self-assessments')
  const started = await officer.send(page)
  assert.equal(started.goTo, `/staff/self-assessments/${id}?done=started`)
  assert.equal((await officer.send(page)).status, 422)
  const section = await officer.get(`/staff/self-assessments/${id}/sections/6`)
  assert.match(section.page, /<strong>Proposed: No<\/strong> – 1 of 2 complaints met it: 1 missed\./)
  assert.doesNotMatch(section.page, / checked/)
  assert.equal((await officer.get(`/staff/self-assessments/${id}/sections/12`)).status, 404)
  assert.equal((await officer.get('/staff/self-assessments/nothing')).status, 404)
})

test('an edition replaced before the period began is started only by whoever confirms it; the wall warns of it', async () => {
  const said =
    'Complaint Handling Code 2022 was replaced by Complaint Handling Code 2024 on 1 April 2024, before this period began'
  const replaced = 'edition=2022&from=2026-04-01&to=2027-03-31'
  assert.ok((await officer.get(`/staff/code?${replaced}`)).page.includes(said))
  assert.ok(!(await officer.get(`/staff/code?${period}`)).page.includes('was replaced by'))
  const refused = await officer.send(await officer.get('/staff/self-assessments'), { edition: '2022' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), [`${said}. Confirm that you mean this edition`])
  assertErrorsLead(refused.page)
  const started = await officer.send(refused, { confirmed: 'yes' })
  assert.equal(started.goTo, '/staff/self-assessments/2022-2026-04-01-2027-03-31?done=started')
})

test('what is written beside an answer that nobody chose is not lost: the answer is asked for', async () => {
  const path = `/staff/self-assessments/${id}/sections/6`
  const refused = await officer.send(await officer.get(path), { 'commentary-6.3': 'My words' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), ['Enter the answer to 6.3'])
  assertErrorsLead(refused.page)
  assert.match(refused.page, /My words/)
})

test('against the cases an answer needs an explanation; a colleague who decided first is shown, and nothing is lost', async () => {
  const path = `/staff/self-assessments/${id}/sections/6`
  const page = await officer.get(path)
  const refused = await officer.send(page, { 'answer-6.2': 'Yes' })
  assert.equal(refused.status, 422)
  assert.match(errorsOn(refused.page).join(), /^Explain why 6\.2 is answered Yes/)
  const explained = { 'answer-6.2': 'Yes', 'explanation-6.2': 'It came in the week of the flood.' }
  const decided = await officer.send(page, explained)
  assert.equal(decided.goTo, `/staff/self-assessments/${id}?done=decided`)
  const second = await lead.send(page, {
    ...formOn((await lead.get(path)).page).posted,
    'answer-6.2': 'No',
    'seen-6.2': '0',
    'commentary-6.2': 'My words',
  })
  assert.equal(second.status, 409)
  assert.match(second.page, /My words/)
  const csv = await officer.get(`/staff/self-assessments/${id}/draft/csv`)
  assert.match(csv.page, /It came in the week of the flood\./)
})

test('only a lead approves, only when all is decided; then it is published as a page and as files', async () => {
  const approvePath = `/staff/self-assessments/${id}/approve`
  const others = await officer.get(approvePath)
  assert.equal(others.status, 403)
  assert.match(others.page, /‘The governing body’s approval’ is done by complaints leads\./)
  assert.match((await officer.get('/fernbank/self-assessment')).page, /not yet published/)
  const fields = { governingBody: 'The board', name: 'Ada Reed', role: 'Chair', response: 'We read <every> answer.' }
  const today = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
  const notReady = await lead.get(approvePath)
  assert.match(notReady.page, /It cannot be recorded yet[\s\S]*Decide every answer first/)
  assert.doesNotMatch(notReady.page, /Record the approval/)
  const csrf = formOn((await lead.get(`/staff/self-assessments/${id}/sections/6`)).page).posted._csrf ?? ''
  const early = await lead.post(approvePath, { _csrf: csrf, seen: '0', ...fields, ...today })
  assert.equal(early.status, 422)
  assert.match(errorsOn(early.page).join(), /^Decide every answer first/)
  for (const section of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
    const path = `/staff/self-assessments/${id}/sections/${section}`
    const before = await lead.get(path)
    if (before.page.includes('take-over')) {
      const taken = await lead.send(before, { press: 'take-over' })
      assert.equal(taken.goTo, `/staff/self-assessments/${id}?done=taken-over`)
    }
    const page = await lead.get(path)
    assert.doesNotMatch(page.page, /take-over/)
    const open = Object.entries(formOn(page.page).posted).filter(([name]) => name.startsWith('seen-'))
    const given = formOn(page.page).posted
    const all = open.flatMap(([name]) => {
      const provision = name.slice('seen-'.length)
      return given[`answer-${provision}`] ? [] : [[`answer-${provision}`, provision === '4.1' ? 'Yes' : 'No']]
    })
    assert.ok((await lead.send(page, Object.fromEntries(all))).goTo, section)
  }
  assert.match((await lead.get(`/staff/self-assessments/${id}`)).page, /Record the governing body’s approval/)
  const page = await lead.get(approvePath)
  const approved = await lead.send(page, { ...fields, ...today })
  assert.equal(approved.goTo, `/staff/self-assessments/${id}?done=approved`)
  assert.equal((await lead.send(page, { ...fields, ...today })).status, 409)
  const unchanged = await lead.get(`/staff/self-assessments/${id}`)
  assert.match(unchanged.page, /Nothing has changed since version 1 was approved\./)
  assert.doesNotMatch(unchanged.page, /Record the governing body’s approval/)
  const sure = await lead.send(unchanged)
  assert.match(sure.page, /Everybody can read it on your public page from now on/)
  const published = await lead.send(sure)
  assert.equal(published.goTo, `/staff/self-assessments/${id}?done=published`)
  const shown = await createVisitor(server).get('/fernbank/self-assessment')
  assert.match(shown.page, /We read &lt;every&gt; answer\./)
  assert.match(shown.page, /It came in the week of the flood\./)
  for (const [format, start] of [
    ['pdf', '%PDF'],
    ['csv', ''],
    ['json', '{'],
  ] as const) {
    const file = await createVisitor(server).get(`/fernbank/self-assessment/${format}`)
    assert.equal(file.status, 200)
    assert.ok(file.page.startsWith(start), format)
  }
  assert.equal((await createVisitor(server).get('/fernbank/self-assessment/exe')).status, 404)
})

test('a second version takes the place of the first, which stays at its address and says so', async () => {
  const fields = { governingBody: 'The board', name: 'Ada Reed', role: 'Chair', response: 'We read it again.' }
  const today = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
  const approved = await lead.send(await lead.get(`/staff/self-assessments/${id}/approve`), { ...fields, ...today })
  assert.equal(approved.goTo, `/staff/self-assessments/${id}?done=approved`)
  await lead.send(await lead.send(await lead.get(`/staff/self-assessments/${id}`)))
  const anybody = createVisitor(server)
  const first = await anybody.get(`/fernbank/self-assessment/${id}/1`)
  assert.match(first.page, /This version is superseded and no longer holds/)
  assert.match(first.page, new RegExp(`href="/fernbank/self-assessment/${id}/2">Read version 2`))
  assert.match(first.page, /We read &lt;every&gt; answer\./)
  const newest = await anybody.get('/fernbank/self-assessment')
  assert.match(newest.page, /We read it again\./)
  assert.doesNotMatch(newest.page, /no longer holds/)
  assert.match(newest.page, /version 1<\/a> \(superseded by version 2\)/)
  assert.match((await anybody.get(`/fernbank/self-assessment/${id}/1/json`)).page, /We read <every> answer\./)
  for (const path of [`${id}/3`, `${id}/1/exe`, `2024-2025-04-01-2026-03-31/1`]) {
    assert.equal((await anybody.get(`/fernbank/self-assessment/${path}`)).status, 404, path)
  }
})
