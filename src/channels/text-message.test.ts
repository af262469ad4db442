import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { createTextTray, partsOf } from './text-message.ts'

test('a message is sent in parts as the networks count them: 160 letters, then 153 each', () => {
  assert.equal(partsOf('a'.repeat(160)), 1)
  assert.equal(partsOf('a'.repeat(161)), 2)
  assert.equal(partsOf('a'.repeat(306)), 2)
  assert.equal(partsOf('a'.repeat(307)), 3)
  assert.equal(partsOf(`${'a'.repeat(159)}€`), 2)
})

test('one letter beyond the alphabet of phones makes each part 70, then 67', () => {
  assert.equal(partsOf(`ŵ${'a'.repeat(69)}`), 1)
  assert.equal(partsOf(`ŵ${'a'.repeat(70)}`), 2)
  assert.equal(partsOf(`ŵ${'a'.repeat(134)}`), 3)
})

test('where nobody sends texts, each is one line of a list, however often it is delivered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-texts-'))
  const tray = createTextTray(folder)
  const named = { landlord: 'fernbank', reference: 'C-26-7F3K2Q', number: 2, sending: 1 }
  const message = { ...named, to: '07700900123', words: 'Fernbank “Homes”: "a letter" is on its way.' }
  const begin = () => Promise.reject(new Error('a list needs no note of its beginning'))
  assert.deepEqual(await tray.deliver(message, begin), { went: 'yes', answer: 'fernbank-texts.csv' })
  await tray.deliver(message, begin)
  assert.equal(
    readFileSync(path.join(folder, 'fernbank-texts.csv'), 'utf8'),
    'reference,letter,sending,number,words\r\n' +
      'C-26-7F3K2Q,2,1,07700900123,"Fernbank “Homes”: ""a letter"" is on its way."\r\n',
  )
})
