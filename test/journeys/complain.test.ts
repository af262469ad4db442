// A resident complains on the website without an account, on a narrow screen, with scripts off and with scripts on.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { goesOn, tells } from './complains.ts'
import { sitDown } from './person.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const sits = async (scripts: boolean) => {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 320, height: 640 } })
  return sitDown(context, { address: app.address, scripts })
}

for (const scripts of [false, true]) {
  describe(`5. the public form, complete at 320 pixels with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const resident = await sits(scripts)
    let reference = ''
    let accessCode = ''

    test('says what is missing beside its field, on each question that must be answered', async () => {
      const hasty = await sits(scripts)
      await hasty.goTo('/fernbank/complain/what-it-is')
      // This one stops nobody.
      await goesOn(hasty)
      await goesOn(hasty, 422)
      await hasty.reads('Choose whether anybody is in danger')
      await hasty.reads('ring us now on 01632 960 199')
    })

    test('takes five answers and no more, one thing on a page, and reads them back', async () => {
      await tells(resident)
      await goesOn(resident)
      await resident.seesTitle('Check your answers – Complaints – Fernbank Homes')
      await resident.reads('The lift has been out of order for nine days. I rang three times.')
      await resident.reads('Not answered')
    })

    test('changes an answer and is back where everything is checked', async () => {
      await resident.follow('Change What would put it right?')
      await resident.page.getByLabel('You say sorry').check()
      await goesOn(resident)
      await resident.seesTitle('Check your answers – Complaints – Fernbank Homes')
      await resident.reads('You say sorry')
    })

    test('shows the reference, the access code and what happens next, by when', async () => {
      await resident.press('Send my complaint')
      await resident.seesTitle('We have your complaint – Complaints – Fernbank Homes')
      await resident.reads('This page only says that it has reached us.')
      await resident.reads('By Friday 27 November 2026 we write to you')
      await resident.reads('By Tuesday 15 December 2026 we answer it.')
      const said = await resident.page.getByRole('main').innerText()
      reference = /C-26-[0-9A-Z]{6}/.exec(said)?.[0] ?? ''
      accessCode = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(said)?.[0] ?? ''
      assert.equal(accessCode.length, 14)
    })

    test('is on the record as it was sent: today, on the website, by the resident, and not acknowledged', () =>
      isOnRecord(reference))

    test('leads to the complaint, and its reference and code open it from anywhere', async () => {
      await resident.press('See your complaint')
      await resident.reads('We have your complaint')
      const elsewhere = await sits(scripts)
      await elsewhere.goTo('/fernbank/check')
      await elsewhere.type('Reference', reference)
      await elsewhere.type('Access code', accessCode)
      await elsewhere.press('Continue')
      await elsewhere.reads(`Your complaint ${reference}`)
    })

    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

async function isOnRecord(reference: string): Promise<void> {
  const file = await deskFor(app.deployment, fernbank, amira).find(complaintId(reference))
  assert(file)
  assert.equal(file.complaint.receivedOn, '2026-11-24')
  assert.equal(file.complaint.channel, 'web')
  assert.equal(file.complaint.stages[0].acknowledgement, null)
  assert.deepEqual(
    file.history.map(({ by, event }) => [by, event.type]),
    [['resident', 'ComplaintReceived']],
  )
  assert.deepEqual(file.complaint.resident, {
    name: 'Tom',
    address: 'Flat 9, Birch House\nExampleton\nZZ1 9ZZ',
    telephone: '',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: '',
  })
  assert.equal(
    file.complaint.story,
    'The lift has been out of order for nine days. I rang three times.\n\nWhere: Flat 9, Birch House, Exampleton, ZZ1 9ZZ.',
  )
  assert.equal(file.complaint.outcomeWanted, 'You say sorry')
}
