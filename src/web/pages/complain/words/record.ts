// What staff read on the record of a complaint that came by the form, in English whatever language it was sent in.

export const danger = {
  hurt: 'Said on the complaint form: somebody could be hurt or made ill',
  essential: 'Said on the complaint form: no heating, hot water, water or electricity, or the home cannot be locked',
  unknown: 'Said on the complaint form: it is not known whether anybody is in danger',
} as const

export const authority = {
  given: 'The representative said on the complaint form that the resident agrees',
  byLaw: 'The representative said on the complaint form that they may act by law',
  scope: 'This complaint',
} as const

/** Said after the story, so that nothing answered is lost. */
export const added = {
  when: (words: string) => `When it started, or when they found out: ${words}.`,
  where: (words: string) => `Where: ${words}.`,
  whenUnknown: 'not known',
  whereUnknown: 'not known, or not about a place',
  group: 'On behalf of a group. How many people is not known.',
  posted: 'Papers will follow by post.',
} as const

/** Said wherever staff might contact the resident. */
export const needs = {
  inWelsh: 'Complained in Welsh: their own words may be in Welsh',
  help: {
    'help-interpreter': 'Needs an interpreter',
    'help-sign': 'Uses British Sign Language',
    'help-relay': 'Calls through Relay UK',
    'help-meet': 'Wants to talk face to face',
    'help-person': 'Wants to have somebody with them',
    'help-time': 'Needs more time to answer us',
  },
  language: (language: string) => `Needs an interpreter: ${language}`,
  byText: (number: string) => `Reply by text message to ${number}: do not ring first`,
  times: (words: string) => `A good time: ${words}`,
  safe: (words: string) => `NOT SAFE: ${words}`,
  through: (representative: string, resident: string) =>
    `These are the details of ${representative}, who says that they speak for ${resident}. Until that is agreed, tell them nothing about ${resident}`,
  speaks: (representative: string) => `These are the details of ${representative}, who speaks for them`,
} as const
