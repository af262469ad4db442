// Which fields of each event are words (what people said, names, addresses): kept apart, and erasable when the law asks.
import type { ComplaintEvent } from './procedure.ts'

/** Paths into the event; '*' stands for every place of a list. Every other field is a fact and never changes. */
export const wordsOf: { readonly [type in ComplaintEvent['type']]: readonly string[] } = {
  ComplaintReceived: [
    'resident.name',
    'resident.address',
    'resident.telephone',
    'resident.email',
    'resident.needs',
    'story',
    'outcomeWanted',
  ],
  DateReceivedCorrected: ['reason'],
  ComplaintAcknowledged: ['points.*.text', 'outcomesSought.*', 'notOurs.*.text', 'notOurs.*.whoIs'],
  ResponseExtended: ['reason'],
  ComplaintResponded: ['decisions.*.reasons', 'remedies.*.what', 'actions.*.what'],
  Stage2AskedFor: ['words'],
  ActionCompleted: ['proof'],
  ComplaintClosed: [],
  LetterDelivered: [],
  ClocksReDated: [],
}

/** What stands in an event where words were erased. */
export const erased = '[erased]'
