// What cases show of each provision, on a real PostgreSQL: one fact changes what depends on it and no more, and Yes is never
// proposed of what is not known.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, received } from '#core/complaint/scenario.ts'
import { meaningOf } from '#core/handling-code/rules/catalogue.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { gravestFirst, subjects } from '#core/self-assessment/shows.ts'
import { saveComplaint } from '#store/complaints.ts'
import { asLandlord } from '#store/database.ts'
import { reference, savedOf } from '#store/scenario.ts'
import { life, openSelfAssessments, period } from './self-assessments-scenario.ts'

const { database, owner, clock, desk, complaintOf, wall } = await openSelfAssessments()

/** Saves the first complaint as if it had been acknowledged on another day, and nothing else were different. */
const acknowledgedOtherwise = (on: string) =>
  asLandlord(database, 'fernbank', (records) => {
    const saved = savedOf(life(on))
    return saveComplaint(records, { ...saved, complaint: { ...saved.complaint, id: reference(1) } })
  })

const form = async () => {
  const proposals = await desk.proposals(period)
  return filledIn({
    landlord: 'Fernbank Homes',
    period,
    proposals,
    decisions: [],
    broughtIn: [],
    today: dateOnly('2026-11-24'),
  }).answers
}

test('one complaint acknowledged late changes exactly the provisions that read the acknowledgement, on wall and form', async () => {
  const [wallBefore, formBefore] = [await wall(), await form()]
  await acknowledgedOtherwise('2026-10-14')
  const [wallAfter, formAfter] = [await wall(), await form()]
  const changedOnWall = [...wallAfter]
    .filter(([id, tile]) => JSON.stringify(tile) !== JSON.stringify(wallBefore.get(id)))
    .map(([id]) => id)
  const changedInForm = formAfter
    .filter((answer, place) => JSON.stringify(answer) !== JSON.stringify(formBefore[place]))
    .map(({ provision }) => provision)
  assert.deepEqual(changedOnWall, ['6.2'])
  assert.deepEqual(changedInForm, ['6.2'])
  assert.equal(wallBefore.get('6.2')?.answer, 'Yes')
  assert.deepEqual(wallAfter.get('6.2'), {
    shows: { met: 1, missed: 1, running: 1, 'not known': 0, 'not applicable': 0 },
    answer: 'No',
  })
  for (const id of changedOnWall) {
    const meaning = meaningOf('2024', id)
    assert(meaning && meaning.kind !== 'attested' && meaning.rule.reads.includes('acknowledgement'), id)
  }
  await acknowledgedOtherwise('2026-10-07')
  assert.deepEqual(await wall(), wallBefore)
})

test('every count of every tile opens a list of as many, and each complaint counts once', async () => {
  for (const { provision, shownBy } of await desk.proposals(period)) {
    for (const subject of subjects) {
      for (const answer of gravestFirst) {
        const { rows } = await desk.cases(period, { provision: provision.id, answer, of: subject }, null)
        assert.equal(rows.length, shownBy[subject]?.[answer] ?? 0, `${provision.id} ${answer} ${subject}`)
      }
    }
    if (!shownBy.complaints) continue
    assert.equal(
      Object.values(shownBy.complaints).reduce((sum, count) => sum + count, 0),
      3,
      provision.id,
    )
  }
})

test('Yes is proposed only where nothing is missed, not known or without evidence', async () => {
  for (const { provision, shows, attested, answer } of await desk.proposals(period)) {
    if (answer !== 'Yes') continue
    assert.equal((shows?.missed ?? 0) + (shows?.['not known'] ?? 0), 0, provision.id)
    assert.ok(attested ? attested.answer === 'met' : (shows?.met ?? 0) > 0, provision.id)
  }
  const empty = await desk.proposals({ ...period, from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') })
  assert.deepEqual(
    empty.filter(({ answer }) => answer === 'Yes').map(({ provision }) => provision.id),
    [],
  )
})

test('a day that passes makes what was running missed, though nobody recorded anything', async () => {
  clock.now = Date.parse('2026-12-08T10:00:00Z')
  const shows = (await wall()).get('6.2')?.shows
  assert.deepEqual([shows?.met, shows?.missed, shows?.running], [2, 1, 0])
})

test('an older complaint counts, once, at what means the same in this edition', async () => {
  const wide = { ...period, from: dateOnly('2023-04-01') }
  const before = new Map((await desk.proposals(wide)).map(({ provision, shows }) => [provision.id, shows]))
  await complaintOf(4, [received('2023-05-02'), acknowledged('2023-05-04')])
  await owner.query(`delete from provision_answer where complaint_id = $1 and provision <> '6.13'`, [reference(4)])
  await owner.query(`update provision_answer set edition = '2022', provision = '5.12' where complaint_id = $1`, [
    reference(4),
  ])
  const changed = (await desk.proposals(wide)).filter(
    ({ provision, shows }) => JSON.stringify(shows) !== JSON.stringify(before.get(provision.id)),
  )
  assert.deepEqual(
    changed.map(({ provision }) => provision.id),
    ['6.13'],
  )
  const { rows } = await desk.cases(wide, { provision: '6.13', answer: 'not applicable', of: 'complaints' }, null)
  assert.deepEqual(rows.map(({ id, edition }) => [id, edition]).at(-1), [reference(4), '2022'])
})
