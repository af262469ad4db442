import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { complete } from '#documents/complete.ts'
import { sample } from '#documents/sample.ts'
import { createPrintTray } from './print.ts'

const notHere = () => Promise.reject(new Error('paper needs no note of its beginning'))
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
  addressFits: true,
  paper: null,
  beside: null,
}

test('a letter is in the tray once, whole, however often it is delivered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  await tray.deliver(letter, notHere)
  await tray.deliver(letter, notHere)
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')), ['C-26-7F3K2Q-2.pdf'])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-2.pdf'), 'utf8'), '%PDF')
})

test('the list beside the tray has one line a letter: its file, reference, pages, paper and hash, and whether its address fits the window of an envelope', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  const printed = { ...letter, pages: 3 }
  await tray.deliver(printed, notHere)
  await tray.deliver(printed, notHere)
  await tray.deliver({ ...printed, sending: 2, addressFits: false }, notHere)
  assert.deepEqual(readFileSync(path.join(folder, 'fernbank.csv'), 'utf8').split('\r\n'), [
    'file,reference,letter,pages,paper,sha256,address',
    'C-26-7F3K2Q-2.pdf,C-26-7F3K2Q,2,3,A4,315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027,fits the window',
    'C-26-7F3K2Q-2-sent-again-1.pdf,C-26-7F3K2Q,2,3,A4,315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027,too long for the window',
    '',
  ])
})

test('5.10 the name of a letter says its paper, and what the resident reads in another way lies beside it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  await tray.deliver({ ...letter, paper: 'yellow' }, notHere)
  await tray.deliver({ ...letter, number: 3, beside: { file: 'Dear Rosa', ending: 'txt' } }, notHere)
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')).toSorted(), [
    'C-26-7F3K2Q-2-on-yellow-paper.pdf',
    'C-26-7F3K2Q-3.pdf',
    'C-26-7F3K2Q-3.txt',
  ])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-3.txt'), 'utf8'), 'Dear Rosa')
  assert.match(
    readFileSync(path.join(folder, 'fernbank.csv'), 'utf8'),
    /^C-26-7F3K2Q-2-on-yellow-paper\.pdf,C-26-7F3K2Q,2,1,yellow A4,/m,
  )
})
