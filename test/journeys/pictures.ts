// Draws the README's pictures again, from the made-up landlord: node_modules/.bin/node test/journeys/pictures.ts
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { readAsLandlord } from '#store/database.ts'
import { accessCode } from '../../src/access-code.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { openBrowser } from '../browser.ts'
import { fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const folder = path.resolve(import.meta.dirname, '../../docs/pictures')

const app = await startApp('2026-11-24T10:00:00Z')
const { deployment, address } = app
await loadDemonstration(deployment, fernbank, 300, () => {})
mkdirSync(folder, { recursive: true })

/** The newest complaint that shows the most: an extension at stage 1, a review still to be answered, a need. */
const shown = await readAsLandlord(deployment.database, fernbank.id, (records) =>
  records
    .selectFrom('complaint')
    .innerJoin('complaint_event as extended', 'extended.complaint_id', 'complaint.complaint_id')
    .innerJoin('letter', 'letter.complaint_id', 'complaint.complaint_id')
    .select('complaint.complaint_id as id')
    .where('extended.type', '=', 'ResponseExtended')
    .where('complaint.stage', '=', 2)
    .where('complaint.closed_on', 'is', null)
    .orderBy('complaint.received_on', 'desc')
    .executeTakeFirstOrThrow(),
)

const browser = await openBrowser()
const sit = async (width: number, height: number) =>
  sitDown(await browser.newContext({ viewport: { width, height } }), { address, scripts: true })
const draw = (person: Awaited<ReturnType<typeof sit>>, name: string) =>
  person.page.screenshot({ path: path.join(folder, `${name}.png`) })

const amira = await sit(1280, 900)
await signsIn(amira, 'amira.khan')
await draw(amira, 'my-day')
await amira.goTo(`/staff/complaints/${shown.id}`)
await draw(amira, 'complaint')

const resident = await sit(390, 844)
await resident.goTo(`/${fernbank.id}/check`)
await resident.type('Reference', shown.id)
await resident.type('Access code', accessCode(deployment.secret, fernbank.id, shown.id, 1))
await resident.press('Continue')
await draw(resident, 'resident')
await browser.close()
