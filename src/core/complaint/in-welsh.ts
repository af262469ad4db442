// What staff wrote in Welsh for a resident who reads it, and the person who says that it is right.

/** Left out where it was written in English. No machine writes it: it is typed as it goes. */
export type InWelsh = { readonly inWelsh?: { readonly checkedBy: string } }
