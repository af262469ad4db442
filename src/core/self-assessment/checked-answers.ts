// Answers from outside held against an edition: each of its provisions answered once, in words every format can carry.
import type { EditionId } from '../handling-code/edition.ts'
import { type Provision, provisionsOf } from '../handling-code/provisions.ts'
import { type Answer, type AnswerPart, yesOrNo } from './answer.ts'
import { blankSelfAssessment } from './blank.ts'
import { tidied, tidiedLine } from './passages.ts'
import { columnsOf, complyIn } from './yes-and-no-columns.ts'

type Words = string | null | undefined

export type GivenPart = {
  readonly letter: string
  readonly comply?: Words
  readonly evidence?: readonly string[] | undefined
  readonly commentary?: Words
}

type GivenField =
  | 'provision'
  | 'comply'
  | 'category'
  | 'evidence'
  | 'commentary'
  | 'explanation'
  | 'complyLiteral'
  | 'complyNote'
  | 'commentaryFrom'
export type Columns = { readonly [field in GivenField]?: string | undefined }

/** An answer as it came, and where it stood there. */
export type GivenAnswer = {
  readonly place: string
  /** The column that each field stood in, where the answer came from a table. */
  readonly columns?: Columns | undefined
  readonly provision: string
  readonly comply?: Words
  readonly category?: Words
  readonly evidence?: readonly string[] | undefined
  readonly commentary?: Words
  readonly explanation?: Words
  readonly complyLiteral?: { readonly yes: string; readonly no: string } | undefined
  readonly complyNote?: Words
  readonly commentaryFrom?: Words
  readonly parts?: readonly GivenPart[] | undefined
}

/** The answers in the form's order, or every fault with its place. */
export function checkedAnswers(
  edition: EditionId,
  given: readonly GivenAnswer[],
): { readonly answers: readonly Answer[] } | { readonly faults: readonly string[] } {
  const provisions = provisionsOf(edition)
  const found = given.map((answer) => ({
    answer,
    provision: provisions.find(({ id, number }) => answer.provision === id || answer.provision === number),
  }))
  const faults = [
    ...found.flatMap(({ answer, provision }, index) => {
      if (!provision)
        return [`${placeOf(answer, 'provision')}: “${answer.provision}” is no provision of the ${edition} form`]
      const first = found.find((other) => other.provision === provision)
      if (first && found.indexOf(first) < index) return [twice(edition, answer, first.answer, provision, found)]
      return answerFaults(edition, answer, provision)
    }),
    ...provisions
      .filter((provision) => !found.some((each) => each.provision === provision))
      .map(({ number }) => `there is no answer to ${number}`),
  ]
  if (faults.length > 0) return { faults }
  const blanks = blankSelfAssessment(edition).answers
  return {
    answers: blanks.flatMap((blank) => {
      const match = found.find(({ provision }) => provision?.id === blank.provision)
      return match ? [answerOf(blank, match.answer)] : []
    }),
  }
}

function twice(
  edition: EditionId,
  answer: GivenAnswer,
  first: GivenAnswer,
  { number }: Provision,
  found: readonly { readonly provision: Provision | undefined }[],
): string {
  const said = `${placeOf(answer, 'provision')}: ${number} is answered twice, first in ${first.place}`
  const isAsked = provisionsOf(edition).some((provision) => provision.number === `${number}0`)
  const missesTen =
    isAsked && /\.[12]$/.test(number) && !found.some(({ provision }) => provision?.number === `${number}0`)
  return missesTen ? `${said}; a spreadsheet may have turned ${number}0 into ${number}` : said
}

