// The code that opens one complaint to its resident: derived, so that every letter can print it and no table holds it.
import { createHmac } from 'node:crypto'
import type { DraftId } from '#core/complaint/complaint.ts'
import type { AskedAbout } from '#web/asked-desk.ts'

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twelve letters in three groups, from the deployment's secret; `issue` counts how often a new one was given. */
export const accessCode = (secret: string, landlord: string, complaint: string, issue: number): string =>
  codeOf(secret, [landlord, complaint, String(issue)])

/** The same for one question on a complaint, which whoever was asked answers without an account. */
export const askedCode = (secret: string, landlord: string, { complaint, what, number }: AskedAbout): string =>
  codeOf(secret, [landlord, complaint, what, String(number)])

/** The same for somebody who speaks for its resident; `codesGiven` is how many they were given. */
export const representativeCode = (
  secret: string,
  landlord: string,
  complaint: string,
  { number, codesGiven }: { readonly number: number; readonly codesGiven: number },
): string => codeOf(secret, [landlord, complaint, 'representative', String(number), String(codesGiven)])

type Deployed = { readonly secret: string; readonly address: string }

/** Where they answer it. */
export const askedAt = ({ secret, address }: Deployed, { id }: { readonly id: string }, about: AskedAbout): string =>
  `${address}/${id}/asked/${about.complaint}/${about.what}/${about.number}/${askedCode(secret, id, about)}`

/** What stands for a draft's offer of equality questions where it is kept that it is over: nobody else can make it. */
export const offerOf = (secret: string, landlord: string, draft: DraftId): string =>
  codeOf(secret, [landlord, draft, 'equality questions'])

function codeOf(secret: string, about: readonly string[]): string {
  const drawn = createHmac('sha256', secret).update(about.join('\n')).digest()
  // Read in base 30 as one large number: taking each byte by itself would favour some letters.
  let number = BigInt(`0x${drawn.toString('hex')}`)
  const code = Array.from({ length: 12 }, () => {
    const letter = letters[Number(number % 30n)]
    number /= 30n
    return letter
  }).join('')
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
