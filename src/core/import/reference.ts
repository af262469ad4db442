// Our reference for a complaint handled elsewhere, drawn from theirs: the same row gives the same reference for ever.
import { type ComplaintId, complaintId } from '../complaint/complaint.ts'
import { referenceLetters } from '../complaint/identity.ts'

type Whose = { readonly landlord: string; readonly kind: string; readonly reference: string }

/** As many draws as are made: two of ours share a draw once in hundreds of millions, and then the next one is taken. */
export const mostDraws = 20

/** `digest` is a hash of a text in hexadecimal digits. The year '00' is nobody's: it says that it was handled elsewhere. */
export function importedReference(whose: Whose, draw: number, digest: (text: string) => string): ComplaintId {
  const drawn = BigInt(`0x${digest(JSON.stringify([whose.landlord, whose.kind, whose.reference, draw]))}`)
  const letters = Array.from({ length: 6 }, (_, place) => {
    const size = BigInt(referenceLetters.length)
    return referenceLetters[Number((drawn / size ** BigInt(place)) % size)]
  })
  return complaintId(`C-00-${letters.join('')}`)
}
