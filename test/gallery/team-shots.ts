// What staff see of many complaints: lists, contacts, mail, figures, the Code, wording; full at one landlord, empty at another.

import { contactActs } from '#web/pages/staff/contacts/acts.ts'
import { worklists } from '#worklists/catalogue.ts'
import { amira, carys, dan, fullAndEmpty, inJourney, type Place, type Shot, type Unfiled, type Who } from './shot.ts'
import { idOf } from './staged.ts'
import type { World } from './world.ts'

const lists: readonly Unfiled[] = [
  ...fullAndEmpty('Where staff land', '/staff'),
  { page: 'Where staff land', state: 'of an adviser', route: '/staff', place: () => dan },
  ...worklists.flatMap(({ name, title }) => fullAndEmpty(title, `/staff/worklists/${name}`)),
  ...fullAndEmpty('All complaints', '/staff/complaints'),
  {
    page: 'All complaints',
    state: 'found',
    route: '/staff/complaints',
    place: () => ({ ...amira, query: 'words=Featherstonehaugh' }),
  },
  {
    page: 'All complaints',
    state: 'nothing found',
    route: '/staff/complaints',
    place: () => ({ ...amira, query: 'words=xyzzy' }),
  },
  ...fullAndEmpty('Refusals', '/staff/refusals'),
  { page: 'Log a contact', state: 'empty', route: '/staff/log', place: () => dan, refuses: 'Record the complaint' },
  {
    page: 'Log a contact',
    state: 'a call that was put aside',
    route: '/staff/log',
    place: () => ({ ...amira, query: 'call=C-26-24EEEG' }),
  },
  { page: 'Who is calling?', state: 'empty', route: '/staff/caller', place: () => amira },
  { page: 'Who is calling?', state: 'found', route: '/staff/caller', place: () => ({ ...amira, query: 'words=rosa' }) },
  {
    page: 'Who is calling?',
    state: 'no record',
    route: '/staff/caller',
    place: () => ({ ...amira, query: 'words=xyzzy' }),
  },
  ...fullAndEmpty('Typed and not sent', '/staff/typed'),
  {
    page: 'No such complaint',
    state: 'not found',
    route: '/staff/complaints/:id',
    place: () => ({ ...amira, params: { id: 'C-26-ZZZZZZ' } }),
    status: 404,
  },
]

const chosen = Object.values(idOf)
  .map((id) => `chosen-${id}=on`)
  .join('&')

const team: readonly Unfiled[] = [
  ...fullAndEmpty('Team list', '/staff/team'),
  {
    page: 'Team list',
    state: 'nothing found',
    route: '/staff/team',
    place: () => ({ ...amira, query: 'stage=2&theme=repairs&handler=nobody' }),
  },
  { page: 'Workload', state: 'full', route: '/staff/team/workload', place: () => carys },
  ...fullAndEmpty('Forecast', '/staff/team/forecast', carys),
  {
    page: 'Forecast',
    state: 'of what nobody handles',
    route: '/staff/team/forecast',
    place: () => ({ ...carys, query: 'handler=nobody' }),
  },
  {
    page: 'Team list',
    state: 'behind a number of the forecast',
    route: '/staff/team',
    place: () => ({ ...carys, query: 'falls=stage+1+answer&on=2026-12-04' }),
  },
  ...fullAndEmpty('Saved views', '/staff/team/views'),
  {
    page: 'Give them to somebody',
    state: 'before it is done',
    route: '/staff/team/assign',
    place: () => ({ ...carys, query: `to=ben.osei&${chosen}` }),
  },
  {
    page: 'Give them to somebody',
    state: 'done',
    route: '/staff/team/assigned',
    place: () => ({ ...carys, query: `to=ben.osei&${chosen}` }),
  },
]

const access = '/staff/subject-access'
const onePerson: readonly Unfiled[] = [
  { page: 'What we hold on one person', state: 'one request', route: access, place: () => carys },
  { page: 'Begin a request', state: 'empty', route: `${access}/ask`, place: () => carys },
  { page: 'A request', state: 'to be decided', route: `${access}/:number`, place: () => accessed() },
  {
    page: 'Decide on one thing',
    state: 'the story',
    route: `${access}/:number/:record/:kind/:which`,
    place: () => accessed({ record: idOf['long names'], kind: 'entry', which: '1' }),
  },
]

function accessed(more: Readonly<Record<string, string>> = {}): Place {
  return { ...carys, params: { number: '1', ...more } }
}

