// A self-assessment as a document, laid out as the form of its edition of the Code (2024: 8.1; 2022: 8.1 to 8.3).
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { formOf, type Provision } from '#core/handling-code/provisions.ts'
import { type Answer, type Copy, type SelfAssessment, yesOrNo } from '#core/self-assessment/answer.ts'
import { notAnswered } from '#core/self-assessment/yes-and-no-columns.ts'
import {
  type Block,
  type Form,
  facts as factsBlock,
  heading,
  paragraph,
  type Table,
  table,
} from '#documents/document.ts'
import { formColumns } from './form-columns.ts'
import { passages, rowsOf } from './self-assessment-cells.ts'
import { copyHeading, facts } from './self-assessment-words.ts'

export type Setting = {
  /** The day on which it is made. */
  readonly on: DateOnly
  /** The landlord's, '#rrggbb'. */
  readonly colour: string
}

export const selfAssessmentForm = (assessment: SelfAssessment, { on, colour }: Setting): Form => ({
  layout: 'form',
  title: assessment.title,
  language: 'en-GB',
  landlord: assessment.landlord,
  colour,
  on,
  blocks: [
    factsBlock(factsOf(assessment)),
    ...formOf(assessment.edition).rules.map(paragraph),
    ...responseOf(assessment),
    ...formOf(assessment.edition).sections.flatMap((section) => sectionOf(assessment, section.number)),
    ...copyOf(assessment.copy),
  ],
})

function factsOf({
  edition,
  period,
  cases,
  approval,
  answers,
}: SelfAssessment): readonly (readonly [string, string])[] {
  return [
    [facts.edition, edition],
    ...(period === null ? [] : [[facts.period, period] as const]),
    ...(cases ? [[facts.cases, cases] as const] : []),
    [facts.answers, countsOf(edition, answers)],
    ...(approval
      ? [[facts.approvedBy, approval.by] as const, [facts.approvedOn, dateWithoutWeekday(approval.on)] as const]
      : []),
  ]
}

const otherWords = 'in figures or words'

/** How many answers are Yes, No and so on. */
function countsOf(edition: EditionId, answers: readonly Answer[]): string {
  const kinds = formOf(edition).provisions.map(({ id, answerKind }) => ({ id, answerKind }))
  const said = answers.map(({ provision, comply }) => {
    if (comply === null) return notAnswered.toLowerCase()
    return kinds.find(({ id }) => id === provision)?.answerKind === 'yes-no' ? comply : otherWords
  })
  return [...yesOrNo, otherWords, notAnswered.toLowerCase()]
    .map((kind) => ({ kind, count: said.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ')
}

const responseOf = ({ approval }: SelfAssessment): readonly Block[] =>
  approval?.response ? [heading(2, facts.response), ...passages(approval.response)] : []

function sectionOf({ edition, answers }: SelfAssessment, number: string): readonly Block[] {
  const { sections, provisions } = formOf(edition)
  const title = sections.find((section) => section.number === number)?.title ?? ''
  const inSection = provisions.filter(({ section }) => section.number === number)
  const groups = [...new Set(inSection.map(groupOf))]
  return [
    heading(2, edition === '2020' ? `${number}. ${title}` : `Section ${number}: ${title}`),
    ...groups.flatMap((group): readonly Block[] => {
      const some = inSection.filter((provision) => groupOf(provision) === group)
      const caption = captionOf(edition, number, group, some.length)
      return [...(group === '' ? [] : [heading(3, group)]), tableOf(edition, caption, some, answers)]
    }),
  ]
}

/** The 2022 form parts a section into mandatory and best practice, the 2024 form its section 6 into stages. */
function groupOf({ category, obligation, stage }: Provision): string {
  if (category !== null) return category
  return obligation === 'must' && stage !== null ? `Stage ${stage}` : ''
}

function captionOf(edition: EditionId, number: string, group: string, count: number): string {
  const one = edition === '2020' ? 'question' : 'provision'
  const within = group === '' ? '' : `, ${group.toLowerCase()}`
  return `Section ${number}${within}: ${count} ${one}${count === 1 ? '' : 's'}`
}

function tableOf(
  edition: EditionId,
  caption: string,
  provisions: readonly Provision[],
  answers: readonly Answer[],
): Table {
  const columns = formColumns(edition)
  const rows = provisions.flatMap((provision) => {
    const answer = answers.find((each) => each.provision === provision.id)
    return answer ? rowsOf(provision, answer) : []
  })
  return table({
    caption,
    columns: columns.map(({ head, width, field }) => ({
      head,
      width,
      ...(field === 'provision' ? { rowHeader: true as const } : {}),
    })),
    rows: rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
  })
}

function copyOf(copy: Copy | undefined): readonly Block[] {
  if (!copy) return []
  const rows: readonly (readonly [string, string | undefined])[] = [
    [facts.source, copy.source],
    [facts.periodNote, copy.periodNote],
    [facts.evidenceBasis, copy.evidenceBasis],
    [facts.notes, copy.notes.join('\n')],
  ]
  const said = rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
  return [heading(2, copyHeading), factsBlock(said)]
}
