// recourse self-assessment --pack FILE: a landlord's answers as the form of their edition of the Code, in any format.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { black } from '#documents/ink.ts'
import {
  type FormatOut,
  formatInOf,
  formatsOut,
  readSelfAssessment,
  renderSelfAssessment,
  unreadableKind,
} from '#exchange/self-assessment.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'

export type Wanted = {
  /** Of `formatsOut`; by default as the ending of `out` says, or HTML. */
  readonly format?: string | undefined
  /** The file to write; without one, the form itself is what is printed. */
  readonly out?: string | undefined
  readonly colour?: string | undefined
  readonly largePrint?: boolean | undefined
  readonly today: DateOnly
}

/** The answers of a file: JSON, CSV, Excel or Word. Throws one message that lists every fault of the file. */
export async function answersOf(file: string): Promise<SelfAssessment> {
  const format = formatInOf(file)
  if (!format) throw new Error(unreadableKind(path.basename(file)))
  const read = await readSelfAssessment(await readFile(file), format, path.basename(file))
  if ('faults' in read) throw new Error(['It cannot be read as a self-assessment:', ...read.faults].join('\n  '))
  return read.assessment
}

/** Writes the form and says where, or gives the form to be printed. The answers may come from anywhere. */
export async function selfAssessment(assessment: SelfAssessment, wanted: Wanted): Promise<string | Uint8Array> {
  const { out, colour = black, largePrint = false, today } = wanted
  const format = formatOf(wanted)
  const typesetter = createTypesetter()
  const form = await renderSelfAssessment(assessment, format, { on: today, colour, typesetter, largePrint })
  await typesetter.close()
  if (!out) return form
  await writeFile(out, form)
  const { answers, edition, landlord } = assessment
  const answered = answers.filter(({ comply }) => comply !== null && comply !== '').length
  return `${out}: ${landlord}, ${answered} of ${answers.length} answered, ${edition} edition`
}

function formatOf({ format, out }: Wanted): FormatOut {
  const asked = format ?? (out === undefined ? 'html' : path.extname(out).slice(1).replace('txt', 'text'))
  const found = formatsOut.find((each) => each === asked.toLowerCase())
  if (!found) throw new Error(`“${asked}” is no format: ${formatsOut.join(', ')}`)
  return found
}
