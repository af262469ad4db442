// What a page weighs as a browser gets it, alone and with everything it loads.
import { brotliDecompressSync } from 'node:zlib'
import { get } from './browser.ts'
import { kilobytes, say, sayAim } from './report.ts'

const kept = 1024

export async function weigh(name: string, address: string, cookie: string): Promise<void> {
  const page = await get(address, { cookie })
  const html = textOf(page)
  const loaded = new Map<string, number>()
  const from = [...html.matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]+)"/g)]
  const waiting = from.map(([, link = '']) => new URL(link, address).href)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (loaded.has(next)) continue
    const file = await get(next, {})
    loaded.set(next, file.bytes.length)
    if (!next.endsWith('.js')) continue
    const imports = textOf(file).matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)["']/g)
    for (const [, module = ''] of imports) waiting.push(new URL(module, next).href)
  }
  const all = [...loaded.values()].reduce((sum, bytes) => sum + bytes, page.bytes.length)
  const files = [...loaded].map(([link, bytes]) => `${link.split('/').at(-1)} ${kilobytes(bytes)}`)
  say(`  ${name}: ${kilobytes(Buffer.byteLength(html))} of HTML, ${kilobytes(page.bytes.length)} compressed`)
  say(`  with ${files.join(', ')}: ${kilobytes(all)}`)
  sayAim(`KB compressed, ${name}`, page.bytes.length / kept, { most: 12 })
  sayAim('KB with everything it loads', all / kept, { most: 60 })
}

const textOf = ({ bytes, encoding }: Awaited<ReturnType<typeof get>>): string =>
  (encoding === 'br' ? brotliDecompressSync(bytes) : bytes).toString()
