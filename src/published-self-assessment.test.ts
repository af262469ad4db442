// The public sees the newest period, whatever was published last; and every other stays where it was published.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { amira, calendar } from '#core/complaint/scenario.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { openTestStore } from '#store/scenario.ts'
import { createServer } from '#web/server.ts'
import { createMemory } from '../test/memory/memory-parts.ts'
import { fernbank } from '../test/memory/records.ts'
import { createVisitor } from '../test/memory/visitor.ts'
import { publishedBy } from './published-self-assessment.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

const { database } = await openTestStore()
const typesetter = { pdf: () => assert.fail('no PDF here'), docx: () => assert.fail('no Word file here') }
const memory = await createMemory('2026-11-24T10:00:00Z')
const desk = selfAssessmentsDeskFor(
  { database, now: () => memory.clock.now },
  { landlord: fernbank, person: amira, calendar: () => calendar, typesetter },
)
const server = await createServer({
  ...memory,
  publishedSelfAssessments: () => publishedBy(database, fernbank, typesetter),
})
const anybody = createVisitor(server)

async function publish(edition: EditionId, from: string, to: string, response: string): Promise<string> {
  const id = `${edition}-${from}-${to}`
  assert.deepEqual(await desk.start({ edition, from: dateOnly(from), to: dateOnly(to) }, true), { done: true })
  const words = { explanation: 'Under review.', commentary: '', seen: 0 }
  const decisions = provisionsOf(edition).map(({ id: provision }) => ({ provision, answer: 'No', ...words }))
  assert.deepEqual(await desk.decide(id, decisions), { done: true })
  const approving = {
    governingBody: 'The board',
    name: 'Ada Reed',
    role: 'Chair',
    on: dateOnly('2026-11-24'),
    response,
  }
  assert.deepEqual(await desk.approve(id, approving, 0), { done: true })
  assert.deepEqual(await desk.publish(id, 1), { done: true })
  return id
}

test('given an earlier period that is published last, then the newest period still stands first, and each at its address', async () => {
  const newest = await publish('2024', '2025-04-01', '2026-03-31', 'Of the newest period.')
  memory.clock.now += 60_000
  const earlier = await publish('2022', '2023-04-01', '2024-03-31', 'Of an earlier period.')
  memory.clock.now += 60_000
  const otherEdition = await publish('2022', '2025-04-01', '2026-03-31', 'Of the newest period, by the edition before.')

  const front = await anybody.get('/fernbank/self-assessment')
  assert.match(front.page, /Of the newest period\./)
  const listed = [...front.page.matchAll(/href="(\/fernbank\/self-assessment\/[^"]+\/1)"/g)].map(([, path]) => path)
  assert.deepEqual(listed, [
    `/fernbank/self-assessment/${newest}/1`,
    `/fernbank/self-assessment/${otherEdition}/1`,
    `/fernbank/self-assessment/${earlier}/1`,
  ])
  assert.match(front.page, /\/1" aria-current="page">1 April 2025 to 31 March 2026, 2024 edition, version 1<\/a>/)

  const old = await anybody.get(`/fernbank/self-assessment/${earlier}/1`)
  assert.equal(old.status, 200)
  assert.match(old.page, /Of an earlier period\./)
  assert.match(
    old.page,
    /This is of an earlier period\.\s+<a class="govuk-link" href="\/fernbank\/self-assessment">Read our newest self-assessment, 1 April 2025 to 31 March 2026<\/a>/,
  )
  assert.match((await anybody.get(`/fernbank/self-assessment/${earlier}/1/csv`)).page, /1 April 2023 to 31 March 2024/)
  assert.match((await anybody.get('/fernbank/self-assessment/csv')).page, /1 April 2025 to 31 March 2026/)
})
