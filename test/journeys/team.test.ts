// The complaints team at its list: narrowed by links, named to be found again, several given to one person, and the work of each.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, ben, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const desk = deskFor(app.deployment, fernbank, amira)

/** Late and nobody's; Amira's; one that Amira decided at stage 1 and that is at stage 2, nobody's. */
async function threeComplaints(letter: string): Promise<readonly [ComplaintId, ComplaintId, ComplaintId]> {
  const [late, hers, atStage2] = ['2', '3', '4'].map((last) => complaintId(`C-26-22${letter}${letter}A${last}`))
  assert(late && hers && atStage2)
  const first = received('2026-11-09', late)
  await desk.handle(late, { ...first, resident: { ...first.resident, name: '=Rosa Marsh' } }, 0)
  await desk.handle(hers, received('2026-11-16', hers), 0)
  await desk.handle(hers, acknowledged('2026-11-18'), 1)
  await desk.handle(atStage2, received('2026-11-09', atStage2), 0)
  await desk.handle(atStage2, acknowledged('2026-11-11'), 1)
  await desk.handle(atStage2, { ...responded('2026-11-19', '2026-12-04'), actions: [] }, 2)
  await desk.handle(atStage2, { type: 'AskForStage2', on: desk.today(), channel: 'phone', words: '' }, 3)
  return [late, hers, atStage2]
}

async function sit(scripts: boolean): Promise<Person> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
  return sitDown(context, { address: app.address, scripts })
}

const isListed = async ({ page }: Person, id: ComplaintId): Promise<boolean> =>
  (await page.getByRole('main').innerText()).includes(id)

const handlerOf = async (id: ComplaintId) => (await desk.find(id))?.complaint.handledBy ?? null

const assignmentsOf = async (id: ComplaintId) =>
  (await desk.find(id))?.history.filter(({ event }) => event.type === 'ComplaintAssigned').length

type Story = {
  readonly person: Person
  readonly late: ComplaintId
  readonly hers: ComplaintId
  readonly atStage2: ComplaintId
}

