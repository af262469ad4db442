// A resident reads our letters in another format: asked for, ordered when the letter has gone, and sent; and the leaflet.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { acknowledges, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const person = async (width: number, height: number) =>
  sitDown(await browser.newContext({ viewport: { width, height } }), { address: app.address, scripts: true })

describe('a resident who reads another format', async () => {
  const [amira, resident] = [await person(1280, 900), await person(320, 640)]
  let path = ''

  test('is asked for it when it is logged, or at any time after', async () => {
    await signsIn(amira, 'amira.khan')
    await amira.goTo('/staff')
    path = `/staff/complaints/${(await logsAContact(amira)).reference}`
    await amira.goTo(`${path}/people`)
    await amira.follow('Change how letters are printed')
    await amira.pick('How should letters be printed?', 'Translation into Polish')
    await amira.press('Record it')
    await amira.reads('Letters in standard print, with translation into Polish to follow.')
  })

  test('gets the letter in English at once, and the translation is a task with its day', async () => {
    await acknowledges(amira, path)
    for (let tries = 0; !(await amira.page.getByText('Translation into Polish, ordered').count()); tries++) {
      assert(tries < 100, 'the translation is ordered when the letter has gone')
      await wait(100)
      await amira.goTo(`${path}/people`)
    }
    await amira.goTo('/staff/worklists/other-formats')
    await amira.reads('Send a letter in another format')
    await amira.goTo(`${path}/other-formats/1`)
    await amira.type('Who made it?', 'Ewa Nowak')
    await amira.press('Record that it has gone', 422)
    await amira.reads('Enter who checked the translation')
    await amira.type('Who checked it? (optional)', 'Jan Lis')
    await amira.press('Record that it has gone')
    await amira.reads('It leaves the list of what is still to be sent in another format, for good.')
    await amira.press('Record that it has gone')
    await amira.reads('made by Ewa Nowak, checked by Jan Lis')
  })

  test('reads the leaflet, as everybody can', async () => {
    await resident.goTo('/fernbank')
    await resident.follow('Read all of it in our leaflet')
    await resident.reads('You do not have to use the word “complaint”.')
    for (const name of ['as PDF', 'in large print, as PDF']) {
      assert.equal((await resident.download(`Download ${name}`)).subarray(0, 5).toString(), '%PDF-')
    }
    assert.equal((await resident.download('Download as Word')).subarray(0, 2).toString(), 'PK')
  })

  test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
})
