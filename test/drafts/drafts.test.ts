// Complaints begun on the website: kept on every turn, closed and taken up again, finished for a caller, and sent once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { createVisitor, errorsOn, formOn } from '../memory/visitor.ts'
import { amira, fernbank, landlords, openApp } from '../spine/app.ts'
import { answersAll, form, pairOf, sends } from './visitor.ts'

const { server, deployment, clock, owner, deskOf, faults } = await openApp('2026-11-24T10:00:00Z')
const itIs = (instant: string) => {
  clock.now = Date.parse(instant)
}
const caseOf = async (reference: string) => {
  const file = await deskOf(amira).find(complaintId(reference))
  assert(file)
  return file
}
const storyAt = async (visitor: ReturnType<typeof createVisitor>) =>
  formOn((await visitor.get(`${form}/what-happened`)).page).posted.story

test('what is wrong on a page is said, and what was typed there is kept all the same', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'where')
  const { status, page } = await visitor.send(await visitor.get(`${form}/where`), { where: 'place', place: '' })
  assert.equal(status, 422)
  assert.deepEqual(errorsOn(page), ['Enter which place, or choose another answer'])
  assert.equal(formOn((await visitor.get(`${form}/where`)).page).posted.where, 'place')
  const tooLong = 'x'.repeat(10_001)
  const long = await visitor.send(await visitor.get(`${form}/what-happened`), { story: tooLong })
  assert.deepEqual(errorsOn(long.page), ['What happened must be 10,000 characters or fewer'])
  assert.equal(formOn(long.page).posted.story, tooLong)
  assert.equal(await storyAt(visitor), tooLong)
})

test('7. the session expires: the text is there, on the page that was open, and by reference and code', async () => {
  itIs('2026-11-24T10:00:00Z')
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'what-happened')
  const pair = await pairOf(visitor)
  const open = await visitor.get(`${form}/what-happened`)
  itIs('2026-11-24T10:30:01Z')
  const closed = await visitor.get(`${form}/danger`)
  assert.equal(closed.goTo, `${form}/come-back?closed=danger`)
  assert.match((await visitor.get(`${form}/come-back?closed=danger`)).page, /Your answers are saved\./)
  const typed = await visitor.send(open, { press: 'go', story: 'Typed for a long time' })
  assert.equal(typed.goTo, `${form}/when`)
  assert.equal(await storyAt(visitor), 'Typed for a long time')

  itIs('2026-11-24T22:00:01Z')
  const late = await visitor.send(open, { press: 'go', story: 'Typed until the evening' })
  assert.equal(late.status, 403)
  assert.match(late.page, /What you just typed is kept as well/)
  const back = await visitor.send(late, pair)
  assert.equal(back.goTo, `${form}/what-happened`)
  assert.equal(await storyAt(visitor), 'Typed until the evening')
})

test('22. a wrong reference and a wrong code get the same answer, and the sixth try waits', async () => {
  itIs('2026-11-25T10:00:00Z')
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'danger')
  const { reference, draftCode } = await pairOf(visitor)
  const stranger = createVisitor(server)
  const tries = async (pair: { reference: string; draftCode: string }) =>
    stranger.send(await stranger.get(`${form}/come-back`), pair)
  const wrongCode = await tries({ reference, draftCode: '2222-2222-2222' })
  const wrongReference = await tries({ reference: 'D-26-222222', draftCode })
  const said = ['We could not find a complaint that was begun, with that reference and code. Check both, and try again']
  assert.deepEqual([wrongCode.status, errorsOn(wrongCode.page)], [422, said])
  assert.deepEqual([wrongReference.status, errorsOn(wrongReference.page)], [422, said])
  for (let once = 2; once <= 5; once += 1) await tries({ reference, draftCode: '2222-2222-2222' })
  assert.equal((await tries({ reference, draftCode })).status, 429)
  itIs('2026-11-25T10:15:01Z')
  const opened = await tries({ reference: reference.toLowerCase(), draftCode: draftCode.replaceAll('-', ' ') })
  assert.equal(opened.goTo, `${form}/check-answers`)
})

test('a draft of one landlord is not there at another, whatever is known of it', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'danger')
  const pair = await pairOf(visitor)
  const elsewhere = await visitor.send(await visitor.get('/livin/complain/come-back'), pair)
  assert.equal(elsewhere.status, 422)
  assert.equal((await visitor.get('/livin/complain/danger')).goTo, '/livin/complain/come-back?closed=danger')
})

test('it is sent once, however often the button is pressed', async () => {
  itIs('2026-11-25T11:00:00Z')
  const visitor = createVisitor(server)
  await answersAll(visitor)
  const page = await visitor.get(`${form}/check-answers`)
  const sent = await Promise.all([1, 2, 3].map(() => visitor.send(page, { press: 'send' })))
  assert.deepEqual(
    sent.map(({ goTo }) => goTo),
    Array(3).fill(`${form}/sent`),
  )
  const { rows } = await owner.query(`select count(*)::int from complaint where resident_name = 'Tom Ash'`)
  assert.deepEqual(rows, [{ count: 1 }])
  const kept = await owner.query(`select answers, files from draft where sent_at is not null`)
  assert.deepEqual(kept.rows, [{ answers: {}, files: [] }])
})

