// Two people refuse a complaint, or one returns what the other proposed: each at a browser of their own, with scripts on and off.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { id, received } from '#core/complaint/scenario.ts'
import { excluded } from '#core/complaint/scenario-refusals.ts'
import { openBrowser } from '../browser.ts'
import { save } from '../figures/generated.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { downloads, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Cast = { readonly amira: Person; readonly ben: Person }

/** Where the complaint is, once it is logged. */
type Story = { path: string }

async function sit(scripts: boolean): Promise<Person> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
  return sitDown(context, { address: app.address, scripts })
}

for (const scripts of [true, false]) {
  describe(`a refusal, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const cast = { amira: await sit(scripts), ben: await sit(scripts) }
    const story: Story = { path: '' }
    returned(cast, story)
    agreed(cast, story)
    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

async function proposes(amira: Person, path: string): Promise<void> {
  await amira.goTo(path)
  await amira.follow('Propose not to accept the complaint')
  await amira.choose('On which ground?', 'Another ground of our policy')
  await amira.type('Why does it fit this complaint?', 'The council decides this, and has not decided yet.')
  await amira.pick('Who is asked to agree?', 'Ben Osei, complaints officer')
  await amira.press('Propose it', 422)
  await amira.reads('Name the clause of your published policy that sets out this ground')
  await amira.type('Another ground: which clause of our published policy gives it? (optional)', '1.6')
  await amira.type('Another ground: what does that clause say? (optional)', 'What another body decides')
  await amira.press('Propose it')
  await amira.reads('The refusal is proposed. It waits for somebody else to agree; until then nothing changes.')
}

function returned({ amira, ben }: Cast, story: Story): void {
  test('is proposed: nothing is sent, the clocks run, and whoever proposed it cannot agree', async () => {
    app.itIs('2026-11-24T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    const { reference } = await logsAContact(amira)
    story.path = `/staff/complaints/${reference}`
    await proposes(amira, story.path)
    await amira.reads('Due Tue 1 Dec 2026: 5 working days left')
    await amira.reads('A refusal is proposed, and waits for Ben Osei or somebody else to agree. The clocks run on.')
    assert.equal(await amira.page.getByRole('link', { name: /^Agree to it/ }).count(), 0)
    await amira.goTo(`${story.path}/agree-to-refusal/1`)
    await amira.reads('Nobody agrees to what they propose themselves, so somebody else must')
    await amira.goTo(`${story.path}/letters`)
    await amira.reads('Every letter sent will stand here, exactly as it was sent.')
  })

  test('waits on the second person’s My day, and is returned with a reason, which is kept', async () => {
    app.itIs('2026-11-25T10:00:00Z')
    await signsIn(ben, 'ben.osei')
    const waiting = ben.page.getByRole('link', { name: new RegExp(`^Agree to a refusal.*${story.path.slice(-11)}$`) })
    await ben.goTo((await waiting.getAttribute('href')) ?? '')
    await ben.reads('Why it fits: The council decides this, and has not decided yet.')
    await ben.follow('It does not fit: return it with a reason')
    await ben.press('Return it', 422)
    await ben.reads('Enter why it is not refused')
    await ben.type('Why is it not refused?', 'The mould is ours to treat, whatever the council decides.')
    await ben.press('Return it')
    await ben.reads('The refusal is returned. The complaint goes on.')
    await ben.reads('Ben Osei returned it on Wednesday 25 November 2026: The mould is ours to treat')
    await ben.reads('Due Tue 1 Dec 2026: 4 working days left')
  })
}

function agreed({ amira, ben }: Cast, story: Story): void {
  test('is proposed again, and agreed to by the second person, who reads the letter first', async () => {
    app.itIs('2026-11-26T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await proposes(amira, story.path)
    app.itIs('2026-11-27T10:00:00Z')
    await signsIn(ben, 'ben.osei')
    await ben.goTo(story.path)
    await ben.follow('Agree to it, or return it')
    await ben.press('See the letter')
    await ben.reads('It is in the policy at 1.6. This is what it says there: What another body decides')
    await ben.reads('Amira Khan looked at your complaint and proposed this on Thursday 26 November 2026.')
    await ben.reads('Ben Osei looked at it too, and agreed on Friday 27 November 2026.')
    await ben.press('Send')
    await ben.reads('The refusal is agreed to. The letter is on its way.')
    await ben.reads('Nothing is due: it was not accepted on Fri 27 Nov 2026.')
    await ben.reads('Amira Khan proposed it; Ben Osei agreed.')
    await downloads(ben, story.path, 'Complaint not accepted', /right to take this decision to the Ombudsman/)
  })

  test('stands in the history of the complaint, act by act', async () => {
    await ben.goTo(`${story.path}/history`)
    await ben.reads('Ben Osei agreed. The complaint is not accepted.')
    await ben.reads('Proposed by Amira Khan, who asked Ben Osei to agree.')
    await ben.reads('by Ben Osei. The mould is ours to treat, whatever the council decides.')
  })
}

test('a refusal recorded before a second person acted still reads as what it was', async () => {
  app.itIs('2026-11-24T10:00:00Z')
  await save(
    app.deployment.database,
    'fernbank',
    [[received('2026-11-20'), excluded({ on: dateOnly('2026-11-23') })]],
    '2026-11-23',
  )
  const amira = await sit(true)
  await signsIn(amira, 'amira.khan')
  await amira.goTo(`/staff/complaints/${id}`)
  await amira.reads('Nothing: the complaint is not accepted. It goes on when that is withdrawn.')
  await amira.reads('Amira Khan decided, and named Ben Osei as agreeing; Ben Osei was not asked here.')
  await amira.goTo(`/staff/complaints/${id}/history`)
  await amira.reads('Decided by Amira Khan, who named Ben Osei as agreeing.')
})

test('every refusal stands in the register, by its day and what became of it, on a narrow screen too', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  for (const amira of [await sit(true), await sitDown(context, { address: app.address, scripts: true })]) {
    await signsIn(amira, 'amira.khan')
    await amira.goTo('/staff/complaints')
    await amira.follow('Register of refusals')
    await amira.reads('Proposed by Amira Khan on Thu 26 Nov 2026 Agreed to by: Ben Osei')
    await amira.reads('The policy, 1.6: “What another body decides”')
    await amira.reads('Agreed to by: not known')
    await amira.reads('The mould is ours to treat, whatever the council decides.')
    await amira.pick('What became of it', 'Returned')
    await amira.press('Show these')
    await amira.reads('Returned by: Ben Osei')
    assert.equal((await amira.page.getByRole('main').innerText()).includes('not known'), false)
    await amira.date('From (optional)', '32 1 2026')
    await amira.press('Show these', 422)
    await amira.reads('The first day must be a real date')
    await amira.date('From (optional)', '1 1 2030')
    await amira.press('Show these')
    await amira.reads('No refusal is like this.')
  }
})
