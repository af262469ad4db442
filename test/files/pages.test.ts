// Files by page, from the form to the disk and back: by staff, by the resident, with the first contact; and what is refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { complaintId } from '#core/complaint/complaint.ts'
import { accessCode } from '../../src/access-code.ts'
import { received } from '../memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../memory/visitor.ts'
import { amira, fernbank } from '../spine/app.ts'
import { hashOf, openFiles } from './app.ts'
import { download, sendFiles } from './sender.ts'

const { server, deployment, deskOf, clock, id, at, signedIn, officer, eventsOf, lastEvent, kept } = await openFiles()
const resident = createVisitor(server)
const code = accessCode(deployment.secret, fernbank.id, id, 1)
await resident.send(await resident.get('/fernbank/check'), { reference: id, accessCode: code })

const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#264' } })
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 323123/10000' } })
  .jpeg()
  .toBuffer()
const kitchen = { name: 'C:\\fakepath\\Kitchen “sink” & más.jpg', content: new Uint8Array(photo) }

test('staff add a file: it is on the record with what is known of it, on the page, and to be had as it came', async () => {
  const page = await officer.get(`${at}/add`)
  const sent = await sendFiles(server, officer, page, [kitchen], { note: 'Under the tap', channel: 'letter' })
  assert.equal(sent.goTo, at)

  assert.deepEqual(await lastEvent(), {
    type: 'FileReceived',
    number: 1,
    on: '2026-11-24',
    from: 'resident',
    channel: 'letter',
    note: 'Under the tap',
    name: 'Kitchen “sink” & más.jpg',
    sha256: hashOf(photo),
    bytes: photo.length,
    kind: 'jpg',
    scan: 'not scanned',
  })
  const shown = (await officer.get(at)).page
  assert.match(shown, /Kitchen “sink” &amp; más\.jpg/)
  assert.match(shown, /Picture \(JPEG\), [\d.]+ KB\. From the resident, Tuesday 24 November 2026\. By letter\./)
  assert.match(shown, /Not scanned for viruses/)
  assert.doesNotMatch(shown, /no virus was found/)
  const { bytes, headers } = await download(server, officer, `${at}/1`)
  assert.deepEqual(bytes, photo)
  assert.equal(headers['content-type'], 'image/jpeg')
  assert.equal(
    headers['content-disposition'],
    `attachment; filename="Kitchen _sink_ _ m_s.jpg"; filename*=UTF-8''Kitchen%20%E2%80%9Csink%E2%80%9D%20%26%20m%C3%A1s.jpg`,
  )
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
  assert.equal(headers['cache-control'], 'private, no-store')
})

test('a picture has a small copy on the page, and a copy that does not say where it was taken', async () => {
  assert.match((await officer.get(at)).page, new RegExp(`<img class="app-preview" src="${at}/1/preview"`))
  const small = await download(server, officer, `${at}/1/preview`)
  assert.equal(small.headers['content-type'], 'image/webp')
  const { width, height, exif } = await sharp(small.bytes).metadata()
  assert.deepEqual([width, height, exif], [320, 240, undefined])
  const without = await download(server, officer, `${at}/1/without-place`)
  const seconds = Buffer.from([0x33, 0xee, 0x04, 0x00])
  assert.deepEqual([photo.includes(seconds), without.bytes.includes(seconds)], [true, false])
})

test('the same file sent again, by one press or by two, is on the record once and on the disk once', async () => {
  const before = (await eventsOf()).length
  const page = await officer.get(`${at}/add`)
  const send = () => sendFiles(server, officer, page, [kitchen], { channel: 'letter' })
  const [one, other] = await Promise.all([send(), send()])
  assert.deepEqual([one.goTo, other.goTo], [at, at])
  assert.equal((await eventsOf()).length, before)
  assert.deepEqual(kept(), [hashOf(photo), `${hashOf(photo)}.webp`])
})

