// Everything that the page says on which somebody answers what they were asked, without an account.

export const askedWords = {
  title: { facts: 'What we ask you', position: 'Your side of it' },
  greeting: (name: string) => `${name}, somebody has made a complaint to us, and we ask you for help.`,
  position: 'A complaint says something about what you did. Before anybody decides, you can say how you see it.',
  points: 'This is what the complaint is about',
  by: (day: string) => `Please answer by ${day}.`,
  from: (name: string, telephone: string | null) =>
    `${name} asks.${telephone ? ` If anything is unclear, ring ${telephone}.` : ''}`,
  label: { facts: 'Your answer', position: 'What do you want to say?' },
  hint: 'What you write becomes part of the record of the complaint. The resident and the Ombudsman may read it.',
  missing: { facts: 'Enter your answer', position: 'Enter what you want to say' },
  send: 'Send',
  thanks: {
    title: 'Thank you',
    words: 'We have your answer, or do not wait for it any more. There is nothing else to do.',
  },
} as const
