// Words that several rules use in their reasons.
import type { Channel } from '../../complaint/complaint.ts'

/** '1 point', '2 points'. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const channelWords: { readonly [channel in Channel]: string } = {
  phone: 'by phone',
  web: 'on the web',
  email: 'by email',
  letter: 'by letter',
  'in person': 'in person',
  'social media': 'on social media',
  text: 'by text',
  advocate: 'through an advocate',
}

/** How a complaint was made; null where a record of elsewhere does not say. */
export const byChannel = (channel: Channel | null): string => (channel ? channelWords[channel] : 'in a way not known')
