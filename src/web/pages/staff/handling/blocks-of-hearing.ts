// The block about what the resident tells us on their complaint, each with what we did about it.
import { longDate } from '#core/calendar/dates.ts'
import { asksSomething } from '#core/complaint/handling-heard.ts'
import { heardAboutWords, heardLines } from '#history/heard-words.ts'
import { channelWords } from '../words.ts'
import type { Block } from './block.ts'

export const heard: Block = {
  title: 'What the resident told us',
  empty: 'What the resident tells us, on their page or by any other way, will stand here with what we did about it.',
  rows: ({ handling }) =>
    handling.heard.map((said) => ({
      key: heardAboutWords[said.about],
      says: [
        `${longDate(said.on)}, ${channelWords[said.channel]}.`,
        ...heardLines(said),
        said.answer
          ? `${longDate(said.answer.on)}: ${said.answer.words}`
          : asksSomething(said) && 'Nobody has answered it yet.',
      ],
      number: said.number,
    })),
}