for (const scripts of [true, false]) {
  describe(`the team’s list, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const [late, hers, atStage2] = await threeComplaints(scripts ? 'A' : 'B')
    const story: Story = { person: await sit(scripts), late, hers, atStage2 }
    narrows(story)
    gives(story)
    isCareful(story, scripts)
    counts(story)
    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

function narrows({ person, late, hers, atStage2 }: Story): void {
  test('holds every open complaint, what is due soonest first', async () => {
    await signsIn(person, 'amira.khan')
    await person.follow('Team')
    const said = await person.page.getByRole('main').innerText()
    assert(said.indexOf(late) < said.indexOf(hers))
    assert(said.indexOf(late) > 0 && said.indexOf(atStage2) > 0)
  })

  test('is narrowed by links, each combination at its own address, and says how to clear it', async () => {
    await person.unfold('How soon: Any')
    await person.follow('Late')
    await person.unfold('Who handles it: Any')
    await person.follow('Nobody')
    assert.equal(new URL(person.page.url()).search, '?due=late&handler=nobody')
    assert.deepEqual([await isListed(person, late), await isListed(person, hers)], [true, false])
    await person.reads('Narrowed to Clear How soon: Late')
    await person.follow('Clear How soon: Late')
    assert.equal(new URL(person.page.url()).search, '?handler=nobody')
    await person.goTo('/staff/team?stage=2&due=late')
    await person.reads('No open complaint is like this.')
    await person.follow('Clear all')
    assert.equal(new URL(person.page.url()).search, '')
  })

  test('is named, found again, and no longer named; nobody else sees the name', async () => {
    await person.goTo('/staff/team?handler=nobody')
    await person.unfold('Save these filters as a view')
    await person.press('Save this view', 422)
    await person.reads('Enter what you call it')
    await person.type('What do you call it?', 'Nobody’s <yet>')
    await person.press('Save this view')
    await person.goTo('/staff/team')
    await person.follow('Nobody’s <yet>')
    assert.equal(new URL(person.page.url()).search, '?handler=nobody')
    assert.deepEqual(await deskFor(app.deployment, fernbank, ben).team.views(), [])
    await person.follow('Change these')
    await person.press('Delete Nobody’s <yet>')
    await person.reads('The complaints that it found stay as they are.')
    await person.press('Delete it')
    await person.reads('You have saved no view.')
  })
}

function gives({ person, late, hers, atStage2 }: Story): void {
  test('says what is missing where nothing is chosen, and nobody', async () => {
    await person.goTo('/staff/team')
    await person.press('See what would change', 422)
    await person.reads('Choose who handles them from now on')
  })

  test('gives several to one person: who may not have one is told beside it, and the others are given, once', async () => {
    await person.goTo('/staff/team')
    for (const id of [late, hers, atStage2]) await person.page.getByLabel(`, ${id}`).check()
    await person.pick('Give the chosen complaints to', 'Amira Khan, complaints officer')
    await person.press('See what would change')
    await person.reads('Give 3 complaints to Amira Khan')
    await person.reads('They handle this complaint already.')
    await person.reads('The person who considered stage 1 cannot consider stage 2 (the Code, 6.13).')
    await person.pressTwice('Give 1 complaint to Amira Khan', /\/staff\/team\/assigned/)
    await person.reads('Amira Khan has 2 complaints of the 3 that you chose')
    await person.reads('The person who considered stage 1 cannot consider stage 2 (the Code, 6.13).')
    assert.deepEqual(await Promise.all([late, hers, atStage2].map(handlerOf)), [amira.id, amira.id, null])
    assert.equal(await assignmentsOf(late), 1)
  })

  test('asks why what is somebody’s is taken from them, and keeps what was typed', async () => {
    await person.goTo('/staff/team?handler=amira.khan')
    for (const id of [late, hers]) await person.page.getByLabel(`, ${id}`).check()
    await person.pick('Give the chosen complaints to', 'Ben Osei, complaints officer')
    await person.press('See what would change')
    await person.press('Give 2 complaints to Ben Osei', 422)
    await person.reads('Enter why it is taken from whoever handles it now')
    await person.type('Why do they change hands?', 'Amira is away until Monday')
    await person.press('Give 2 complaints to Ben Osei')
    await person.reads('Ben Osei has 2 complaints')
    assert.deepEqual(await Promise.all([late, hers].map(handlerOf)), [ben.id, ben.id])
    await person.goTo(`/staff/complaints/${hers}/history`)
    await person.reads('Ben Osei handles it from Tue 24 Nov 2026. Amira is away until Monday')
  })
}

function isCareful({ person, late, hers }: Story, scripts: boolean): void {
  test('does not overrule whoever changed a complaint meanwhile', async () => {
    await person.goTo(`/staff/team/assign?to=amira.khan&chosen-${late}=yes`)
    const seen = (await desk.find(late))?.version ?? 0
    await desk.handle(late, acknowledged('2026-11-24'), seen)
    await desk.handle(
      late,
      { type: 'AssignComplaint', handledBy: ben.id, on: desk.today(), reason: 'He knows them' },
      seen + 1,
    )
    await person.type('Why do they change hands?', 'He is away')
    await person.press('Give 1 complaint to Amira Khan')
    await person.reads('Somebody else changed it while you were looking. Choose it again.')
    assert.equal(await handlerOf(late), ben.id)
  })

  test('is read by an adviser, who gives no complaint to anybody', async () => {
    const dan = await sit(scripts)
    await signsIn(dan, 'dan.fry')
    await dan.goTo('/staff/team')
    assert(await isListed(dan, hers))
    assert.equal(await dan.page.getByRole('checkbox').count(), 0)
    await dan.goTo(`/staff/team/assign?to=ben.osei&chosen-${late}=yes`, 403)
  })
}

function counts({ person, late, atStage2 }: Story): void {
  test('is downloaded as it is narrowed, and no words in the file run as a formula', async () => {
    await person.goTo('/staff/team?stage=2')
    const file = (await person.download('Download what is narrowed to here')).toString('utf8')
    assert(file.startsWith('\uFEFF'))
    const lines = file.trim().split('\r\n')
    assert.match(lines[0] ?? '', /^Reference,Resident,About,Received,Stage,Status,Handled by,Next,Due,How near$/)
    assert(lines.some((line) => line.startsWith(`${atStage2},`)))
    assert(!file.includes(late))
    await person.goTo('/staff/team')
    const whole = (await person.download('Download all of it')).toString('utf8')
    assert(whole.includes(`${late},'=Rosa Marsh,`))
  })

  test('counts each person’s work, and each number leads to its complaints', async () => {
    await person.goTo('/staff/team')
    await person.follow('Workload')
    const row = person.page.getByRole('row', { name: /^Ben Osei/ })
    const open = await row.getByRole('link').first().innerText()
    await row.getByRole('link').first().click()
    assert.equal(new URL(person.page.url()).search, '?handler=ben.osei')
    assert.equal(await person.page.locator('tbody tr').count(), Number(open.replace(/\D/g, '')))
  })

  test('forecasts what falls due, behind what is next too, and each number leads to its complaints', async () => {
    await person.goTo('/staff/team')
    await person.follow('Forecast')
    const row = person.page.getByRole('row', { name: /^Wed 2 Dec/ })
    await person.reads('fall due in the next 15 working days')
    const link = row.getByRole('link', { name: 'Answer at stage 1' })
    const count = Number((await link.innerText()).split(' ')[0])
    await link.click()
    assert.equal(new URL(person.page.url()).search, '?falls=stage+1+answer&on=2026-12-02')
    assert.equal(await person.page.locator('tbody tr').count(), count)
    await person.reads('Narrowed to Clear What falls due: Answer at stage 1')
  })
}
