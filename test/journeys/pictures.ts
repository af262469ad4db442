// Draws the README's pictures again, from the made-up landlord: node_modules/.bin/node test/journeys/pictures.ts
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { readAsLandlord } from '#store/database.ts'
import type { CaseAndLetters } from '#web/desk.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { carys, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const folder = path.resolve(import.meta.dirname, '../../docs/pictures')

const { deployment, address } = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

/** The newest complaint under review that was extended, and if there is one, whose resident needs something. */
async function complaintToShow(): Promise<CaseAndLetters> {
  const open = await readAsLandlord(deployment.database, fernbank.id, (records) =>
    records
      .selectFrom('complaint')
      .select('complaint_id as id')
      .where('stage', '=', 2)
      .where('closed_on', 'is', null)
      .where('status', 'in', ['under review', 'more time'])
      .orderBy('received_on', 'desc')
      .execute(),
  )
  const desk = deskFor(deployment, fernbank, carys)
  const files = await Promise.all(open.map(({ id }) => desk.find(id)))
  const extended = files
    .filter((file) => file !== null)
    .filter(({ complaint }) => complaint.stages.some(({ extensions }) => extensions.length > 0))
  const shown = extended.find(({ complaint }) => complaint.resident.needs !== '') ?? extended[0]
  assert(shown, 'one of the made-up complaints shows all this')
  return shown
}

test('the pictures are drawn', async () => {
  await loadDemonstration(deployment, fernbank, 300, () => {})
  mkdirSync(folder, { recursive: true })
  const sit = async (width: number, height: number) =>
    sitDown(await browser.newContext({ viewport: { width, height } }), { address, scripts: true })
  const draw = ({ page }: Person, name: string) => page.screenshot({ path: path.join(folder, `${name}.png`) })
  const { complaint, accessCode } = await complaintToShow()

  const amira = await sit(1280, 900)
  await signsIn(amira, 'amira.khan')
  await draw(amira, 'my-day')
  await amira.goTo(`/staff/complaints/${complaint.id}`)
  await draw(amira, 'complaint')

  const resident = await sit(390, 844)
  await resident.goTo(`/${fernbank.id}/check`)
  await resident.type('Reference', complaint.id)
  await resident.type('Access code', accessCode)
  await resident.press('Continue')
  await draw(resident, 'resident')
})
