// What staff see of figures, the Code, notices and self-assessments.
import { noticeActs } from '#web/pages/staff/notices/acts.ts'
import { amira, carys, fullAndEmpty, inJourney, olwen, type Shot, type Unfiled } from './shot.ts'
import type { World } from './world.ts'

const lastYear = 'from=2025-04-01&to=2026-03-31'

const figures: readonly Unfiled[] = [
  ...fullAndEmpty('Figures', '/staff/figures'),
  {
    page: 'Figures',
    state: 'a year, of a lead',
    route: '/staff/figures',
    place: () => ({ ...carys, query: lastYear }),
  },
  {
    ...{ page: 'Figures', state: 'error', route: '/staff/figures', status: 422 },
    place: () => ({ ...amira, query: 'from-day=31&from-month=2&from-year=2026&to-day=&to-month=&to-year=' }),
  },
  {
    page: 'Complaints behind a figure',
    state: 'full',
    route: '/staff/figures/cases',
    place: () => ({ ...amira, query: `${lastYear}&figure=stage-1-received&part=numerator` }),
  },
  {
    page: 'Complaints behind a figure',
    state: 'empty',
    route: '/staff/figures/cases',
    place: () => ({ ...olwen, query: `${lastYear}&figure=stage-1-received&part=numerator` }),
  },
  {
    page: 'A frozen year',
    state: 'as it was frozen',
    route: '/staff/figures/frozen',
    place: () => ({ ...carys, query: lastYear }),
  },
]

const quarter: readonly Unfiled[] = [
  ...fullAndEmpty('A quarter on one page', '/staff/figures/quarter'),
  {
    page: 'A quarter on one page',
    state: 'a whole quarter',
    route: '/staff/figures/quarter',
    place: () => ({ ...amira, query: 'from=2026-07-01' }),
  },
]

const area = '/staff/figures/by-area'
const byArea: readonly Unfiled[] = [
  ...fullAndEmpty('By area', area),
  {
    page: 'By area',
    state: 'how many',
    route: area,
    place: () => ({ ...amira, query: `${lastYear}&by=counts` }),
  },
  {
    ...{ page: 'By area', state: 'error', route: area, status: 422 },
    place: () => ({ ...amira, query: 'from-day=31&from-month=2&from-year=2026&to-day=&to-month=&to-year=' }),
  },
  {
    page: 'Complaints behind a cell',
    state: 'full',
    route: `${area}/complaints`,
    place: () => ({ ...amira, query: `${lastYear}&theme=repairs` }),
  },
  {
    page: 'Complaints behind a cell',
    state: 'empty',
    route: `${area}/complaints`,
    place: () => ({ ...olwen, query: `${lastYear}&theme=repairs&area=FB1` }),
  },
  {
    page: 'By area, to publish',
    state: 'full',
    route: `${area}/to-publish`,
    place: () => ({ ...amira, query: 'from=2024-04-01&to=2027-03-31' }),
  },
  {
    page: 'By area, to publish',
    state: 'empty',
    route: `${area}/to-publish`,
    place: () => ({ ...olwen, query: lastYear }),
  },
]

const equality: readonly Unfiled[] = [
  {
    page: 'Equality monitoring',
    state: 'a year with few answers',
    route: '/staff/figures/equality',
    place: () => carys,
  },
  {
    page: 'Equality monitoring',
    state: 'a year without answers',
    route: '/staff/figures/equality',
    place: () => ({ ...carys, query: 'from=2023-04-01' }),
  },
  {
    page: 'Equality monitoring',
    state: 'not asked',
    route: '/staff/figures/equality',
    place: () => olwen,
  },
  {
    ...{ page: 'Equality monitoring', state: 'an officer', route: '/staff/figures/equality', status: 404 },
    place: () => amira,
  },
]

const provision = (of: string) => () => ({ ...amira, params: { edition: '2024', provision: of } })

const code: readonly Unfiled[] = [
  ...fullAndEmpty('The Code', '/staff/code'),
  {
    ...{ page: 'The Code', state: 'error', route: '/staff/code', status: 422 },
    place: () => ({ ...amira, query: 'edition=2024&from-day=31&from-month=2&from-year=2026' }),
  },
  ...fullAndEmpty('The policy held against the Code', '/staff/code/policy'),
  {
    page: 'A provision',
    state: 'counted',
    route: '/staff/code/:edition/:provision',
    place: provision('6.2'),
  },
  {
    page: 'A provision',
    state: 'attested',
    route: '/staff/code/:edition/:provision',
    place: provision('4.1'),
  },
  {
    page: 'A provision',
    state: 'nothing counted',
    route: '/staff/code/:edition/:provision',
    place: () => ({ ...olwen, params: { edition: '2024', provision: '6.2' } }),
  },
  {
    ...{ page: 'Attest', state: 'empty', route: '/staff/code/:edition/:provision/attest', place: provision('4.1') },
    refuses: 'Record the attestation',
  },
]

const inForce = ({ notices }: World) => ({ ...carys, params: { id: notices.inForce } })

const notices: readonly Unfiled[] = [
  ...fullAndEmpty('Notices of exceptional circumstances', '/staff/code/notices', carys),
  {
    page: 'Give a notice',
    state: 'empty',
    route: '/staff/code/notices/give',
    place: () => carys,
    refuses: 'Record the notice',
  },
  { page: 'A notice', state: 'in force', route: '/staff/code/notices/:id', place: inForce },
  ...noticeActs.map(({ title: page, path, button }) => {
    const shot = { page, route: `/staff/code/notices/:id/${path}`, place: inForce }
    return { ...shot, state: 'empty', refuses: button }
  }),
]

const one = '/staff/self-assessments/:id'
const assessment =
  (which: 'begun' | 'published', more: Readonly<Record<string, string>> = {}) =>
  ({ assessments }: World) => ({ ...carys, params: { id: assessments[which], ...more } })
const file =
  (which: 'withFaults' | 'sound') =>
  ({ assessments }: World) => ({
    ...carys,
    params: { file: assessments[which] },
  })

const assessments: readonly Unfiled[] = [
  ...fullAndEmpty('Self-assessments', '/staff/self-assessments', carys, 'Start the self-assessment'),
  { page: 'A self-assessment', state: 'begun', route: one, place: assessment('begun') },
  { page: 'A self-assessment', state: 'published', route: one, place: assessment('published') },
  {
    page: 'A section of it',
    state: 'begun',
    route: `${one}/sections/:section`,
    place: assessment('begun', { section: '6' }),
  },
  {
    page: 'A section of it',
    state: 'decided',
    route: `${one}/sections/:section`,
    place: assessment('published', { section: '1' }),
  },
  { page: 'Approve', state: 'not ready', route: `${one}/approve`, place: assessment('begun') },
  {
    ...{ page: 'Approve', state: 'ready', route: `${one}/approve`, place: assessment('published') },
    refuses: 'Record the approval',
  },
  {
    page: 'Bring in an assessment',
    state: 'empty',
    route: '/staff/self-assessments/bring-in',
    place: () => carys,
    refuses: 'Go on',
  },
  {
    page: 'Look at an assessment',
    state: 'with faults',
    route: '/staff/self-assessments/bring-in/:file',
    place: file('withFaults'),
  },
  {
    page: 'Look at an assessment',
    state: 'sound',
    route: '/staff/self-assessments/bring-in/:file',
    place: file('sound'),
  },
]

export const codeShots: readonly Shot[] = inJourney('Staff: figures and the Code', [
  ...figures,
  ...quarter,
  ...byArea,
  ...equality,
  ...code,
  ...notices,
  ...assessments,
])
