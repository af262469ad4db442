// The letters that a landlord may have somebody else read before they go.

export const checkedLetters = ['stage 1 response', 'stage 2 response'] as const
export type CheckedLetter = (typeof checkedLetters)[number]
