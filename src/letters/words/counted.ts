// Days counted in English.

export const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`)
