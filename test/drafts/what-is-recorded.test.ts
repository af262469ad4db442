// What is on the record of a complaint that was sent from the website: danger, who speaks, a group, needs, files; or a report.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { download, sendFiles } from '../files/sender.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, landlords, openApp } from '../spine/app.ts'
import { answersAll, form, pairOf, sends } from './visitor.ts'

const { server, deployment, clock, deskOf, faults } = await openApp('2026-11-24T10:00:00Z')
const caseOf = async (reference: string) => {
  const file = await deskOf(amira).find(complaintId(reference))
  assert(file)
  return file
}
const told = async (more: Parameters<typeof answersAll>[1]) => {
  const visitor = createVisitor(server)
  await answersAll(visitor, more)
  return caseOf(await sends(visitor))
}

test('danger is flagged in the same act as the complaint, and stands at the head of every page of it', async () => {
  const { complaint, history } = await told({ danger: { danger: 'hurt', dangerWhat: 'Bare wires in the hall' } })
  assert.deepEqual(
    history.map(({ by, event }) => [by, event.type]),
    [
      ['resident', 'ComplaintReceived'],
      ['resident', 'HazardFlagged'],
    ],
  )
  const [hazard] = complaint.handling.hazards
  assert.equal(hazard?.what, 'Said on the complaint form: somebody could be hurt or made ill: Bare wires in the hall')
  assert.deepEqual([hazard?.severity, hazard?.awareAt], ['emergency', Date.parse('2026-11-24T10:00:00Z')])
  assert.equal(complaint.stages[0].acknowledgement, null)
  const officer = createVisitor(server)
  await officer.signIn()
  for (const page of ['', '/history', '/acknowledge']) {
    const shown = (await officer.get(`/staff/complaints/${complaint.id}${page}`)).page
    assert.match(shown, /Emergency, not made safe: Said on the complaint form: somebody could be hurt or made ill/)
  }
})

test('a representative whose authority is awaited is named, and the resident is the one written to', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {
    'who-for': { whoFor: 'other' },
    authority: { forName: 'Mrs Ivy Lowe', relation: 'councillor', authority: 'awaited', forAddress: '2 Alder Court' },
  })
  const { complaint } = await caseOf(await sends(visitor))
  const { name, address, email, replyBy } = complaint.resident
  assert.deepEqual([name, address, email, replyBy], ['Mrs Ivy Lowe', '2 Alder Court', '', 'post'])
  const [speaker] = complaint.handling.representatives
  assert.deepEqual(
    [speaker?.name, speaker?.relation, speaker?.authority, speaker?.contact],
    ['Tom Ash', 'councillor', 'awaited', 'tom.ash@mail.example'],
  )
  const { page } = await visitor.get(`${form}/sent`)
  assert.match(page, /We will give the access code to Mrs Ivy Lowe/)
  assert.doesNotMatch(page, /Your access code/)
  assert.equal((await visitor.get('/fernbank/complaint')).goTo, '/fernbank/check')
})

test('a representative who has authority is the one to reach, and staff read whose details those are', async () => {
  const { complaint } = await told({
    'who-for': { whoFor: 'other' },
    authority: { forName: 'Mrs Ivy Lowe', relation: 'friend or relative', authority: 'given' },
  })
  assert.equal(complaint.resident.email, 'tom.ash@mail.example')
  assert.equal(complaint.resident.needs, 'These are the details of Tom Ash, who speaks for them')
  assert.equal(complaint.handling.representatives[0]?.authority, 'given')
})

