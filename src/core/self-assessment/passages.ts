// An answer's words as paragraphs and lists, and back again without loss: a line that begins with • is a list's item.

export type Passage =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const bullet = '• '

/** An empty line ends a paragraph; a single line break stays inside it. */
export function passagesOf(words: string): readonly Passage[] {
  const passages: Passage[] = []
  let open = false
  for (const line of words.split(/\r\n?|\n/).map((each) => each.replaceAll('\t', ' ').trim())) {
    const last = open ? passages.at(-1) : undefined
    const isItem = line.startsWith(bullet)
    const said = isItem ? line.slice(bullet.length).trim() : line
    if (isItem) {
      const list = passages.at(-1)
      if (list?.kind === 'list') passages[passages.length - 1] = { kind: 'list', items: [...list.items, said] }
      else passages.push({ kind: 'list', items: [said] })
    } else if (said !== '') {
      if (last?.kind === 'paragraph')
        passages[passages.length - 1] = { kind: 'paragraph', text: `${last.text}\n${said}` }
      else passages.push({ kind: 'paragraph', text: said })
    }
    open = said !== ''
  }
  return passages
}

/** A list follows its introduction in the next line; all else is parted by an empty line. */
export function wordsOf(passages: readonly Passage[]): string {
  return passages
    .map((passage, index) => {
      if (passage.kind === 'paragraph') return index === 0 ? passage.text : `\n\n${passage.text}`
      const lines = passage.items.map((item) => bullet + item).join('\n')
      return index === 0 ? lines : `\n${lines}`
    })
    .join('')
}

/** The same words laid out in the one way in which every format can give them back. */
export const tidied = (words: string): string => wordsOf(passagesOf(words))

/** A piece of evidence: one line, without the mark of a list. */
export const tidiedLine = (words: string): string =>
  words
    .trim()
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/^•\s+/, '')
