// The words of a mail that was written as a page only. Nothing of it is ever shown as markup.

// A tag ends before another begins: else a page of tags that end nowhere is read to its end from each of them.
const breaks = /<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/table|\/blockquote|hr)\b[^<>]*>/gi
const points = /<li\b[^<>]*>/gi
const unread = /<(script|style|head|title|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

export function htmlToText(html: string): string {
  const bare = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(unread, '')
    .replace(/\s+/g, ' ')
    .replace(breaks, '\n')
    .replace(points, '\n• ')
    .replace(/<\/?[a-z!][^>]*(?:>|$)/gi, '')
  return bare
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, character)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function character(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
}
