// What the resident of one complaint sees, in each state of it, and what somebody sees who was asked by a link.
import { wordsOf } from '#web/pages/resident/say/act.ts'
import { sayings } from '#web/pages/resident/say/catalogue.ts'
import { tongueIn } from '#web/tongue.ts'
import { inJourney, nobody, type Shot, type StagedComplaint, stagedComplaints, type Unfiled } from './shot.ts'
import type { World } from './world.ts'

const own = '/:landlord/complaint'
const of = (one: StagedComplaint, more: Readonly<Record<string, string>> = {}) =>
  ({ who: 'resident', of: one, params: { landlord: 'fernbank', ...more } }) as const

/** Sending these with nothing in them is an answer too. */
const sayNothing = ['think-again', 'more-time', 'stop-texts', 'no-longer-speaks']

const said: readonly Unfiled[] = sayings.map((say) => {
  const route = `${own}/${say.path}${say.numbered ? '/:number' : ''}`
  const place = async (world: World) => {
    const { of: one, number } = await world.canSay(say)
    return of(one, { number })
  }
  const shot = { page: wordsOf(say, tongueIn('en-GB')).title, route, place }
  return { ...shot, state: 'empty', ...(sayNothing.includes(say.path) ? {} : { refuses: 'Send' }) }
})

const complaint = inJourney('The resident’s own complaint', [
  ...stagedComplaints.map((one) => ({ page: 'Your complaint', state: one, route: own, place: () => of(one) })),
  ...(['more time', 'answered'] as const).map((one) => ({
    ...{ page: 'Your complaint', state: `${one}, to whoever speaks for them`, route: own },
    place: () => ({ ...of(one), speaker: true }) as const,
  })),
  {
    page: 'You can read this complaint, and not answer in it',
    state: 'to whoever may only read',
    route: `${own}/tell-us`,
    place: () => ({ ...of('answered'), speaker: true }) as const,
    status: 403,
  },
  {
    page: 'A letter',
    state: 'the acknowledgement, long names',
    route: `${own}/letters/:number`,
    place: () => of('long names', { number: '2' }),
  },
  {
    page: 'A letter',
    state: 'right-to-left text',
    route: `${own}/letters/:number`,
    place: () => of('right to left', { number: '2' }),
  },
  {
    page: 'A letter',
    state: 'the answer',
    route: `${own}/letters/:number`,
    place: () => of('answered', { number: '3' }),
  },
  {
    ...{ page: 'Send us files', state: 'empty', route: `${own}/files`, place: () => of('answered') },
    refuses: 'Send',
  },
  ...said,
  { page: 'Thank you', state: 'told', route: `${own}/told`, place: () => of('answered') },
  { page: 'Ask for a review', state: 'empty', route: `${own}/review`, place: () => of('answered') },
  { page: 'Ask for a review', state: 'not yet', route: `${own}/review`, place: () => of('received') },
  { page: 'Asked for a review', state: 'asked', route: `${own}/review/asked`, place: () => of('under review') },
  {
    page: 'Tell us how we did',
    state: 'not now',
    route: `${own}/survey`,
    place: () => of('received'),
    status: 409,
  },
])

const askedRoute = '/:landlord/asked/:id/:what/:number/:code'
const question = (what: 'facts' | 'position', one: StagedComplaint) => (world: World) => {
  const [landlord = '', id = '', code = ''] = world.asked(one, what)
  return { ...nobody, params: { landlord, id, what, number: '1', code } }
}

const asked = inJourney('Somebody who is asked', [
  {
    page: 'A question of ours',
    state: 'facts',
    route: askedRoute,
    place: question('facts', 'right to left'),
    refuses: 'Send',
  },
  { page: 'A question of ours', state: 'a position', route: askedRoute, place: question('position', 'long names') },
])

export const residentShots: readonly Shot[] = [...complaint, ...asked]
