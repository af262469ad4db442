// The command line: recourse COMMAND …
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type DateOnly, dayInLondon, isDateOnly, shortDate } from '#core/calendar/dates.ts'
import type { Connection } from '#store/connection.ts'
import { migrate } from '#store/migrate.ts'
import { announceBankHoliday, type Moved } from './add-bank-holiday.ts'
import { addPerson, addPersonUsage, askPassword } from './add-person.ts'
import { checkPolicyCommand } from './cli/check-policy.ts'
import { withDatabase, withRecord } from './cli/data.ts'
import { exportRecord } from './cli/export.ts'
import { figures, figuresUsage, readFiguresArguments } from './cli/figures.ts'
import { replayFile, replayInWords } from './cli/replay.ts'
import { type Report, verifyFile, verifyRecord } from './cli/verify.ts'
import { workingDays } from './cli/working-days.ts'
import { importCommand } from './import-command.ts'
import { readProfiles } from './profiles.ts'
import { rebuildEverything } from './rebuild-everything.ts'
import { selfAssessmentCommand } from './self-assessment-command.ts'

const usage = `recourse replay FILE [--json]      past complaints (JSON or CSV) held against the Code
recourse working-days FROM TO      working days after FROM, up to and including TO
recourse verify [--data FOLDER] [--export FILE]
                                   checks the record's hash chain, live or exported, and every file it names
recourse export LANDLORD [--to FILE] [--data FOLDER]
                                   writes a landlord's whole record, to be kept elsewhere
recourse add-bank-holiday DATE TITLE [--data FOLDER]
                                   adds a bank holiday announced today, and re-dates every running clock
${addPersonUsage}
recourse rebuild [--data FOLDER]   makes everything that is saved ready to list again from the events
recourse check-policy PROFILE [--edition E] [--answers FILE] [--json]
                                   a landlord's policy held against the Code, with each clause to change
recourse self-assessment --landlord L --from DAY --to DAY [--edition E] [--format F] [--out FILE]
recourse self-assessment --pack FILE [--format html|text|pdf|docx|xlsx|csv|json] [--out FILE]
                                   the form as a landlord's record fills it in, or as a file of answers has it
${figuresUsage}
recourse import FILE --landlord L [--mapping FILE] [--accept all|good|none] [--data FOLDER]
                                   complaints handled elsewhere (CSV or Excel), after every fault is told
The record is that of DATABASE_URL, or else of the data folder.`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  json: flag,
  data: text,
  export: text,
  to: text,
  edition: text,
  answers: text,
  pack: text,
  format: text,
  out: text,
  landlord: text,
  from: text,
} as const

type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>

const commands: { readonly [name: string]: (given: Given) => Promise<void> } = {
  replay: async ({ positionals: [file], values: { json } }) => {
    if (!file) throw new Error('Say which file to replay: recourse replay FILE [--json]')
    const replayed = replayFile(file)
    console.log(json ? JSON.stringify(replayed, null, 2) : replayInWords(replayed))
  },
  'working-days': async ({ positionals: [from, to] }) => {
    if (!from || !to) throw new Error('Say two days: recourse working-days 2026-12-18 2026-12-29')
    console.log(String(workingDays(from, to)))
  },
  verify: async ({ values }) => {
    const landlords = readProfiles().map(({ id }) => id)
    const report: Report = values.export
      ? await verifyFile(values.export)
      : await withRecord(placeOf(values), (connection) => verifyRecord(connection, landlords, filesOf(values)))
    console.log(report.lines.join('\n'))
    if (!report.fits) process.exitCode = 1
  },
  export: async ({ positionals: [landlord], values }) => {
    if (!landlord || !readProfiles().some(({ id }) => id === landlord)) {
      throw new Error(`Say which landlord: ${landlordIds()}`)
    }
    await withRecord(placeOf(values), (connection) => exportRecord(connection, landlord, values.to))
  },
  rebuild: async ({ values }) =>
    withRecord(placeOf(values), async (connection) => {
      await migrate(connection)
      await withDatabase(connection, (database) => rebuildEverything(database, readProfiles(), Date.now, console.log))
    }),
  'self-assessment': async ({ values }) => selfAssessmentCommand(placeOf(values), values),
  'add-bank-holiday': async ({ positionals: [date, title], values }) => {
    if (!date || !isDateOnly(date) || !title?.trim()) {
      throw new Error('Say the day and its name: recourse add-bank-holiday 2027-05-10 "A day of thanks"')
    }
    await withRecord(placeOf(values), async (connection) => {
      await migrate(connection)
      await reDateAll(connection, date, title.trim())
    })
  },
}

/** These words go on as they are: the command reads its own. */
function checkPolicy(words: readonly string[]): void {
  const { printed, exitCode } = checkPolicyCommand(words)
  if (printed) console.log(printed)
  process.exitCode = exitCode
}

async function printFigures(words: readonly string[]): Promise<void> {
  const asked = readFiguresArguments(words)
  const landlord = readProfiles().find(({ id }) => id === asked.landlord)
  if (!landlord) throw new Error(`There is no landlord ${asked.landlord}: ${landlordIds()}`)
  const after = words.indexOf('--data') + 1
  const place = placeOf({ data: after > 0 ? words[after] : undefined })
  const now = Date.now()
  const when = { asOf: dayInLondon(now), at: new Date(now).toISOString() }
  const printed = await withRecord(place, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, (database) => figures(database, landlord, asked, when))
  })
  console.log(printed)
}

const landlordIds = (): string =>
  readProfiles()
    .map(({ id }) => id)
    .join(', ')

/** Files are beside the embedded server, and in the same folder where the server is somebody's own. */
const filesOf = (values: { readonly data?: string | undefined }): string =>
  path.resolve(placeOf(values).data ?? 'data', 'files')

const placeOf = ({ data }: { readonly data?: string | undefined }) => ({
  data: data ?? process.env.RECOURSE_DATA,
  databaseUrl: process.env.DATABASE_URL,
})

async function reDateAll(connection: Connection, date: DateOnly, title: string): Promise<void> {
  let count = 0
  const tell = (moved: Moved) => {
    count += 1
    console.log(movedText(moved))
  }
  await withDatabase(connection, (database) =>
    announceBankHoliday({ database, now: Date.now, landlords: readProfiles() }, { date, title }, tell),
  )
  console.log(`${count} dates moved`)
}

function movedText({ landlord, complaint, stage, act, number, from, to }: Moved): string {
  const what = act === 'action' ? `promise ${number}` : act
  return `${landlord} ${complaint}, stage ${stage} ${what}: ${shortDate(from)} → ${shortDate(to)}`
}

try {
  const [name = '', ...rest] = process.argv.slice(2)
  if (name === 'check-policy') checkPolicy(rest)
  else if (name === 'figures') await printFigures(rest)
  else if (name === 'add-person') console.log(await addPerson(rest, placeOf({}), askPassword))
  else if (name === 'import') process.exitCode = (await importCommand(rest, console.log)) ? 0 : 1
  else {
    const command = commands[name]
    if (!command) throw new Error(usage)
    await command(parseArgs({ args: rest, options, allowPositionals: true }))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
