// What anybody sees: a landlord's pages, the complaint form from its start to what is shown when it is sent, and faults.

import { questions } from '#web/pages/complain/catalogue.ts'
import { complainWordsIn } from '#web/pages/complain/words/words.ts'
import { amira, inJourney, nobody, type Reached, type Shot, type Unfiled } from './shot.ts'

const at = (landlord: string, more: Readonly<Record<string, string>> = {}) => ({
  ...nobody,
  params: { landlord, ...more },
})

const assessment = '/:landlord/self-assessment'
const check = '/:landlord/check'

const anybody = inJourney('Anybody', [
  { page: 'The first page', state: 'every landlord', route: '/', place: () => nobody },
  { page: 'A landlord’s start', state: 'with a notice in force', route: '/:landlord', place: () => at('fernbank') },
  { page: 'A landlord’s start', state: 'nothing special', route: '/:landlord', place: () => at('west-lancashire') },
  { page: 'Leaflet', state: 'the whole of it', route: '/:landlord/leaflet', place: () => at('fernbank') },
  ...['policy', 'ombudsman', 'accessibility', 'privacy'].map((page) => ({
    page: `About these pages: ${page}`,
    state: 'full',
    route: `/:landlord/${page}`,
    place: () => at(page === 'privacy' ? 'vivere' : 'fernbank'),
  })),
  { page: 'Published self-assessment', state: 'published', route: assessment, place: () => at('fernbank') },
  { page: 'Published self-assessment', state: 'none', route: assessment, place: () => at('livin') },
  {
    ...{ page: 'A version of the self-assessment', state: 'the first', route: `${assessment}/:id/:version` },
    place: ({ assessments }) => at('fernbank', { id: assessments.published, version: '1' }),
  },
  { page: 'Check on a complaint', state: 'empty', route: check, place: () => at('fernbank'), refuses: 'Continue' },
  { page: 'No such page', state: 'not found', route: '/:landlord', place: () => at('nobody'), status: 404 },
  { page: 'Sign in', state: 'empty', route: '/staff/sign-in', place: () => nobody, refuses: 'Sign in' },
])

const form = '/:landlord/complain'
const writer = (reached: Reached) => ({ who: 'writer', reached, params: { landlord: 'fernbank' } }) as const

/** On these something must be answered before the form goes on. */
const required = ['danger', 'what-happened', 'where', 'authority', 'reply', 'name']

const asked: readonly Unfiled[] = questions.flatMap(({ path, title }) => {
  const one = { page: title(complainWordsIn['en-GB']), route: `${form}/${path}` }
  const empty = { ...one, state: 'empty', place: () => writer('nothing yet') }
  return [
    required.includes(path) ? { ...empty, refuses: 'Continue' } : empty,
    { ...one, state: 'answered', place: () => writer('every answer') },
  ]
})

const making = inJourney('Making a complaint', [
  { page: 'Before you start', state: 'no draft', route: form, place: () => at('fernbank') },
  { page: 'Before you start', state: 'not on this website', route: form, place: () => at('livewest-policy-2020') },
  { page: 'Other ways', state: 'all of them', route: `${form}/other-ways`, place: () => at('fernbank') },
  ...asked,
  {
    ...{ page: 'Check your answers', state: 'ready to send', route: `${form}/check-answers` },
    place: () => writer('every answer'),
  },
  {
    ...{ page: 'Check your answers', state: 'something is missing', route: `${form}/check-answers` },
    place: () => writer('nothing yet'),
  },
  { page: 'Saved', state: 'with its code', route: `${form}/saved`, place: () => writer('every answer') },
  {
    ...{ page: 'Come back', state: 'empty', route: `${form}/come-back`, place: () => at('fernbank') },
    refuses: 'Continue',
  },
  {
    ...{ page: 'Come back', state: 'closed meanwhile', route: `${form}/come-back` },
    place: () => ({ ...at('fernbank'), query: 'closed=what-happened' }),
  },
  {
    ...{ page: 'Report', state: 'empty', route: `${form}/report`, place: () => writer('a report') },
    refuses: 'Send my report',
  },
  { page: 'Sent', state: 'with reference and code', route: `${form}/sent`, place: () => writer('sent') },
  { page: 'Equality questions', state: 'offered', route: `${form}/equality`, place: () => writer('sent') },
  {
    page: 'Finish for a caller',
    state: 'empty',
    route: '/staff/drafts',
    place: () => amira,
    refuses: 'Open the draft',
  },
])

export const publicShots: readonly Shot[] = [...anybody, ...making]
