// Every press of staff besides the acts on a complaint: confirmed, read first, undone, or adding to what is there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { createMemory } from '../../test/memory/memory-parts.ts'
import { acts } from './pages/staff/acts.ts'
import { contactActs } from './pages/staff/contacts/acts.ts'
import { noticeActs } from './pages/staff/notices/acts.ts'
import { routes } from './routes.ts'

const confirmed = 'a page says what will happen, and asks once more'
const readFirst = 'its page shows all that will be recorded, and says that it stays'
const added = 'it adds an entry that ends nothing and sends nothing'

/** How each can be taken back: by what, where it can be undone. */
const presses: { readonly [address: string]: string } = {
  '/staff/log': added,
  '/staff/drafts': added,
  '/staff/typed': added,
  '/staff/typed/throw-away': confirmed,
  '/staff/sign-in': 'Sign out',
  '/staff/messages/:key/file': 'the same form puts a mail elsewhere',
  '/staff/complaints/:id/files/add': added,
  '/staff/complaints/:id/open': readFirst,
  '/staff/complaints/:id/pack': added,
  '/staff/complaints/:id/pack/hold': 'Put it into the pack again',
  '/staff/complaints/:id/pack/return/:number': 'Hold something back from the pack',
  '/staff/contacts/log': added,
  '/staff/contacts/:id/complaint': readFirst,
  '/staff/team/assign': 'the same page gives them to somebody else',
  '/staff/team/views': 'Delete',
  '/staff/team/views/delete': confirmed,
  '/staff/figures/freeze': confirmed,
  '/staff/code/:edition/:provision/attest': 'a later attestation takes its place',
  '/staff/code/notices/give': readFirst,
  '/staff/self-assessments': added,
  '/staff/self-assessments/bring-in': 'Let go of this file',
  '/staff/self-assessments/bring-in/:file': readFirst,
  '/staff/self-assessments/:id/sections/:section': 'a later decision takes its place',
  '/staff/self-assessments/:id/approve': readFirst,
  '/staff/self-assessments/:id/versions/:version/publish': confirmed,
  '/staff/import': 'Let go of this file',
  '/staff/import/:id': readFirst,
  '/staff/subject-access/ask': added,
  '/staff/subject-access/:number/build': readFirst,
  '/staff/subject-access/:number/remove': confirmed,
  '/staff/subject-access/:number/:record/:kind/:which': 'the same form decides otherwise',
  '/staff/letters/:kind/write': added,
  '/staff/letters/:kind/:version': readFirst,
}

/** Of a contact or a notice: what its act says before it is recorded, or what it is. */
const ofActs: { readonly [address: string]: string } = {
  '/staff/contacts/:id/follow-up': added,
  '/staff/contacts/:id/unhappy': added,
  '/staff/contacts/:id/choice': added,
  '/staff/contacts/:id/told-how': added,
  '/staff/contacts/:id/end': confirmed,
  '/staff/code/notices/:id/told': added,
  '/staff/code/notices/:id/return': 'the same form sets another day',
  '/staff/code/notices/:id/over': confirmed,
}

async function posted(): Promise<readonly string[]> {
  const seen = new Set<string>()
  const app = fastify()
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'POST' && url.startsWith('/staff')) seen.add(url)
  })
  routes(app, await createMemory('2026-11-24T10:00:00Z'))
  await app.ready()
  await app.close()
  const onComplaints = new Set(acts.map((act) => `/staff/complaints/:id/${act.path}${act.numbered ? '/:number' : ''}`))
  return [...seen].filter((address) => !onComplaints.has(address)).toSorted()
}

test('25. every press of staff says how it can be taken back', async () => {
  assert.deepEqual(await posted(), Object.keys({ ...presses, ...ofActs }).toSorted())
})

test('25. an act on a contact or a notice is confirmed where it says so, and nowhere else', () => {
  const all = [
    ...contactActs.map(({ path, happens }) => ({ address: `/staff/contacts/:id/${path}`, happens })),
    ...noticeActs.map(({ path, happens }) => ({ address: `/staff/code/notices/:id/${path}`, happens })),
  ]
  assert.deepEqual(
    all.filter(({ happens }) => happens !== undefined).map(({ address }) => address),
    Object.keys(ofActs).filter((address) => ofActs[address] === confirmed),
  )
})