test('late at night it is received on the day that it is in London', async () => {
  itIs('2027-06-30T23:30:00Z')
  const visitor = createVisitor(server)
  await answersAll(visitor)
  const { page } = await visitor
    .send(await visitor.get(`${form}/check-answers`), { press: 'send' })
    .then(() => visitor.get(`${form}/sent`))
  assert.match(page, /We got it today, Thursday 1 July 2027/)
  itIs('2026-11-25T12:00:00Z')
})

test('what fills in the box that nobody sees records nothing, and loses nothing', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor)
  const before = await owner.query('select count(*)::int from complaint')
  const caught = await visitor.send(await visitor.get(`${form}/check-answers`), { website: 'https://spam.example' })
  assert.equal(caught.status, 422)
  assert.deepEqual((await owner.query('select count(*)::int from complaint')).rows, before.rows)
  assert.match(await sends(visitor), /^C-26-/)
})

test('an adviser opens it by its reference and code, and what they send was told to them by phone', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'reply')
  const pair = await pairOf(visitor)
  const adviser = createVisitor(server)
  await adviser.signIn('dan.fry')
  const wrong = await adviser.send(await adviser.get('/staff/drafts'), { ...pair, draftCode: '2222-2222-2222' })
  assert.equal(wrong.status, 422)
  const opened = await adviser.send(await adviser.get('/staff/drafts'), pair)
  assert.equal(opened.goTo, `${form}/check-answers`)
  const check = await adviser.get(`${form}/check-answers`)
  assert.match(check.page, /It will be recorded by Dan Fry, as told by phone/)
  await adviser.send(await adviser.get(`${form}/reply?from=check`), { replyBy: 'phone', telephone: '01632 960 111' })
  await adviser.send(await adviser.get(`${form}/name?from=check`), { name: 'Una Reed' })
  const sent = await adviser.send(await adviser.get(`${form}/check-answers`), { press: 'send' })
  const reference = /C-26-[0-9A-Z]{6}/.exec(sent.goTo ?? '')?.[0] ?? ''
  assert.equal(sent.goTo, `/staff/complaints/${reference}/logged`)
  const { complaint, history } = await caseOf(reference)
  assert.deepEqual(
    [complaint.channel, history[0]?.by, complaint.resident.telephone],
    ['phone', 'dan.fry', '01632 960 111'],
  )
  assert.equal((await visitor.get(`${form}/danger`)).goTo, `${form}/sent`)
})

test('28 days after it was last saved it is gone, and its files with it', async () => {
  itIs('2026-11-26T10:00:00Z')
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'danger')
  const { page } = await visitor.get(`${form}/saved`)
  assert.match(page, /This is not yet a complaint/)
  assert.match(page, /We keep it until Thursday 24 December 2026/)
  const { reference } = await pairOf(visitor)
  const left = async () => {
    await keepHouse(deployment, landlords)
    return (await owner.query('select count(*)::int from draft where draft_id = $1', [reference])).rows
  }
  itIs('2026-12-24T23:59:00Z')
  assert.deepEqual(await left(), [{ count: 1 }])
  itIs('2026-12-25T10:00:01Z')
  assert.deepEqual(await left(), [{ count: 0 }])
})

test('a fault of ours says what is saved, and shows what was typed on the last page', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'what-happened')
  const open = await visitor.get(`${form}/what-happened`)
  await owner.query('alter table draft rename to not_there')
  const { status, page } = await visitor.send(open, { press: 'go', story: 'Typed while something broke' })
  await owner.query('alter table not_there rename to draft')
  assert.equal(status, 500)
  assert.match(page, /Everything up to the page before is saved/)
  assert.match(page, /Typed while something broke/)
  const again = await visitor.send(open, { press: 'go', story: 'Typed while something broke' })
  assert.equal(again.goTo, `${form}/when`)
})

test('a landlord whose policy has no web channel is not given a form: its ways are said instead', async () => {
  const channels = fernbank.channels.filter(({ kind }) => kind !== 'web')
  const { start } = await openApp('2026-11-24T10:00:00Z')
  const without = await start([{ ...fernbank, channels }])
  const visitor = createVisitor(without.server)
  const { page } = await visitor.get(form)
  assert.match(page, /We do not take complaints by a form on this website/)
  assert.match(page, /01632 960 123/)
  assert.doesNotMatch(page, /Start now/)
  assert.equal((await visitor.get(`${form}/danger`)).goTo, form)
})

test('leaves nothing wrong behind', () => assert.deepEqual(faults, []))
