import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { replayFile, replayInWords } from './replay.ts'
import { workingDays } from './working-days.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-replay-'))
function file(name: string, content: string | Uint8Array): string {
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
      '[2].ref: it is missing',
      '[2].events: it is not a list of events',
    ].join('\n  '),
  })
  assert.throws(() => replayFile(file('worse.json', '[{')), {
    message: `${path.join(folder, 'worse.json')} cannot be replayed:\n  it is not JSON from line 1, column 3 on`,
  })
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
      '[0].events[1]: A: acknowledged 2024-05-01 is before it was received',
      '[1].edition: B gives neither an edition nor a day of receipt that has one',
    ].join('\n  '),
  })
})

test('dates past the known bank holidays stop with a sentence for each case', () => {
  const content = JSON.stringify(
    ['A', 'B'].map((ref) => ({ ref, edition: '2024', events: [{ date: '2028-12-27', kind: 'complaint-received' }] })),
  )
  const sentence = 'The bank holidays of 2029 are not known: the list covers 2017 to 2028. Add them before counting on.'
  assert.deepEqual(faultsOf('far.json', content), [`A: ${sentence}`, `B: ${sentence}`])
})

/** The faults that the file is refused with. */
function faultsOf(name: string, content: string | Uint8Array): readonly string[] {
  const at = file(name, content)
  try {
    replayFile(at)
  } catch (error) {
    assert(error instanceof Error)
    const [title, ...faults] = error.message.split('\n  ')
    assert.equal(title, `${at} cannot be replayed:`)
    return faults
  }
  return assert.fail('it was replayed')
}

test('a file with no complaints in it is refused, whatever it is', () => {
  assert.deepEqual(faultsOf('none.csv', ''), ['it is empty'])
  assert.deepEqual(faultsOf('null.json', 'null'), ['the file: it is not a list of complaints'])
  assert.deepEqual(faultsOf('object.json', '{}'), ['the file: it is not a list of complaints'])
  assert.deepEqual(faultsOf('empty.json', '[]'), ['the file: there is no complaint in it'])
  assert.deepEqual(faultsOf('numbers.json', '[5]'), ['[0]: it is not a complaint: a ref and its events'])
  assert.deepEqual(faultsOf('columns.csv', 'ref,kind,date\n'), [
    'there is no complaint in it: it ends with its columns',
  ])
  assert.deepEqual(faultsOf('sheet.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), ['it is neither JSON nor CSV'])
  const kinds =
    'complaint-received, logged, acknowledged, extension-notified, stage1-response, escalation-requested, ' +
    'stage2-acknowledged, stage2-extension-notified, stage2-response, ombudsman-contact, other'
  assert.deepEqual(faultsOf('letter.txt', 'Dear all\nhere are the complaints\n'), [
    'line 1: there is no column ref',
    `line 1: there is no column kind, events, or of a kind of event: ${kinds}`,
    'line 1: no column is called “Dear all”',
  ])
})

test('a column that nobody knows is a fault, not left out; what is kept beside the dates is not read', () => {
  const faulty = 'ref,edition,complaint-received,acknowleged,notes,notes\nA,2024,2024-05-28,2024-05-29,,\n'
  assert.deepEqual(faultsOf('misspelt.csv', faulty), [
    'line 1: no column is called “acknowleged”',
    'line 1: the column notes is there twice',
  ])
  assert.deepEqual(faultsOf('dateless.csv', 'ref,kind\nA,logged\n'), [
    'line 1: there is a column kind and no column date',
  ])
  assert.equal(replayFile(file('beside.csv', 'ref,edition,landlord,logged,notes\nA,2024,B,2024-05-28,c\n')).length, 1)
})

test('a CSV in UTF-16, as Excel saves Unicode text, says the same', () => {
  const little = Buffer.from(`\uFEFF${wide}`, 'utf16le')
  const [expected, ...both] = [wide, little, Buffer.from(little).swap16()].map((content, index) =>
    replayFile(file(`sixteen-${index}.csv`, content)),
  )
  for (const one of both) assert.deepEqual(one, expected)
  assert.match(replayInWords(expected ?? []), /\n1 complaint: \d+ met/)
})

test('a fault of a CSV is told with its line', () => {
  assert.deepEqual(
    faultsOf('line.csv', 'ref,edition,date,kind\nA,2024,2024-02-30,logged\n\nA,2024,2024-03-01,sorry\n'),
    ['line 2: date: not a day of the calendar: 2024-02-30', 'line 4: kind: not a kind of event: sorry'],
  )
  assert.deepEqual(faultsOf('wide.csv', 'ref,edition,logged\n"A\nB",2024,1 March\nC,2023,\n'), [
    'line 3: logged: not a day of the calendar: 1 March',
    'line 4: edition: not an edition of the Code: 2023',
  ])
  assert.deepEqual(faultsOf('events.csv', 'ref,edition,events\nA,2024,{}\nB,2024,5\nC,2024,none\n'), [
    'line 2: events: it is not a list of events',
    'line 3: events: it is not a list of events',
    'line 4: events: it is not JSON',
  ])
  assert.deepEqual(faultsOf('event.csv', 'ref,edition,events\nA,2024,"[5,{""kind"":""logged""}]"\n'), [
    'line 2: events[0]: it is not an event: a date and a kind',
    'line 2: events[1].date: it is missing',
  ])
  const order = 'ref,date,kind\nA,2024-05-02,complaint-received\nA,2024-05-01,logged\n'
  assert.deepEqual(faultsOf('order.csv', order), ['line 3: A: logged 2024-05-01 is before it was received'])
  assert.deepEqual(faultsOf('cells.csv', 'ref,logged\nA,2024-05-02,more\n'), [
    'line 2: it has more cells than there are columns',
  ])
  assert.deepEqual(faultsOf('open.csv', 'ref,logged\nA,"2024-05-02\n'), [
    'line 2: a quotation mark opens a cell and is never closed',
  ])
})

test('a file that cannot be read is named, with why', () => {
  const absent = path.join(folder, 'absent.csv')
  assert.throws(() => replayFile(absent), { message: `${absent} cannot be replayed: there is no such file` })
  assert.throws(() => replayFile(folder), { message: `${folder} cannot be replayed: it is a folder` })
})

test('working days leave out the first day and count the last', () => {
  assert.equal(workingDays('2026-12-18', '2026-12-29'), 5)
  assert.throws(() => workingDays('18/12/2026', '2026-13-01'), {
    message: '18/12/2026 is not a day written YYYY-MM-DD\n2026-13-01 is not a day written YYYY-MM-DD',
  })
})
