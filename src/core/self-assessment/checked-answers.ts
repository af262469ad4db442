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

/** An answer as it came, and where it stood there. */
export type GivenAnswer = {
  readonly place: string
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
      if (!provision) return [`${answer.place}: “${answer.provision}” is no provision of the ${edition} form`]
      const first = found.find((other) => other.provision === provision)
      if (first && found.indexOf(first) < index) return [twice(answer, first.answer, provision, found)]
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
  answer: GivenAnswer,
  first: GivenAnswer,
  { number }: Provision,
  found: readonly { readonly provision: Provision | undefined }[],
): string {
  const said = `${answer.place}: ${number} is answered twice, first in ${first.place}`
  const missesTen = /\.[12]$/.test(number) && !found.some(({ provision }) => provision?.number === `${number}0`)
  return missesTen ? `${said}; a spreadsheet may have turned ${number}0 into ${number}` : said
}

function answerFaults(edition: EditionId, answer: GivenAnswer, provision: Provision): readonly string[] {
  const { place, category, parts = [], complyLiteral } = answer
  const letters = parts.map(({ letter }) => letter)
  const faults = [
    ...complyFaults(answer.comply, provision),
    ...(category && category !== provision.category
      ? [`the category is “${category}”; the form's is ${provision.category ?? 'none'}`]
      : []),
    ...(complyLiteral && edition !== '2020' ? ['only the 2020 form has a Yes and a No column'] : []),
    ...letters
      .filter((letter) => edition !== '2020' || !provision.items.some((item) => item.letter === letter))
      .map((letter) => `the form asks for no answer to ${provision.number}${letter} by itself`),
    ...letters
      .filter((letter, index) => letters.indexOf(letter) < index)
      .map((letter) => `${provision.number}${letter} is answered twice`),
    ...parts.flatMap((part) => complyFaults(part.comply, provision)),
    ...wordsIn(answer).flatMap(characterFaults),
  ]
  return faults.map((fault) => `${place}: ${fault}`)
}

function complyFaults(comply: Words, { answerKind }: Provision): readonly string[] {
  const said = tidiedLine(comply ?? '')
  if (said === '' || answerKind !== 'yes-no' || yesOrNo.some((known) => known === inCase(said))) return []
  return [`the answer is “${said}”; it must be ${yesOrNo.join(', ')}, or blank`]
}

/** 'Yes' however it was typed; other words as they are. */
const inCase = (words: string): string => yesOrNo.find((known) => known.toLowerCase() === words.toLowerCase()) ?? words

const wordsIn = (answer: GivenAnswer): readonly string[] =>
  [answer, ...(answer.parts ?? []), answer.complyLiteral ?? {}]
    .flatMap((each): readonly unknown[] => Object.values(each))
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string')

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
