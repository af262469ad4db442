// Files as people choose them, by the page and by the command: each is read, or refused in one plain sentence, and nothing is kept.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { toXlsx } from '#spreadsheets/to-xlsx.ts'
import { createVisitor, errorsOn } from '../memory/visitor.ts'
import { openApp } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'

const { server, connection, owner } = await openApp('2026-11-24T10:00:00Z')
const officer = createVisitor(server)
await officer.signIn()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-files-'))
after(() => rmSync(folder, { recursive: true }))

const kept = (name: string) => new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)))
const picture = new Uint8Array(readFileSync(new URL('../../docs/pictures/my-day.png', import.meta.url)))
const sheetOf = (name: string) => ({
  ...{ name, heads: ['Ref', 'Received'], widths: [10, 10], rows: [['001', '03/03/2025']] },
})

const nothingIn = async () => {
  const { rows } = await owner.query(`select (select count(*)::int from import_file) as files,
    (select count(*)::int from complaint_event) as events`)
  assert.deepEqual(rows, [{ files: 0, events: 0 }])
}

const byPage = async (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  officer.sendFile(await officer.get('/staff/import'), name, content)

async function byCommand(name: string, content: string | Uint8Array, ...words: readonly string[]) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return recourse(['import', file, '--landlord', 'fernbank', ...words], { DATABASE_URL: addressOf(connection) })
}

const refused: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>, because: string])[] = [
  ['nothing.csv', '', 'it is empty'],
  ['nothing.xlsx', '', 'it is empty'],
  ['headings.csv', 'Ref,Received\r\n', 'it has headings, and no rows under them'],
  ['blank.csv', 'Ref,Received\r\n,\r\n\r\n', 'it has headings, and no rows under them'],
  [
    'headings.xlsx',
    new Uint8Array(toXlsx('None', [{ ...sheetOf('All'), rows: [] }])),
    'it has headings, and no rows under them',
  ],
  ['letter.csv', kept('letter.pdf'), 'it is a PDF. Choose the spreadsheet that it was made of'],
  ['letter.xlsx', kept('letter.pdf'), 'it is a PDF. Choose the spreadsheet that it was made of'],
  ['screen.csv', picture, 'it is a picture. Choose the spreadsheet itself'],
  ['screen.xlsx', picture, 'it is a picture. Choose the spreadsheet itself'],
  [
    'word.csv',
    kept('letter.docx'),
    'it is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or as CSV',
  ],
  [
    'word.xlsx',
    kept('letter.doc'),
    'it is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or as CSV',
  ],
  [
    'secret.xlsx',
    kept('password.xlsx'),
    'it is protected by a password. Open it, save it without one, and bring in that file',
  ],
  [
    'two.xlsx',
    new Uint8Array(toXlsx('Two', [sheetOf('Stage 1'), sheetOf('Stage 2')])),
    'it has several sheets (“Stage 1”, “Stage 2”): save the one with the complaints as a file of its own',
  ],
  [
    'page.csv',
    '<html><table><tr><td>Ref</td></tr></table></html>',
    'it is a web page or XML. Open it in Excel, and save it as .xlsx or as CSV',
  ],
]

test('a file that holds no rows is refused with what it is, the page is kept, and nothing of it is', async () => {
  for (const [name, content, because] of refused) {
    const { status, page } = await byPage(name, content)
    assert.deepEqual([status, errorsOn(page)], [422, [`We cannot read ${name}: ${because}`]], name)
    assert.match(page, /<h1 class="govuk-heading-l">Bring in past complaints<\/h1>/, name)
    assert.match(page, /<input class="govuk-file-upload govuk-file-upload--error" id="file" name="file"/, name)
  }
  const none = await byPage('', '')
  assert.deepEqual([none.status, errorsOn(none.page)], [422, ['Choose a spreadsheet']])
  await nothingIn()
})

test('the command says the same of the same files, ends with 1, and records nothing', async () => {
  for (const [name, content, because] of refused) {
    const { exit, said, complained } = await byCommand(name, content, '--accept', 'good')
    assert.deepEqual([exit, complained], [1, ''], name)
    assert.match(said, new RegExp(`^The file: ${because.replace(/[().]/g, '\\$&')}\\. `, 'm'), name)
    assert.match(said, /^Nothing was recorded: something is wrong with the file as a whole\.$/m, name)
  }
  await nothingIn()
})

const resident = 'Ref,Received,Resident,Compensation\r\n001,03/03/2025,René Zoë,£5\r\n'

test('UTF-16 with its mark and without, and what Windows writes, are read as they are meant', async () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const ways: readonly (readonly [string, Buffer])[] = [
    ['utf-8.csv', Buffer.from(resident)],
    ['utf-8-mark.csv', Buffer.from(`\uFEFF${resident}`)],
    ['utf-16-mark.csv', utf16(`\uFEFF${resident}`)],
    ['utf-16-mark-big.csv', utf16(`\uFEFF${resident}`).swap16()],
    ['utf-16.csv', utf16(resident)],
    ['utf-16-big.csv', utf16(resident).swap16()],
    ['windows.csv', Buffer.from(resident, 'latin1')],
  ]
  const [[, first] = ['', Buffer.alloc(0)], ...others] = ways
  assert.equal((await byCommand('utf-8.csv', first, '--accept', 'all')).exit, 0)
  for (const [name, content] of others) {
    const { goTo } = await byPage(name, new Uint8Array(content))
    assert.match(goTo ?? '', /^\/staff\/import\/[0-9a-f]{24}$/, name)
    // The same complaint as the first, to a letter: otherwise it would be said otherwise.
    const { page } = await officer.get(goTo ?? '')
    assert.match(page, /1 complaint: 0 to bring in, 1 brought in before, 0 with faults/, name)
    assert.doesNotMatch(page, /now said otherwise/, name)
  }
  const { rows } = await owner.query(`select words ->> 'resident.name' as name, facts -> 'remedyPence' as pence
    from complaint_event join words using (landlord_id, complaint_id, version)`)
  assert.deepEqual(rows, [{ name: 'René Zoë', pence: 500 }])
})
