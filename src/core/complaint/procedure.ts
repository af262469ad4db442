// Every step of the procedure, and how they decide and apply. Leave a case out and it does not compile.
import assert from 'node:assert/strict'
import type { Complaint } from './complaint.ts'
import type { Decision, Given } from './step.ts'
import { type AcknowledgeComplaint, acknowledge, type ComplaintAcknowledged } from './steps/acknowledge.ts'
import { type ActionCompleted, type CompleteAction, completeAction } from './steps/action.ts'
import { type CloseComplaint, type ComplaintClosed, close } from './steps/close.ts'
import {
  type CorrectDateReceived,
  correctDateReceived,
  type DateReceivedCorrected,
} from './steps/correct-date-received.ts'
import { deliver, type LetterDelivered, type ReportLetterDelivered } from './steps/deliver.ts'
import { type AskForStage2, escalate, type Stage2AskedFor } from './steps/escalate.ts'
import { type ExtendResponse, extend, type ResponseExtended } from './steps/extend.ts'
import { type ClocksReDated, type ReDateClocks, reDate } from './steps/re-date.ts'
import { type ComplaintReceived, type ReceiveComplaint, receive } from './steps/receive.ts'
import { type ComplaintResponded, type RespondToComplaint, respond } from './steps/respond.ts'

export type ComplaintCommand =
  | ReceiveComplaint
  | CorrectDateReceived
  | AcknowledgeComplaint
  | ExtendResponse
  | RespondToComplaint
  | AskForStage2
  | CompleteAction
  | CloseComplaint
  | ReportLetterDelivered
  | ReDateClocks

export type ComplaintEvent =
  | ComplaintReceived
  | DateReceivedCorrected
  | ComplaintAcknowledged
  | ResponseExtended
  | ComplaintResponded
  | Stage2AskedFor
  | ActionCompleted
  | ComplaintClosed
  | LetterDelivered
  | ClocksReDated

/** Says no with reasons, or what happened; changes nothing. */
export function decide(command: ComplaintCommand, complaint: Complaint | null, given: Given): Decision<ComplaintEvent> {
  switch (command.type) {
    case 'ReceiveComplaint':
      return receive.decide(command, complaint, given)
    case 'CorrectDateReceived':
      return correctDateReceived.decide(command, complaint, given)
    case 'AcknowledgeComplaint':
      return acknowledge.decide(command, complaint, given)
    case 'ExtendResponse':
      return extend.decide(command, complaint, given)
    case 'RespondToComplaint':
      return respond.decide(command, complaint, given)
    case 'AskForStage2':
      return escalate.decide(command, complaint, given)
    case 'CompleteAction':
      return completeAction.decide(command, complaint, given)
    case 'CloseComplaint':
      return close.decide(command, complaint, given)
    case 'ReportLetterDelivered':
      return deliver.decide(command, complaint, given)
    case 'ReDateClocks':
      return reDate.decide(command, complaint, given)
  }
}

/** The complaint after one more event. */
export function apply(complaint: Complaint | null, event: ComplaintEvent): Complaint {
  switch (event.type) {
    case 'ComplaintReceived':
      return receive.apply(complaint, event)
    case 'DateReceivedCorrected':
      return correctDateReceived.apply(complaint, event)
    case 'ComplaintAcknowledged':
      return acknowledge.apply(complaint, event)
    case 'ResponseExtended':
      return extend.apply(complaint, event)
    case 'ComplaintResponded':
      return respond.apply(complaint, event)
    case 'Stage2AskedFor':
      return escalate.apply(complaint, event)
    case 'ActionCompleted':
      return completeAction.apply(complaint, event)
    case 'ComplaintClosed':
      return close.apply(complaint, event)
    case 'LetterDelivered':
      return deliver.apply(complaint, event)
    case 'ClocksReDated':
      return reDate.apply(complaint, event)
  }
}

/** More events than this on one complaint is a fault: stop and look. */
export const mostEvents = 1000

/** The complaint as its events leave it; null when there are none. */
export function replay(events: readonly ComplaintEvent[]): Complaint | null {
  assert(events.length <= mostEvents, `${events.length} events on one complaint`)
  return events.reduce<Complaint | null>(apply, null)
}
