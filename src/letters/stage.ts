// What a stage is, in words, with the landlord's own name for it where that is another.
import type { Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Words } from './words/words.ts'

const plainName = /^stage (1|2|one|two)$/i

export function stageWords(stage: Stage, { stages }: Profile, words: Words): string {
  const { name } = stages[stage === 1 ? 0 : 1]
  const explained = words.stage.explained(stage)
  return plainName.test(name) ? explained : `${explained} ${words.stage.called(name)}`
}
