// The provisions of each edition in the words and the order in which its self-assessment form prints them.
import { z } from 'zod'
import type { EditionId } from './edition.ts'
import provisions2020 from './editions/2020/provisions.json' with { type: 'json' }
import provisions2022 from './editions/2022/provisions.json' with { type: 'json' }
import provisions2024 from './editions/2024/provisions.json' with { type: 'json' }

const itemOfForm = z.object({
  letter: z.string().regex(/^[a-z]$/),
  text: z.string().min(1),
  lead: z.string().optional(),
})

const answerKinds = ['yes-no', 'proportion', 'narrative', 'stage', 'count-and-reason'] as const
const obligations = ['must', 'mandatory', 'best-practice', 'question'] as const

const provisionOfForm = z.object({
  id: z.string().min(1),
  section: z.string(),
  obligation: z.enum(obligations),
  category: z.string().optional(),
  formOrder: z.number().optional(),
  label: z.string().min(1),
  answerKind: z.enum(answerKinds).default('yes-no'),
  text: z.string().min(1),
  quotedText: z.string().optional(),
  stage: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  items: z.array(itemOfForm).default([]),
  itemsLettered: z.boolean().default(false),
})

const editionOfForm = z.object({
  edition: z.string(),
  title: z.string().min(1),
  sections: z.array(z.object({ number: z.string(), title: z.string().min(1) })),
  formRules: z.array(z.string()).default([]),
  formColumns: z.array(z.string()).min(4),
  provisions: z.array(provisionOfForm).min(1),
})

type Section = { readonly number: string; readonly title: string }
type ProvisionItem = z.infer<typeof itemOfForm>
type AnswerKind = (typeof answerKinds)[number]

export type Provision = {
  readonly id: string
  /** As the form numbers it: '4.7' for the 2020 edition's id '2020-4.7'. */
  readonly number: string
  readonly section: Section
  /** A few words of ours that say what it is about. */
  readonly label: string
  readonly text: string
  /** What the form quotes beneath the question. */
  readonly quotedText: string | null
  readonly items: readonly ProvisionItem[]
  /** Whether the form prints the letters of the items; they are there for reference otherwise. */
  readonly itemsLettered: boolean
  readonly obligation: (typeof obligations)[number]
  /** As the 2022 form's column Category says it; null for the other editions. */
  readonly category: string | null
  readonly answerKind: AnswerKind
  readonly stage: 1 | 2 | 3 | null
}

export type SelfAssessmentForm = {
  readonly title: string
  readonly columns: readonly string[]
  /** What the form says above its tables. */
  readonly rules: readonly string[]
  readonly sections: readonly Section[]
  readonly provisions: readonly Provision[]
}

/** Reads an edition's provisions.json. Throws one message that lists every fault. */
export function readForm(edition: EditionId, json: unknown): SelfAssessmentForm {
  const stop = (faults: readonly string[]): never => {
    throw new Error([`The provisions of the ${edition} edition cannot be read:`, ...faults].join('\n  '))
  }
  const read = editionOfForm.safeParse(json)
  if (!read.success) return stop(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const { provisions, sections, title, formColumns, formRules } = read.data
  const faults = [
    ...(read.data.edition === edition ? [] : [`it says that it is of the ${read.data.edition} edition`]),
    ...provisions
      .filter(({ id }, index) => provisions.findIndex((other) => other.id === id) < index)
      .map(({ id }) => `${id} is there twice`),
    ...provisions
      .filter(({ section }) => !sections.some(({ number }) => number === section))
      .map(({ id, section }) => `${id} is in section ${section}, which has no title`),
  ]
  if (faults.length > 0) return stop(faults)
  const inPrintedOrder = provisions.toSorted((one, other) => (one.formOrder ?? 0) - (other.formOrder ?? 0))
  return {
    title,
    columns: formColumns,
    rules: formRules,
    sections,
    provisions: inPrintedOrder.map(({ section, category, quotedText, stage, formOrder, ...rest }) => ({
      ...rest,
      number: numberOf(rest.id),
      section: sections.find(({ number }) => number === section) ?? stop([`${rest.id} has no section`]),
      category: category ?? null,
      quotedText: quotedText ?? null,
      stage: stage ?? null,
    })),
  }
}

/** An id as the form numbers it: the ids of the 2020 edition begin with its year. */
const numberOf = (id: string): string => id.replace(/^\d{4}-(?=\d+\.\d+$)/, '')

/**
 * A provision as people read it: '6.3', '6.9a', 'question 4.3', 'question 4.7 a'. The 2020 form asks questions; its ids,
 * the only ones that begin with a year, are for data.
 */
export function provisionLabel(id: string, item: string | null = null): string {
  if (numberOf(id) === id) return `${id}${item ?? ''}`
  return item ? `question ${numberOf(id)} ${item}` : `question ${numberOf(id)}`
}

/** The provision of which this is an item: '5.8' for '5.8c'. */
export const withoutItem = (id: string): string => id.replace(/[a-z]$/, '')

const forms: { readonly [id in EditionId]: SelfAssessmentForm } = {
  2020: readForm('2020', provisions2020),
  2022: readForm('2022', provisions2022),
  2024: readForm('2024', provisions2024),
}

export const formOf = (edition: EditionId): SelfAssessmentForm => forms[edition]

/** In the form's printed order: 2022 has the mandatory ones first in each section. */
export const provisionsOf = (edition: EditionId): readonly Provision[] => forms[edition].provisions
