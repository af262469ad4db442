// The Code's eight kinds of remedy (7.1).
export const remedyKinds = [
  'apology',
  'acknowledgement',
  'explanation',
  'action on delay',
  'decision changed',
  'record amended',
  'financial',
  'policy or practice changed',
] as const
export type RemedyKind = (typeof remedyKinds)[number]
