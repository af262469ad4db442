// A video by page: staff have it as it came or without its place, its resident without; in the pack it is as it came, and the page says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessCode } from '../../src/access-code.ts'
import { createVisitor } from '../memory/visitor.ts'
import { fernbank } from '../spine/app.ts'
import { openFiles } from './app.ts'
import { download, sendFiles } from './sender.ts'

const { server, deployment, id, at, officer, faults } = await openFiles()

const box = (type: string, content: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}
const said = Buffer.from('\0\x12\x15\xc7+51.5074-000.1278/', 'latin1')
const videoWith = (place: Buffer) =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isommp41', 'latin1')),
    box('mdat', Buffer.alloc(200_000, 'a picture')),
    box('moov', Buffer.concat([box('mvhd', Buffer.alloc(100)), box('udta', place)])),
  ])
const video = videoWith(box('©xyz', said))

test('a video is had as it came, and without its place', async () => {
  const page = await officer.get(`${at}/add`)
  const sent = await sendFiles(server, officer, page, [{ name: 'leak.mp4', content: new Uint8Array(video) }])
  assert.equal(sent.goTo, at, sent.page)
  assert.match((await officer.get(at)).page, /Copy without its place/)
  assert.deepEqual((await download(server, officer, `${at}/1`)).bytes, video)
  const silent = videoWith(box('free', Buffer.alloc(said.length)))
  assert.deepEqual((await download(server, officer, `${at}/1/without-place`)).bytes, silent)

  const resident = createVisitor(server)
  const code = accessCode(deployment.secret, fernbank.id, id, 1)
  await resident.send(await resident.get('/fernbank/check'), { reference: id, accessCode: code })
  const theirs = await download(server, resident, '/fernbank/complaint/files/1')
  assert.equal(theirs.headers['content-type'], 'video/mp4')
  assert.deepEqual(theirs.bytes, silent)
})

test('the page of the pack says that what goes in may say where it was taken', async () => {
  const { page } = await officer.get(`/staff/complaints/${id}/pack`)
  assert.match(page, /1 file, exactly as each came: a picture, a video or a sound may say\s+where it was taken/)
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