test('an error keeps the file that came: it is sent again without being chosen again, or left out', async () => {
  const page = await officer.get(`${at}/add`)
  const report = { name: 'survey.pdf', content: '%PDF-1.7 the survey' }
  const refused = await sendFiles(server, officer, page, [report], { 'on-day': '25', note: 'The survey' })
  assert.equal(refused.status, 422)
  assert.deepEqual(errorsOn(refused.page), ['The date must be today or in the past'])
  assertErrorsLead(refused.page)
  assert.match(refused.page, /These files have reached us[\s\S]*survey\.pdf \(PDF, 19 bytes\)/)
  assert.match(refused.page, /The survey<\/textarea>/)

  const without = await officer.send(refused, { 'on-day': '24', 'uploaded-1': '' })
  assert.deepEqual(errorsOn(without.page), ['Choose a file'])
  const sent = await sendFiles(server, officer, refused, [], { 'on-day': '24', from: 'contractor' })
  assert.equal(sent.goTo, at)
  const event = await lastEvent()
  assert(event?.type === 'FileReceived')
  assert.deepEqual([event.name, event.from, event.note, event.number], ['survey.pdf', 'contractor', 'The survey', 2])
})

test('what a form holds is of one complaint, and not of what somebody made up', async () => {
  const page = await officer.get(`${at}/add`)
  const refused = await sendFiles(server, officer, page, [{ name: 'a.txt', content: 'a' }], { 'on-day': '25' })
  const token = /name="uploaded-1" type="checkbox" value="([^"]+)"/.exec(refused.page)?.[1] ?? ''
  assert(token.length > 100)
  const other = complaintId('C-26-22CCCD')
  await deskOf(amira).handle(other, received('2026-11-23', other), 0)
  const theirs = await officer.get(`/staff/complaints/${other}/files/add`)
  for (const made of [token, `x${token}`, 'x.y', '.']) {
    assert.deepEqual(errorsOn((await officer.send(theirs, { 'uploaded-1': made })).page), ['Choose a file'])
  }
  clock.now += 12 * 3_600_000 + 1
  const late = await signedIn('amira.khan@fernbank.example')
  const again = await late.send(await late.get(`${at}/add`), { 'uploaded-1': token })
  assert.deepEqual(errorsOn(again.page), ['Choose a file'])
  clock.now -= 12 * 3_600_000 + 1
})

