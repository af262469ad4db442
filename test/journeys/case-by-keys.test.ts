// A complaint is worked by keyboard alone: acknowledged, investigated, answered, checked, sent, reviewed and answered again.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { password } from '../memory/memory-parts.ts'
import { startApp } from './app.ts'
import { type Keys, keysOn } from './keys.ts'
import { type Person, sitDown } from './person.ts'
import { logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type WithKeys = { readonly person: Person; readonly keys: Keys }

async function sits(): Promise<WithKeys> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const person = await sitDown(context, { address: app.address, scripts: true })
  return { person, keys: keysOn(person.page) }
}

async function sitsAtTheDesk(name: string): Promise<WithKeys> {
  const one = await sits()
  await one.person.goTo('/staff/sign-in')
  await one.keys.write('email', `${name}@fernbank.example`)
  await one.keys.write('password', password)
  await one.keys.go('Sign in')
  return one
}

/** The complaint is there, logged on the telephone; how that is done by keys is another test. */
async function logged() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const amira = await sitDown(context, { address: app.address, scripts: false })
  await signsIn(amira, 'amira.khan')
  const readOut = await logsAContact(amira)
  return { ...readOut, path: `/staff/complaints/${readOut.reference}` }
}

test('10. keyboard only: acknowledged, investigated, answered, reviewed and answered again, with focus in sight on every stop', async (run) => {
  const complaint = await logged()
  const [amira, ben, carys] = [
    await sitsAtTheDesk('amira.khan'),
    await sitsAtTheDesk('ben.osei'),
    await sitsAtTheDesk('carys.wynn'),
  ]
  const resident = await sits()
  await acknowledges(amira, complaint.path)
  await investigates(amira)
  await answers(amira, { stage: 1, reasons: 'The fan had been broken since August.' })
  await approves(ben, complaint.path)
  await asksForAReview(resident, complaint)
  await acknowledgesTheReview(carys, complaint.path)
  await answers(carys, { stage: 2, reasons: 'It should have been mended in August.' })
  await approves(ben, complaint.path)
  await readsTheLastAnswer(resident)
  const stops = [amira, ben, carys, resident].map(({ keys }) => keys.stops()).reduce((sum, one) => sum + one, 0)
  run.diagnostic(`${stops} stops`)
  assert(stops > 300, `${stops} stops`)
  assert.deepEqual(app.faults, [])
})

async function acknowledges({ person, keys }: WithKeys, path: string): Promise<void> {
  await person.goTo(path)
  await keys.go('Acknowledge stage 1')
  await keys.write('points-1', 'Mould in the bedroom since October was not treated')
  await keys.pick('handledBy', 'Amira')
  await keys.go('See the letter')
  await person.reads('Mould in the bedroom since October was not treated')
  await keys.go('Send')
  await person.reads('Acknowledged. The letter is on its way.')
}

async function investigates({ person, keys }: WithKeys): Promise<void> {
  await keys.go('Investigation')
  await keys.go('Ask for facts')
  await keys.choose('of', 1)
  await keys.write('name', 'Dale Price')
  await keys.write('question', 'When did the fan stop?')
  await keys.write('dueOn', '27')
  await keys.write('dueOn-month', '11')
  await keys.write('dueOn-year', '2026')
  await keys.go('Record the request')
  await person.reads('The request for facts is recorded.')
  await keys.go(/^Record the answer/)
  await keys.write('words', 'In August.')
  await keys.go('Record the answer')
  await person.reads('The facts are on the record.')
  await keys.go(/^Add evidence|^Add it/)
  await keys.pick('kind', 'P')
  await keys.write('what', 'A picture of the fan, with its wires out.')
  await keys.go('Add it')
  await person.reads('The evidence is on the record.')
  await keys.go('Overview')
}

type Answer = { readonly stage: 1 | 2; readonly reasons: string }

async function answers({ person, keys }: WithKeys, { stage, reasons }: Answer): Promise<void> {
  await keys.go(`Answer stage ${stage}`)
  await keys.choose('point-1', stage === 1 ? 1 : 0)
  await keys.write('point-1-reasons', reasons)
  await keys.go('See the letter')
  await person.reads(reasons)
  await person.reads(stage === 1 ? 'Point 1: partly upheld' : 'Point 1: upheld')
  await keys.go('Submit for checking')
  await person.reads('Submitted. The letter goes when somebody else has checked it.')
}

async function approves({ person, keys }: WithKeys, path: string): Promise<void> {
  await person.goTo(path)
  await keys.go('Check the response before it is sent')
  await keys.go('Approve and send')
  await person.reads('Approved. The letter is on its way.')
}

type ReadOut = { readonly reference: string; readonly accessCode: string }

async function asksForAReview({ person, keys }: WithKeys, { reference, accessCode }: ReadOut): Promise<void> {
  await person.goTo('/fernbank')
  await keys.go('Check on a complaint')
  await keys.write('reference', reference)
  await keys.write('accessCode', accessCode)
  await keys.go('Continue')
  await person.reads('You were right about part of it.')
  await keys.go('Ask for a review')
  await keys.go('Ask for a review')
  await person.reads('We will write to you by Friday 27 November 2026')
  await keys.go('Go to your complaint')
}

async function acknowledgesTheReview({ person, keys }: WithKeys, path: string): Promise<void> {
  await person.goTo(path)
  await keys.go('Acknowledge stage 2')
  await keys.pick('handledBy', 'Carys')
  await keys.go('See the letter')
  await keys.go('Send')
  await person.reads('Acknowledged. The letter is on its way.')
}

async function readsTheLastAnswer({ person, keys }: WithKeys): Promise<void> {
  await person.goTo('/fernbank/complaint')
  await keys.go('Our answer to your review')
  await person.reads('This is our final answer.')
}
