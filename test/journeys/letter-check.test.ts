// Two people send a response: one writes it, another reads it first and returns it, then lets it go; or a lead sends it unchecked.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { acknowledges, answersStage1, downloads, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Cast = { readonly amira: Person; readonly ben: Person; readonly carys: Person }

/** Where the complaint is, once it is logged. */
type Story = { path: string }

async function sit(scripts: boolean): Promise<Person> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
  return sitDown(context, { address: app.address, scripts })
}

for (const scripts of [true, false]) {
  describe(`a response that a colleague checks, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const cast = { amira: await sit(scripts), ben: await sit(scripts), carys: await sit(scripts) }
    const story: Story = { path: '' }
    returned(cast, story)
    approved(cast, story)
    sentUnchecked(cast, story)
    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

async function writes(amira: Person, story: Story): Promise<void> {
  app.itIs('2026-11-24T10:00:00Z')
  await signsIn(amira, 'amira.khan')
  story.path = `/staff/complaints/${(await logsAContact(amira)).reference}`
  await acknowledges(amira, story.path)
  app.itIs('2026-12-01T10:00:00Z')
  await signsIn(amira, 'amira.khan')
  await answersStage1(amira, story.path)
}

const inTheList = (person: Person, words: string, { path }: Story) =>
  person.page.getByRole('link', { name: new RegExp(`^${words}.*${path.slice(-11)}`) })

function returned({ amira, ben }: Cast, story: Story): void {
  test('is submitted: nothing is sent, the clock runs, and whoever wrote it does not check it', async () => {
    await writes(amira, story)
    await amira.reads('Amira Khan wrote the response. It waits for somebody else to check it, and the clocks run on.')
    await amira.reads('Due Tue 8 Dec 2026: 5 working days left')
    await amira.goTo(`${story.path}/check-response/1`)
    await amira.reads('you wrote or decided it, or have a conflict of interest, so somebody else must')
    await amira.goTo(`${story.path}/letters`)
    assert.equal(await amira.page.getByRole('link', { name: 'Stage 1 response' }).count(), 0)
    await amira.goTo('/staff/worklists/letters-to-check')
    assert.equal(await inTheList(amira, 'Check a letter', story).count(), 0)
  })

  test('is read by a colleague beside what the record says, and returned with a reason', async () => {
    await signsIn(ben, 'ben.osei')
    await ben.goTo('/staff/worklists/letters-to-check')
    await ben.goTo((await inTheList(ben, 'Check a letter before it is sent', story).getAttribute('href')) ?? '')
    await ben.reads('The fan had been broken since August and we did not look.')
    await ben.reads('All 8 parts are there.')
    await ben.reads('Points answered 2 of 2. Written by Amira Khan; decided by Amira Khan.')
    await ben.reads('Due Tue 8 Dec 2026: 5 working days left')
    await ben.follow('Return it with a reason')
    await ben.press('Return it', 422)
    await ben.reads('Enter what is to be put right')
    await ben.type('What is to be put right?', 'Say on which days the calls were returned.')
    await ben.press('Return it')
    await ben.reads('The response is returned to whoever wrote it.')
  })
}

function approved({ amira, ben }: Cast, story: Story): void {
  test('comes back onto its author’s day, filled in, and is submitted again', async () => {
    app.itIs('2026-12-02T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await amira.goTo((await inTheList(amira, 'Put a returned letter right', story).getAttribute('href')) ?? '')
    await amira.reads('Ben Osei returned it on Tuesday 1 December 2026: Say on which days the calls were returned.')
    const reasons = amira.page.getByLabel('Reasons for the decision on point 2', { exact: true })
    assert.equal(await reasons.inputValue(), 'Our telephone records show that both calls were returned.')
    await amira.type('Reasons for the decision on point 2', 'We returned both calls on 3 and 9 November.')
    await amira.press('See the letter')
    await amira.reads('£150.00')
    await amira.reads('Friday 8 January 2027')
    await amira.press('Submit for checking')
  })

  test('is approved: only now it is answered, on that day, and the letter goes', async () => {
    app.itIs('2026-12-03T10:00:00Z')
    await signsIn(ben, 'ben.osei')
    await ben.goTo(`${story.path}/check-response/2`)
    await ben.reads('We returned both calls on 3 and 9 November.')
    await ben.press('Approve and send')
    await ben.reads('Approved. The letter is on its way.')
    await ben.reads('Ben Osei approved it on Thursday 3 December 2026.')
    await ben.reads('Done Thu 3 Dec 2026')
    await downloads(ben, story.path, 'Stage 1 response', /3 December 2026/)
    await ben.goTo(`${story.path}/history`)
    await ben.reads('Decided by Amira Khan. Checked by Ben Osei.')
  })
}

function sentUnchecked({ amira, ben, carys }: Cast, story: Story): void {
  test('is sent unchecked by a lead alone, with a reason, which is shown at the provision', async () => {
    await writes(amira, story)
    await signsIn(ben, 'ben.osei')
    await ben.goTo(`${story.path}/send-unchecked/1`, 403)
    await signsIn(carys, 'carys.wynn')
    await carys.goTo(`${story.path}/send-unchecked/1`)
    await carys.type('Why can it not wait?', 'Everybody else is away, and she moves tomorrow.')
    await carys.press('See the letter')
    await carys.press('Send')
    await carys.reads('Sent unchecked. The letter is on its way.')
    await carys.goTo('/staff/code/2024/6.9?from=2026-04-01&to=2027-03-31')
    await carys.reads(/Overrides (One letter was|2 letters were) sent in this period before anybody had checked/)
    await carys.reads('by Carys Wynn: Everybody else is away, and she moves tomorrow.')
    await carys.goTo('/staff/code?edition=2024&from=2026-04-01&to=2027-03-31')
    await carys.reads('6.9: Sent unchecked.')
    await carys.reads('by Carys Wynn: Everybody else is away, and she moves tomorrow.')
  })
}
