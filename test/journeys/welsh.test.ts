// A resident who reads Welsh complains in it, from the first page to the status, on a narrow screen, with scripts off and with scripts on.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const goesOn = (person: Person, status = 200) => person.press('Parhau', status)
const language = (person: Person) => person.page.evaluate<string>('document.documentElement.lang')

for (const scripts of [false, true]) {
  describe(`5.10 a complaint in Welsh, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 320, height: 640 } })
    const resident = await sitDown(context, { address: app.address, scripts })
    let reference = ''

    test('is offered at the top of the first page, and every page that follows is in it', async () => {
      await resident.goTo('/fernbank')
      await resident.follow('Cymraeg')
      await resident.press('Gwneud cwyn')
      await resident.seesTitle('Gwneud cwyn – Cwynion – Fernbank Homes')
      await resident.press('Dechrau nawr')
      await resident.choose('Ai cwyn yw hon?', 'Ie, rwyf am gwyno')
      await goesOn(resident)
      assert.equal(await language(resident), 'cy')
    })

    test('says in Welsh what is missing, and loses nothing', async () => {
      await goesOn(resident, 422)
      await resident.seesTitle('Gwall: A oes unrhyw un mewn perygl? – Cwynion – Fernbank Homes')
      await resident.reads('Mae problem')
      await resident.reads('Dewiswch a oes unrhyw un mewn perygl')
      await resident.choose('A oes unrhyw un mewn perygl?', 'Nac oes')
      await goesOn(resident)
    })

    test('says in Welsh how much may still be written, where scripts count it', async () => {
      const story = 'Mae’r lifft wedi torri ers naw diwrnod.'
      const counts = async () => (await resident.page.getByRole('main').innerText()).includes('nod ar ôl')
      await resident.type('Beth ddigwyddodd?', `${story} ${'a'.repeat(8000)}`)
      await resident.page.waitForFunction(
        `${!scripts} || document.querySelector('main').innerText.includes('nod ar ôl')`,
        undefined,
        { timeout: 5000 },
      )
      assert.equal(await counts(), scripts)
      await resident.type('Beth ddigwyddodd?', story)
      await goesOn(resident)
    })

    test('is read back in Welsh, and changes its language and its answers on the way', async () => {
      await goesOn(resident)
      await resident.page.getByLabel('Eich bod yn ymddiheuro').check()
      await goesOn(resident)
      await resident.choose('Ble digwyddodd hyn?', 'Gartref')
      await resident.type('Cyfeiriad y cartref', 'Fflat 9, Birch House\nExampleton\nZZ1 9ZZ')
      await goesOn(resident)
      await goesOn(resident)
      // Letters in Welsh are chosen already, and may be refused here.
      await goesOn(resident)
      await resident.choose('Sut dylem ni ateb?', 'Llythyrau drwy’r post')
      await goesOn(resident)
      await goesOn(resident)
      await resident.type('Beth yw eich enw?', 'Siân')
      await goesOn(resident)
      await resident.seesTitle('Gwirio eich atebion – Cwynion – Fernbank Homes')
      await resident.reads('Yn Gymraeg')
      await resident.follow('English')
      await resident.seesTitle('Check your answers – Complaints – Fernbank Homes')
      await resident.reads('You say sorry')
      await resident.follow('Cymraeg')
      await resident.reads('Eich bod yn ymddiheuro')
    })

    test('shows the reference and what happens next by when', async () => {
      await resident.press('Anfon fy nghwyn')
      await resident.seesTitle('Mae eich cwyn gennym – Cwynion – Fernbank Homes')
      await resident.reads('Erbyn dydd Gwener 27 Tachwedd 2026 byddwn yn ysgrifennu atoch')
      await resident.reads('Erbyn dydd Mawrth 15 Rhagfyr 2026 byddwn yn ei hateb.')
      reference = /C-26-[0-9A-Z]{6}/.exec(await resident.page.getByRole('main').innerText())?.[0] ?? ''
      await resident.press('Gweld eich cwyn')
      await resident.reads('Mae eich cwyn gennym')
      assert.equal(await language(resident), 'cy')
    })

    test('is on the record in the resident’s own words, with what was chosen in English, and letters in Welsh', () =>
      isOnRecord(reference))
  })
}

async function isOnRecord(reference: string): Promise<void> {
  const file = await deskFor(app.deployment, fernbank, amira).find(complaintId(reference))
  assert(file)
  const { story, outcomeWanted, resident: who } = file.complaint
  assert.equal(story, 'Mae’r lifft wedi torri ers naw diwrnod.\n\nWhere: Fflat 9, Birch House, Exampleton, ZZ1 9ZZ.')
  assert.equal(outcomeWanted, 'You say sorry')
  assert.deepEqual(
    [who.name, who.letterFormat, who.needs],
    ['Siân', 'translation into Welsh', 'Complained in Welsh: their own words may be in Welsh'],
  )
  assert.deepEqual(app.faults, [])
}
