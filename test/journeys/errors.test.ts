// What a person sees when something is wrong: a page in plain words, what was typed still there, and nothing written.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { defines, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Sitting = { readonly scripts?: boolean; readonly timezoneId?: string }

async function nobodyYet({ scripts = true, timezoneId = 'Europe/London' }: Sitting = {}): Promise<Person> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    timezoneId,
    viewport: { width: 1280, height: 900 },
  })
  return sitDown(context, { address: app.address, scripts })
}

async function signedIn(name: string, sitting: Sitting = {}): Promise<Person> {
  const person = await nobodyYet(sitting)
  await signsIn(person, name)
  return person
}

const mainOf = (person: Person) => person.page.getByRole('main').innerText()

describe('a form', () => {
  test('shows everything that is wrong with it at once, and keeps what was typed', async () => {
    const amira = await signedIn('amira.khan')
    await amira.goTo('/staff/log')
    await amira.type('What do they need from us? (optional)', 'Large letters, & a call first: "<b>not</b> before 10"')
    await amira.date('When did it reach us?', '31 2 2026')
    await amira.press('Record the complaint', 422)
    await amira.seesTitle('Error: Log a contact – Complaints – Fernbank Homes')
    const errors = await amira.page.getByRole('alert').getByRole('link').allInnerTexts()
    assert.deepEqual(errors, [
      'Enter who is complaining',
      'Enter what happened',
      'The day it reached us must be a real date, such as 27 3 2026',
      'Choose how we should reply',
    ])
    const typed = await amira.page.getByLabel('What do they need from us? (optional)').inputValue()
    assert.equal(typed, 'Large letters, & a call first: "<b>not</b> before 10"')
  })

  test('with a wrong token is refused, with what was typed to be copied', async () => {
    const amira = await signedIn('amira.khan')
    await amira.goTo('/staff/log')
    await amira.type('What happened?', 'The lift has been out of order for nine days.')
    await amira.page.evaluate(`for (const { elements } of document.forms) elements._csrf.value = 'another page'`)
    await amira.press('Record the complaint', 403)
    await amira.reads('We could not be sure that this came from you')
    await amira.reads('The lift has been out of order for nine days.')
  })

  test('of a complaint that somebody else changed says who and what, and keeps what was typed', async () => {
    const [amira, carys] = [await signedIn('amira.khan'), await signedIn('carys.wynn')]
    const { reference } = await logsAContact(amira)
    for (const person of [amira, carys]) {
      await person.goTo(`/staff/complaints/${reference}/acknowledge`)
      await defines(person)
    }
    await carys.press('See the letter')
    await carys.press('Send')
    await amira.press('See the letter', 409)
    await amira.reads('This complaint changed while you were writing')
    await amira.reads('Stage 1 acknowledged by Carys Wynn, Tue 24 Nov 2026, 10:00am.')
    await amira.reads('Mould in the bedroom since October was not treated')
  })

  test('that is sent twice by a double click records its event once', async () => {
    const amira = await signedIn('amira.khan', { scripts: false })
    const { reference } = await logsAContact(amira)
    await amira.goTo(`/staff/complaints/${reference}/acknowledge`)
    await defines(amira)
    await amira.press('See the letter')
    await amira.pressTwice('Send', /done=/)
    await amira.goTo(`/staff/complaints/${reference}/history`)
    assert.equal(await amira.page.getByRole('heading', { name: 'Stage 1 acknowledged' }).count(), 1)
    await amira.goTo(`/staff/complaints/${reference}/letters`)
    assert.equal(await amira.page.getByRole('link', { name: 'Acknowledgement', exact: true }).count(), 1)
  })

  test('that is too large is refused in plain words', async () => {
    const amira = await signedIn('amira.khan')
    await amira.goTo('/staff/log')
    await amira.type('What happened?', 'The lift is out of order. '.repeat(45_000))
    await amira.press('Record the complaint', 413)
    await amira.reads('That was too much to send at once')
  })
})

describe('an address', () => {
  test('of a complaint that is not there answers in plain words', async () => {
    const amira = await signedIn('amira.khan')
    await amira.goTo('/staff/complaints/C-26-ZZZZZZ', 404)
    await amira.reads('We cannot find that page')
  })

  test('of another landlord’s complaint answers the same', async () => {
    const amira = await signedIn('amira.khan')
    const { reference } = await logsAContact(amira)
    const olwen = await nobodyYet()
    await signsIn(olwen, 'olwen.price', 'livin')
    await olwen.goTo('/staff/complaints/C-26-ZZZZZZ', 404)
    const unknown = await mainOf(olwen)
    await olwen.goTo(`/staff/complaints/${reference}`, 404)
    assert.equal(await mainOf(olwen), unknown)
  })
})

describe('signing in', () => {
  const tries = async (name: string) => {
    const person = await nobodyYet()
    const said: string[] = []
    for (const status of [422, 422, 422, 422, 422, 429]) {
      await person.goTo('/staff/sign-in')
      await person.type('Email address', `${name}@fernbank.example`)
      await person.type('Password', 'not my password')
      await person.press('Sign in', status)
      said.push(await mainOf(person))
    }
    return said
  }

  test('is slowed at the sixth try, in the same words for an account that is not there', async () => {
    const [known, unknown] = [await tries('ben.osei'), await tries('nobody')]
    assert.match(known.at(-1) ?? '', /Try again in 15 minutes/)
    assert.deepEqual(unknown, known)
  })
})

describe('T16: a browser in another time zone', () => {
  test('shows the same day, and the same lateness', async () => {
    app.itIs('2026-11-24T10:00:00Z')
    const amira = await signedIn('amira.khan')
    const { reference } = await logsAContact(amira)
    const clocks = async (timezoneId: string) => {
      const person = await signedIn('amira.khan', { timezoneId })
      await person.goTo(`/staff/complaints/${reference}`)
      return mainOf(person)
    }
    // In Auckland it is Wednesday already, at half past midday.
    app.itIs('2026-12-01T23:30:00Z')
    const inTime = [await clocks('Europe/London'), await clocks('Pacific/Auckland')]
    assert.match(inTime[0] ?? '', /Due Tue 1 Dec 2026: due today/)
    assert.equal(inTime[1], inTime[0])
    app.itIs('2026-12-02T00:30:00Z')
    const late = [await clocks('Europe/London'), await clocks('Pacific/Auckland')]
    assert.match(late[0] ?? '', /Due Tue 1 Dec 2026: 1 working day late/)
    assert.equal(late[1], late[0])
  })
})
