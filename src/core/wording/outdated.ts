// Words that no letter should say any more, with the day from which they are wrong and where that is known from.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'

export type OutdatedWords = {
  readonly pattern: RegExp
  readonly because: string
  readonly wrongFrom: DateOnly
  readonly source: string
}

const designatedPerson = {
  because:
    'Since 1 October 2022 nobody waits eight weeks, or asks a designated person, before the Ombudsman can look at a complaint',
  wrongFrom: dateOnly('2022-10-01'),
  source: 'The end of the “democratic filter” on 1 October 2022',
}

const oldAddress = {
  because: 'This is an old address of the Housing Ombudsman: ((part: ombudsman)) prints the one in use',
  // The day on which the address in use was last looked up; when the old ones ended is not known.
  wrongFrom: dateOnly('2026-11-22'),
  source: 'Seen on pages of landlords that were never put right',
}

export const outdatedWords: readonly OutdatedWords[] = [
  { pattern: /\b(?:8|eight)[\s-]+weeks?\b/gi, ...designatedPerson },
  { pattern: /\bdesignated\s+(?:person|body|tenant\s+panel)s?\b/gi, ...designatedPerson },
  { pattern: /\bPO\s+Box\s+152\b|\bL33\s*7WQ\b|\bExchange\s+Tower\b|\bE14\s*9GE\b/gi, ...oldAddress },
  {
    pattern: /\b[\w.-]+@housing-ombudsman\.org\.uk\b/gi,
    because: 'The Housing Ombudsman has taken no new cases by email since 13 January 2026',
    wrongFrom: dateOnly('2026-01-13'),
    source: 'A banner on housing-ombudsman.org.uk/?p=134900',
  },
]
