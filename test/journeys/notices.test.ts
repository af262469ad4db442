// A lead says that the Code is out of reach, whom they told, and that it is over; residents read it meanwhile (8.5).
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())
const heading = 'We cannot handle complaints as we should at the moment'

test('a notice is given, told of and ended; it stands on the landlord’s page while it is in force', async () => {
  const lead = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(lead, 'carys.wynn')
  await lead.goTo('/staff/code')
  await lead.follow('Notices of exceptional circumstances')
  await lead.reads('None was given.')
  await lead.press('Give a notice')
  await lead.press('Record the notice', 422)
  await lead.reads('Say what you cannot do, and who is affected')
  await lead.type('What happened?', 'Our computers were attacked.')
  await lead.type('What can you not do, and who is affected?', 'Some answers come late.')
  await lead.date('Since when?', '20 11 2026')
  await lead.date('By when do you comply with the Code again?', '4 12 2026')
  await lead.press('Record the notice')
  await lead.reads('The notice is recorded.')
  await lead.reads('Since Fri 20 Nov 2026; not told yet: the Ombudsman, residents and the website.')

  const resident = await sitDown(await browser.newContext(), { address: app.address, scripts: false })
  await resident.goTo('/fernbank')
  await resident.reads(heading)
  await resident.reads('Some answers come late.')
  await resident.reads(/in full again by\s+4 December 2026/)

  for (const audience of ['The Ombudsman', 'Residents who may be affected', 'Everybody, on our website']) {
    await lead.press('Somebody was told')
    await lead.choose('Who was told?', audience)
    await lead.type('How were they told?', 'By email')
    await lead.press('Record who was told')
    await lead.reads('It is recorded who was told.')
  }
  await lead.reads('8.5: met.')
  await lead.press('We comply with the Code again')
  await lead.press('Record that it is over')
  await lead.reads('Nothing is recorded yet.')
  await lead.press('Record that it is over')
  await lead.reads('It is recorded that it is over.')
  await lead.goTo('/staff/code/2024/8.5')
  await lead.reads('Met: the notices')

  await resident.goTo('/fernbank')
  assert.doesNotMatch(await resident.page.getByRole('main').innerText(), new RegExp(heading))
  assert.deepEqual(app.faults, [])
})

test('an officer reads notices and gives none', async () => {
  const officer = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(officer, 'amira.khan')
  await officer.goTo('/staff/code/notices')
  assert.doesNotMatch(await officer.page.getByRole('main').innerText(), /Give a notice/)
})
