// What a resident says on the page of their complaint, from the first word to the survey, with scripts on and with scripts off.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { factsOf } from '#core/complaint/scenario-handling.ts'
import { remedyOffered } from '#core/complaint/scenario-put-right.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { actOn, comesBack, type Story } from './on-a-complaint.ts'
import { type Person, sitDown } from './person.ts'
import { acknowledges, answersStage1, approves, logsAContact, signsIn, takesLonger } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Cast = { readonly staff: Person; readonly resident: Person }
const act = actOn(app)

const read = async ({ readOut }: Story) => {
  const file = await deskFor(app.deployment, fernbank, amira).find(complaintId(readOut.reference))
  assert(file)
  return file.complaint.handling
}

for (const scripts of [true, false]) {
  describe(`a resident who has something to say, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const person = async (width: number, height: number) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height } })
      return sitDown(context, { address: app.address, scripts })
    }
    const cast = { staff: await person(1280, 900), resident: await person(320, 640) }
    const story: Story = { readOut: { reference: '', accessCode: '' } }
    beforeTheAnswer(cast, story)
    aboutTexts(cast, story)
    afterTheAnswer(cast, story)
    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

function beforeTheAnswer({ staff, resident }: Cast, story: Story): void {
  test('tells us more, once however often the button is pressed, and nothing typed is lost by an error', async () => {
    app.itIs('2026-11-24T10:00:00Z')
    await signsIn(staff, 'amira.khan')
    story.readOut = await logsAContact(staff)
    await comesBack(resident, story)
    await resident.follow('Tell us more')
    await resident.seesTitle('Tell us more – Complaints – Fernbank Homes')
    await resident.press('Send', 422)
    await resident.reads('Enter what you want to tell us')
    await resident.type('What do you want to tell us?', 'The mould is in the hall now too.')
    await resident.pressTwice('Send', /complaint\/told$/)
    await resident.reads('It changes none of the days that we promised you.')
    assert.deepEqual(
      (await read(story)).heard.map(({ about, words, channel, on }) => [about, words, channel, on]),
      [['more', 'The mould is in the hall now too.', 'web', '2026-11-24']],
    )
  })

  test('is read on the next day by the complaints team, and reads what was done about it', async () => {
    app.itIs('2026-11-25T10:00:00Z')
    await signsIn(staff, 'amira.khan')
    await staff.goTo('/staff/worklists/from-residents')
    await staff.reads('Read what the resident told us')
    await staff.goTo(`/staff/complaints/${story.readOut.reference}/investigation`)
    await staff.reads('The mould is in the hall now too.')
    await staff.reads('Nobody has answered it yet.')
    await staff.goTo(`/staff/complaints/${story.readOut.reference}/heard/1`)
    await staff.type('What did we do about it?', 'Our surveyor will look at the hall as well.')
    await staff.press('Record what we did')
    await staff.reads('What we did is on the record, and on the resident’s page.')
    await comesBack(resident, story)
    await resident.reads('We answered on Wednesday 25 November 2026: Our surveyor will look at the hall as well.')
  })

  test('reads the definition point by point, and says what is wrong with one', async () => {
    app.itIs('2026-11-26T10:00:00Z')
    await signsIn(staff, 'amira.khan')
    await acknowledges(staff, `/staff/complaints/${story.readOut.reference}`)
    await comesBack(resident, story)
    await resident.follow('Tell us if we have understood you')
    await resident.choose('Point 1 Mould in the bedroom since October was not treated', 'Yes, that is right')
    await resident.press('Send', 422)
    await resident.reads('Choose whether point 2 is right')
    await resident.choose('Point 2 Two telephone calls were not returned', 'No, something is wrong with it')
    await resident.page.getByLabel('What should it say? (optional)').nth(1).fill('It was three calls.')
    await resident.press('Send')
    await resident.follow('Go to your complaint')
    await resident.reads('Point 2: No, something is wrong with it. It was three calls.')
    await resident.reads('We will read it, and say here what we did about it.')
    assert.deepEqual((await read(story)).heard[1]?.points, [
      { number: 1, right: true, words: '' },
      { number: 2, right: false, words: 'It was three calls.' },
    ])
  })

  test('answers our question, and does not agree to more time', async () => {
    app.itIs('2026-12-09T10:00:00Z')
    await act(story, {
      ...{ type: 'AskForClarification', stage: 1, what: 'Which three days?' },
      ...{ on: await today(), dueOn: await today() },
    })
    await signsIn(staff, 'amira.khan')
    await takesLonger(staff, `/staff/complaints/${story.readOut.reference}`)
    await comesBack(resident, story)
    await resident.follow('Answer our question')
    await resident.reads('Which three days?')
    await resident.type('Your answer', 'The 3rd, the 9th and the 12th.')
    await resident.press('Send')
    await resident.follow('Go to your complaint')
    await resident.follow('Tell us that you do not agree to more time')
    await resident.reads('We said that we need until Monday 21 December 2026.')
    await resident.press('Send')
    const { clarifications, heard } = await read(story)
    assert.equal(clarifications[0]?.answer?.words, 'The 3rd, the 9th and the 12th.')
    assert.equal(heard[2]?.about, 'more time')
  })
}

function aboutTexts({ resident }: Cast, story: Story): void {
  test('asks for a text when a letter is on its way, and stops it again, each once', async () => {
    app.itIs('2026-12-10T10:00:00Z')
    await comesBack(resident, story)
    await resident.follow('Get a text when we send you a letter')
    await resident.reads('Anybody who picks up your phone may read it.')
    await resident.type('Your mobile number', '01632 960 017')
    await resident.press('Send', 422)
    await resident.reads('Enter a UK mobile phone number, such as 07700 900123')
    await resident.type('Your mobile number', '07700 900123')
    await resident.pressTwice('Send', /complaint\/told$/)
    assert.deepEqual((await read(story)).texting, { number: '07700900123', on: '2026-12-10', failed: null })
    await resident.follow('Go to your complaint')
    await resident.goTo('/fernbank/complaint/texts', 409)
    await resident.goTo('/fernbank/complaint')
    await resident.follow('Stop the texts that we send you')
    await resident.reads('We send a short text to 07700900123 when a letter to you is on its way.')
    await resident.pressTwice('Send', /complaint\/told$/)
    assert.equal((await read(story)).texting, null)
    await resident.goTo('/fernbank/complaint/stop-texts', 409)
  })
}

const today = async () => deskFor(app.deployment, fernbank, amira).today()

function afterTheAnswer({ staff, resident }: Cast, story: Story): void {
  test('wants to talk about our offer, and then accepts it', async () => {
    app.itIs('2026-12-18T10:00:00Z')
    await signsIn(staff, 'amira.khan')
    const path = `/staff/complaints/${story.readOut.reference}`
    await answersStage1(staff, path)
    await signsIn(staff, 'ben.osei')
    await approves(staff, path)
    const on = await today()
    await act(story, { ...factsOf(remedyOffered({ offeredOn: on, dueOn: on })), type: 'OfferRemedy' })
    await comesBack(resident, story)
    await resident.follow('Tell us what you think of our offer')
    await resident.reads('Saying yes takes none of your rights away.')
    await resident.choose('What do you say to it?', 'I want to talk about it first')
    await resident.press('Send', 422)
    await resident.type('Anything you want to add (optional)', 'Is it for the bedding too?')
    await resident.press('Send')
    await resident.follow('Go to your complaint')
    await resident.follow('Tell us what you think of our offer')
    await resident.choose('What do you say to it?', 'Yes, I accept it')
    await resident.press('Send')
    const { remedyOffers, heard } = await read(story)
    assert.deepEqual(remedyOffers[0]?.answer, { on: '2026-12-18', answer: 'accepted', words: '' })
    assert.deepEqual([heard[3]?.about, heard[3]?.words], ['offer', 'Is it for the bedding too?'])
  })

  test('tells us in two presses that a promise was missed', async () => {
    app.itIs('2027-01-11T10:00:00Z')
    await comesBack(resident, story)
    await resident.follow('Tell us that we missed a promise')
    await resident.page.getByLabel('Fit a new fan in the bathroom and clean the bedroom wall').check()
    await resident.press('Send')
    assert.deepEqual((await read(story)).heard[4]?.actions, [1])
  })

  test('says how we did after closing, once', async () => {
    const on = await today()
    await act(story, { type: 'CompleteAction', action: 1, on, proof: 'A photo of the fan' })
    const { remedyOffers } = await read(story)
    assert.equal(remedyOffers.length, 1)
    await act(story, { type: 'CompleteRemedy', remedy: 1, on, proof: 'Paid' })
    await act(story, { type: 'CloseComplaint', on })
    await act(story, { type: 'SendSurvey', on, replyBy: on })
    await comesBack(resident, story)
    await resident.follow('Tell us how we did')
    await resident.press('Send', 422)
    await resident.choose('How satisfied were you with how we handled your complaint?', 'Dissatisfied')
    await resident.type('Anything you want to add (optional)', 'It took too long.')
    await resident.press('Send')
    assert.deepEqual((await read(story)).satisfaction, [{ on: '2027-01-11', score: 2, words: 'It took too long.' }])
    await resident.goTo('/fernbank/complaint/survey', 409)
    await resident.reads('You cannot do this now')
  })
}
