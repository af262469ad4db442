import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { complete } from '#documents/complete.ts'
import { sample } from '#documents/sample.ts'
import { createPrintTray } from './print.ts'

const notHere = () => Promise.reject(new Error('paper needs no note of its beginning'))

test('a letter is in the tray once, whole, however often it is delivered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  const checked = complete(sample, [])
  assert('document' in checked)
  const letter = {
    landlord: 'fernbank',
    reference: 'C-26-7F3K2Q',
    number: 2,
    sending: 1,
    pages: 1,
    to: '',
    thread: [],
    document: checked.document,
    pdf: Buffer.from('%PDF'),
  }
  await tray.deliver(letter, notHere)
  await tray.deliver(letter, notHere)
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')), ['C-26-7F3K2Q-2.pdf'])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-2.pdf'), 'utf8'), '%PDF')
})

test('the list beside the tray has one line a letter: its file, reference, pages, paper and hash', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  const checked = complete(sample, [])
  assert('document' in checked)
  const letter = { landlord: 'fernbank', reference: 'C-26-7F3K2Q', number: 2, to: '', thread: [] }
  const printed = { ...letter, document: checked.document, pdf: Buffer.from('%PDF'), pages: 3 }
  await tray.deliver({ ...printed, sending: 1 }, notHere)
  await tray.deliver({ ...printed, sending: 1 }, notHere)
  await tray.deliver({ ...printed, sending: 2 }, notHere)
  assert.deepEqual(readFileSync(path.join(folder, 'fernbank.csv'), 'utf8').split('\r\n'), [
    'file,reference,letter,pages,paper,sha256',
    'C-26-7F3K2Q-2.pdf,C-26-7F3K2Q,2,3,A4,315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
    'C-26-7F3K2Q-2-sent-again-1.pdf,C-26-7F3K2Q,2,3,A4,315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
    '',
  ])
})
