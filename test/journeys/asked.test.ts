// Whoever is asked for facts, or for their own position, answers on a telephone by a link, without an account, in three steps.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { acknowledges, logsAContact, type ReadOut, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

/** The link as it stands on the complaint's page, without the address that is printed before it. */
async function linkOn(staff: Person, what: 'facts' | 'position'): Promise<string> {
  const said = await staff.page.getByRole('main').innerText()
  const link = new RegExp(`/fernbank/asked/C-26-\\w{6}/${what}/1/[2-9A-Z-]{14}`).exec(said)?.[0]
  assert(link, `a link for ${what} is on the page: ${said}`)
  return link
}

const handling = async ({ reference }: ReadOut) => {
  const file = await deskFor(app.deployment, fernbank, amira).find(complaintId(reference))
  assert(file)
  return file
}

for (const scripts of [true, false]) {
  describe(`somebody who is asked, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const person = async (width: number, height: number) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height } })
      return sitDown(context, { address: app.address, scripts })
    }
    const [staff, asked] = [await person(1280, 900), await person(320, 640)]
    let readOut: ReadOut = { reference: '', accessCode: '' }
    const investigation = () => `/staff/complaints/${readOut.reference}/investigation`

    test('facts are asked of a contractor, and the page has a link for them', async () => {
      app.itIs('2026-11-24T10:00:00Z')
      await signsIn(staff, 'amira.khan')
      readOut = await logsAContact(staff)
      await acknowledges(staff, `/staff/complaints/${readOut.reference}`)
      await staff.goTo(`/staff/complaints/${readOut.reference}/facts`)
      await staff.choose('Whom do we ask?', 'Contractor')
      await staff.type('Their name', 'Hale & Sons')
      await staff.type('What do we ask?', 'On which days was somebody at Alder Court?')
      await staff.date('By when do we need the answer?', '26 11 2026')
      await staff.press('Record the request')
      await staff.goTo(investigation())
      await staff.reads('They answer without an account at this link; whoever has it sees the question:')
    })

    test('they see the question and nothing else of the complaint; a mail scanner that opens it uses nothing up', async () => {
      const link = await linkOn(staff, 'facts')
      for (let times = 0; times < 8; times += 1) await asked.goTo(link)
      await asked.reads('On which days was somebody at Alder Court?')
      await asked.reads('Please answer by Thursday 26 November 2026.')
      const page = await asked.page.content()
      for (const kept of ['Ivy Lowe', 'Black mould', readOut.accessCode]) assert.equal(page.includes(kept), false, kept)
    })

    test('they answer once, with nothing lost by an error, and are thanked', async () => {
      await asked.press('Send', 422)
      await asked.reads('Enter your answer')
      await asked.type('Your answer', 'On 3 and 9 November. Nobody was in.')
      await asked.press('Send')
      await asked.reads('We have your answer')
      const { complaint, history } = await handling(readOut)
      assert.deepEqual(complaint.handling.factsRequests[0]?.answer, {
        on: '2026-11-24',
        words: 'On 3 and 9 November. Nobody was in.',
      })
      assert.equal(history.at(-1)?.by, 'asked')
      await asked.goTo(await linkOn(staff, 'facts'))
      await asked.reads('We have your answer')
      await staff.goTo(`/staff/complaints/${readOut.reference}/history`)
      await staff.reads('whoever was asked')
    })

    test('5.8b a member of staff who is named says how they see it, with the points before them', async () => {
      await staff.goTo(`/staff/complaints/${readOut.reference}/fair-chance`)
      await staff.choose('Who is asked?', 'Member of staff')
      await staff.type('The name of the member of staff (optional)', 'Dale Price')
      await staff.date('By when do we ask to hear?', '26 11 2026')
      await staff.press('Record that they are asked')
      await staff.goTo(investigation())
      await asked.goTo(await linkOn(staff, 'position'))
      await asked.reads('Two telephone calls were not returned')
      await asked.type('What do you want to say?', 'I rang on the 3rd. The line was engaged.')
      await asked.press('Send')
      const { complaint } = await handling(readOut)
      assert.equal(complaint.handling.fairChances[0]?.account?.words, 'I rang on the 3rd. The line was engaged.')
    })

    test('a wrong code, or the code of another question, finds nothing; the sixth try is slowed', async () => {
      const wrong = `/fernbank/asked/${readOut.reference}/facts/1/2222-2222-2222`
      for (let times = 0; times < 5; times += 1) await asked.goTo(wrong, 404)
      await asked.goTo(wrong, 429)
      await asked.goTo('/fernbank/asked/C-26-222222/facts/1/2222-2222-2222', 404)
      assert.deepEqual(app.faults, [])
    })
  })
}
