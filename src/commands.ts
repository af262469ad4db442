// Every command of the command line, with how it is used; each reads its own words.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type DateOnly, dayInLondon, isDateOnly, shortDate } from '#core/calendar/dates.ts'
import type { FilePlace } from '#files/files.ts'
import type { Connection } from '#store/connection.ts'
import { migrate } from '#store/migrate.ts'
import { announceBankHoliday, type Moved } from './add-bank-holiday.ts'
import { addPerson, addPersonUsage, askPassword } from './add-person.ts'
import { bringInCommand, bringInUsage } from './bring-in-command.ts'
import { checkPolicyCommand } from './cli/check-policy.ts'
import { withDatabase, withRecord } from './cli/data.ts'
import { exportRecord } from './cli/export.ts'
import { figures, figuresUsage, readFiguresArguments } from './cli/figures.ts'
import { replayFile, replayInWords } from './cli/replay.ts'
import { type Report, verifyFile, verifyRecord } from './cli/verify.ts'
import { workingDays } from './cli/working-days.ts'
import { askReference, erase, eraseUsage } from './erase.ts'
import { importCommand } from './import-command.ts'
import { packCommand, packUsage } from './pack-command.ts'
import { readProfiles } from './profiles.ts'
import { rebuildEverything } from './rebuild-everything.ts'
import { s3Of } from './s3-settings.ts'
import { selfAssessmentCommand } from './self-assessment-command.ts'
import { subjectAccessCommand, subjectAccessUsage } from './subject-access-command.ts'

