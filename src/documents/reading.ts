// How a document reads: its words, the minutes it takes, and how easy it is by Flesch's measure; shown, never enforced.
import { flesch } from 'flesch'
import { syllable } from 'syllable'
import { type Block, type Document, everyBlock, itemsOf, plain, type Text } from './document.ts'

export type Reading = {
  readonly words: number
  /** Of reading in silence, rounded up. */
  readonly minutes: number
  /** From 0, the hardest, to 100. Null where nothing is in sentences, or in a language that it does not measure. */
  readonly ease: number | null
  /** The age, in whole years, at which somebody who reads as most do at that age can read it; null where `ease` is. */
  readonly readAt: number | null
}

/** What residents are written to is to be read by somebody of this age or younger. */
export const oldestReader = 11

/** Brysbaert, How many words do we read per minute? (2019): adults reading prose in English. */
const wordsAMinute = 238

const inWords = new Intl.Segmenter('en-GB', { granularity: 'word' })
const inSentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

export function readingOf({ blocks: top, language }: Pick<Document, 'blocks' | 'language'>): Reading {
  const blocks = everyBlock(top)
  const words = blocks.flatMap(everyText).reduce((sum, text) => sum + wordCount(text), 0)
  const counts = language === 'en-GB' ? countsOf(blocks) : null
  return {
    words,
    minutes: Math.ceil(words / wordsAMinute),
    ease: counts && Math.min(100, Math.max(0, Math.round(flesch(counts)))),
    readAt: counts && ageOf(counts),
  }
}

type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number }

/** Of its sentences alone: names, addresses, telephone numbers and tables have none, and would be taken for short ones. */
function countsOf(blocks: readonly Block[]): Counts | null {
  const prose = blocks.flatMap(sentencesOf)
  const counts = {
    sentence: prose.length,
    word: prose.reduce((sum, text) => sum + wordCount(text), 0),
    syllable: prose.reduce((sum, text) => sum + syllable(text), 0),
  }
  return counts.word === 0 || counts.syllable === 0 ? null : counts
}

/**
 * Kincaid and others, Derivation of new readability formulas (1975), gives the year of an American school; a child is six
 * years older than its number when that year ends. Before 5 and after 18, nobody is in a year of school.
 */
function ageOf({ sentence, word, syllable: syllables }: Counts): number {
  const year = 0.39 * (word / sentence) + 11.8 * (syllables / word) - 15.59
  return Math.min(18, Math.max(5, Math.ceil(year + 6)))
}

function sentencesOf(block: Block): readonly string[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return []
  const texts: readonly Text[] = block.kind === 'list' ? itemsOf(block) : [block.text]
  return texts
    .flatMap((text) => [...inSentences.segment(plain(text))].map(({ segment }) => segment))
    .filter((sentence) => wordCount(sentence) > 0)
}

function everyText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'facts':
      return block.rows.flatMap(([label, value]) => [label, plain(value)])
    case 'table':
      return [block.caption, ...block.columns.map(({ head }) => head), ...block.rows.flat().map(plain)]
    case 'part':
      return []
  }
}

const wordCount = (text: string): number => [...inWords.segment(text)].filter(({ isWordLike }) => isWordLike).length
