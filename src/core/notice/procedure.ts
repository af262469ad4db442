// Every step of a notice, and how they decide and apply. Leave a case out and it does not compile.
import { cited, type Decision, type StepDecision } from '../complaint/step.ts'
import { editionFor } from '../handling-code/catalogue.ts'
import type { Notice } from './notice.ts'
import type { NoticeGiven as Given } from './step.ts'
import { type EndNotice, end, type NoticeEnded } from './steps/end.ts'
import { type GiveNotice, give, type NoticeGiven } from './steps/give.ts'
import { type ReturnSet, type SetReturn, setReturn } from './steps/set-return.ts'
import { type TellOfNotice, type ToldOfNotice, tell } from './steps/tell.ts'

export type NoticeCommand = GiveNotice | TellOfNotice | SetReturn | EndNotice
export type NoticeEvent = NoticeGiven | ToldOfNotice | ReturnSet | NoticeEnded

/** Says no with reasons, or what happened; changes nothing. The edition is the one in force when it began. */
export function decideNotice(command: NoticeCommand, notice: Notice | null, given: Given): Decision<NoticeEvent> {
  const sinceOn = command.type === 'GiveNotice' ? command.sinceOn : notice?.sinceOn
  return cited(decided(command, notice, given), sinceOn ? editionFor(sinceOn) : null)
}

function decided(command: NoticeCommand, notice: Notice | null, given: Given): StepDecision<NoticeEvent> {
  switch (command.type) {
    case 'GiveNotice':
      return give.decide(command, notice, given)
    case 'TellOfNotice':
      return tell.decide(command, notice, given)
    case 'SetReturn':
      return setReturn.decide(command, notice, given)
    case 'EndNotice':
      return end.decide(command, notice, given)
  }
}

function applyNotice(notice: Notice | null, event: NoticeEvent): Notice {
  switch (event.type) {
    case 'NoticeGiven':
      return give.apply(notice, event)
    case 'ToldOfNotice':
      return tell.apply(notice, event)
    case 'ReturnSet':
      return setReturn.apply(notice, event)
    case 'NoticeEnded':
      return end.apply(notice, event)
  }
}

/** The notice as its events leave it; null when there are none. */
export const replayNotice = (events: readonly NoticeEvent[]): Notice | null =>
  events.reduce<Notice | null>(applyNotice, null)
