// Who prefers large print is written to in it: the letter that goes out is read back from its file, line by line.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { createPrintTray } from '#channels/print.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { deliver } from '../../src/deliver.ts'
import { printedPages } from '../pdfua/print.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { waitingLargePrint, waitingPost } from './letters.ts'

const { deployment, deskOf, outbox } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)
const channels = { print: createPrintTray(outbox) }

async function sizesSent(complaint: Awaited<ReturnType<typeof waitingPost>>): Promise<readonly number[]> {
  await deliver({ ...deployment, typesetter }, fernbank, channels, { landlord: 'fernbank', complaint, letter: 2 }, 0)
  const pages = await printedPages(readFileSync(path.join(outbox, 'fernbank', `${complaint}-2.pdf`)))
  const sizes = pages.flatMap(({ lines }) => lines.map(({ size }) => size))
  return [...new Set(sizes)].toSorted((one, other) => one - other)
}

test('21. who prefers large print is sent a letter of 18 point, by the same press as everybody else', async () => {
  // Four lines of an address are as large as the window of an envelope lets them be, 16 point.
  assert.deepEqual(await sizesSent(await waitingPost(desk, 'C-26-22PPPP')), [9, 10, 11, 13.8, 18.2, 22])
  assert.deepEqual(await sizesSent(await waitingLargePrint(desk, 'C-26-22QQQQ')), [16, 18, 22, 22.5, 24.3])
})
