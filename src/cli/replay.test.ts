import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { replayFile, replayInWords } from './replay.ts'
import { workingDays } from './working-days.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-replay-'))
function file(name: string, content: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}
const published = fileURLToPath(new URL('../../test/determinations/cases.json', import.meta.url))

test('the published cases replay: 30 of them, each under its own edition', () => {
  const replayed = replayFile(published)
  assert.equal(replayed.length, 30)
  assert.deepEqual(
    replayed
      .find(({ ref }) => ref === '202427803')
      ?.findings.slice(0, 2)
      .map(({ provision, answer, workingDays }) => [provision, answer, workingDays]),
    [
      ['6.2', 'met', 5],
      ['6.3', 'missed', 18],
    ],
  )
  assert.match(replayInWords(replayed), /30 complaints: \d+ met, \d+ missed, \d+ not known$/)
})

const long = `\uFEFFref,edition,date,kind\r\n0042,2024,2024-05-28,complaint-received\r\n0042,2024,2024-05-29,acknowledged\r\n\r\n0042,2024,2024-06-10,stage1-response\r\n`
const wide = 'ref,edition,complaint-received,acknowledged,stage1-response\n0042,2024,2024-05-28,2024-05-29,2024-06-10\n'
const inJson = `ref,edition,events\n0042,2024,"[{""date"":""2024-05-28"",""kind"":""complaint-received""},{""date"":""2024-05-29"",""kind"":""acknowledged""},{""date"":""2024-06-10"",""kind"":""stage1-response""}]"\n`

test('T37 a CSV says the same in any of its three layouts, leading zeros, byte order mark and blank lines and all', () => {
  const [one, two, three] = [long, wide, inJson].map((content, index) => replayFile(file(`${index}.csv`, content)))
  assert.deepEqual(one, two)
  assert.deepEqual(one, three)
  assert.equal(one?.[0]?.ref, '0042')
  assert.deepEqual(
    one?.[0]?.findings.slice(0, 2).map(({ provision, answer, on }) => [provision, answer, on]),
    [
      ['6.2', 'met', '2024-05-29'],
      ['6.3', 'met', '2024-06-10'],
    ],
  )
})

test('a malformed file stops with one message that lists every fault and where it is', () => {
  const content = JSON.stringify([
    { ref: 'A', edition: '2023', events: [{ date: '2024-02-30', kind: 'complaint-received' }] },
    { ref: 'B', edition: '2024', events: [{ date: '2024-03-01', kind: 'apology' }] },
    { edition: '2024', events: 'none' },
  ])
  assert.throws(() => replayFile(file('bad.json', content)), {
    message: [
      `${path.join(folder, 'bad.json')} cannot be replayed:`,
      '[0].edition: not an edition of the Code: 2023',
      '[0].events[0].date: not a day of the calendar: 2024-02-30',
      '[1].events[0].kind: not a kind of event: apology',
      '[2].ref: Invalid input: expected string, received undefined',
      '[2].events: Invalid input: expected array, received string',
    ].join('\n  '),
  })
  assert.throws(() => replayFile(file('worse.json', '[{')), /is not JSON/)
})

test('a case whose acts come before its receipt, or that has no edition, is named', () => {
  const content = JSON.stringify([
    {
      ref: 'A',
      edition: '2024',
      events: [
        { date: '2024-05-02', kind: 'complaint-received' },
        { date: '2024-05-01', kind: 'acknowledged' },
      ],
    },
    { ref: 'B', events: [{ date: '2024-05-02', kind: 'stage1-response' }] },
  ])
  assert.throws(() => replayFile(file('order.json', content)), {
    message: [
      `${path.join(folder, 'order.json')} cannot be replayed:`,
      '[0].events: A: acknowledged 2024-05-01 is before it was received',
      '[1].edition: B gives neither an edition nor a day of receipt that has one',
    ].join('\n  '),
  })
})

test('a date past the known bank holidays stops with a sentence', () => {
  const content = JSON.stringify([
    { ref: 'A', edition: '2024', events: [{ date: '2028-12-27', kind: 'complaint-received' }] },
  ])
  assert.throws(() => replayFile(file('far.json', content)), /The bank holidays of 2029 are not known/)
})

test('working days leave out the first day and count the last', () => {
  assert.equal(workingDays('2026-12-18', '2026-12-29'), 5)
  assert.throws(() => workingDays('18/12/2026', '2026-13-01'), {
    message: '18/12/2026 is not a day written YYYY-MM-DD\n2026-13-01 is not a day written YYYY-MM-DD',
  })
})
