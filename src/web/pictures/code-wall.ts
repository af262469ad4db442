// The Code wall: each provision a tile of one size with its shape, letter and colour; the same as a table beside it.
import type { State } from '#core/self-assessment/proposal.ts'
import { type Html, html } from '../html.ts'

export type Tile = {
  readonly number: string
  readonly label: string
  readonly state: State
  readonly href: string
}

export type WallSection = { readonly number: string; readonly title: string; readonly tiles: readonly Tile[] }

const states = ['met', 'some', 'not met', 'not known'] as const satisfies readonly State[]

export const stateWords: { readonly [state in State]: { readonly letter: string; readonly words: string } } = {
  met: { letter: 'M', words: 'Met' },
  some: { letter: 'S', words: 'Met in some cases' },
  'not met': { letter: 'N', words: 'Not met' },
  'not known': { letter: '?', words: 'Not known, or no evidence' },
}

/** Square, triangle, cross and an empty square: told apart in black and white, and by those who see no colour. */
const shapes: { readonly [state in State]: Html } = {
  met: html`<path d="M1 1h14v14H1z"></path>`,
  some: html`<path d="M8 1l7 14H1z"></path>`,
  'not met': html`<path d="M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"></path>`,
  'not known': html`<path d="M2 2h12v12H2z"></path>`,
}

const named = (state: State): string => state.replace(' ', '-')

const shape = (state: State, block: string): Html =>
  html`<svg class="${block}__shape ${block}__shape--${named(state)}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[state]}</svg>`

export const codeWall = (sections: readonly WallSection[]): Html => html`<div class="app-wall">
  ${sections.map(
    ({ number, title, tiles }) => html`<div class="app-wall__section">
    <h2 class="app-wall__name">${number}. ${title}</h2>
    <ul class="app-wall__tiles">${tiles.map(tile)}</ul>
  </div>`,
  )}
</div>`

const tile = ({ number, label, state, href }: Tile): Html => html`<li>
      <a class="app-tile app-tile--${named(state)}" href="${href}">
        <span>${number}</span>
        <span class="app-tile__mark">${shape(state, 'app-tile')}<span aria-hidden="true">${stateWords[state].letter}</span></span>
        <span class="govuk-visually-hidden">${label}: ${stateWords[state].words}</span>
      </a>
    </li>`

/** What the shapes mean, and how many tiles have each. */
export function wallKey(sections: readonly WallSection[]): Html {
  const all = sections.flatMap(({ tiles }) => tiles)
  return html`<ul class="app-key" aria-label="Key">
    ${states.map(
      (
        state,
      ) => html`<li class="app-key__item--${named(state)}">${shape(state, 'app-key')}<strong>${stateWords[state].letter}</strong>
      ${stateWords[state].words}: ${all.filter((one) => one.state === state).length}</li>`,
    )}
  </ul>`
}
