// A landlord's own words on a letter: written by one person, approved by another, used from then on, and never before.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { defines, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

async function signedIn(name: string) {
  const person = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(person, name)
  return person
}

const parts = ['stage', 'complaint definition', 'outcomes sought', 'responsibility', 'response date', 'ombudsman']
const places = parts.map((part) => `((part: ${part}))`).join('\n\n')
const thanks = `Thank you, ((resident name)), for telling ((landlord)). We do not take this lightly.\n\n${places}`

test('an officer words the acknowledgement, another approves it, and the next one is in these words', async () => {
  const amira = await signedIn('amira.khan')
  const ben = await signedIn('ben.osei')
  const first = await logsAContact(amira)
  await amira.goTo(`/staff/complaints/${first.reference}/acknowledge`)
  await defines(amira)
  await amira.press('See the letter')
  await amira.press('Send')

  await amira.follow('Wording')
  await amira.follow('Acknowledgement')
  await amira.reads('In use: The words of Recourse.')
  await amira.follow('Write a new version')

  await amira.type(
    'The words',
    thanks.replace('((resident name))', '((residnt name))').replace('((part: ombudsman))', ''),
  )
  await amira.press('Check and show', 422)
  assert.deepEqual(await amira.page.getByRole('alert').getByRole('link').allInnerTexts(), [
    'Line 1: There is no field “residnt name”. Fields: resident name, reference, date, landlord, signed by, telephone, email',
    '((part: ombudsman)) is not there',
  ])

  await amira.type('The words', `${thanks}\n\nAfter 8 weeks you can go further.`)
  await amira.type('Show it on a complaint (optional)', first.reference)
  await amira.press('Check and show')
  await amira.reads('Line 15, “8 weeks”: Since 1 October 2022 nobody waits eight weeks')
  await amira.reads('Thank you, Mrs Ivy Lowe, for telling Fernbank Homes. We do not take this lightly.')

  await amira.type('The words', thanks)
  await amira.press('Save this version', 422)
  await amira.reads('Enter why you write this version')
  await amira.type('Why this version?', 'Residents told us that we never say thank you')
  await amira.press('Save this version')
  await amira.reads('It is used once somebody else has approved it.')
  await amira.goTo('/staff/letters/acknowledgement/1')
  assert.equal(await amira.page.getByRole('button', { name: 'Record my answer' }).count(), 0)

  const before = await logsAContact(amira)
  await amira.goTo(`/staff/complaints/${before.reference}/acknowledge`)
  await defines(amira)
  await amira.press('See the letter')
  assert.equal(await amira.page.getByText('We do not take this lightly').count(), 0)

  await ben.follow('Wording')
  await ben.follow('Version 1 of the acknowledgement')
  await ben.reads('Residents told us that we never say thank you')
  await ben.press('Record my answer', 422)
  await ben.reads('Choose whether letters are written in these words')
  await ben.choose('Are letters written in these words from now on?', 'Yes, I approve them')
  await ben.press('Record my answer')
  await ben.reads('The next letter of this kind is in these words.')
  await ben.reads('Your own, version 1')

  await amira.press('Send')
  await amira.goTo(`/staff/complaints/${before.reference}/letters`)
  await amira.follow('Acknowledgement')
  await amira.reads('Thank you, Mrs Ivy Lowe, for telling Fernbank Homes.')
  await amira.goTo(`/staff/complaints/${first.reference}/letters`)
  await amira.follow('Acknowledgement')
  assert.equal(await amira.page.getByText('We do not take this lightly').count(), 0)
})

test('a version that goes back goes back with a reason, and is never used', async () => {
  const amira = await signedIn('amira.khan')
  const carys = await signedIn('carys.wynn')
  await amira.goTo('/staff/letters/extension/write')
  await amira.type('Why this version?', 'Shorter')
  await amira.press('Save this version')
  await carys.goTo('/staff/letters/extension/1')
  await carys.choose('Are letters written in these words from now on?', 'No, they go back to whoever wrote them')
  await carys.press('Record my answer', 422)
  await carys.reads('Enter why it goes back')
  await carys.type('Why? (needed where they go back)', 'It says nothing of its own')
  await carys.press('Record my answer')
  await carys.reads('Returned by Carys Wynn, Tue 24 Nov 2026, 10:00am: It says nothing of its own')
  await carys.reads('In use: The words of Recourse.')
})

test('an adviser reads the words, and writes none', async () => {
  const dan = await signedIn('dan.fry')
  await dan.goTo('/staff/letters')
  await dan.reads('A letter in Welsh is in our own Welsh words, whatever you write here.')
  await dan.goTo('/staff/letters/acknowledgement/write', 403)
  await dan.goTo('/staff/letters/no-such-letter', 404)
})
