// The page around every page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Around, frame } from './frame.ts'
import { html } from './html.ts'
import type { Page } from './page.ts'

const around: Around = {
  nonce: { script: 'for-scripts', style: 'for-styles' },
  landlord: {
    id: 'fernbank',
    name: 'Fernbank & Co',
    colour: { hex: '#1b5e3b' },
    contact: {
      telephone: '01632 960 123',
      email: 'not known',
      web: 'not known',
      address: ['Fernbank House', 'ZZ1 1ZZ'],
      openingHours: 'Monday to Friday, 8am to 6pm',
    },
  },
  person: { name: 'A. Shah', role: 'officer' },
  csrf: 'token',
  currentPath: '/staff/complaints/C-26-7F3K2',
}
const page: Page = { title: 'Log a contact', audience: 'staff', main: html`<h1>Log a contact</h1>` }
const resident: Page = { ...page, audience: 'resident' }

test('it says its language, and its title with the landlord', () => {
  const drawn = frame(page, around)
  assert.ok(drawn.startsWith('<!DOCTYPE html>\n<html lang="en-GB" class="govuk-template">'))
  assert.match(drawn, /<title>Log a contact – Complaints – Fernbank &amp; Co<\/title>/)
})

test('errors come first: in the title, and in a summary that leads to each field', () => {
  const errors = [
    { field: 'receivedOn-day', because: 'The date must be <today> or in the past', provision: '6.2' },
    { because: 'A colleague changed this' },
  ]
  const drawn = frame({ ...page, errors }, around)
  assert.match(drawn, /<title>Error: Log a contact – /)
  assert.match(
    drawn,
    /<a href="#receivedOn">The date must be &lt;today&gt; or in the past <span class="app-provision">/,
  )
  assert.match(drawn, /<li>A colleague changed this<\/li>/)
  assert.ok(drawn.indexOf('There is a problem') < drawn.indexOf('<h1>'))
})

test('a question of the 2020 form is named as the form numbers it', () => {
  const errors = [{ because: 'Say why', provision: '2020-4.8' }]
  assert.match(frame({ ...page, errors }, around), />the Code, question 4\.8</)
})

test('a resident is not shown numbers of provisions', () => {
  const errors = [{ because: 'Tell us what happened', provision: '5.6' }]
  assert.doesNotMatch(frame({ ...resident, errors }, around), /5\.6/)
})

test('every script and style in the page has the nonce, and nothing has a style or a handler of its own', () => {
  const drawn = frame({ ...page, back: { href: '/staff' }, identity: html`<p>C-26-7F3K2</p>`, wide: true }, around)
  const inline = [...drawn.matchAll(/<(script|style)([^>]*)>/g)].map((match) => match[2])
  assert.deepEqual(inline, [
    ' nonce="for-styles"',
    ' type="module" src="/assets/recourse.js"',
    ' type="module" src="/assets/typed.js"',
    ' nonce="for-scripts"',
  ])
  assert.doesNotMatch(drawn, /\sstyle="|\son\w+="/)
})

test('staff have their places, the present one marked, and sign out by posting', () => {
  const drawn = frame(page, around)
  assert.match(drawn, /href="\/staff\/complaints" aria-current="true"/)
  assert.match(frame(page, { ...around, currentPath: '/staff' }), /href="\/staff" aria-current="page"/)
  assert.match(drawn, /<form method="post" action="\/sign-out"[\s\S]*name="_csrf" value="token"[\s\S]*Sign out/)
  assert.doesNotMatch(frame(resident, around), /My day/)
  assert.doesNotMatch(frame({ ...page, audience: 'public' }, { ...around, csrf: null }), /Sign out/)
})

test('the foot tells how to reach the landlord, Relay UK included, and leaves out what is not known', () => {
  const drawn = frame(resident, around)
  assert.match(drawn, /<a href="tel:01632960123">01632 960 123<\/a>/)
  assert.match(drawn, /<a href="tel:1800101632960123">18001 01632 960 123<\/a>/)
  assert.match(drawn, /Fernbank House, ZZ1 1ZZ/)
  assert.doesNotMatch(drawn, /not known|mailto:/)
})

test('the foot has the website where that is all that is known, and no heading over nothing', () => {
  const reached = (web: string) =>
    frame(resident, {
      ...around,
      landlord: around.landlord && {
        ...around.landlord,
        contact: { telephone: 'not known', email: 'not known', web, address: 'not known', openingHours: 'not known' },
      },
    })
  assert.match(
    reached('https://homes.example/tell-us'),
    /Get help with a complaint[\s\S]*href="https:\/\/homes\.example\/tell-us"/,
  )
  assert.doesNotMatch(reached('not known'), /Get help with a complaint|<dl/)
})

test('the landlord’s colour is a custom property, and only ever a colour', () => {
  const coloured = (hex: string) =>
    frame(page, { ...around, landlord: around.landlord && { ...around.landlord, colour: { hex } } })
  assert.match(coloured('#1b5e3b'), /:root\{--landlord:#1b5e3b\}/)
  assert.match(coloured('red}body{display:none'), /:root\{--landlord:#0b5563\}/)
})

test('its assets may be in a folder named for their version', () => {
  const drawn = frame(page, { ...around, assets: '/assets/1a2b3c' })
  const from = [...drawn.matchAll(/ (?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1])
  const everybodys = ['/assets/1a2b3c/favicon.svg', '/assets/1a2b3c/recourse.css', '/assets/1a2b3c/recourse.js']
  assert.deepEqual(from, [...everybodys, '/assets/1a2b3c/typed.js'])
})

test('before a landlord is known it stands for itself', () => {
  const drawn = frame({ ...page, audience: 'public' }, { ...around, landlord: null, person: null, csrf: null })
  assert.match(drawn, /<title>Log a contact – Complaints – Recourse<\/title>/)
})
