// The components from the Ministry of Justice, held to what their templates give, worked out by hand from the package.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { type Html, html, toText } from '../html.ts'
import { type AlertVariant, alert } from './alert.ts'
import { identityBar } from './identity-bar.ts'
import { withoutSpace } from './official.ts'
import { subNavigation } from './sub-navigation.ts'
import { timeline } from './timeline.ts'

const drawn = (given: Html, expected: string) => assert.equal(withoutSpace(toText(given)), withoutSpace(expected))

test('identity bar, with a title and with a menu', () => {
  drawn(
    identityBar({ title: 'R & J Okafor', actions: [html`<a href="/x">Acknowledge</a>`], classes: 'app-x' }),
    `<div class="moj-identity-bar app-x">
      <div class="moj-identity-bar__container">
        <div class="moj-identity-bar__details">
          <span class="moj-identity-bar__title">R &amp; J Okafor</span>
        </div>
        <div class="moj-identity-bar__actions">
          <div class="moj-identity-bar__menu">
            <a href="/x">Acknowledge</a>
          </div>
        </div>
      </div>
    </div>`,
  )
  drawn(
    identityBar({}),
    `<div class="moj-identity-bar"><div class="moj-identity-bar__container">
      <div class="moj-identity-bar__details"></div>
    </div></div>`,
  )
})

test('sub navigation marks the active item', () => {
  drawn(
    subNavigation({
      label: 'Complaint C-26-7F3K2',
      items: [
        { href: '/a', text: 'Overview', active: true },
        { href: '/b', text: 'Letters' },
      ],
    }),
    `<nav class="moj-sub-navigation" aria-label="Complaint C-26-7F3K2">
      <ul class="moj-sub-navigation__list">
        <li class="moj-sub-navigation__item">
          <a class="moj-sub-navigation__link" aria-current="page" href="/a">Overview</a>
        </li>
        <li class="moj-sub-navigation__item">
          <a class="moj-sub-navigation__link" href="/b">Letters</a>
        </li>
      </ul>
    </nav>`,
  )
})

test('timeline, with and without a byline', () => {
  drawn(
    timeline({
      headingLevel: 3,
      items: [
        {
          label: 'Extended',
          byline: 'A. Shah',
          timestamp: '2026-11-24',
          date: 'Tuesday 24 November 2026',
          content: 'Survey',
        },
        { label: 'Received', timestamp: '2026-11-09', date: 'Monday 9 November 2026', content: html`<p>Telephone</p>` },
      ],
    }),
    `<div class="moj-timeline">
      <div class="moj-timeline__item">
        <div class="moj-timeline__header">
          <h3 class="moj-timeline__title">Extended</h3>
          <p class="moj-timeline__byline">by A. Shah</p>
        </div>
        <p class="moj-timeline__date"><time datetime="2026-11-24">Tuesday 24 November 2026</time></p>
        <div class="moj-timeline__description">Survey</div>
      </div>
      <div class="moj-timeline__item">
        <div class="moj-timeline__header">
          <h3 class="moj-timeline__title">Received</h3>
        </div>
        <p class="moj-timeline__date"><time datetime="2026-11-09">Monday 9 November 2026</time></p>
        <div class="moj-timeline__description"><p>Telephone</p></div>
      </div>
    </div>`,
  )
})

const template = readFileSync(
  createRequire(import.meta.url).resolve('@ministryofjustice/frontend/moj/components/alert/template.njk'),
  'utf8',
)

/** The picture of each kind, from the official template itself. */
function icon(variant: AlertVariant): string {
  const order = ['success', 'warning', 'error', 'information']
  const paths = [...template.matchAll(/set iconPath = '(<path.*\/>)'/g)].map((match) => match[1])
  assert.equal(paths.length, 4)
  return paths[order.indexOf(variant)] ?? ''
}

for (const variant of ['information', 'success', 'warning', 'error'] as const) {
  test(`alert: ${variant}`, () => {
    drawn(
      alert({ variant, title: 'Sent', content: 'The letter has gone', showTitleAsHeading: true, headingTag: 'h3' }),
      `<div role="region" class="moj-alert moj-alert--${variant} moj-alert--with-heading"
        aria-label="${variant}: Sent" data-module="moj-alert">
        <div>
          <svg class="moj-alert__icon" role="presentation" focusable="false"
            xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">${icon(variant)}</svg>
        </div>
        <div class="moj-alert__content">
          <h3 class="moj-alert__heading">Sent</h3>The letter has gone
        </div>
        <div class="moj-alert__action">
          <button class="moj-alert__dismiss" hidden>Dismiss</button>
        </div>
      </div>`,
    )
  })
}

test('alert: the title alone', () => {
  drawn(
    alert({ title: 'Saved', role: 'status' }),
    `<div role="status" class="moj-alert moj-alert--information"
      aria-label="information: Saved" data-module="moj-alert">
      <div>
        <svg class="moj-alert__icon" role="presentation" focusable="false"
          xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">${icon('information')}</svg>
      </div>
      <div class="moj-alert__content">Saved</div>
      <div class="moj-alert__action">
        <button class="moj-alert__dismiss" hidden>Dismiss</button>
      </div>
    </div>`,
  )
})

test('a misspelt option is a compile error', () => {
  // @ts-expect-error labell
  subNavigation({ labell: 'Complaint', items: [] })
  // @ts-expect-error headinglevel
  timeline({ items: [], headinglevel: 3 })
})
