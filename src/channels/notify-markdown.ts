// A letter as text, so written that GOV.UK Notify, which reads every email as Markdown, shows it as it stands.

/**
 * Whatever begins a line and means something there: headings, insets, rules, fences, tables, links by name, lists, and the
 * line under a heading. Notify's own rules ask for no space after a sign: '-5°C' would be a list.
 */
const sign = /^(\s*)(?=[#^|=:~`[]|[•*-]|\d+\.|_{3})/

/** Takes no room and is not read aloud; no rule of Markdown begins with it. */
const joiner = '\u2060'

const guarded = (line: string): string => inline(line).replace(sign, `$1${joiner}`)

/** A sign that is written out is taken for what it hides; a link is words in brackets with an address behind. */
const inline = (words: string): string =>
  words.replace(/\\(?=[\\`*{}[\]()#+\-.!_>~|])/g, '\\\\').replace(/\](?=[([])/g, `]${joiner}`)

const bullet = /^- /
const numbered = /^(\d+)\. /

/** Lists of one paragraph that Notify draws with the same marks are left to it: a list is read aloud as one. */
export function asNotifyMarkdown(text: string): string {
  let afterList = false
  return text
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n')
      // Two lists with nothing between them would be one, and count on.
      const isList = !afterList && isPlainList(lines)
      if (block.trim() !== '') afterList = isList
      return lines.map((line) => (isList ? guardedItem(line) : guarded(line))).join('\n')
    })
    .join('\n\n')
}

function isPlainList(lines: readonly string[]): boolean {
  const marked = lines.filter((line) => !line.startsWith('  '))
  const numbers = marked.map((line) => numbered.exec(line)?.[1])
  return (
    marked[0] === lines[0] &&
    (marked.every((line) => bullet.test(line)) || numbers.every((number, at) => number === String(at + 1)))
  )
}

function guardedItem(line: string): string {
  const mark = (bullet.exec(line) ?? numbered.exec(line))?.[0] ?? ''
  return mark + guarded(line.slice(mark.length))
}
