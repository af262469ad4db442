// Rows as CSV (RFC 4180) that Excel opens as what it is: with a byte order mark, and with no words run as a formula.

/** A spreadsheet takes words that begin so for a formula, some after a change to the wide form of the same sign. */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/

export function toCsv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows].map((row) => row.map((words) => quoted(harmless(words))).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** An apostrophe before it tells a spreadsheet that it is text. */
const harmless = (words: string): string => (runs.test(words) ? `'${words}` : words)

/** The words as they were before `harmless`. */
export const asWritten = (words: string): string => (words.startsWith("'") && runs.test(words) ? words.slice(1) : words)

const quoted = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)
