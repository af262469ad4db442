// recourse import FILE --landlord L: complaints handled elsewhere brought in, after every fault of the file has been told.
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayInLondon } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import type { ImportCounts } from '#core/import/counts.ts'
import { faultText } from '#core/import/fault.ts'
import { fieldNamed, fieldNames } from '#core/import/fields.ts'
import { type Mapping, readMapping, suggestMapping } from '#core/import/mapping.ts'
import { tooManyWords, type UnknownWords, unknownText } from '#core/import/unknown-words.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { openRows } from '#spreadsheets/open-rows.ts'
import { migrate } from '#store/migrate.ts'
import { createCalendars } from './calendars.ts'
import { withDatabase, withRecord } from './cli/data.ts'
import { type Acceptance, acceptances, importComplaints } from './import-complaints.ts'
import { readProfiles } from './profiles.ts'

type Say = (line: string) => void

type Asked = {
  readonly file: string
  readonly landlord: Profile
  readonly mappingFile: string | undefined
  readonly accept: Acceptance
  readonly place: { readonly data: string | undefined; readonly databaseUrl: string | undefined }
}

/** Says how the columns are read, every fault, and what was recorded. True when all that was asked for was done. */
export async function importCommand(words: readonly string[], say: Say): Promise<boolean> {
  const { file, landlord, mappingFile, accept, place } = readWords(words)
  const bytes = () => createReadStream(file)
  const opened = await openRows(bytes)
  const headings = 'headings' in opened ? opened.headings : []
  const mapping = mappingOf(mappingFile, headings, say)
  for (const line of mappingLines(mapping, headings)) say(line)
  const counts = await withRecord(place, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, async (database) => {
      const { currentCalendar } = await createCalendars(database)
      // No letter answers an import, so nothing is delivered.
      const spine = { database, jobs: { queueDelivery: async () => {} }, now: Date.now }
      return importComplaints(spine, {
        landlord,
        file: { name: path.basename(file), bytes },
        mapping,
        accept,
        by: recourseItself,
        today: dayInLondon(Date.now()),
        calendar: await currentCalendar(landlord.id),
        tell: ({ fault }) => say(faultText(fault)),
      })
    })
  })
  for (const line of unknownLines(counts.unknown)) say(line)
  for (const line of countLines(counts, accept)) say(line)
  return !counts.wholeFault && (counts.faults === 0 || accept === 'good')
}

const usage = 'recourse import FILE --landlord L [--mapping FILE] [--accept all|good|none] [--data FOLDER]'

function readWords(words: readonly string[]): Asked {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { landlord: text, mapping: text, accept: text, data: text },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Error(`Say which file to bring in: ${usage}`)
  if (!existsSync(file)) throw new Error(`There is no file ${file}`)
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  if (!landlord) throw new Error(`Say which landlord’s they are: ${landlords.map(({ id }) => id).join(', ')}`)
  const accept = acceptances.find((one) => one === (values.accept ?? 'none'))
  if (!accept) throw new Error(`--accept is one of ${acceptances.join(', ')}`)
  const place = { data: values.data ?? process.env.RECOURSE_DATA, databaseUrl: process.env.DATABASE_URL }
  return { file, landlord, mappingFile: values.mapping, accept, place }
}

/** The mapping of the file; a file that is not there yet is written with what is suggested, to be edited. */
function mappingOf(file: string | undefined, headings: readonly string[], say: Say): Mapping {
  const suggested = suggestMapping(headings)
  if (!file) return suggested
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(suggested, null, 2)}\n`)
    say(`Written: ${file}, the columns as they are suggested. Edit it, and give it again.`)
    return suggested
  }
  const read = readMapping(parsed(file))
  if ('faults' in read) throw new Error([`${file} is no mapping:`, ...read.faults].join('\n  '))
  return read.mapping
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function mappingLines({ columns }: Mapping, headings: readonly string[]): readonly string[] {
  const used = fieldNames.flatMap((name) => (columns[name] ? [[name, columns[name]] as const] : []))
  const unused = headings.filter((heading) => heading && !used.some(([, column]) => column === heading))
  return [
    ...used.map(([name, column]) => `${fieldNamed(name).label.padEnd(28)} column “${column}”`),
    ...(unused.length > 0 ? [`Not read: ${unused.join(', ')}`] : []),
    '',
  ]
}

/** What stands in no list of ours: kept as it is said, and not known until a mapping says what it is. */
function unknownLines({ words, more }: UnknownWords): readonly string[] {
  const [first] = words
  if (!first) return []
  const example = `"values": {"${first.field}": {${JSON.stringify(first.said)}: "not known"}}`
  return [
    '',
    'Not known, unless the mapping says what they are:',
    ...words.map((word) => `  ${unknownText(word)}`),
    ...(more ? [`  And more. ${tooManyWords}`] : []),
    `Say so in the mapping file, such as: ${example}`,
  ]
}

function countLines(counts: ImportCounts, accept: Acceptance): readonly string[] {
  const { rows, faulty, faults, already, different, fresh, recorded, wholeFault } = counts
  const bad = `${faulty} with faults${faults > faulty ? ` (${faults} faults)` : ''}`
  const total = `${complaints(rows)}: ${fresh} to bring in, ${already} recorded already, ${different} recorded otherwise, ${bad}`
  const nothing = 'Nothing was recorded'
  if (wholeFault)
    return [
      '',
      `${complaints(rows)}: none to bring in, ${bad}`,
      `${nothing}: something is wrong with the file as a whole.`,
    ]
  if (accept === 'none') return ['', total, `${nothing}: say --accept all, or --accept good for those without a fault.`]
  if (accept === 'all' && faults > 0) {
    return ['', total, `${nothing}, because there are faults. Put them right, or say --accept good for the others.`]
  }
  return ['', total, `Recorded: ${recorded}`]
}

const complaints = (count: number): string => (count === 1 ? '1 complaint' : `${count} complaints`)
