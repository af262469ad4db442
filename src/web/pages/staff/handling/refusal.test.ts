// A refusal on its pages: proposed by one person, waiting on another's list, agreed to or returned.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { readProfile } from '#core/landlord/profile.ts'
import { createMemory, firstId } from '../../../../../test/memory/memory-parts.ts'
import { amira, ben } from '../../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../../../../test/memory/visitor.ts'
import { createServer } from '../../../server.ts'

const path = `/staff/complaints/${firstId}`
const profile = new URL('../../../../../profiles/livewest.json', import.meta.url)

/** LiveWest's policy lists grounds of its own; Fernbank's does not. */
async function given({ landlord = 'fernbank', today = '2026-11-25' } = {}) {
  const memory = await createMemory(`${today}T10:00:00Z`)
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const read = readProfile(JSON.parse(readFileSync(profile, 'utf8')), 'livewest.json')
  assert('profile' in read)
  const deskFor: typeof memory.deskFor = (id, person) => ({
    ...memory.deskFor(id, person),
    ...(landlord === 'livewest' ? { landlord: read.profile } : {}),
  })
  const server = await createServer({ ...memory, deskFor })
  const signedIn = async (who: string) => {
    const visitor = createVisitor(server)
    await visitor.signIn(who)
    return visitor
  }
  return {
    memory,
    officer: await signedIn('amira.khan'),
    second: await signedIn('ben.osei'),
    adviser: await signedIn('cara.lee'),
    last: () => memory.eventsOf(firstId).at(-1)?.event,
  }
}

const proposed = {
  ground: 'already considered',
  facts: 'It was in 2019',
  earlierCase: 'Stage 2 of C-24-7F3K2R',
  discretion: 'Typed under another ground',
  askedOf: 'ben.osei',
  press: 'go',
}

type Given = Awaited<ReturnType<typeof given>>
const propose = async ({ officer }: Given, over: Readonly<Record<string, string>> = {}) =>
  officer.send(await officer.get(`${path}/propose-refusal`), { ...proposed, ...over })

test('2.3 a refusal within 12 months, or without discretion weighed, is not proposed, and nobody asks themselves', async () => {
  const all = await given()
  const answer = await propose(all, {
    ground: 'over 12 months ago',
    discretion: '',
    'knownSince-day': '17',
    'knownSince-month': '11',
    'knownSince-year': '2025',
  })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), [
    'The complaint was received within 12 months, which end on Tue 17 Nov 2026',
    'Say what was weighed before refusing a complaint for its age',
  ])
  assertErrorsLead(answer.page)
  assert.equal(formOn(answer.page).posted.facts, 'It was in 2019')
  const itself = await propose(all, { askedOf: 'amira.khan' })
  assert.deepEqual(errorsOn(itself.page), ['Choose who is asked to agree'])
  assert.doesNotMatch((await all.officer.get(`${path}/propose-refusal`)).page, /<option value="amira\.khan"/)
})

test('2.1 a proposal sends nothing and stops nothing; it waits on the second person’s list and on the complaint', async () => {
  const all = await given()
  const { memory, officer, second, last } = all
  assert.equal((await propose(all)).goTo, `${path}?done=propose-refusal`)
  const event = last()
  assert(event?.type === 'RefusalProposed')
  assert.deepEqual(
    [event.earlierCase, event.discretion, event.proposedBy],
    ['Stage 2 of C-24-7F3K2R', '', 'amira.khan'],
  )
  assert.equal((await memory.deskFor('fernbank', amira).find(firstId))?.letters.length, 1)

  const { page } = await officer.get(path)
  assert.match(page, /Amira Khan proposed not to accept it\. It waits for Ben Osei, or somebody else, to agree\./)
  assert.match(page, /A refusal is proposed, and waits for Ben Osei or somebody else to agree\. The clocks run on\./)
  assert.match(page, /Answer stage 1<\/a>/)
  assert.doesNotMatch(page, /href="[^"]*\/agree-to-refusal/)
  assert.doesNotMatch((await officer.get('/staff')).page, /agree-to-refusal/)
  const myDay = (await second.get('/staff')).page
  assert.match(myDay, /href="\/staff\/complaints\/C-26-7F3K2Q\/agree-to-refusal\/1">Agree to a refusal, or return it/)
  assert.match((await officer.get('/staff/worklists/refusals-to-agree')).page, /agree-to-refusal\/1/)
})

