// The program is killed while somebody fills in the form of a complaint: when it is back, everything they typed is there.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startProgram, until } from '../spine/program.ts'
import { sitDown } from './person.ts'

const data = mkdtempSync(path.join(os.tmpdir(), 'recourse-complain-'))
const browser = await openBrowser()
after(async () => {
  await browser.close()
  rmSync(data, { recursive: true, force: true })
})

/** The same each time, so that the page that is open leads to the program that is started again. */
const port = await new Promise<number>((resolve) => {
  const taken = createServer().listen(0, '127.0.0.1', () => {
    const at = taken.address()
    taken.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
  })
})

async function start() {
  const program = startProgram(['--data', data, '--port', String(port), '--demonstration', 'no'])
  await until('it is ready', () => program.said().includes('Recourse is ready'), program.said)
  return program
}

test('6. the program is killed while the form is filled in: on return all text is there', async () => {
  const first = await start()
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const resident = await sitDown(context, { address: `http://127.0.0.1:${port}`, scripts: false })
  const { page } = resident
  await resident.goTo('/fernbank/complain/what-it-is')
  await resident.choose('Is it a complaint?', 'Yes, I want to complain')
  await resident.press('Continue')
  await resident.choose('Is anybody in danger?', 'No')
  await resident.press('Continue')
  await resident.type('What happened?', 'Nine days without a lift.\nI rang three times.')
  await resident.press('Continue')
  await resident.press('Continue')
  await resident.type('Anything else (optional)', 'Somebody rings me back')
  first.kill('SIGKILL')
  await first.ended
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.waitForURL(/chrome-error/).catch(() => {})

  const again = await start()
  // The browser kept the page that it could not send.
  const back = await sitDown(context, { address: `http://127.0.0.1:${port}`, scripts: false })
  await back.goTo('/fernbank/complain/what-happened')
  assert.equal(
    await back.page.getByLabel('What happened?').inputValue(),
    'Nine days without a lift.\nI rang three times.',
  )
  await back.goTo('/fernbank/complain/outcomes')
  await back.type('Anything else (optional)', 'Somebody rings me back')
  await back.press('Continue')
  await back.goTo('/fernbank/complain/check-answers')
  await back.reads('Nine days without a lift. I rang three times.')
  await back.reads('Somebody rings me back')
  again.kill('SIGTERM')
  assert.equal(await again.ended, 0, again.said())
})
