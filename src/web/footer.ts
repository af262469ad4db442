// How to reach the landlord, at the foot of every page (provision 3.1): from its profile, and only what is known.
import type { Language } from '#documents/document.ts'
import { frameWords } from './frame-words.ts'
import { type Html, html } from './html.ts'
import { inLanguage } from './in-language.ts'
import { interpreterLine } from './interpreter-line.ts'
import type { Audience } from './page.ts'
import { aboutPages } from './pages/resident/about-pages.ts'
import { residentWordsIn } from './pages/resident/words/words.ts'
import { pathIn } from './tongue.ts'

/** The profile's contact lines, each 'not known' where the landlord has not said. */
export type Contact = {
  readonly telephone: string
  readonly email: string
  readonly web: string
  readonly address: readonly string[] | string
  readonly openingHours: string
}

type Landlord = { readonly id: string; readonly name: string; readonly contact: Contact }

export function footer(landlord: Landlord | null, audience: Audience, language: Language): Html {
  const { maker } = frameWords[language]
  return html`<footer class="govuk-template__footer app-footer">
<div class="govuk-width-container">
${landlord && help(landlord, audience, language)}
${landlord && audience !== 'staff' && aboutLinks(landlord, language)}
${landlord && audience !== 'staff' && isKnown(landlord.contact.telephone) && interpreterLine(frameWords[language].interpreter, landlord.contact.telephone)}
<p class="app-footer__maker">${landlord && `${landlord.name} · `}${maker}</p>
</div>
</footer>`
}

/** Where the policy, the Ombudsman, accessibility and privacy are told of, on every page for residents (3.4, 3.7). */
const aboutLinks = ({ id }: Landlord, language: Language): Html => {
  const { about } = residentWordsIn[language]
  return html`<nav aria-label="${about.foot}"><ul class="app-footer__about">${aboutPages.map(
    (page) => html`<li><a href="${pathIn(language, `/${id}/${page}`)}">${about[page].title}</a></li>`,
  )}</ul></nav>`
}

function help({ name, contact }: Landlord, audience: Audience, language: Language): Html | false {
  const lines = linesOf(contact, language)
  if (lines.length === 0) return false
  const title = audience === 'staff' ? `How residents can reach ${name}` : frameWords[language].help
  return html`<h2 class="app-footer__title">${title}</h2>
<dl class="app-footer__lines">
${lines.map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}
</dl>`
}

function linesOf(
  { telephone, email, web, address, openingHours }: Contact,
  language: Language,
): readonly (readonly [string, Html])[] {
  const says = frameWords[language]
  const lines: (readonly [string, Html])[] = []
  if (isKnown(telephone)) {
    const digits = telephone.replaceAll(/\D/g, '')
    lines.push([says.telephone, html`<a href="tel:${digits}">${telephone}</a>`])
    lines.push(['Relay UK', html`<a href="tel:18001${digits}">18001 ${telephone}</a>${says.relay}`])
  }
  if (isKnown(email)) lines.push([says.email, html`<a href="mailto:${email}">${email}</a>`])
  if (isKnown(web)) lines.push([says.web, html`<a href="${web}">${breakable(web)}</a>`])
  if (typeof address !== 'string') lines.push([says.post, html`${address.join(', ')}`])
  if (isKnown(openingHours)) lines.push([says.open, inLanguage('en-GB', openingHours, language)])
  return lines
}

/** A long address may break after each of its parts: on a narrow screen it would not fit. */
export const breakable = (address: string): Html =>
  html`${address
    .replace(/^https:\/\//i, '')
    .split('/')
    .map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`))}`

const isKnown = (line: string): boolean => line !== 'not known'
