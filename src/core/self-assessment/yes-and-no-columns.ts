// The 2020 form prints its answers in a Yes and a No column; what stands there, and what answer that is.
import type { Answer, AnswerPart } from './answer.ts'

export type Columns = { readonly yes: string; readonly no: string }
type Answered = Pick<AnswerPart, 'comply'>

export const notAnswered = 'Not answered'

export function columnsOf({ comply, parts = [] }: Answered & { readonly parts?: readonly Answered[] }): Columns {
  if (parts.some((part) => part.comply !== null)) return { yes: parts.map(inWords).join(' '), no: '' }
  if (comply === null) return { yes: '', no: '' }
  return comply === 'No' ? { yes: '', no: comply } : { yes: comply, no: '' }
}

/** The answer in the columns: Yes or No where one is given, the words themselves where they are something else. */
export function complyIn({ yes, no }: Columns, parts: readonly Answered[] = []): string | null {
  if (parts.some((part) => part.comply !== null))
    return [...new Set(parts.map(inWords))].length === 1 ? inWords(parts[0]) : parts.map(inWords).join(' / ')
  if (/^Yes\b/.test(yes)) return 'Yes'
  if (yes === '') return no === '' ? null : 'No'
  return yes
}

/** The answer as its columns would give it back; an answer for which this is another one is printed beside them. */
export const isPlain = ({ comply, complyLiteral, parts }: Answer): boolean =>
  complyLiteral === undefined || complyIn(complyLiteral, parts) === comply

const inWords = (part: Answered | undefined): string => part?.comply ?? notAnswered