function answerFaults(edition: EditionId, answer: GivenAnswer, provision: Provision): readonly string[] {
  const { category, parts = [], complyLiteral } = answer
  const letters = parts.map(({ letter }) => letter)
  const at = (field: GivenField, faults: readonly string[]) =>
    faults.map((fault) => `${placeOf(answer, field)}: ${fault}`)
  const ofItems = [
    ...letters
      .filter((letter) => edition !== '2020' || !provision.items.some((item) => item.letter === letter))
      .map((letter) => `the form asks for no answer to ${provision.number}${letter} by itself`),
    ...letters
      .filter((letter, index) => letters.indexOf(letter) < index)
      .map((letter) => `${provision.number}${letter} is answered twice`),
    ...parts.flatMap((part) => complyFaults(part.comply, provision)),
    ...parts.flatMap(wordsIn).flatMap(characterFaults),
  ]
  return [
    ...at('comply', complyFaults(answer.comply, provision)),
    ...at(
      'category',
      category && category !== provision.category
        ? [`the category is “${category}”; the form's is ${provision.category ?? 'none'}`]
        : [],
    ),
    ...at('complyLiteral', complyLiteral && edition !== '2020' ? ['only the 2020 form has a Yes and a No column'] : []),
    ...ofItems.map((fault) => `${answer.place}: ${fault}`),
    ...worded.flatMap((field) => at(field, wordsIn(answer[field] ?? '').flatMap(characterFaults))),
  ]
}

const worded = [
  'comply',
  'evidence',
  'commentary',
  'explanation',
  'complyLiteral',
  'complyNote',
  'commentaryFrom',
] as const

/** Where the answer stood, and in a table the column of the field. */
function placeOf({ place, columns }: GivenAnswer, field: GivenField): string {
  const column = columns?.[field]
  return column ? `${place}, column ${column}` : place
}

function complyFaults(comply: Words, { answerKind }: Provision): readonly string[] {
  const said = tidiedLine(comply ?? '')
  if (said === '' || answerKind !== 'yes-no' || yesOrNo.some((known) => known === inCase(said))) return []
  return [`the answer is “${said}”; it must be ${yesOrNo.join(', ')}, or blank`]
}

/** 'Yes' however it was typed; other words as they are. */
const inCase = (words: string): string => yesOrNo.find((known) => known.toLowerCase() === words.toLowerCase()) ?? words

/** A text, or every text that a list or an object holds. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** Controls, halves of characters and the like, which no document can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u

function characterFaults(words: string): readonly string[] {
  const found = unprintable.exec(words)?.[0]
  if (found === undefined) return []
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [`it has a character that cannot be printed: U+${number}`]
}

function answerOf(blank: Answer, given: GivenAnswer): Answer {
  const parts = blank.parts?.map((part) => {
    const match = given.parts?.find(({ letter }) => letter === part.letter)
    return match ? partOf(part, match) : part
  })
  const literal = given.complyLiteral && {
    yes: tidiedLine(given.complyLiteral.yes),
    no: tidiedLine(given.complyLiteral.no),
  }
  const said =
    given.comply === undefined ? complyIn(literal ?? columnsOf({ comply: null }), parts) : answered(given.comply)
  const columns = literal ?? columnsOf(parts ? { comply: said, parts } : { comply: said })
  return {
    ...blank,
    comply: said,
    evidence: evidenceOf(given),
    commentary: tidied(given.commentary ?? ''),
    ...optional('explanation', tidied(given.explanation ?? '')),
    ...(blank.complyLiteral ? { complyLiteral: columns } : {}),
    ...optional('complyNote', tidied(given.complyNote ?? '')),
    ...optional('commentaryFrom', tidiedLine(given.commentaryFrom ?? '')),
    ...(parts ? { parts } : {}),
  }
}

const partOf = (blank: AnswerPart, given: GivenPart): AnswerPart => ({
  ...blank,
  comply: answered(given.comply),
  evidence: evidenceOf(given),
  commentary: tidied(given.commentary ?? ''),
})

const answered = (comply: Words): string | null => inCase(tidiedLine(comply ?? '')) || null

const evidenceOf = ({ evidence = [] }: Pick<GivenAnswer, 'evidence'>): readonly string[] =>
  evidence.map(tidiedLine).filter((line) => line !== '')

const optional = <Name extends string>(name: Name, words: string): { readonly [name in Name]?: string } | object =>
  words === '' ? {} : { [name]: words }
