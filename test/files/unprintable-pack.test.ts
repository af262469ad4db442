// What somebody wrote in characters that no font of ours has keeps neither a pack nor what is held on them from being built.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { complaintId } from '#core/complaint/complaint.ts'
import { readAsLandlord } from '#store/database.ts'
import { readAccess } from '#store/subject-access.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildAccess } from '../../src/build-access.ts'
import { buildPack } from '../../src/build-pack.ts'
import { intoFile } from '../../src/bundle.ts'
import { received } from '../memory/stories.ts'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { amira, carys, fernbank } from '../spine/app.ts'
import { openFiles } from './app.ts'

const { deployment: program, deskOf } = await openFiles()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-unprintable-'))
const deployment = { ...program, typesetter: createTypesetter({ timeLimit: 60_000 }) }
after(async () => {
  await deployment.typesetter.close()
  rmSync(folder, { recursive: true })
})
const id = complaintId('C-26-22DDDD')
const { resident, ...told } = received('2026-11-23', id)
const lihua = { ...resident, name: '王丽华 (Lihua Wang)' }
assert((await deskOf(amira).handle(id, { ...told, resident: lihua, story: '浴室漏水 since May' }, 0)).recorded)

const opened = (name: string) => new Map(Object.entries(unzipSync(readFileSync(path.join(folder, name)))))
const textOf = (entry: Uint8Array | undefined) =>
  Buffer.from(entry ?? [])
    .toString()
    .replace(/\s+/g, ' ')

test('a pack has a sign for each in its index, and as they are in a text beside it', async () => {
  const order = { complaint: id, version: 1, at: '2026-11-24T10:00:00.000Z' }
  await buildPack(deployment, fernbank, order, intoFile(path.join(folder, 'pack.zip')))
  const entries = opened('pack.zip')
  const index = entries.get('index.pdf') ?? new Uint8Array()
  assert.deepEqual((await checkPdf(index, 'en-GB')).findings, [])
  const text = textOf(entries.get('index.txt'))
  for (const words of ['Resident: 王丽华 (Lihua Wang)', '浴室漏水 since May']) assert(text.includes(words), text)
  if (missing('pdfinfo', 'poppler-utils')) return
  const read = wordsInOrder(index)
  for (const words of ['��� (Lihua Wang)', '���� since May', 'index.txt has all its words']) {
    assert(read.includes(bare(words)), `${words}: ${read}`)
  }
})

test('what is held on somebody has them as they are in its text and its data', async () => {
  assert.equal(await deskOf(carys).subjectAccess.ask('王丽华', [{ id, as: 'resident' }]), 1)
  const asked = await readAsLandlord(deployment.database, 'fernbank', (records) => readAccess(records, 1))
  assert(asked)
  await buildAccess(deployment, fernbank, asked, intoFile(path.join(folder, 'held.zip')))
  const entries = opened('held.zip')
  assert.deepEqual((await checkPdf(entries.get('what we hold.pdf') ?? new Uint8Array(), 'en-GB')).findings, [])
  for (const place of ['what we hold.txt', 'what we hold.json']) {
    const text = textOf(entries.get(place))
    for (const words of ['王丽华', '浴室漏水']) assert(text.includes(words), `${place}: ${text}`)
  }
})