test('2.1 whoever proposed it is told that somebody else must agree; an adviser may not', async () => {
  const all = await given()
  await propose(all)
  const { page } = await all.officer.get(`${path}/agree-to-refusal/1`)
  assert.match(page, /Nobody agrees to what they propose themselves, so somebody else must/)
  assert.doesNotMatch(page, /<button[^>]*>\s*See the letter/)
  assert.equal((await all.adviser.get(`${path}/agree-to-refusal/1`)).status, 403)
  assert.equal((await all.adviser.get(`${path}/return-refusal/1`)).status, 403)
})

test('2.4 the second person reads the letter first; then nothing is to be answered until it is taken on after all', async () => {
  const all = await given()
  await propose(all)
  const { second } = all
  const form = await second.get(`${path}/agree-to-refusal/1`)
  assert.match(form.page, /Why it fits: It was in 2019/)
  assert.match(form.page, /href="[^"]*\/return-refusal\/1">It does not fit: return it with a reason/)
  const preview = await second.send(form, { press: 'go' })
  assert.match(preview.page, /You have the right to take this decision to the Ombudsman/)
  assert.match(preview.page, /Ben Osei looked at it too, and agreed on Wednesday 25 November 2026/)
  assert.equal((await second.send(preview, { press: 'send' })).goTo, `${path}?done=agree-to-refusal`)
  const { page } = await second.get(path)
  assert.match(page, /Nothing: the complaint is not accepted\. It goes on when that is withdrawn\./)
  assert.match(page, /Amira Khan proposed it; Ben Osei agreed\./)
  assert.doesNotMatch(page, /Answer stage 1<\/a>/)
  assert.match((await second.get(`${path}/respond`)).page, /excluded\. Withdraw the exclusion before you go on/)
  assert.match(page, /href="[^"]*\/take-on-after-all">Take it on after all/)
  assert.match((await second.get(`${path}/letters`)).page, /Complaint not accepted/)
  assert.doesNotMatch((await second.get('/staff')).page, /agree-to-refusal/)
})

test('2.1 returned with a reason, the complaint goes on and the reason stands on it', async () => {
  const all = await given()
  await propose(all)
  const { second } = all
  const sent = await second.send(await second.get(`${path}/return-refusal/1`), { because: 'It is new', press: 'go' })
  assert.equal(sent.goTo, `${path}?done=return-refusal`)
  const { page } = await second.get(path)
  assert.match(page, /Ben Osei returned it on Wednesday 25 November 2026: It is new/)
  assert.match(page, /Answer stage 1<\/a>/)
  assert.match(page, /href="[^"]*\/propose-refusal">Propose not to accept the complaint/)
  assert.match((await second.get(`${path}/history`)).page, /Refusal returned/)
})

test('2.2 another ground is refused without its clause; where the policy lists its own, they are offered by name', async () => {
  const typed = await given()
  const other = { ground: 'other', clause: '', clauseWords: '' }
  const answer = await propose(typed, other)
  assert.deepEqual(errorsOn(answer.page), [
    'Name the clause of your published policy that sets out this ground',
    'Enter what that clause says, in its own words',
  ])
  assertErrorsLead(answer.page)
  assert.doesNotMatch(answer.page, /name="policyClause"/)

  const listed = await given({ landlord: 'livewest' })
  const form = await listed.officer.get(`${path}/propose-refusal`)
  assert.match(form.page, /<option value="insurance-claim"[^>]*>4\.8: Liability, injury and insurance claims<\/option>/)
  assert.doesNotMatch(form.page, /outcome-not-permissible/)
  assert.equal(
    (await propose(listed, { ...other, policyClause: 'insurance-claim' })).goTo,
    `${path}?done=propose-refusal`,
  )
  const event = listed.last()
  assert(event?.type === 'RefusalProposed')
  assert.deepEqual([event.clause, event.clauseWords], ['4.8', 'Liability, personal injury or other insurance claims'])
})

test('5.11 a refusal of stage 2 is proposed and agreed to likewise', async () => {
  const all = await given()
  const on = dateOnly('2026-11-25')
  await all.memory.given(amira, { ...responded('2026-11-25', '2026-12-04'), actions: [] })
  await all.memory.given(null, { type: 'AskForStage2', on, channel: 'web', words: '' })
  assert.match((await all.officer.get(path)).page, /Propose to refuse stage 2<\/a>/)
  await propose(all)
  await all.memory.given(ben, { type: 'AgreeToRefusal', proposal: 1, on })
  const { page } = await all.officer.get(path)
  assert.match(page, /Nothing: stage 2 is refused\. It goes on when that is withdrawn\./)
  assert.match((await all.officer.get(`${path}/letters`)).page, /Stage 2 refused/)
})
