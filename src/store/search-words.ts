// What a complaint or a contact can be found by, and how what somebody typed is asked: accents and capitals make no difference.
import { type RawBuilder, sql } from 'kysely'
import { type Complaint, isComplaintId } from '#core/complaint/complaint.ts'
import { type Contact, isContactId } from '#core/contact/contact.ts'

type Searchable = {
  readonly references: readonly string[]
  readonly name: string
  /** Where they live and how they are reached; a telephone number as it was written and in one piece. */
  readonly address: string
  readonly story: string
}

/** The reference whole and by its last six letters, as people read it out; and the one that it had elsewhere. */
export const searchable = ({ id, resident, story, ...kept }: Complaint | Contact): Searchable => ({
  references: [id.toLowerCase(), id.slice(-6).toLowerCase(), ...('imported' in kept ? elsewhere(kept) : [])],
  name: plain(resident.name),
  address: plain([resident.address, resident.telephone, numberOf(resident.telephone), resident.email].join(' ')),
  story: plain(story),
})

const numberOf = (telephone: string): string => telephone.replace(/\D/g, '')

const elsewhere = ({ imported }: Pick<Complaint, 'imported'>): readonly string[] =>
  imported ? plain(imported.source.reference).split(' ').filter(Boolean) : []

/** Small letters and digits with spaces between, so that PostgreSQL parts words where we do, whatever its locale. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isReference = (text: string): boolean => isComplaintId(text) || isContactId(text)

/** More words than this narrow nothing further. */
const mostWords = 10

/** The words that somebody looks for; none when nothing that was typed can be looked for. */
export const wordsIn = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .flatMap((word) => (isReference(word.toUpperCase()) ? [word.toLowerCase()] : plain(word).split(' ')))
    .filter((word) => word !== '')
    .slice(0, mostWords)

/**
 * All the words, each as the beginning of a reference, a name or a word of the address, or as a word of the story in any
 * of its forms. A word that says nothing in a story ("the", but also "will") counts only when there is no other.
 */
export function askedFor(words: readonly string[]): RawBuilder<string> {
  const all = words.map((word) => ({ start: sql`${`'${word}':*AB`}::tsquery`, inStory: toldAs(word) }))
  const telling = all.map(
    ({ start, inStory }) => sql`case when numnode(${inStory}) = 0 then ''::tsquery else ${start} || ${inStory} end`,
  )
  const asked = sql`(${sql.join(telling, sql` && `)})`
  const starts = all.map(({ start }) => start)
  return sql`case when numnode(${asked}) > 0 then ${asked} else ${sql.join(starts, sql` && `)} end`
}

const toldAs = (word: string): RawBuilder<string> => sql`to_tsquery('english', ${`'${word}':D`})`
