// The page on which the gallery is looked at: journeys one below the other, each state with its pictures side by side.
import { html, toText } from '#web/html.ts'
import { type Journey, journeys } from './shot.ts'

export type Drawn = {
  readonly journey: Journey
  readonly page: string
  readonly state: string
  readonly route: string
  readonly pictures: readonly { readonly size: string; readonly file: string }[]
}

const style = `body{font:16px/1.4 Arial,sans-serif;margin:24px;color:#1a2a33}
.row{display:flex;gap:16px;overflow-x:auto;align-items:flex-start;margin:0 0 32px}
figure{margin:0}figcaption{color:#4f5d66}
img{border:1px solid #cbc6ba;max-height:900px;object-fit:cover;object-position:top}`

/** For somebody who looks at all of them: it is no page of the program. */
export const indexPage = (drawn: readonly Drawn[]): string =>
  toText(html`<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Gallery – Recourse</title><style>${style}</style></head>
<body>
<h1>Every page, in every state: ${drawn.length}</h1>
<ul>${journeys.map((journey, place) => html`<li><a href="#journey-${place}">${journey}</a></li>`)}</ul>
${journeys.map(
  (journey, place) => html`<h2 id="journey-${place}">${journey}</h2>
${drawn.filter((one) => one.journey === journey).map(rowOf)}`,
)}
</body>
</html>
`)

const rowOf = ({ page, state, route, pictures }: Drawn) => html`<h3>${page}: ${state}</h3>
<p><code>${route}</code></p>
<div class="row">${pictures.map(
  ({ size, file }) => html`<figure><figcaption>${size}</figcaption>
  <a href="${file}"><img src="${file}" alt="${page}: ${state}, ${size}" loading="lazy" height="600"></a></figure>`,
)}</div>
`
