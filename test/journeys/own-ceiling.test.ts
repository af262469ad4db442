// A landlord's own ceiling on more time, in a browser: said on the form, warned of beside the letter, told by the record.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { acknowledged, officer, received, responded, senior, stage2AskedFor } from '../landlords/landlord.ts'
import { landlords, saveStaff } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2024-11-04T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())
const id = complaintId('C-24-22HHHK')

test('West Lancashire: a further ten days and no more, and the extension goes over Christmas', async () => {
  const landlord = landlords.find((one) => one.id === 'west-lancashire')
  assert(landlord)
  await saveStaff(app.deployment.database, landlord.id, [officer, senior])
  const act = async (on: string, command: ComplaintCommand) => {
    app.itIs(`${on}T10:00:00Z`)
    const desk = deskFor(app.deployment, landlord, officer)
    const outcome = await desk.handle(id, command, (await desk.find(id))?.version ?? 0)
    assert(outcome.recorded, JSON.stringify(outcome))
  }
  await act('2024-11-04', received(id, '2024-11-04', 'phone'))
  await act('2024-11-05', acknowledged('2024-11-05', 1, officer))
  await act('2024-11-12', responded('2024-11-12', 1, officer, null))
  await act('2024-11-13', stage2AskedFor('2024-11-13', 'phone'))
  await act('2024-11-14', acknowledged('2024-11-14', 2, senior))

  app.itIs('2024-12-10T10:00:00Z')
  const sal = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(sal, 'sample.senior', 'west-lancashire')
  await sal.goTo(`/staff/complaints/${id}/extend`)
  await sal.reads('It may be taken to Tuesday 14 January 2025 at the latest')
  await sal.reads(
    'By the landlord’s own limit of 10 days more (policy clause 6.15) it may be taken to Monday 30 December 2024.',
  )
  await sal.type('Why is more time needed?', 'A sample: the surveyor comes in the new year.')
  await sal.date('By when will you answer?', '8 1 2025')
  await sal.choose('Did the resident agree to the new date?', 'Yes')
  await sal.press('See the letter')
  await sal.reads(
    'This is beyond the landlord’s own limit of 10 days more (policy clause 6.15), which ends on Monday 30 December 2024. Our own clock ends on that day all the same. The record will say so.',
  )
  await sal.press('Send')
  await sal.reads('Stage 2: answer, our own promise')
  await sal.reads('Due Mon 30 Dec 2024, extended from Thu 12 Dec 2024')
  await sal.reads('Due Wed 8 Jan 2025, extended from Thu 12 Dec 2024')
  await sal.unfold('Why this date? Stage 2: answer, our own promise')
  await sal.reads('Its policy has no exception: its own clock ends on Mon 30 Dec 2024.')
  assert.deepEqual(app.faults, [])
})