type Command = {
  /** A line for each way to call it, and what it does below. */
  readonly usage: string
  readonly run: (words: readonly string[]) => void | Promise<void>
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const placeOf = ({ data }: { readonly data?: string | undefined }) => ({
  data: data ?? process.env.RECOURSE_DATA,
  databaseUrl: process.env.DATABASE_URL,
})

/** Files are beside the embedded server, and in the same folder where the server is somebody's own; or in S3. */
const filesOf = (values: { readonly data?: string | undefined }): FilePlace => ({
  folder: path.resolve(placeOf(values).data ?? 'data', 'files'),
  s3: s3Of(process.env),
})

const landlordIds = (): string =>
  readProfiles()
    .map(({ id }) => id)
    .join(', ')

const replay: Command = {
  usage: 'recourse replay FILE [--json]      past complaints (JSON or CSV) held against the Code',
  run: (words) => {
    const options = { json: flag }
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [file] = positionals
    if (!file) throw new Error('Say which file to replay: recourse replay FILE [--json]')
    const replayed = replayFile(file)
    console.log(values.json ? JSON.stringify(replayed, null, 2) : replayInWords(replayed))
  },
}

const countWorkingDays: Command = {
  usage: 'recourse working-days FROM TO      working days after FROM, up to and including TO',
  run: ([from, to]) => {
    if (!from || !to) throw new Error('Say two days: recourse working-days 2026-12-18 2026-12-29')
    console.log(String(workingDays(from, to)))
  },
}

const verify: Command = {
  usage: `recourse verify [--data FOLDER] [--export FILE]
                                   checks the record's hash chain, live or exported, and every file it names`,
  run: async (words) => {
    const { values } = parseArgs({ args: [...words], options: { data: text, export: text } })
    const landlords = readProfiles().map(({ id }) => id)
    const report: Report = values.export
      ? await verifyFile(values.export)
      : await withRecord(placeOf(values), (connection) => verifyRecord(connection, landlords, filesOf(values)))
    console.log(report.lines.join('\n'))
    if (!report.fits) process.exitCode = 1
  },
}

const exportAll: Command = {
  usage: `recourse export LANDLORD [--to FILE] [--data FOLDER]
                                   writes a landlord's whole record, to be kept elsewhere`,
  run: async (words) => {
    const options = { to: text, data: text }
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [landlord] = positionals
    if (!landlord || !readProfiles().some(({ id }) => id === landlord)) {
      throw new Error(`Say which landlord: ${landlordIds()}`)
    }
    await withRecord(placeOf(values), (connection) => exportRecord(connection, landlord, values.to))
  },
}

const addBankHoliday: Command = {
  usage: `recourse add-bank-holiday DATE TITLE [--data FOLDER]
                                   adds a bank holiday announced today, and re-dates every running clock`,
  run: async (words) => {
    const { positionals, values } = parseArgs({ args: [...words], options: { data: text }, allowPositionals: true })
    const [date, title] = positionals
    if (!date || !isDateOnly(date) || !title?.trim()) {
      throw new Error('Say the day and its name: recourse add-bank-holiday 2027-05-10 "A day of thanks"')
    }
    await withRecord(placeOf(values), async (connection) => {
      await migrate(connection)
      await reDateAll(connection, date, title.trim())
    })
  },
}

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

const rebuild: Command = {
  usage: 'recourse rebuild [--data FOLDER]   makes everything that is saved ready to list again from the events',
  run: async (words) => {
    const { values } = parseArgs({ args: [...words], options: { data: text } })
    await withRecord(placeOf(values), async (connection) => {
      await migrate(connection)
      await withDatabase(connection, (database) => rebuildEverything(database, readProfiles(), Date.now, console.log))
    })
  },
}

const checkPolicy: Command = {
  usage: `recourse check-policy PROFILE [--edition E] [--answers FILE] [--json]
                                   a landlord's policy held against the Code, with each clause to change`,
  run: (words) => {
    const { printed, exitCode } = checkPolicyCommand(words)
    if (printed) console.log(printed)
    process.exitCode = exitCode
  },
}

const selfAssessment: Command = {
  usage: `recourse self-assessment --landlord L --from DAY --to DAY [--edition E] [--confirm] [--format F] [--out FILE]
recourse self-assessment --pack FILE [--format html|text|pdf|docx|xlsx|csv|json] [--out FILE]
                                   the form as a landlord's record fills it in, or as a file of answers has it`,
  run: async (words) => {
    const options = { landlord: text, from: text, to: text, edition: text, pack: text, format: text, out: text }
    const { values } = parseArgs({ args: [...words], options: { ...options, confirm: flag, data: text } })
    await selfAssessmentCommand(placeOf(values), values)
  },
}

const printFigures: Command = {
  usage: figuresUsage,
  run: async (words) => {
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
  },
}

/** In the order in which they are told. */
export const commands: { readonly [name: string]: Command } = {
  replay,
  'working-days': countWorkingDays,
  verify,
  export: exportAll,
  'add-bank-holiday': addBankHoliday,
  'add-person': {
    usage: addPersonUsage,
    run: async (words) => console.log(await addPerson(words, placeOf({}), askPassword, Date.now())),
  },
  erase: {
    usage: eraseUsage,
    run: async (words) =>
      console.log((await erase(words, { ...placeOf({}), s3: s3Of(process.env) }, askReference, Date.now())).join('\n')),
  },
  rebuild,
  'check-policy': checkPolicy,
  'self-assessment': selfAssessment,
  'bring-in-self-assessment': {
    usage: bringInUsage,
    run: async (words) => {
      process.exitCode = (await bringInCommand(words, console.log)) ? 0 : 1
    },
  },
  pack: {
    usage: packUsage,
    run: async (words) => {
      const after = words.indexOf('--data') + 1
      const place = { data: after > 0 ? words[after] : undefined }
      console.log((await packCommand(words, placeOf(place), filesOf(place))).join('\n'))
    },
  },
  'subject-access': {
    usage: subjectAccessUsage,
    run: async (words) => {
      const after = words.indexOf('--data') + 1
      const place = { data: after > 0 ? words[after] : undefined }
      console.log((await subjectAccessCommand(words, placeOf(place), filesOf(place))).join('\n'))
    },
  },
  figures: printFigures,
  import: {
    usage: `recourse import FILE --landlord L [--mapping FILE] [--accept all|good|none] [--data FOLDER]
                                   complaints handled elsewhere (CSV or Excel), after every fault is told`,
    run: async (words) => {
      process.exitCode = (await importCommand(words, console.log)) ? 0 : 1
    },
  },
}