test('a page named as a PDF, an empty file, one that is too long and too many are each refused in a sentence', async () => {
  const before = kept()
  const sent = await sendFiles(server, officer, await officer.get(`${at}/add`), [
    { name: 'bill.pdf', content: '<!doctype html><script>steal()</script>' },
    { name: 'empty.txt', content: '' },
    { name: 'long.txt', content: new Uint8Array(26_000_001).fill(65) },
    { name: 'drawing.svg', content: '<svg/>' },
  ])
  assert.equal(sent.status, 422)
  assert.deepEqual(errorsOn(sent.page), [
    'What is in bill.pdf is not what its name says. Save it again as what it is, and send that',
    'There is nothing in empty.txt',
    'long.txt is larger than 26 MB',
    'We cannot take drawing.svg. Send a picture, a PDF, a Word or Excel file, an email, text, sound or video',
  ])
  assertErrorsLead(sent.page)
  assert.deepEqual(kept(), before)

  const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.txt`, content: `${index}` }))
  const crowd = await sendFiles(server, officer, await officer.get(`${at}/add`), many)
  assert.deepEqual(errorsOn(crowd.page), ['We can take 10 files at a time. Send these first, and then the others'])
})

test('more than any form of ours sends is not read at all', async () => {
  const answer = await server.inject({
    method: 'POST',
    url: `${at}/add`,
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '300000000' },
    payload: '--x--',
  })
  assert.equal(answer.statusCode, 413)
  assert.match(answer.body, /That was too much to send at once/)
})

test('the resident sends files from their own page, and has back what they sent, without its place', async () => {
  const page = await resident.get('/fernbank/complaint/files')
  const sent = await sendFiles(server, resident, page, [kitchen, { name: 'diary.txt', content: '3 Nov: rang' }], {
    note: 'It got worse',
  })
  assert.equal(sent.goTo, '/fernbank/complaint/files?done=sent')
  const [first, second] = (await eventsOf()).slice(-2)
  assert(first?.event.type === 'FileReceived' && second?.event.type === 'FileReceived')
  assert.deepEqual(
    [first.by, first.event.from, first.event.channel, first.event.note, second.event.name],
    ['resident', 'resident', 'web', 'It got worse', 'diary.txt'],
  )
  const done = (await resident.get(sent.goTo ?? '')).page
  assert.match(done, /We have your files/)
  assert.match((await resident.get('/fernbank/complaint')).page, /files\/4">diary\.txt<\/a>, Plain text, 11 bytes/)
  const { bytes } = await download(server, resident, '/fernbank/complaint/files/4')
  assert.equal(bytes.toString(), '3 Nov: rang')
  const copy = await download(server, resident, '/fernbank/complaint/files/3')
  assert.equal(copy.bytes.includes(Buffer.from([0x33, 0xee, 0x04, 0x00])), false)

  // What a contractor sent is not theirs to read.
  assert.equal((await resident.get('/fernbank/complaint/files/2')).status, 404)
  assert.doesNotMatch(done, /survey\.pdf/)
  const nothing = await sendFiles(server, resident, await resident.get('/fernbank/complaint/files'), [], {
    note: 'Hello',
  })
  assert.deepEqual([nothing.status, errorsOn(nothing.page)], [422, ['Choose a file']])
  assert.match(nothing.page, /Hello<\/textarea>/)
})

test('pictures stand beside their names on the resident’s pages, and one that cannot be shown says so, to everybody', async () => {
  const heic = Buffer.concat([Buffer.from('00000018667479706865696300000000', 'hex'), Buffer.from('mif1heic')])
  const broken = photo.subarray(0, 700)
  const page = await resident.get('/fernbank/complaint/files')
  const pictures = [
    { name: 'telephone.heic', content: new Uint8Array(heic) },
    { name: 'half.jpg', content: new Uint8Array(broken) },
  ]
  assert.equal((await sendFiles(server, resident, page, pictures)).goTo, '/fernbank/complaint/files?done=sent')

  const own = '/fernbank/complaint/files/3'
  const small = await download(server, resident, `${own}/preview`)
  assert.deepEqual(
    [small.headers['content-type'], (await sharp(small.bytes).metadata()).exif],
    ['image/webp', undefined],
  )
  for (const path of ['/fernbank/complaint', '/fernbank/complaint/files']) {
    const shown = (await resident.get(path)).page
    assert.match(shown, new RegExp(`<img class="app-preview" src="${own}/preview" alt="A small copy of Kitchen`))
    assert.match(
      shown,
      /telephone\.heic<\/a>, Picture \(HEIC\)[^<]*<span[^>]*>No small copy can be made of a HEIC picture\. Download it to see it\.</,
    )
    assert.match(
      shown,
      /half\.jpg<\/a>, Picture \(JPEG\)[^<]*<span[^>]*>There is no small copy of this picture\. Download it to see it\.</,
    )
    assert.match(shown, /<li>\s*<span><a[^>]*>diary\.txt/, 'a text has no picture, and says nothing of one')
  }
  const staffs = (await officer.get(at)).page
  assert.match(staffs, /telephone\.heic[\s\S]*No small copy can be made of a HEIC picture/)
  assert.match(staffs, /half\.jpg[\s\S]*There is no small copy of this picture/)
  // What a contractor sent is not theirs to see, small or large.
  assert.equal((await resident.get('/fernbank/complaint/files/2/preview')).status, 404)
  assert.equal((await createVisitor(server).get(`${own}/preview`)).goTo, '/fernbank/check')
})

test('a contact is logged with the files that came with it, once however often it is sent', async () => {
  const page = await officer.get('/staff/log')
  const typed = { name: 'Idris Vane', story: 'The lift is broken', channel: 'email', replyBy: 'phone' }
  const letter = { name: 'letter.txt', content: 'Dear Sir' }
  const unfinished = await sendFiles(server, officer, page, [letter], { ...typed, telephone: '' })
  assert.deepEqual(errorsOn(unfinished.page), ['Enter the telephone number to ring'])
  assert.match(unfinished.page, /letter\.txt \(Plain text, 8 bytes\)/)
  const send = () => sendFiles(server, officer, unfinished, [], { telephone: '01632 960 444', replyBy: 'phone' })
  const sent = await send()
  const logged = complaintId(/C-26-\w{6}/.exec(sent.goTo ?? '')?.[0] ?? '')
  assert.equal((await send()).goTo, `/staff/complaints/${logged}/logged?done=already`)
  const file = await deskOf(amira).find(logged)
  assert.deepEqual(
    file?.complaint.handling.files.map(({ name, from, channel, on }) => ({ name, from, channel, on })),
    [{ name: 'letter.txt', from: 'resident', channel: 'email', on: '2026-11-24' }],
  )
})

test('the form goes on with what it was sent, whoever signed out meanwhile', async () => {
  const page = await officer.get(`${at}/add`)
  const { posted } = formOn(page.page)
  const again = await officer.post(`${at}/add`, { ...posted, note: 'It drips', press: 'change' })
  assert.equal(again.status, 200)
  assert.match(again.page, /It drips<\/textarea>/)
})
