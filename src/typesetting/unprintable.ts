// Turns what the typesetter says of a character that no font has into a sentence for the person who wrote it.

const unprintable = /the text `\\*"(.+?)\\*"` could not be displayed/g

/** Names each character that cannot be printed, or gives the typesetter's own words. */
export function readable(message: string): Error {
  const characters = [...new Set([...message.matchAll(unprintable)].map(named))]
  if (characters.length === 0) return new Error(`The document cannot be typeset: ${message}`)
  return new Error(
    characters.length === 1
      ? `This character cannot be printed: ${characters[0]}`
      : `These characters cannot be printed: ${characters.join(' ')}`,
  )
}

/** '中' as it is; a character that cannot be seen by itself, which comes as '\u{7}', as 'U+0007'. */
function named([, written = '']: RegExpExecArray): string {
  const number = /^\\+u\{([0-9a-f]+)\}$/.exec(written)?.[1]
  return number === undefined ? written : `U+${number.toUpperCase().padStart(4, '0')}`
}
