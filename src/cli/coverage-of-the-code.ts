// Prints, for each provision of each edition, what accounts for it: kind, rule, examples, steps, letters and tests.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { contactRuleOf } from '#core/contact/rules/catalogue.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import crosswalk from '#core/handling-code/crosswalk.json' with { type: 'json' }
import type { EditionId } from '#core/handling-code/edition.ts'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { meaningOf } from '#core/handling-code/rules/catalogue.ts'
import { stepsOf } from './steps-of-provisions.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const editionIds: readonly EditionId[] = ['2024', '2022', '2020']

type SourceFile = { readonly name: string; readonly text: string }

function filesUnder(folder: string, ending: string): readonly SourceFile[] {
  return readdirSync(path.join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name: path.join(folder, name), text: readFileSync(path.join(source, folder, name), 'utf8') }))
}

/** Whether the text names the provision, or an item of it, and not a longer number that it is part of. */
const names = (text: string, provision: string): boolean =>
  new RegExp(`(?<![\\d.-])${provision.replaceAll('.', '\\.')}[a-h]?(?![\\d.]*\\d)`).test(text)

/** The titles of tests name provisions of 2024; an older one is found by those that the crosswalk says it became. */
function namesNow(edition: EditionId, id: string): readonly string[] {
  if (edition === '2024') return [id]
  const became = crosswalk.rows.flatMap((row) => (row[edition].includes(id) ? row['2024'] : []))
  return [...new Set(became)]
}

const tests = filesUnder('', '.test.ts').map(({ name, text }) => ({
  name,
  text: [...text.matchAll(/\btest\((['"`])(.*?)\1/g)].map((found) => found[2] ?? '').join('\n'),
}))

const shortName = ({ name }: SourceFile): string => path.basename(name).replace(/(\.test)?\.ts$/, '')

function lettersOf(edition: EditionId, id: string): readonly string[] {
  const required = Object.entries(editions[edition].letters)
  return required
    .filter(([, parts]) => parts.some(({ provision }) => provision?.replace(/[a-h]$/, '') === id))
    .map(([kind]) => kind)
}

type Row = {
  readonly provision: string
  readonly kind: string
  /** The rule, or how many pieces of evidence the form asks for. */
  readonly rule: string
  readonly examples: number
  readonly steps: readonly string[]
  readonly letters: readonly string[]
  readonly tests: readonly string[]
  readonly accountedFor: boolean
}

function rowOf(edition: EditionId, id: string): Row {
  const meaning = meaningOf(edition, id)
  const now = namesNow(edition, id)
  const rule = meaning && meaning.kind !== 'attested' ? meaning.rule : null
  const evidence = meaning && meaning.kind !== 'computed' ? meaning.attested.evidence.length : 0
  const ofContacts = contactRuleOf(edition, id)
  const examples = (rule?.examples.length ?? 0) + (ofContacts?.examples.length ?? 0)
  return {
    provision: id,
    kind: meaning?.kind ?? 'NONE',
    rule: rule
      ? [rule.name, ...(ofContacts ? [ofContacts.name] : [])].join('; ')
      : `a person’s word, on ${evidence === 1 ? '1 kind' : `${evidence} kinds`} of evidence`,
    examples,
    steps: stepsOf(edition, id, rule),
    letters: lettersOf(edition, id),
    tests: tests.filter(({ text }) => now.some((provision) => names(text, provision))).map(shortName),
    accountedFor: meaning !== null && (rule ? examples >= 3 : evidence > 0),
  }
}

const inNumberOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })

function tableOf(edition: EditionId): readonly Row[] {
  return provisionsOf(edition)
    .map(({ id }) => id)
    .toSorted(inNumberOrder)
    .map((id) => rowOf(edition, id))
}

const listed = (list: readonly string[]): string => (list.length === 0 ? '-' : list.join(', '))

function printed(row: Row): string {
  const { provision, kind, rule, examples } = row
  return [
    provision.padEnd(10),
    kind.padEnd(9),
    String(examples).padStart(2),
    rule,
    `steps: ${listed(row.steps)}`,
    `letters: ${listed(row.letters)}`,
    `tests: ${[examples > 0 ? 'examples' : 'attestation', ...row.tests].join(', ')}`,
  ].join('  ')
}

const tables = editionIds.map((edition) => ({ edition, rows: tableOf(edition) }))
for (const { edition, rows } of tables) {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  console.log(
    `\n${editions[edition].title}: ${count('computed')} computed, ${count('mixed')} mixed, ${count('attested')} attested`,
  )
  console.log(`${'provision'.padEnd(10)}${'  kind'.padEnd(10)}  examples, rule, steps, letters, tests`)
  for (const row of rows) console.log(printed(row))
}
const rows = tables.flatMap((table) => table.rows)
const missing = rows.filter(({ accountedFor }) => !accountedFor)
console.log(`\n${rows.length - missing.length} of ${rows.length} accounted for`)
if (missing.length > 0) {
  console.error(`Not accounted for: ${missing.map(({ provision }) => provision).join(', ')}`)
  process.exitCode = 1
}