test('texts are asked for by a box of their own, with a number that they can go to, and are on the record with the complaint', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'reply')
  const page = await visitor.get(`${form}/reply`)
  const said = { press: 'go', replyBy: 'email', email: 'tom.ash@mail.example' }
  for (const textsTo of ['', '01632 960 017']) {
    const refused = await visitor.send(page, { ...said, texts: 'yes', textsTo })
    assert.equal(refused.status, 422)
    assert.match(refused.page, /Enter a UK mobile phone number, such as 07700 900123/)
  }
  assert.equal((await visitor.send(page, { ...said, texts: '', textsTo: '01632 960 017' })).status, 303)

  const asked = await told({ reply: { texts: 'yes', textsTo: '07700 900 123' } })
  assert.deepEqual(asked.complaint.handling.texting, { number: '07700900123', on: '2026-11-24', failed: null })
  assert.deepEqual(
    asked.history.map(({ by, event }) => [by, event.type]),
    [
      ['resident', 'ComplaintReceived'],
      ['resident', 'TextsAskedFor'],
    ],
  )
  const byText = await told({ reply: { replyBy: 'text', mobile: '07700 900456', texts: 'yes', textsTo: '' } })
  assert.equal(byText.complaint.handling.texting?.number, '07700900456')
  assert.equal((await told({ reply: { replyBy: 'text', mobile: '07700 900456' } })).complaint.handling.texting, null)
})

test('nothing is texted to somebody who may not yet speak for the resident', async () => {
  const authority = { forName: 'Mrs Ivy Lowe', relation: 'councillor', forAddress: '2 Alder Court' }
  const asked = { 'who-for': { whoFor: 'other' }, reply: { texts: 'yes', textsTo: '07700 900123' } }
  for (const [given, number] of [
    ['awaited', undefined],
    ['given', '07700900123'],
  ] as const) {
    const { complaint } = await told({ ...asked, authority: { ...authority, authority: given } })
    assert.equal(complaint.handling.texting?.number, number)
  }
})

test('a group has its kind, how many they are, and the one person who is written to', async () => {
  const { complaint } = await told({ 'who-for': { whoFor: 'group' }, group: { groupKind: 'petition', people: '34' } })
  assert.deepEqual(complaint.handling.group, {
    on: '2026-11-24',
    kind: 'petition',
    people: 34,
    contactName: 'Tom Ash',
  })
  const unknown = await told({ 'who-for': { whoFor: 'group' }, reply: { replyBy: 'email', email: 'a@mail.example' } })
  assert.equal(unknown.complaint.handling.group, null)
  assert.match(unknown.complaint.story, /On behalf of a group\. How many people is not known\.$/)
})

test('needs, the format of letters, a text to reply by, and what is not safe stand where staff contact them', async () => {
  const { complaint } = await told({
    help: { 'help-large': 'yes', 'help-interpreter': 'yes', language: 'Somali', needs: 'I am deaf' },
    reply: { replyBy: 'text', mobile: '07700 900 111', times: 'After six', safe: 'Do not write to the home' },
  })
  assert.equal(complaint.resident.letterFormat, 'large print')
  assert.deepEqual([complaint.resident.replyBy, complaint.resident.telephone], ['phone', '07700 900 111'])
  assert.equal(
    complaint.resident.needs,
    [
      'NOT SAFE: Do not write to the home',
      'Reply by text message to 07700 900 111: do not ring first',
      'A good time: After six',
      'Needs an interpreter: Somali',
      'I am deaf',
    ].join('\n'),
  )
})

test('something of more than 12 months ago is taken all the same, and when it was is on the record', async () => {
  const visitor = createVisitor(server)
  const since = { when: 'day', 'since-day': '3', 'since-month': '2', 'since-year': '2025' }
  await answersAll(visitor, { when: since })
  assert.match(
    (await visitor.get(`${form}/check-answers`)).page,
    /This was more than 12 months ago\. Send it all the same/,
  )
  const { complaint } = await caseOf(await sends(visitor))
  assert.match(complaint.story, /When it started, or when they found out: 3 February 2025\./)
})

test('a picture on the form stands beside its name, to whoever has the draft open and to nobody else', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'files')
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#264' } })
    .jpeg()
    .toBuffer()
  const files = [
    { name: 'lift.jpg', content: new Uint8Array(photo) },
    { name: 'half.jpg', content: new Uint8Array(photo.subarray(0, 300)) },
  ]
  const page = await visitor.get(`${form}/files`)
  const sent = await sendFiles(server, visitor, page, files, { press: 'more' })
  const own = /<img class="app-preview" src="([^"]+)" alt="A small copy of lift\.jpg">/.exec(sent.page)?.[1] ?? ''
  assert.match(sent.page, /half\.jpg<\/span>[^<]*<span[^>]*>There is no small copy of this picture/)
  const { width, format } = await sharp((await download(server, visitor, own)).bytes).metadata()
  assert.deepEqual([width, format], [320, 'webp'])
  const stranger = createVisitor(server)
  assert.equal((await stranger.get(own)).goTo, `${form}/come-back?closed=files`)
  await answersAll(stranger, {}, 'files')
  assert.equal((await stranger.get(own)).status, 404)
})

