// Where the pages of the wordings are, and how far a kind of letter has come, in words.
import type { LetterKind } from '#core/handling-code/edition.ts'
import { inUse, type WordingVersion } from '#core/wording/version.ts'
import type { Person } from '../../../desk.ts'
import { nameOf } from '../parts-of-forms.ts'
import { instantWords } from '../words.ts'

export const wordingsPath = '/staff/letters'

/** 'stage 1 response' stands in an address as 'stage-1-response'. */
export const slugOf = (kind: LetterKind): string => kind.replaceAll(' ', '-')

export const kindPath = (kind: LetterKind): string => `${wordingsPath}/${slugOf(kind)}`

export const versionPath = ({ kind, version }: Pick<WordingVersion, 'kind' | 'version'>): string =>
  `${kindPath(kind)}/${version}`

export const titleOf = (kind: LetterKind): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** The first of them that nobody has answered, of versions with the latest first. */
export const waiting = (versions: readonly WordingVersion[]): WordingVersion | null => {
  const [latest] = versions
  return latest && !latest.answered ? latest : null
}

export function usedWords(versions: readonly WordingVersion[]): string {
  const used = inUse(versions)
  return used ? `Your own, version ${used.version}` : 'The words of Recourse'
}

export const writtenWords = ({ writtenBy, writtenAt }: WordingVersion, staff: readonly Person[]): string =>
  `${nameOf(writtenBy, staff)}, ${instantWords(writtenAt)}`

export function answeredWords({ answered }: WordingVersion, staff: readonly Person[]): string {
  if (!answered) return 'Waits to be approved'
  const { answer, by, at, reason } = answered
  const said = answer === 'approved' ? 'Approved' : 'Returned'
  return `${said} by ${nameOf(by, staff)}, ${instantWords(at)}${reason && `: ${reason}`}`
}
