// A complaint that is the Local Government and Social Care Ombudsman's counts for no provision and in no figure but its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Scheme } from '#core/handling-code/ombudsman.ts'
import { migrate } from '#store/migrate.ts'
import { acknowledged, received, responded } from '../landlords/landlord.ts'
import { amira, openSpine } from './app.ts'

const { connection, deskOf, owner } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const id = complaintId('C-26-22HHHK')
const year = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }

async function given(command: ComplaintCommand): Promise<void> {
  const outcome = await desk.handle(id, command, (await desk.find(id))?.version ?? 0)
  assert(outcome.recorded, JSON.stringify(outcome))
}

const under = (scheme: Scheme, correction: string): ComplaintCommand => ({
  ...{ type: 'CategoriseComplaint', on: dateOnly('2026-11-23'), theme: 'other', service: 'Homelessness' },
  ...{ tenure: 'LCRA', scheme, correction },
})

const wall = async () => {
  const proposals = await desk.selfAssessments.proposals({ ...year, edition: '2024' })
  return proposals.flatMap(({ provision, shows }) =>
    shows && Object.values(shows).some((count) => count > 0) ? [[provision.id, shows]] : [],
  )
}

/** Every figure counted from rows that is not nought, by its number. */
const figures = async () =>
  (await desk.figures.read(year)).flatMap(({ id, numerator }) =>
    numerator.opens && numerator.amount ? [[id, numerator.amount]] : [],
  )

test('it leaves every provision and figure when somebody says so, and comes back when that was wrong', async () => {
  await given(received(id, '2026-11-02', 'phone'))
  await given(acknowledged('2026-11-03', 1, amira))
  await given(responded('2026-11-10', 1, amira, null))
  await given(under('Housing Ombudsman', ''))
  const [wallBefore, figuresBefore] = [await wall(), await figures()]
  assert(wallBefore.length > 20)
  assert.equal(await desk.selfAssessments.underAnotherScheme({ ...year, edition: '2024' }), 0)

  await given(under('LGSCO', 'It is about an application under Part 7'))
  assert.deepEqual(await wall(), [])
  assert.deepEqual(await figures(), [['another-scheme', 1]])
  assert.equal(await desk.selfAssessments.underAnotherScheme({ ...year, edition: '2024' }), 1)
  const list = await desk.figures.cases(year, 'another-scheme', 'numerator', null)
  assert.deepEqual(
    list?.rows.map((one) => [one.id, one.kind, one.on]),
    [[id, 'another scheme', '2026-11-02']],
  )

  await given(under('Housing Ombudsman', 'It is about the tenancy after all'))
  assert.deepEqual(await wall(), wallBefore)
  assert.deepEqual(await figures(), figuresBefore)
})

test('what was saved of it before it was counted apart is put right by a migration, and what is right already stays', async () => {
  await owner.query('create table counted_before as select * from counted')
  await owner.query('create table answers_before as select * from provision_answer')
  await given(under('LGSCO', 'It is about an application under Part 7'))
  const saved = async () => (await owner.query('select * from counted')).rows
  const right = await saved()
  await owner.query('delete from counted')
  await owner.query('insert into counted select * from counted_before')
  await owner.query('insert into provision_answer select * from answers_before')
  assert((await figures()).length > 1)

  const name = '0121-another-scheme-counted-apart'
  for (let times = 0; times < 2; times += 1) {
    await owner.query('delete from kysely_migration where name = $1', [name])
    await owner.query('delete from migration_text where name = $1', [name])
    assert.deepEqual(await migrate(connection), [name])
    assert.deepEqual(await saved(), right)
    assert.deepEqual(await wall(), [])
    assert.deepEqual(await figures(), [['another-scheme', 1]])
  }
})
