// What happened on a complaint in plain words: a title and a sentence or two for each event.
import { shortDate } from '#core/calendar/dates.ts'
import { overallDecision } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { handlingWordsOf } from './handling-in-words.ts'
import { handlingTitles } from './handling-titles.ts'
import { capital, channelWords, type Named, nameOf, workingDays } from './words.ts'

export function titleOf(event: ComplaintEvent): string {
  switch (event.type) {
    case 'ComplaintReceived':
      return 'Complaint received'
    case 'ComplaintImported':
      return 'Brought in from another record'
    case 'DateReceivedCorrected':
      return 'Day received corrected'
    case 'ComplaintAcknowledged':
      return `Stage ${event.stage} acknowledged`
    case 'ResponseExtended':
      return `Stage ${event.stage} extended`
    case 'ComplaintResponded':
      return `Stage ${event.stage} answered`
    case 'Stage2AskedFor':
      return 'Stage 2 asked for'
    case 'ActionCompleted':
      return `Promise ${event.action} kept`
    case 'ComplaintClosed':
      return 'Complaint closed'
    case 'LetterDelivered':
      return 'Letter sent'
    case 'ClocksReDated':
      return 'Dates moved'
    default:
      return handlingTitles[event.type]
  }
}

export function wordsOf(event: ComplaintEvent, staff: readonly Named[]): string {
  const checkedBy = 'inWelsh' in event ? event.inWelsh?.checkedBy : undefined
  const said = saidOf(event, staff)
  return checkedBy ? `${said} Written in Welsh; checked by ${checkedBy}.` : said
}

function saidOf(event: ComplaintEvent, staff: readonly Named[]): string {
  switch (event.type) {
    case 'ComplaintReceived':
      return `Received ${shortDate(event.receivedOn)}. ${channelWords[event.channel]}.`
    case 'ComplaintImported':
      return `Handled elsewhere; received ${shortDate(event.receivedOn)}. From ${event.source.file}, row ${event.source.row}: ${event.source.reference}.`
    case 'DateReceivedCorrected':
      return `Was ${shortDate(event.from)}; now ${shortDate(event.to)}. ${event.reason}`
    case 'ComplaintAcknowledged': {
      const points = event.points.length === 1 ? '1 point' : `${event.points.length} points`
      return `Acknowledged ${shortDate(event.on)}: ${points}. Handled by ${nameOf(event.handledBy, staff)}.`
    }
    case 'ResponseExtended': {
      const agreed = event.agreedWithResident ? 'The resident agreed.' : 'The resident did not agree, or was not asked.'
      const approved = event.beyondLimitApprovedBy
        ? ` Beyond the limit: ${nameOf(event.beyondLimitApprovedBy, staff)} agreed.`
        : ''
      return `To ${shortDate(event.newDueOn)}; told ${shortDate(event.toldOn)}; we write every ${workingDays(event.updateEveryWorkingDays)}. ${agreed}${approved} ${event.reason}`
    }
    case 'ComplaintResponded': {
      const promises = event.actions.length === 0 ? '' : ` Promises made: ${event.actions.length}.`
      return `Answered ${shortDate(event.on)}: ${overallDecision(event.decisions)}. Decided by ${nameOf(event.decidedBy, staff)}.${event.checkedBy ? ` Checked by ${nameOf(event.checkedBy, staff)}.` : ''}${promises}`
    }
    case 'Stage2AskedFor':
      return `Asked ${shortDate(event.on)}. ${channelWords[event.channel]}.${event.words ? ` They added: ${event.words}` : ''}`
    case 'ActionCompleted':
      return `Done ${shortDate(event.on)}. ${event.proof}`
    case 'ComplaintClosed':
      return `Closed ${shortDate(event.on)}.`
    case 'LetterDelivered':
      return `${capital(event.by)}, ${shortDate(event.on)}.${event.answer ? ` The answer was: ${event.answer}` : ''}`
    case 'ClocksReDated': {
      const moved = event.moved.map(
        ({ stage, clock, from, to }) => `Stage ${stage} ${clock}: was ${shortDate(from)}; now ${shortDate(to)}.`,
      )
      return `${event.because} ${moved.join(' ')}`
    }
    default:
      return handlingWordsOf(event, staff)
  }
}
