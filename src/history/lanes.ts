// Whose act an event is, and the day on which it happened: the two lanes of the Ombudsman's chronology.
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { FileSource } from '#core/complaint/handling-files.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'

/** What others did, the Ombudsman among them, stands with the landlord: it is what the landlord heard. */
export type Lane = 'resident' | 'landlord'

/** What the resident did or said, or whoever speaks for them; every other event is the landlord's. */
const ofResident: ReadonlySet<ComplaintEvent['type']> = new Set<ComplaintEvent['type']>([
  'ComplaintReceived',
  'Stage2AskedFor',
  'RepresentativeAppointed',
  'AuthorityRecorded',
  'RepresentationEnded',
  'LetterFormatChanged',
  'ResidentHeard',
  'TextsAskedFor',
  'TextsStopped',
  'ClarificationGiven',
  'NewIssueRaised',
  'RemedyOfferAnswered',
  'MediationAnswered',
  'SatisfactionRecorded',
])

export const laneOfFile = (from: FileSource): Lane =>
  from === 'resident' || from === 'representative' ? 'resident' : 'landlord'

/** The resident's where it came from the address that they gave us; of any other nobody knows who wrote it. */
export const laneOfMessage = (sender: string, residentEmail: string): Lane =>
  residentEmail !== '' && sender.toLowerCase().includes(residentEmail.toLowerCase()) ? 'resident' : 'landlord'

export function laneOf(event: ComplaintEvent, { handling }: Pick<Complaint, 'handling'>): Lane {
  if (event.type === 'FileReceived' || event.type === 'FileRefused') return laneOfFile(event.from)
  if (event.type === 'AccountGiven') {
    const asked = handling.fairChances.find(({ number }) => number === event.fairChance)
    return asked?.to === 'resident' ? 'resident' : 'landlord'
  }
  return ofResident.has(event.type) ? 'resident' : 'landlord'
}

/** The day it happened, as we were told; of what has no day of its own, the day on which it was written down. */
export function dayOf({ event, recordedAt }: RecordedEvent): DateOnly {
  if ('on' in event) return event.on
  if ('receivedOn' in event) return event.receivedOn
  if ('toldOn' in event) return event.toldOn
  if ('offeredOn' in event) return event.offeredOn
  if ('appointedOn' in event) return event.appointedOn
  if ('agreedOn' in event) return event.agreedOn
  if ('issuedOn' in event) return event.issuedOn
  if ('awareAt' in event) return dayInLondon(event.awareAt)
  if ('at' in event) return dayInLondon(event.at)
  return dayInLondon(Date.parse(recordedAt))
}