test('files are held for as long as the draft is, and come with the complaint', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'files')
  const page = await visitor.get(`${form}/files`)
  const sent = [
    { name: 'diary.txt', content: 'Monday: no lift' },
    { name: 'bill.pdf', content: '<h1>not a PDF</h1>' },
  ]
  const shown = await sendFiles(server, visitor, page, sent, { press: 'go' })
  assert.equal(shown.status, 422)
  assert.match(shown.page, /What is in bill\.pdf is not what its name says/)
  assert.match(shown.page, /diary\.txt/)
  const pair = await pairOf(visitor)
  for (const instant of ['2026-11-26T10:00:00Z', '2026-12-10T10:00:00Z']) {
    clock.now = Date.parse(instant)
    await keepHouse(deployment, landlords)
  }
  // The session is long over.
  await visitor.send(await visitor.get(`${form}/come-back`), pair)
  await visitor.send(await visitor.get(`${form}/name`), { name: 'Tom Ash' })
  const { complaint } = await caseOf(await sends(visitor))
  const [diary] = complaint.handling.files
  assert.deepEqual([diary?.name, diary?.from, diary?.channel], ['diary.txt', 'resident', 'web'])
  assert(diary && (await deskOf(amira).filesOf(complaint.id).read(diary)))
  clock.now = Date.parse('2026-11-24T10:00:00Z')
})

test('a file that is taken out again is not sent', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor, {}, 'files')
  const files = [{ name: 'diary.txt', content: 'Tuesday: no lift' }]
  await sendFiles(server, visitor, await visitor.get(`${form}/files`), files, { press: 'more' })
  const removed = await visitor.send(await visitor.get(`${form}/files`), { press: 'remove-1' })
  assert.match(removed.page, /No files yet/)
  await visitor.send(await visitor.get(`${form}/name`), { name: 'Tom Ash' })
  assert.deepEqual((await caseOf(await sends(visitor))).complaint.handling.files, [])
})

test('1.3 a first report is a service request, with the choice to complain given, and is recorded once', async () => {
  const visitor = createVisitor(server)
  const first = await visitor.send(await visitor.get(`${form}/what-it-is`), { kind: 'report', press: 'go' })
  assert.equal(first.goTo, `${form}/report`)
  const page = await visitor.get(`${form}/report`)
  assert.match(page.page, /you can complain instead, now or later/)
  const report = { story: 'The tap drips', name: 'Una Reed', telephone: '01632 960 111' }
  const [one, two] = await Promise.all([visitor.send(page, report), visitor.send(page, report)])
  assert.deepEqual([one.goTo, two.goTo], [`${form}/sent`, `${form}/sent`])
  const done = await visitor.get(`${form}/sent`)
  const reference = /S-26-[0-9A-Z]{6}/.exec(done.page)?.[0] ?? ''
  const file = await deskOf(amira).contacts.find(contactId(reference))
  assert.deepEqual(
    file?.history.map(({ by, event }) => [by, event.type]),
    [['resident', 'ContactLogged']],
  )
  assert.deepEqual([file?.contact.kind, file?.contact.channel], ['service request', 'web'])
})

test('whoever reports, and then complains instead, types nothing again', async () => {
  const visitor = createVisitor(server)
  await visitor.send(await visitor.get(`${form}/what-it-is`), { kind: 'report', press: 'go' })
  await visitor.send(await visitor.get(`${form}/report`), { story: 'The tap drips, again', name: '' })
  await visitor.send(await visitor.get(`${form}/what-it-is`), { kind: 'complaint', press: 'go' })
  assert.match((await visitor.get(`${form}/what-happened`)).page, /The tap drips, again/)
})

test('leaves nothing wrong behind', () => assert.deepEqual(faults, []))
