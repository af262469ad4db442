// Where a request is, how far it is, and what its items are called.
import { isComplaintId } from '#core/complaint/complaint.ts'
import { isSenderId, type RecordId } from '#core/subject-access/request.ts'
import type { AccessItem, AccessRequest } from '../../../subject-access-desk.ts'
import { capital } from '../words.ts'

/** Mail that belongs to nothing is on the list of such mail. */
export const recordPath = (id: RecordId): string =>
  isSenderId(id) ? '/staff/messages' : isComplaintId(id) ? `/staff/complaints/${id}` : `/staff/contacts/${id}`

export const accessPath = (number: number): string => `/staff/subject-access/${number}`

export const itemsPath = (number: number, record: RecordId): string =>
  `${accessPath(number)}/${encodeURIComponent(record)}`

export type AccessState = 'being decided' | 'being built' | 'failed' | 'built' | 'removed'

export function stateOf({ decidedAt, builtAt, failed, removedAt }: AccessRequest): AccessState {
  if (removedAt !== null) return 'removed'
  if (builtAt !== null) return 'built'
  if (failed !== null) return 'failed'
  return decidedAt === null ? 'being decided' : 'being built'
}

export const stateWords: { readonly [state in AccessState]: string } = {
  'being decided': 'Somebody decides what is held back',
  'being built': 'The file is being built',
  failed: 'The file could not be built',
  built: 'The file is ready',
  removed: 'The file was taken away',
}

export const itemTitle = ({ kind, which, text }: AccessItem): string =>
  kind === 'entry' ? `Entry ${which}: ${text}` : capital(text)
