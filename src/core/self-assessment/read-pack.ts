// Reads a self-assessment from JSON: our own, or a landlord's published form copied into a pack of the same shape.
import { z } from 'zod'
import { type DateOnly, isDateOnly } from '../calendar/dates.ts'
import type { Approval, Copy, SelfAssessment } from './answer.ts'
import { checkedAnswers, type GivenAnswer } from './checked-answers.ts'
import { tidied, tidiedLine } from './passages.ts'

const words = z.string().nullish()
const evidence = z.array(z.string()).optional()

const part = z.strictObject({
  letter: z.string(),
  text: z.string().optional(),
  comply: words,
  evidence,
  commentary: words,
})

const answer = z.strictObject({
  provision: z.string(),
  comply: words,
  category: words,
  evidence,
  commentary: words,
  explanation: words,
  complyLiteral: z.strictObject({ yes: z.string(), no: z.string() }).optional(),
  complyNote: words,
  commentaryFrom: words,
  parts: z.array(part).optional(),
})

const day = z.custom<DateOnly>((value) => typeof value === 'string' && isDateOnly(value), {
  error: (issue) => `not a day of the calendar: ${issue.input}`,
})

const copy = z.object({
  source: z.string().optional(),
  periodNote: z.string().optional(),
  evidenceBasis: z.string().optional(),
  notes: z.array(z.string()).optional(),
})

/** What a pack holds beside this (the landlord's profile, say) is for others. */
const pack = copy.extend({
  edition: z.enum(['2020', '2022', '2024'], { error: (issue) => `not an edition of the Code: ${issue.input}` }),
  landlord: z.string(),
  title: z.string().optional(),
  document: z.string().optional(),
  period: words,
  cases: words,
  approval: z.strictObject({ by: z.string().min(1), on: day, response: z.string().optional() }).optional(),
  copy: copy.optional(),
  answers: z.array(answer),
})

export type ReadSelfAssessment = { readonly assessment: SelfAssessment } | { readonly faults: readonly string[] }

/** Each fault says where in the file it is. */
export function readPack(json: unknown, file: string): ReadSelfAssessment {
  const read = pack.safeParse(json)
  if (!read.success) {
    return { faults: read.error.issues.map(({ path, message }) => `${file}: ${written(path)}${message}`) }
  }
  const { data } = read
  const title = data.title ?? data.document ?? 'Self-assessment form'
  if (data.answers.length === 0)
    return { faults: [`${file}: “${title}” holds no answers, so it is no self-assessment`] }
  const given = data.answers.map(
    (each, index): GivenAnswer => ({ ...each, place: `${file}: answers[${index}] (${each.provision})` }),
  )
  const checked = checkedAnswers(data.edition, given)
  if ('faults' in checked) {
    return { faults: checked.faults.map((fault) => (fault.startsWith(file) ? fault : `${file}: ${fault}`)) }
  }
  return {
    assessment: {
      edition: data.edition,
      landlord: tidiedLine(data.landlord),
      title: tidiedLine(title),
      period: data.period ? tidiedLine(data.period) : null,
      ...(data.cases ? { cases: tidiedLine(data.cases) } : {}),
      ...(data.approval ? { approval: approvalOf(data.approval) } : {}),
      ...copyOf(data.copy ?? data),
      answers: checked.answers,
    },
  }
}

const approvalOf = ({ by, on, response }: z.infer<typeof pack.shape.approval> & object): Approval => ({
  by: tidiedLine(by),
  on,
  ...(response ? { response: tidied(response) } : {}),
})

function copyOf({ source, periodNote, evidenceBasis, notes = [] }: z.infer<typeof copy>): { readonly copy?: Copy } {
  const copied = {
    ...(source ? { source } : {}),
    ...(periodNote ? { periodNote } : {}),
    ...(evidenceBasis ? { evidenceBasis } : {}),
    notes,
  }
  return notes.length > 0 || Object.keys(copied).length > 1 ? { copy: copied } : {}
}

const written = (path: readonly PropertyKey[]): string => {
  const said = path.map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`)).join('')
  return said === '' ? '' : `${said.replace(/^\./, '')}: `
}
