// The code that opens one complaint to its resident: derived, so that every letter can print it and no table holds it.
import { createHmac } from 'node:crypto'

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twelve letters in three groups, from the deployment's secret; `issue` counts how often a new one was given. */
export function accessCode(secret: string, landlord: string, complaint: string, issue: number): string {
  const drawn = createHmac('sha256', secret).update(`${landlord}\n${complaint}\n${issue}`).digest()
  // Read in base 30 as one large number: taking each byte by itself would favour some letters.
  let number = BigInt(`0x${drawn.toString('hex')}`)
  const code = Array.from({ length: 12 }, () => {
    const letter = letters[Number(number % 30n)]
    number /= 30n
    return letter
  }).join('')
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
