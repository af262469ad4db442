// What a file is called and what is in it must agree, and the kind be one that is taken.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { kindOf } from './kind-of.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-kinds-'))
after(() => rmSync(folder, { recursive: true }))

async function kind(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, 'file')
  writeFileSync(file, content)
  const read = await kindOf(file, name)
  return 'kind' in read ? read.kind : read.because
}

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const office = (part: string, type: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    ),
    [part]: strToU8('<a/>'),
    ...more,
  })
/** What every file of Outlook and of the older Office begins with. */
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(3000)])
const message = 'From: Rosa Marsh <rosa@example.org>\r\nSubject: The leak\r\n\tis back\r\n\r\nIt is dripping again.\r\n'

test('each kind is known by its bytes, and by the endings that its names have', async () => {
  assert.equal(await kind('a.pdf', '%PDF-1.7\n1 0 obj'), 'pdf')
  assert.equal(await kind('KITCHEN.JPEG', await picture.clone().jpeg().toBuffer()), 'jpg')
  assert.equal(await kind('a.png', await picture.clone().png().toBuffer()), 'png')
  assert.equal(await kind('a.webp', await picture.clone().webp().toBuffer()), 'webp')
  assert.equal(await kind('a.gif', await picture.clone().gif().toBuffer()), 'gif')
  assert.equal(await kind('a.tiff', await picture.clone().tiff().toBuffer()), 'tif')
  assert.equal(await kind('IMG_1.HEIC', Buffer.from('00000018667479706865696300000000', 'hex')), 'heic')
  assert.equal(await kind('a.docx', office('word/document.xml', main)), 'docx')
  assert.equal(await kind('a.xlsx', office('xl/workbook.xml', sheet)), 'xlsx')
  assert.equal(
    await kind(
      'call.mp3',
      Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)]),
    ),
    'mp3',
  )
  assert.equal(await kind('call.m4a', Buffer.from('00000018667479704d34412000000000', 'hex')), 'm4a')
  assert.equal(await kind('drip.mp4', Buffer.from('000000186674797069736f6d00000000', 'hex')), 'mp4')
  assert.equal(await kind('drip.mov', Buffer.from('00000014667479707174202000000000', 'hex')), 'mov')
})

test('text, tables and email have no signature: they are read', async () => {
  assert.equal(await kind('note.txt', 'The “leak” is back: 40\u00a0mm.\r\n\tPlease ring.'), 'txt')
  assert.equal(await kind('note.txt', Buffer.from('\ufeffThe leak', 'utf16le')), 'txt')
  assert.equal(await kind('note.txt', Buffer.from('caf\xe9 \x93quoted\x94', 'latin1')), 'txt')
  assert.equal(await kind('calls.csv', 'day,who\r\n3 Nov,"Rosa, again"\r\n'), 'csv')
  assert.equal(await kind('leak.eml', message), 'eml')
  assert.equal(
    await kind('leak.msg', Buffer.concat([compound, Buffer.from('__properties_version1.0', 'utf16le')])),
    'msg',
  )
})

const disagrees = (name: string) =>
  `What is in ${name} is not what its name says. Save it again as what it is, and send that`

test('what is in it must be what its name says', async () => {
  const page = '<!doctype html><title>Pay here</title><script>steal()</script>'
  const wrong: readonly (readonly [string, string | Uint8Array])[] = [
    ['bill.pdf', page],
    ['bill.pdf', await picture.clone().png().toBuffer()],
    ['photo.jpg', '%PDF-1.7'],
    [
      'letter.docx',
      office(
        'word/document.xml',
        main
          .replace('document.main', 'document.macroEnabled.main')
          .replace('openxmlformats-officedocument.wordprocessingml', 'ms-word'),
      ),
    ],
    ['letter.docx', office('xl/workbook.xml', sheet)],
    ['letter.docx', zipSync({ 'a.txt': strToU8('a') })],
    ['note.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03])],
    ['note.txt', '%PDF-1.7'],
    ['leak.eml', page],
    ['leak.eml', 'The leak is back'],
    ['leak.msg', compound],
    ['leak.msg', message],
  ]
  for (const [name, content] of wrong) assert.equal(await kind(name, content), disagrees(name), name)
})

test('a kind that is not taken is named, with what is', async () => {
  for (const name of [
    'page.html',
    'drawing.svg',
    'run.exe',
    'old.doc',
    'all.zip',
    'macro.docm',
    'nothing',
    'a.pdf.js',
    '.pdf ',
  ]) {
    assert.equal(
      await kind(name, '%PDF-1.7'),
      `We cannot take ${name}. Send a picture, a PDF, a Word or Excel file, an email, text, sound or video`,
    )
  }
})
