// Somebody speaks for the resident: a code of their own, as much as the resident agreed to, and no longer than they want.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { factsOf, representativeAppointed } from '#core/complaint/scenario-handling.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { actOn, comesBack, type Story } from './on-a-complaint.ts'
import { type Person, sitDown } from './person.ts'
import { acknowledges, logsAContact, type ReadOut, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())
const act = actOn(app)

const codeShown = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/
const mainOf = (person: Person) => person.page.getByRole('main').innerText()

async function givesCode(staff: Person, { reference }: ReadOut, may: string): Promise<ReadOut> {
  await staff.goTo(`/staff/complaints/${reference}/representative-code/1`)
  await staff.choose('What may they do there?', may)
  await staff.press('Give them a code')
  await staff.reads('They have a code of their own.')
  return { reference, accessCode: codeShown.exec(await mainOf(staff))?.[0] ?? '' }
}

const historyOf = async ({ readOut }: Story) => {
  const file = await deskFor(app.deployment, fernbank, amira).find(complaintId(readOut.reference))
  assert(file)
  return file.history.map(({ event, by }) => [event.type, by])
}

const reads = 'Read it: how it stands, our letters, what was told us, and files sent to us'
const speaks = 'Read it, and say things in it for the resident: tell us more, answer our offers, ask for a review'

async function threePeople(scripts: boolean): Promise<readonly [Person, Person, Person]> {
  const person = async (width: number, height: number) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height } })
    return sitDown(context, { address: app.address, scripts })
  }
  return [await person(1280, 900), await person(320, 640), await person(320, 640)]
}

for (const scripts of [true, false]) {
  describe(`somebody speaks for the resident, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const [staff, resident, jo] = await threePeople(scripts)
    const theirs: Story = { readOut: { reference: '', accessCode: '' } }
    const own: Story = { readOut: { reference: '', accessCode: '' } }

    test('3.6 is given no code while the resident has not said yes', async () => {
      app.itIs('2026-11-24T10:00:00Z')
      await signsIn(staff, 'amira.khan')
      own.readOut = await logsAContact(staff)
      await acknowledges(staff, `/staff/complaints/${own.readOut.reference}`)
      const on = dateOnly('2026-11-24')
      const appointed = representativeAppointed({
        appointedOn: on,
        name: 'Jo Lowe',
        scope: 'Everything about the mould',
      })
      await act(own, { type: 'AppointRepresentative', ...factsOf(appointed) })
      await staff.goTo(`/staff/complaints/${own.readOut.reference}/representative-code/1`)
      await staff.reads('Nobody with this number may see the complaint')
      await act(own, {
        ...{ type: 'RecordAuthority', representative: 1, on, proof: 'By phone' },
      })
    })

    test('3.6 reads, and says nothing, where the resident agreed to that; and is not shown the resident’s own code', async () => {
      theirs.readOut = await givesCode(staff, own.readOut, reads)
      assert.notEqual(theirs.readOut.accessCode, own.readOut.accessCode)
      await comesBack(jo, theirs)
      await jo.reads('You speak for Mrs Ivy Lowe in this complaint.')
      await jo.reads('You can read it here. To say something for them, contact us.')
      assert.equal(await jo.page.getByRole('link', { name: 'Tell us more', exact: true }).count(), 0)
      for (const path of ['tell-us', 'review', 'files', 'texts']) {
        await jo.goTo(`/fernbank/complaint/${path}`, 403)
        await jo.reads('You can read this complaint, and not answer in it')
      }
      await jo.goTo('/fernbank/complaint/letters/2')
      await jo.reads('Your access code (not shown)')
      assert.ok(!(await jo.page.content()).includes(own.readOut.accessCode))
    })

    test('3.6 speaks for the resident with the next code, under their own name, and the one before opens nothing', async () => {
      const before = theirs.readOut
      theirs.readOut = await givesCode(staff, own.readOut, speaks)
      await jo.goTo('/fernbank/complaint')
      await jo.seesTitle('Check on a complaint – Complaints – Fernbank Homes')
      await jo.type('Reference', before.reference)
      await jo.type('Access code', before.accessCode)
      await jo.press('Continue', 422)
      await comesBack(jo, theirs)
      await jo.follow('Tell us more')
      await jo.type('What do you want to tell us?', 'My mother was in hospital with her chest on Sunday.')
      await jo.press('Send')
      await jo.reads('We have what you told us')
      for (const path of ['texts', 'no-longer-speaks/1']) await jo.goTo(`/fernbank/complaint/${path}`, 409)
      assert.deepEqual((await historyOf(own)).at(-1), ['ResidentHeard', 'representative-1'])
      await staff.goTo(`/staff/complaints/${own.readOut.reference}/history`)
      await staff.reads('Jo Lowe, for the resident')
    })

    test('3.6 the resident sees who speaks for them, and ends it without a reason: at once, nothing opens any more', async () => {
      await comesBack(resident, own)
      await resident.reads('Who speaks for you Jo Lowe Everything about the mould')
      await resident.reads('My mother was in hospital with her chest on Sunday.')
      await resident.follow('Jo Lowe no longer speaks for me')
      await resident.reads('From now on we talk about your complaint to you, and not to Jo Lowe.')
      await resident.pressTwice('Send', /complaint\/told$/)
      await jo.goTo('/fernbank/complaint')
      await jo.seesTitle('Check on a complaint – Complaints – Fernbank Homes')
      await jo.type('Reference', theirs.readOut.reference)
      await jo.type('Access code', theirs.readOut.accessCode)
      await jo.press('Continue', 422)
      assert.deepEqual((await historyOf(own)).at(-1), ['RepresentationEnded', 'resident'])
      await resident.goTo('/fernbank/complaint')
      assert.equal(await resident.page.getByText('Jo Lowe', { exact: false }).count(), 0)
    })

    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}
