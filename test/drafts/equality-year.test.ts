// Equality monitoring on its page and as a file: a year that is over, for those who lead, and no number below five in either.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { GivenAnswer } from '#core/figures/equality-questions.ts'
import { readAsLandlord } from '#store/database.ts'
import { countAnswers } from '#store/equality.ts'
import { createVisitor } from '../memory/visitor.ts'
import { openApp } from '../spine/app.ts'
import { answersAll, sends } from './visitor.ts'

const { server, deployment, clock } = await openApp('2026-03-31T21:00:00Z')

/** So many people who answered so, in a month of 2025/26. */
async function answered(people: number, month: string, ...given: readonly GivenAnswer[]): Promise<void> {
  await readAsLandlord(deployment.database, 'fernbank', async (records) => {
    for (let one = 1; one <= people; one += 1) await countAnswers(records, dateOnly(month), given)
  })
}

const sex = (answer: string): GivenAnswer => ({ question: 'sex', answer })
const religion = (answer: string): GivenAnswer => ({ question: 'religion', answer })

const resident = createVisitor(server)
await answersAll(resident)
await sends(resident)
await answered(18, '2025-04-01', sex('female'), religion('none'))
await answered(7, '2025-12-01', sex('male'), religion('christian'))
await answered(6, '2026-03-01', sex('male'), religion('none'))
await answered(2, '2026-03-01', sex('prefer-not-to-say'), religion('none'))
await answered(50, '2026-04-01', sex('female'))

const at = '/staff/figures/equality'
const visitorAs = async (id: string) => {
  const visitor = createVisitor(server)
  await visitor.signIn(id)
  return visitor
}
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('on the last day of a year that year is not shown yet, at its address either', async () => {
  const lead = await visitorAs('carys.wynn')
  const { page } = await lead.get(at)
  assert.match(textOf(page), /Equality monitoring, 2024\/25/)
  assert.match(textOf(page), /0 complaints were made on the website in this year, and nobody answered/)
  assert.match(textOf(page), /What was answered in 2025\/26 is shown from 1 April 2026/)
  assert.equal((await lead.get(`${at}?from=2025-04-01`)).status, 404)
  assert.equal((await lead.get(`${at}/file?from=2025-04-01`)).status, 404)
})

test('from the next day it is shown, each question with numbers and shares, and none below five', async () => {
  clock.now = Date.parse('2026-03-31T23:30:00Z')
  const { page } = await (await visitorAs('carys.wynn')).get(at)
  const text = textOf(page)
  assert.match(text, /1 complaint was made on the website in this year, and 33 people answered equality questions/)
  assert.match(
    text,
    /What is your sex\? Answer People Share Female from 16 to 19 48% to 58% Male 13 39% Prefer not to say fewer than 5 under 15% Left this question out 0 0%/,
  )
  assert.match(text, /No religion 26 79% Christian, of any denomination 7 21% Buddhist 0 0%/)
  assert.match(text, /Left this question out 33 100%/)
  assert.doesNotMatch(text, /\b50\b|Female 18/)
})

test('the file has the same, with the same left out', async () => {
  const { page } = await (await visitorAs('carys.wynn')).get(`${at}/file?from=2025-04-01`)
  const lines = page
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  assert.deepEqual(lines.slice(0, 3), [
    'Question,Answer,People,Share of those who answered',
    'Complaints made on the website,,1,',
    'People who answered equality questions,,33,',
  ])
  assert.deepEqual(
    lines.filter((line) => line.startsWith('What is your sex?')),
    [
      'What is your sex?,Female,from 16 to 19,48% to 58%',
      'What is your sex?,Male,13,39%',
      'What is your sex?,Prefer not to say,fewer than 5,under 15%',
      'What is your sex?,Left this question out,0,0%',
    ],
  )
  assert.equal(lines.length, 3 + 35 + 6)
})

test('whoever does not lead has no such page, no such file and no link to it', async () => {
  const officer = await visitorAs('amira.khan')
  assert.equal((await officer.get(at)).status, 404)
  assert.equal((await officer.get(`${at}/file`)).status, 404)
  assert.doesNotMatch((await officer.get('/staff/figures')).page, /figures\/equality/)
  assert.match((await (await visitorAs('carys.wynn')).get('/staff/figures')).page, /figures\/equality/)
})
