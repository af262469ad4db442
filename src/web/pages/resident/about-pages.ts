// The pages that stand at the foot of every other, by the last word of their addresses.
export const aboutPages = ['policy', 'ombudsman', 'accessibility', 'privacy'] as const
export type AboutPage = (typeof aboutPages)[number]
