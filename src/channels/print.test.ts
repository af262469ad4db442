import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { complete } from '#documents/complete.ts'
import { sample } from '#documents/sample.ts'
import { createPrintTray } from './print.ts'

const checked = complete(sample, [])
assert('document' in checked)
const letter = {
  landlord: 'fernbank',
  reference: 'C-26-7F3K2Q',
  number: 2,
  document: checked.document,
  pdf: Buffer.from('%PDF'),
  paper: null,
  beside: null,
}

test('a letter is in the tray once, whole, however often it is delivered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  await tray.deliver(letter)
  await tray.deliver(letter)
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')), ['C-26-7F3K2Q-2.pdf'])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-2.pdf'), 'utf8'), '%PDF')
})

test('5.10 the name of a letter says its paper, and what the resident reads in another way lies beside it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  await tray.deliver({ ...letter, paper: 'yellow' })
  await tray.deliver({ ...letter, number: 3, beside: { file: 'Dear Rosa', ending: 'txt' } })
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')).toSorted(), [
    'C-26-7F3K2Q-2-on-yellow-paper.pdf',
    'C-26-7F3K2Q-3.pdf',
    'C-26-7F3K2Q-3.txt',
  ])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-3.txt'), 'utf8'), 'Dear Rosa')
})
