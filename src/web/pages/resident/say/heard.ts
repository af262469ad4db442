// How a resident's words about their complaint are read: the command that hears them, about one thing.

import { currentStage } from '#core/complaint/complaint.ts'
import type { Heard } from '#core/complaint/handling-heard.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { ResidentCommand } from '../../../desk.ts'
import { clean, longestStory, type Posted } from '../../../form.ts'
import type { Tongue } from '../../../tongue.ts'
import type { SayContext } from './act.ts'

type Said = Pick<Heard, 'about' | 'words'> & Partial<Pick<Heard, 'points' | 'actions'>>

export const heardBy = ({ desk, file }: SayContext, said: Said): ResidentCommand => ({
  type: 'HearResident',
  stage: currentStage(file.complaint).stage,
  on: desk.today(),
  channel: 'web',
  points: [],
  actions: [],
  ...said,
})

type Answer = { readonly command: ResidentCommand } | { readonly wrong: readonly Refusal[] }

/** The command of words that are fit to be sent, or what is wrong with them; `missing` where they may not be left out. */
export function withWords(
  posted: Posted,
  { words: { say } }: Tongue,
  command: (words: string) => ResidentCommand,
  missing?: string,
): Answer {
  const words = clean(posted.words)
  if (words === '' && missing !== undefined) return { wrong: [{ field: 'words', because: missing }] }
  if (words.length > longestStory) return { wrong: [{ field: 'words', because: say.tooLong }] }
  return { command: command(words) }
}
