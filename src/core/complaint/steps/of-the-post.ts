// The steps about what carries our letters and texts: the lines of the two tables of the procedure that are theirs.
import { askForTexts, reportTextNotSent, reportTextSent, stopTexts } from './text-messages.ts'
import { reportNotDelivered, sendAgain, settle } from './undelivered.ts'

export const commandsOfThePost = {
  ReportLetterNotDelivered: reportNotDelivered,
  SendLetterAgain: sendAgain,
  SettleLetter: settle,
  AskForTexts: askForTexts,
  StopTexts: stopTexts,
  ReportTextSent: reportTextSent,
  ReportTextNotSent: reportTextNotSent,
}

export const eventsOfThePost = {
  LetterNotDelivered: reportNotDelivered,
  LetterSentAgain: sendAgain,
  LetterSettled: settle,
  TextsAskedFor: askForTexts,
  TextsStopped: stopTexts,
  TextSent: reportTextSent,
  TextNotSent: reportTextNotSent,
}
