// How a resident's words about their complaint are read: the command that hears them, about one thing.

import { currentStage } from '#core/complaint/complaint.ts'
import type { Heard } from '#core/complaint/handling-heard.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { ResidentCommand } from '../../../desk.ts'
import { clean, longestStory, type Posted, readText } from '../../../form.ts'
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

/** The text of one field; `missing` says what to enter, where it may not be left empty. */
export const readWords = (posted: Posted, missing?: string, name = 'words') =>
  readText(name, clean(posted[name]), {
    what: 'What you write',
    longest: longestStory,
    ...(missing === undefined ? {} : { missing }),
  })

type Answer = { readonly command: ResidentCommand } | { readonly wrong: readonly Refusal[] }

/** The command of words that are fit to be sent, or what is wrong with them. */
export function withWords(
  posted: Posted,
  missing: string | undefined,
  command: (words: string) => ResidentCommand,
): Answer {
  const read = readWords(posted, missing)
  return 'wrong' in read ? read : { command: command(read.value) }
}
