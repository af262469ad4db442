// What staff see of one complaint: its sections in each state, its letters, its pack, and every act on it.
import { acts } from '#web/pages/staff/acts.ts'
import { sections } from '#web/pages/staff/handling/sections.ts'
import { amira, carys, dan, inJourney, type Shot, type StagedComplaint, type Unfiled, type Who } from './shot.ts'
import { idOf, keptComplaint } from './staged.ts'
import type { World } from './world.ts'

const one = '/staff/complaints/:id'
const at = (staged: StagedComplaint, more: Readonly<Record<string, string>> = {}) =>
  ({ ...amira, params: { id: idOf[staged], ...more } }) as const

const keptFrom = (who: Who) => ({ ...who, params: { id: keptComplaint } }) as const

/** Full in two ways, and with hardly anything in it. */
const filled = ['long names', 'right to left', 'received'] as const

const sectionShots = sections.flatMap(({ name, title }) =>
  filled.map((staged) => ({
    page: title,
    state: staged === 'received' ? 'nothing yet' : staged,
    route: name === 'overview' ? one : `${one}/${name}`,
    place: () => at(staged),
  })),
)

const ends: readonly StagedComplaint[] = [
  'answered',
  'waiting to be checked',
  'under review',
  'closed',
  'refusal proposed',
  'refused',
]

const letters: readonly Unfiled[] = [
  {
    page: 'A letter',
    state: 'the acknowledgement',
    route: `${one}/letters/:number`,
    place: () => at('long names', { number: '2' }),
  },
  {
    page: 'A letter',
    state: 'the answer',
    route: `${one}/letters/:number`,
    place: () => at('answered', { number: '3' }),
  },
  {
    page: 'Update the resident',
    state: 'begun by this person',
    route: `${one}/updates`,
    place: () => at('received'),
  },
  {
    page: 'Update the resident',
    state: 'being typed by somebody else',
    route: `${one}/updates`,
    place: () => ({ ...at('received'), ...carys }),
  },
  { page: 'Overview', state: 'somebody else is typing', route: one, place: () => ({ ...at('received'), ...carys }) },
  { page: 'Complaint recorded', state: 'long names', route: `${one}/logged`, place: () => at('long names') },
  { page: 'The pack for the Ombudsman', state: 'built', route: `${one}/pack`, place: () => at('right to left') },
  {
    ...{ page: 'Hold something back', state: 'empty', route: `${one}/pack/hold` },
    ...{ place: () => at('long names'), refuses: 'Hold it back' },
  },
  {
    page: 'Put it in again',
    state: 'a file held back',
    route: `${one}/pack/return/:number`,
    place: () => at('long names', { number: '1' }),
  },
  { page: 'Kept to named people', state: 'from an adviser', route: one, place: () => keptFrom(dan), status: 403 },
  { page: 'Kept to named people', state: 'from a lead', route: one, place: () => keptFrom(carys), status: 403 },
  { page: 'The pack for the Ombudsman', state: 'none', route: `${one}/pack`, place: () => at('received') },
  {
    ...{ page: 'Add files', state: 'empty', route: `${one}/files/add`, place: () => at('received') },
    refuses: 'Add them',
  },
]

const complaint = inJourney('Staff: a complaint', [
  ...sectionShots,
  ...ends.map((staged) => ({ page: 'Overview', state: staged, route: one, place: () => at(staged) })),
  ...(['answered', 'closed', 'under review'] as const).flatMap((staged) =>
    (['remedies', 'letters', 'history'] as const).map((name) => ({
      page: sections.find((section) => section.name === name)?.title ?? name,
      state: staged,
      route: `${one}/${name}`,
      place: () => at(staged),
    })),
  ),
  ...letters,
  {
    page: 'Somebody else does this',
    state: 'an adviser',
    route: `${one}/acknowledge`,
    place: () => ({ ...dan, params: { id: idOf.received } }) as const,
    status: 403,
  },
  {
    page: 'Acknowledge stage 1',
    state: 'done already',
    route: `${one}/acknowledge`,
    place: () => at('answered'),
  },
])

const done: readonly Shot[] = acts.map((act) => ({
  journey: 'Staff: what is done on a complaint',
  page: act.path,
  state: act.readFirst ? 'its letter' : 'empty',
  route: `${one}/${act.path}${act.numbered ? '/:number' : ''}`,
  place: async (world: World) => {
    const { name, id, number } = await world.canDo(act)
    return { who: 'staff', name, params: { id, number } }
  },
  ...(act.readFirst ? {} : { refuses: act.button }),
}))

export const complaintShots: readonly Shot[] = [...complaint, ...done]