const contactAt =
  (which: keyof World['contacts'], who: Who = amira) =>
  ({ contacts }: World): Place => ({
    ...who,
    params: { id: contacts[which] },
  })

const contactOf = (path: string): keyof World['contacts'] => (path === 'told-how' ? 'survey' : 'unhappy')

const contacts: readonly Unfiled[] = [
  ...fullAndEmpty('Service requests', '/staff/contacts'),
  {
    page: 'Service requests',
    state: 'sounds dissatisfied',
    route: '/staff/contacts',
    place: () => ({ ...amira, query: 'list=sounds+dissatisfied' }),
  },
  {
    page: 'Service requests',
    state: 'nothing found',
    route: '/staff/contacts',
    place: () => ({ ...amira, query: 'words=xyzzy' }),
  },
  {
    ...{ page: 'Log a contact that is not a complaint', state: 'empty', route: '/staff/contacts/log' },
    ...{ place: () => amira, refuses: 'Record the contact' },
  },
  { page: 'A contact', state: 'unhappy, right to left', route: '/staff/contacts/:id', place: contactAt('unhappy') },
  { page: 'A contact', state: 'a survey', route: '/staff/contacts/:id', place: contactAt('survey') },
  { page: 'A contact', state: 'ended', route: '/staff/contacts/:id', place: contactAt('ended') },
  {
    ...{ page: 'Make it a complaint', state: 'empty', route: '/staff/contacts/:id/complaint' },
    ...{ place: contactAt('unhappy'), refuses: 'Record the complaint' },
  },
  ...contactActs.map(({ title: page, path, button }) => {
    const shot = { page, route: `/staff/contacts/:id/${path}`, place: contactAt(contactOf(path)) }
    return { ...shot, state: 'empty', refuses: button }
  }),
  ...fullAndEmpty('Messages', '/staff/messages'),
  {
    page: 'Messages',
    state: 'set aside',
    route: '/staff/messages',
    place: () => ({ ...amira, query: 'list=aside' }),
  },
  {
    page: 'Put a message where it belongs',
    state: 'found',
    route: '/staff/messages/:key/file',
    place: ({ message }) => ({ ...dan, params: { key: message }, query: 'words=Marsh' }),
  },
  {
    ...{ page: 'Put a message where it belongs', state: 'not looked for yet', route: '/staff/messages/:key/file' },
    place: ({ message }) => ({ ...dan, params: { key: message } }),
    refuses: 'Put it there',
  },
]

const imported =
  (which: keyof World['imports']) =>
  ({ imports }: World): Place => ({
    ...amira,
    params: { id: imports[which] },
  })

const kind =
  (of: string, version?: string): Unfiled['place'] =>
  () => ({
    ...carys,
    params: { kind: of, ...(version === undefined ? {} : { version }) },
  })

const wording = '/staff/letters/:kind'

const past: readonly Unfiled[] = [
  { page: 'Bring in past complaints', state: 'empty', route: '/staff/import', place: () => amira, refuses: 'Go on' },
  { page: 'Look at a file', state: 'with faults', route: '/staff/import/:id', place: imported('withFaults') },
  { page: 'Look at a file', state: 'sound', route: '/staff/import/:id', place: imported('sound') },
  {
    page: 'Brought in',
    state: 'done',
    route: '/staff/import/done',
    place: () => ({ ...amira, query: 'recorded=1&already=0&different=1&faulty=1' }),
  },
  ...fullAndEmpty('Wording', '/staff/letters'),
  { page: 'The wording of a letter', state: 'in use', route: wording, place: kind('acknowledgement') },
  { page: 'The wording of a letter', state: 'none of our own', route: wording, place: kind('closure') },
  {
    ...{ page: 'Write a version', state: 'empty', route: `${wording}/write`, place: kind('extension') },
    refuses: 'Save this version',
  },
  {
    ...{ page: 'A version', state: 'waiting', route: `${wording}/:version`, place: kind('extension', '1') },
    refuses: 'Record my answer',
  },
  { page: 'A version', state: 'in use', route: `${wording}/:version`, place: kind('acknowledgement', '1') },
]

export const teamShots: readonly Shot[] = [
  ...inJourney('Staff: lists', lists),
  ...inJourney('Staff: the team’s work', team),
  ...inJourney('Staff: what is held on one person', onePerson),
  ...inJourney('Staff: contacts and mail', contacts),
  ...inJourney('Staff: past complaints and wording', past),
]
