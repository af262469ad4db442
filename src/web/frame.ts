// The page around every page: language, title, header, navigation, what was wrong, and how to reach us.
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { writesWelsh } from '#core/landlord/languages.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Language } from '#documents/document.ts'
import { backLink } from './components/back-link.ts'
import { errorSummary } from './components/error-summary.ts'
import { genericHeader } from './components/generic-header.ts'
import { languageNavigation } from './components/language-navigation.ts'
import { serviceNavigation } from './components/service-navigation.ts'
import { skipLink } from './components/skip-link.ts'
import type { Person } from './desk.ts'
import { fieldId } from './field.ts'
import { type Contact, footer } from './footer.ts'
import { frameWords } from './frame-words.ts'
import { type Html, html, nothing, toText } from './html.ts'
import type { FieldError, Page } from './page.ts'
import { mayCome } from './permissions.ts'
import { pathIn } from './tongue.ts'

/** What the frame needs of a landlord's profile. */
export type FramedLandlord = {
  readonly id: string
  readonly name: string
  /** Dark enough for white words on it; the profile's own check sees to that. */
  readonly colour: { readonly hex: string }
  readonly contact: Contact
  readonly languages?: Profile['languages']
}

export type Around = {
  /** Without these the content security policy refuses the script and the style in the page: helmet's `cspNonce`. */
  readonly nonce: { readonly script: string; readonly style: string }
  /** Where the style sheet and the scripts are, when not under '/assets': a folder named for their version. */
  readonly assets?: string | undefined
  /** Null where nobody has said which landlord yet. */
  readonly landlord: FramedLandlord | null
  readonly person: Pick<Person, 'name' | 'role'> | null
  /** The token of the forms in the frame; null when nobody is signed in. */
  readonly csrf: string | null
  readonly currentPath: string
}

/** The places that staff can go from anywhere. */
export const staffPlaces = [
  { href: '/staff', text: 'My day', holds: /^\/staff\/worklists\// },
  { href: '/staff/log', text: 'Log a contact', holds: /^\/staff\/(log\/|caller$)/ },
  { href: '/staff/team', text: 'Team', holds: /^\/staff\/team\// },
  { href: '/staff/complaints', text: 'All complaints', holds: /^\/staff\/(complaints\/|refusals$)/ },
  { href: '/staff/contacts', text: 'Service requests', holds: /^\/staff\/contacts\// },
  { href: '/staff/figures', text: 'Figures', holds: /^\/staff\/figures\// },
  { href: '/staff/letters', text: 'Wording', holds: /^\/staff\/letters\// },
  { href: '/staff/code', text: 'The Code', holds: /^\/staff\/(code|self-assessments)(\/|$)/ },
] as const

export function frame(page: Page, around: Around): string {
  const { nonce, landlord, assets = '/assets' } = around
  const errors = page.errors ?? []
  const owner = landlord?.name ?? 'Recourse'
  const column = page.wide ? 'full' : 'two-thirds'
  const language = page.language ?? 'en-GB'
  const words = frameWords[language]
  return toText(html`<!DOCTYPE html>
<html lang="${language}" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${errors.length > 0 && words.error}${page.title} – ${words.complaints} – ${owner}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="theme-color" content="${hexOf(landlord)}">
<link rel="icon" href="${assets}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets}/recourse.css">
<style nonce="${nonce.style}">:root{--landlord:${hexOf(landlord)}}</style>
<script type="module" src="${assets}/recourse.js"></script>
${page.audience === 'staff' && html`<script type="module" src="${assets}/typed.js"></script>`}
${alternates(page, around)}
</head>
<body class="govuk-template__body app-${page.audience}">
<script nonce="${nonce.script}">
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
</script>
${skipLink({ href: '#main-content', text: words.skip })}
<header class="govuk-template__header">
${genericHeader({ logo: logo(owner, words.complaints), url: homeOf(page), classes: 'app-header' })}
${navigation(page, around)}
</header>
${page.identity && html`<section aria-label="${words.thisComplaint}">${page.identity}</section>`}
<div class="govuk-width-container">
${languages(page, around)}
${page.back && html`<nav aria-label="${words.back}">${backLink(page.back)}</nav>`}
<main class="govuk-main-wrapper" id="main-content">
<div class="govuk-grid-row"><div class="govuk-grid-column-${column}">
${errors.length > 0 && summaryOf(errors, page)}
${page.main}
</div></div>
</main>
</div>
${footer(landlord, page.audience, language)}
</body>
</html>
`)
}

/** The languages that this page is offered in; one alone is not offered. */
const offered = ({ language }: Page, { landlord }: Around): readonly Language[] =>
  language !== undefined && landlord && writesWelsh(landlord) ? ['en-GB', 'cy'] : []

const ownNames: { readonly [language in Language]: string } = { 'en-GB': 'English', cy: 'Cymraeg' }

const alternates = (page: Page, around: Around): readonly Html[] =>
  offered(page, around).map(
    (language) => html`<link rel="alternate" hreflang="${language}" href="${pathIn(language, around.currentPath)}">`,
  )

function languages(page: Page, around: Around): Html | false {
  const items = offered(page, around).map((lang) => ({
    lang,
    text: ownNames[lang],
    href: pathIn(lang, around.currentPath),
    current: lang === page.language,
  }))
  return items.length > 0 && languageNavigation({ items, ariaLabel: frameWords[page.language ?? 'en-GB'].languages })
}

const homeOf = ({ audience }: Page): string => (audience === 'staff' ? staffPlaces[0].href : '/')

const ourColour = '#0b5563'

/** Checked here as well, since it goes into a style, where escaping does not help. */
const hexOf = (landlord: FramedLandlord | null): string =>
  landlord && /^#[0-9a-f]{6}$/i.test(landlord.colour.hex) ? landlord.colour.hex : ourColour

const logo = (owner: string, service: string): Html =>
  html`<span class="app-header__name">${owner}</span> <span class="app-header__service">${service}</span>`

function navigation({ audience, language = 'en-GB' }: Page, { person, csrf, currentPath }: Around): Html {
  if (csrf === null) return nothing
  const places = audience === 'staff' ? staffPlaces.filter(({ href }) => !person || mayCome(person, href, false)) : []
  return serviceNavigation({
    classes: 'app-navigation',
    navigationLabel: frameWords[language].menu,
    navigation: places.map(({ href, text, holds }) => ({
      href,
      text,
      current: currentPath === href,
      active: holds.test(currentPath),
    })),
    slots: { navigationEnd: signOut(person, csrf, language) },
  })
}

const signOut = (person: Around['person'], csrf: string, language: Language): Html =>
  html`<li class="govuk-service-navigation__item app-navigation__person">
        ${person && html`<span class="app-navigation__name">${person.name}</span>`}
        <form method="post" action="${pathIn(language, '/sign-out')}" class="app-navigation__form">
          <input type="hidden" name="_csrf" value="${csrf}">
          <button type="submit" class="app-link-button">${frameWords[language].signOut}</button>
        </form>
      </li>`

const summaryOf = (errors: readonly FieldError[], { audience, language = 'en-GB' }: Page): Html =>
  errorSummary({
    title: frameWords[language].problem,
    errors: errors.map(({ because, field, provision }) => ({
      text: html`${because}${audience === 'staff' && provision && provisionOf(provision)}`,
      href: field === undefined ? undefined : `#${fieldId(field)}`,
    })),
  })

const provisionOf = (provision: string): Html =>
  html` <span class="app-provision">the Code, ${provisionLabel(provision)}</span>`
