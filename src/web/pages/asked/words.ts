// Everything that the page says, in each language, on which somebody answers what they were asked, without an account.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'
import { welshLongDate } from '#core/calendar/dates-in-welsh.ts'
import type { Language } from '#documents/document.ts'
import type { SameWords } from '#documents/same-words.ts'

const english = {
  title: { facts: 'What we ask you', position: 'Your side of it' },
  greeting: (name: string) => `${name}, somebody has made a complaint to us, and we ask you for help.`,
  position: 'A complaint says something about what you did. Before anybody decides, you can say how you see it.',
  points: 'This is what the complaint is about',
  by: (on: DateOnly) => `Please answer by ${longDate(on)}.`,
  from: (name: string) => `${name} asks.`,
  ring: (telephone: string) => `If anything is unclear, ring ${telephone}.`,
  label: { facts: 'Your answer', position: 'What do you want to say?' },
  hint: 'What you write becomes part of the record of the complaint. The resident and the Ombudsman may read it.',
  missing: { facts: 'Enter your answer', position: 'Enter what you want to say' },
  what: 'What you write',
  send: 'Send',
  thanks: {
    title: 'Thank you',
    words: 'We have your answer, or do not wait for it any more. There is nothing else to do.',
  },
}

export type AskedWords = SameWords<typeof english>

export const askedWordsIn: { readonly [language in Language]: AskedWords } = {
  'en-GB': english,
  // No Welsh translator has read these: see decisions/0033.
  cy: {
    title: { facts: 'Beth rydym yn ei ofyn i chi', position: 'Eich ochr chi' },
    greeting: (name) => `${name}, mae rhywun wedi gwneud cwyn i ni, a gofynnwn i chi am help.`,
    position: 'Mae cwyn yn dweud rhywbeth am yr hyn a wnaethoch. Cyn i neb benderfynu, gallwch ddweud eich barn chi.',
    points: 'Dyma beth yw’r gŵyn',
    by: (on) => `Atebwch erbyn ${welshLongDate(on)}, os gwelwch yn dda.`,
    from: (name) => `${name} sy’n gofyn.`,
    ring: (telephone) => `Os oes rhywbeth yn aneglur, ffoniwch ${telephone}.`,
    label: { facts: 'Eich ateb', position: 'Beth hoffech ei ddweud?' },
    hint: 'Daw’r hyn a ysgrifennwch yn rhan o gofnod y gŵyn. Gall y preswylydd a’r Ombwdsmon ei ddarllen.',
    missing: { facts: 'Rhowch eich ateb', position: 'Rhowch yr hyn yr hoffech ei ddweud' },
    what: 'Yr hyn a ysgrifennwch',
    send: 'Anfon',
    thanks: {
      title: 'Diolch',
      words: 'Mae eich ateb gennym, neu nid ydym yn aros amdano bellach. Nid oes dim arall i’w wneud.',
    },
  },
}
