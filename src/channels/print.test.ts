import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { complete } from '#documents/complete.ts'
import { sample } from '#documents/sample.ts'
import { createPrintTray } from './print.ts'

test('a letter is in the tray once, whole, however often it is delivered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-tray-'))
  const tray = createPrintTray(folder)
  const checked = complete(sample, [])
  assert('document' in checked)
  const letter = {
    landlord: 'fernbank',
    reference: 'C-26-7F3K2Q',
    number: 2,
    document: checked.document,
    pdf: Buffer.from('%PDF'),
  }
  await tray.deliver(letter)
  await tray.deliver(letter)
  assert.deepEqual(readdirSync(path.join(folder, 'fernbank')), ['C-26-7F3K2Q-2.pdf'])
  assert.equal(readFileSync(path.join(folder, 'fernbank', 'C-26-7F3K2Q-2.pdf'), 'utf8'), '%PDF')
})
