// From the figures to the map of themes by area, behind a number of it, and to what of it may be published.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { received } from '../memory/stories.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const desk = deskFor(app.deployment, fernbank, amira)
/** Six in one district, two in another; nobody has said yet what they are about. */
for (const [place, letter] of [...'23456789'].entries()) {
  const id = complaintId(`C-26-22AAB${letter}`)
  const told = received('2026-11-02', id)
  const address = `1 Mill Lane, ${place < 6 ? 'FB1' : 'FB2'} 1QZ`
  await desk.handle(id, { ...told, resident: { ...told.resident, address } }, 0)
}
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
const person = await sitDown(context, { address: app.address, scripts: true })

test('a number of the map opens its complaints, by how many and for each thousand homes', async () => {
  await signsIn(person, 'amira.khan')
  await person.follow('Figures')
  await person.follow('What complaints are about, by area')
  await person.reads('8 complaints, none of which has a known theme and area')
  await person.follow(/^4\.1.*Not categorised, FB1$/)
  await person.reads('6 in this list')
  assert.equal(await person.page.locator('tbody tr').count(), 6)
  await person.follow('By area, 2026/27')
  await person.follow('How many')
  await person.follow(/^2.*Everything, FB2$/)
  await person.reads('2 in this list')
})

test('another period has an address of its own, and a day that does not exist is asked for again', async () => {
  await person.goTo('/staff/figures/by-area')
  await person.unfold('Another period')
  await person.date('First day', '31 2 2026')
  await person.press('Show', 422)
  await person.date('First day', '1 11 2026')
  await person.date('Last day', '30 11 2026')
  await person.press('Show')
  assert.equal(new URL(person.page.url()).search, '?from=2026-11-01&to=2026-11-30')
})

test('what is published keeps back the two, and every total that would give them away, in the file too', async () => {
  await person.follow('The same to publish, with what tells of fewer than five kept back')
  await person.reads('[c] stands for a number of fewer than 5')
  const file = (await person.download('Download it for a spreadsheet (CSV)')).toString('utf8')
  const lines = file.replace('\uFEFF', '').trim().split('\r\n')
  assert.equal(lines[0], 'About,FB1,FB2,All')
  assert(lines.includes('Not categorised,6,[c],[c]'))
  assert.equal(lines.at(-1), 'All,[c],[c],[c]')
})

test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
