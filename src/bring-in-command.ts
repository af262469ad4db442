// recourse bring-in-self-assessment FILE: answers written elsewhere become a landlord's draft, after every fault is told.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isDateOnly } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { migrate } from '#store/migrate.ts'
import {
  type AssessmentFile,
  bringInAssessment,
  lookAtAssessment,
  type Place,
  type Readable,
} from './bring-in-self-assessment.ts'
import { createCalendars } from './calendars.ts'
import { type Place as RecordPlace, withDatabase, withRecord } from './cli/data.ts'
import { readProfiles } from './profiles.ts'

type Say = (line: string) => void

type Asked = {
  readonly file: AssessmentFile
  readonly landlord: Profile
  readonly accept: boolean
  readonly confirm: boolean
  readonly record: RecordPlace
}

const command = 'recourse bring-in-self-assessment FILE --landlord L --from DAY --to DAY'

export const bringInUsage = `${command} [--accept] [--confirm]
                                   an assessment written elsewhere (JSON, CSV, Excel or Word) as the decisions of a draft,
                                   after every fault is told; --confirm where its edition is not the period’s: replaced before, or not yet in force`

/** Says every fault, or what the file would become; with --accept it becomes that. True when all that was asked for was done. */
export async function bringInCommand(words: readonly string[], say: Say): Promise<boolean> {
  const asked = readWords(words)
  return withRecord(asked.record, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, async (database) => {
      const calendar = (await createCalendars(database)).calendar()
      const here = { database, now: Date.now, landlord: asked.landlord, calendar }
      const looked = await lookAtAssessment(here, asked.file)
      if ('faults' in looked) {
        for (const line of [...looked.faults, 'Nothing was recorded.']) say(line)
        return false
      }
      for (const line of linesOf(looked)) say(line)
      return looked.already !== null || bringIn(here, looked, asked, say)
    })
  })
}

async function bringIn(here: Place, looked: Readable, { file, accept, confirm }: Asked, say: Say): Promise<boolean> {
  if (!accept) return told(say, 'Nothing was recorded: say --accept to bring it in.', true)
  if (looked.warning && !confirm) {
    return told(say, 'Nothing was recorded: say --confirm if you mean this edition.', false)
  }
  const isIn = await bringInAssessment(here, { ...looked, name: file.name, by: recourseItself })
  return isIn
    ? told(say, `Brought in: ${looked.considered.decisions.length} answers.`, true)
    : told(say, 'Nothing was recorded: somebody else was first. Give the command again.', false)
}

function told(say: Say, line: string, isDone: boolean): boolean {
  say(line)
  return isDone
}

function linesOf({ assessment, period, considered, warning, already, sha256 }: Readable): readonly string[] {
  const { decisions, decidedHere, open } = considered
  const listed = (provisions: readonly string[]) => provisions.map((provision) => provisionLabel(provision)).join(', ')
  return [
    `${assessment.edition} edition, ${periodInWords(period)}; the file names ${assessment.period ?? 'no period'} (SHA-256 ${sha256})`,
    ...(warning ? [`Warning: ${warning}`] : []),
    ...(already ? ['This very file was brought in before: there is nothing to do'] : []),
    ...(already ? [] : [`${decisions.length} answers to bring in`]),
    ...(decidedHere.length > 0 ? [`Decided here, and left so: ${listed(decidedHere)}`] : []),
    ...(open.length > 0 ? [`Left open in the file: ${listed(open)}`] : []),
  ]
}

function readWords(words: readonly string[]): Asked {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { landlord: text, from: text, to: text, data: text, accept: flag, confirm: flag },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Error(`Say which file to bring in: ${command}`)
  if (!existsSync(file)) throw new Error(`There is no file ${file}`)
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  if (!landlord) throw new Error(`Say which landlord’s it is: ${landlords.map(({ id }) => id).join(', ')}`)
  const { from = '', to = '', data, accept = false, confirm = false } = values
  if (!isDateOnly(from) || !isDateOnly(to)) {
    throw new Error('Say which period, as days of the calendar: --from 2025-04-01 --to 2026-03-31')
  }
  const record = { data: data ?? process.env.RECOURSE_DATA, databaseUrl: process.env.DATABASE_URL }
  return { file: { name: path.basename(file), bytes: readFileSync(file), from, to }, landlord, accept, confirm, record }
}
