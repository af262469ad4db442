// What GOV.UK Notify's answers say of a sending: its statuses, its errors by their number, and silence.
import type { Fate } from './channel.ts'

/** Its documented words for what is on its way, and for what has come to an end. */
const underWay = ['created', 'sending', 'pending', 'pending-virus-check', 'accepted']
const arrived = ['delivered', 'sent', 'received']
const failed: { readonly [status: string]: string } = {
  'permanent-failure': 'it cannot be delivered: the address or number is wrong, or it cannot be printed',
  'temporary-failure': 'it could not be delivered: the inbox is full, it was taken for spam, or the phone was off',
  'technical-failure': 'something broke between Notify and whoever carries it',
  'validation-failed': 'something on the letter stands outside the printable area',
  'virus-scan-failed': 'Notify takes the file for a virus',
  cancelled: 'somebody cancelled it in Notify',
}

export function fateOfStatus(id: string, status: string): Fate {
  const because = failed[status]
  if (because) return { went: 'no', reason: `GOV.UK Notify gave up “${status}”: ${because} (${id})` }
  if (arrived.includes(status)) return { went: 'yes', answer: `${id} ${status}`, settled: true }
  if (underWay.includes(status)) return { went: 'yes', answer: `${id} ${status}` }
  return { went: 'not known', reason: `GOV.UK Notify says “${status}”, which we do not know (${id})` }
}

/** Before any of these, nothing of the letter has left. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/**
 * What an error says of what was being sent. Only its number and its words are read: the rest of it holds the key, the
 * address and the letter. Of an error on their side (5xx) nothing is believed: Notify is asked before it is sent again.
 */
export function fateOfError(error: unknown): Fate {
  if (!(error instanceof Error && 'code' in error)) throw error
  const code = String(error.code)
  const response = 'response' in error ? answerIn(error.response) : null
  if (!response) {
    if (neverConnected.includes(code)) return { went: 'later', reason: `GOV.UK Notify could not be reached: ${code}` }
    return { went: 'not known', reason: `GOV.UK Notify did not answer: ${code}` }
  }
  const said = `${response.status} ${saidBy(response.data)}`.trim()
  if (response.status >= 500 || response.status === 408) {
    return { went: 'not known', reason: `GOV.UK Notify had an error: ${said}` }
  }
  // Too many at once, or a key that it does not take: neither is the fault of the letter.
  if (response.status === 429 || response.status === 401 || response.status === 403) {
    return { went: 'later', reason: `GOV.UK Notify would not take it now: ${said}` }
  }
  return { went: 'no', reason: `GOV.UK Notify refused it: ${said}` }
}

/** Thrown where it is waited for no longer. */
export const noAnswer = (): Error =>
  Object.assign(new Error('GOV.UK Notify did not answer in time'), { code: 'ETIMEDOUT' })

function answerIn(response: unknown): { readonly status: number; readonly data: unknown } | null {
  if (typeof response !== 'object' || response === null || !('status' in response)) return null
  return { status: Number(response.status), data: 'data' in response ? response.data : null }
}

/** 'ValidationError: phone_number Not enough digits', without addresses and numbers: an answer is kept as a fact. */
function saidBy(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return ''
  return data.errors
    .map((one) => `${one?.error ?? ''}: ${one?.message ?? ''}`)
    .join('; ')
    .replace(/[^\s<>]+@[^\s<>]+/g, '(address)')
    .replace(/\+?\d[\d ]{8,}\d/g, '(number)')
    .slice(0, 500)
}
