// What the pages say of somebody who speaks for the resident: to the resident, and to them.

export const speakingInEnglish = {
  title: 'Who speaks for you',
  awaited: 'They asked to speak for you. We tell them nothing until you say yes.',
  online: {
    read: 'With an access code of their own they can read this page and our letters.',
    speak: 'With an access code of their own they can read this page and our letters, and answer for you.',
  },
  noLonger: (name: string) => `${name} no longer speaks for me`,
  youSpeakFor: (name: string) => `You speak for ${name} in this complaint. This page is as they see it.`,
  youMay: {
    read: 'You can read it here. To say something for them, contact us.',
    speak: 'What you say here, you say for them. They can see it too.',
  },
} as const
