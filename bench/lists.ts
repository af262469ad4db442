// Every list and search page with eight users at once: how long each takes, and whether the slowest keeps the aim.
import os from 'node:os'
import { brotliDecompressSync } from 'node:zlib'
import { personId } from '#core/complaint/complaint.ts'
import { themes } from '#core/complaint/handling.ts'
import { worklists } from '#worklists/catalogue.ts'
import { noFilter, schemes, type TeamFilter, teamQuery } from '#worklists/team-filter.ts'
import { browse, get } from './browser.ts'
import { number, say, sayAim, title } from './report.ts'

/** Milliseconds, at the 99th percentile. */
const aim = 200

/** How far into a list somebody reads: its first page, and this many pages on. */
const pagesOn = 5

type Listed = { readonly name: string; readonly path: string }

const teamLists: readonly Listed[] = filtersMeasured().map((filter) => {
  const query = String(new URLSearchParams(teamQuery(filter)))
  return {
    name: `team list${query && `, ${decodeURIComponent(query).replaceAll('+', ' ')}`}`,
    path: `/staff/team?${query}`,
  }
})

/** Each kind of filter by itself, and some together that leave few. */
function filtersMeasured(): readonly TeamFilter[] {
  const amira = personId('amira.khan')
  return [
    noFilter,
    ...(['late', 'soon', 'later'] as const).map((due) => ({ ...noFilter, due })),
    { ...noFilter, handler: amira },
    { ...noFilter, handler: 'nobody' },
    { ...noFilter, next: 'response' },
    { ...noFilter, next: 'failure notice' },
    { ...noFilter, next: 'nothing' },
    { ...noFilter, stage: 2 },
    ...themes.slice(0, 2).map((theme) => ({ ...noFilter, theme })),
    { ...noFilter, theme: 'not recorded' },
    ...schemes.map((scheme) => ({ ...noFilter, scheme })),
    { ...noFilter, due: 'later', handler: amira, stage: 2, theme: 'staff conduct', next: 'action' },
  ]
}

const searches: readonly Listed[] = [
  { name: 'all complaints', path: '/staff/complaints' },
  { name: 'search, a word that every complaint has', path: '/staff/complaints?words=fernbank' },
  { name: 'search, the beginning of many words', path: '/staff/complaints?words=a' },
  { name: 'search, a common word of stories', path: '/staff/complaints?words=mould' },
  { name: 'search, a word that no complaint has', path: '/staff/complaints?words=hippopotamus' },
]

/** A name and a reference are drawn from the record itself. */
const searchesFor = ({ id, name }: { readonly id: string; readonly name: string }): readonly Listed[] => [
  { name: 'search, the end of a reference', path: `/staff/complaints?words=${id.slice(-6)}` },
  { name: 'search, a name', path: `/staff/complaints?words=${encodeURIComponent(name)}` },
  {
    name: 'search, a name and a common word',
    path: `/staff/complaints?words=${encodeURIComponent(`${name} fernbank`)}`,
  },
]

type Asking = { readonly address: string; readonly cookie: string; readonly cpu: () => Promise<number> }

export async function benchLists(
  { address, cookie, cpu }: Asking,
  known: { readonly id: string; readonly name: string },
  milliseconds: number,
): Promise<void> {
  title('Lists and searches over HTTP, 8 users at once, signed in, compressed: p50, p99')
  const lists = [
    ...worklists.map((list) => ({ name: `worklist, ${list.title}`, path: `/staff/worklists/${list.name}` })),
    ...teamLists,
    { name: 'workload', path: '/staff/team/workload' },
    ...searches,
    ...searchesFor(known),
  ]
  const all: { name: string; p99: number }[] = []
  for (const { name, path } of lists) {
    const addresses = await pagesOf(address + path, cookie)
    await browse(addresses, milliseconds / 4, { cookie, cpu })
    const { p50, p99, cpu: spent } = await browse(addresses, milliseconds, { cookie, cpu })
    all.push({ name, p99 })
    say(`  ${name.padEnd(58)} ${number(p50)} ms, ${number(p99)} ms; CPU ${number(spent)} ms`)
  }
  // What else the machine does is in every number above.
  say(`  load average of the last minute, ourselves among it: ${number(os.loadavg()[0] ?? 0)}`)
  const slowest = all.toSorted((one, other) => other.p99 - one.p99)[0]
  if (slowest) sayAim(`p99 of the slowest of ${all.length} (${slowest.name}), ms`, slowest.p99, { most: aim })
}

/** The first page of a list and those after it, as its own links lead on. */
async function pagesOf(first: string, cookie: string): Promise<readonly string[]> {
  const pages = [first]
  for (let page = first; pages.length <= pagesOn; ) {
    const text = brotliDecompressSync((await get(page, { cookie })).bytes).toString()
    const next = /class="govuk-link govuk-pagination__link" href="([^"]+)" rel="next"/.exec(text)?.[1]
    if (!next) break
    page = new URL(next.replaceAll('&amp;', '&'), first).href
    pages.push(page)
  }
  return pages
}
