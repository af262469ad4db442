// The addresses and the words of the pages that bring in past complaints.
import type { ImportCounts } from '#core/import/counts.ts'

export const importPath = '/staff/import'
export const filePath = (id: string): string => `${importPath}/${id}`

export const complaints = (count: number): string =>
  count === 1 ? '1 complaint' : `${count.toLocaleString('en-GB')} complaints`

export const rows = (count: number): string => (count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`)

type Shown = Pick<ImportCounts, 'recorded' | 'already' | 'different' | 'faulty'>

export const recordedWords = ({ recorded, already, different, faulty }: Shown): readonly string[] => [
  `${complaints(recorded)} brought in.`,
  ...(already > 0 ? [`${complaints(already)} had been brought in before: nothing of that is changed.`] : []),
  ...(different > 0
    ? [`Of ${complaints(different)} the file says something else than the record, which stays as it is.`]
    : []),
  ...(faulty > 0 ? [`${complaints(faulty)} with faults ${faulty === 1 ? 'was' : 'were'} left out.`] : []),
]
