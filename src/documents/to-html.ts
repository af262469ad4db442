// A letter or a form as HTML: inside another page, or as a page of its own that can be kept, printed and read aloud.
import {
  type Block,
  type Cell,
  type Complete,
  type Document,
  type Form,
  type Inline,
  inlinesOf,
  isBlocks,
  isForm,
  itemsOf,
  type Paper,
  type Sender,
  type Table,
  type Text,
} from './document.ts'
import { fixedWords } from './fixed-words.ts'
import { inkOf } from './ink.ts'
import { webAddress } from './web-address.ts'

/** The content of a document, for a page that has its own head; without any style, so that no policy is bent for it. */
export const toHtmlBody = (paper: Complete<Paper>): string => (isForm(paper) ? formBody(paper) : letterBody(paper))

const formBody = ({ language, landlord, title, blocks }: Form): string =>
  [
    `<article class="document document-form" lang="${language}">`,
    `<p class="document-landlord">${escaped(landlord)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    blocksHtml(blocks),
    '</article>',
  ].join('\n')

function letterBody(document: Document): string {
  const { language, title, reference, date, on, sender, to, blocks, signOff } = document
  const words = fixedWords[language]
  return [
    `<article class="document" lang="${language}">`,
    '<header class="document-head">',
    `<p class="document-landlord">${escaped(sender.landlord)}</p>`,
    `<address class="document-sender">${senderLines(sender, words).join('<br>')}</address>`,
    ...(to.length === 0 ? [] : [`<p class="document-to">${to.map(escaped).join('<br>')}</p>`]),
    `<p class="document-reference">${words.reference}: ${escaped(reference)}<br>` +
      `<time datetime="${escaped(on)}">${escaped(date)}</time></p>`,
    '</header>',
    `<h1>${escaped(title)}</h1>`,
    blocksHtml(blocks),
    ...(signOff ? [signOffHtml(signOff, sender, words.signOff)] : []),
    '</article>',
  ].join('\n')
}

/** A whole page that needs nothing else. */
export const toHtml = (paper: Complete<Paper>): string => `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(paper.title)} - ${escaped(isForm(paper) ? paper.landlord : paper.sender.landlord)}</title>
<style>${isForm(paper) ? style(inkOf(paper.colour)) + formStyle : style(inkOf(paper.sender.colour))}</style>
</head>
<body>
<main>
${toHtmlBody(paper)}
</main>
</body>
</html>
`

const style = (ink: string): string => `
body { margin: 0; color: #0b0c0c; background: #fff; font: 1.1875rem/1.5 "Noto Sans", arial, sans-serif; }
main { max-width: 42em; margin: 0 auto; padding: 1.5em 1em 3em; overflow-wrap: break-word; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 1.2em 0 .6em; }
h2 { font-size: 1.25em; line-height: 1.3; margin: 1.6em 0 .4em; }
h3 { font-size: 1em; margin: 1.4em 0 .3em; }
p, ul, ol, dl { margin: 0 0 1em; }
address { font-style: normal; margin: 0 0 1.5em; }
a { color: #1d70b8; }
dt { font-weight: 700; }
dd { margin: 0 0 .6em; }
table { border-collapse: collapse; width: 100%; margin: 1.2em 0 1.5em; }
caption { text-align: left; font-weight: 700; padding-bottom: .4em; }
th, td { text-align: left; vertical-align: top; padding: .5em 1em .5em 0; border-bottom: 1px solid #b1b4b6; }
thead th { border-bottom: 2px solid #0b0c0c; }
.document-landlord { color: ${ink}; font-size: 1.4em; font-weight: 700; margin-bottom: .3em; }
.document-right { text-align: right; padding-right: 0; }
.document-sign-off { margin-top: 2em; break-inside: avoid; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
}
@page { size: A4; margin: 20mm; }
`

/** A form is as wide as its tables need; on a narrow screen they can be moved sideways, with the keys too. */
const formStyle = `main { max-width: 84rem; }
.document-table { overflow-x: auto; }
table { min-width: 56rem; font-size: 1rem; }
th, td { border: 1px solid #b1b4b6; padding: .5em .6em; }
thead th { background: #f3f2f1; }
tbody th { white-space: nowrap; }
caption { font-weight: 400; }
td > :last-child { margin-bottom: 0; }
td > * { margin: 0 0 .6em; }
td ul, td ol { padding-left: 1.2em; }
@media print {
  body { font-size: 10pt; }
  table { min-width: 0; font-size: 9pt; }
  .document-table { overflow: visible; }
}
@page { size: A4 landscape; margin: 15mm; }
`

type Words = (typeof fixedWords)['en-GB']

/** What a landlord's documents do not say is left out: a label with nothing after it would look like a fault. */
const senderLines = ({ address, telephone, email, web }: Sender, words: Words): readonly string[] => [
  ...address.map(escaped),
  ...(telephone ? [`${words.telephone}: ${escaped(telephone)}`] : []),
  ...(email ? [`${words.email}: <a href="mailto:${escaped(email)}">${escaped(email)}</a>`] : []),
  ...(web ? [`${words.web}: <a href="${escaped(webAddress(web))}">${escaped(web)}</a>`] : []),
]

const signOffHtml = ({ name, role }: { name: string; role: string }, { landlord }: Sender, words: string): string =>
  `<div class="document-sign-off">\n<p>${words}</p>\n` +
  `<p>${escaped(name)}<br>${escaped(role)}<br>${escaped(landlord)}</p>\n</div>`

const blocksHtml = (blocks: readonly Block[]): string =>
  blocks
    .map(blockHtml)
    .filter((html) => html !== '')
    .join('\n')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${textHtml(block.text)}</p>`
    case 'list': {
      const items = itemsOf(block).map((item) => `<li>${textHtml(item)}</li>`)
      const tag = block.ordered ? 'ol' : 'ul'
      const type = block.letters ? ' type="a"' : ''
      return items.length === 0 ? '' : `<${tag}${type}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'facts': {
      const rows = block.rows.map(([label, value]) => `<dt>${escaped(label)}</dt>\n<dd>${textHtml(value)}</dd>`)
      return rows.length === 0 ? '' : `<dl>\n${rows.join('\n')}\n</dl>`
    }
    case 'table':
      return block.rows.flat().some(isBlocks) ? wideTable(block) : tableHtml(block)
    case 'part':
      return `<section data-part="${escaped(block.part)}">\n${blocksHtml(block.blocks)}\n</section>`
  }
}

const wideTable = (table: Table): string =>
  `<div class="document-table" role="region" aria-label="${escaped(table.caption)}" tabindex="0">\n` +
  `${tableHtml(table)}\n</div>`

function tableHtml({ caption, columns, rows }: Table): string {
  const sides = columns.map(({ align }) => (align === 'right' ? ' class="document-right"' : ''))
  const heads = columns.map(({ head }, at) => `<th scope="col"${sides[at]}>${escaped(head)}</th>`)
  const cell = (cell: Cell, at: number): string =>
    columns[at]?.rowHeader
      ? `<th scope="row"${sides[at]}>${cellHtml(cell)}</th>`
      : `<td${sides[at]}>${cellHtml(cell)}</td>`
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n')
}

const cellHtml = (cell: Cell): string => (isBlocks(cell) ? blocksHtml(cell.blocks) : textHtml(cell))

const textHtml = (text: Text): string => inlinesOf(text).map(inlineHtml).join('')

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline)
  if ('strong' in inline) return `<strong>${escaped(inline.strong)}</strong>`
  if ('language' in inline) return `<span lang="${inline.language}">${escaped(inline.text)}</span>`
  return `<a href="${escaped(inline.link)}">${escaped(inline.text)}</a>`
}

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

/** Words as they were written, line by line; nothing in them is markup. */
const escaped = (words: string): string =>
  words.replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (character) => references[character] ?? character)
