// Every page of the program is in the gallery, so that whoever adds one looks at it, and so do axe and a narrow screen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { routes } from '#web/routes.ts'
import { createMemory } from '../memory/memory-parts.ts'
import { files, shots } from './catalogue.ts'

/** As `routes.ts` declares them. */
async function addresses(): Promise<readonly string[]> {
  const seen = new Set<string>()
  const app = fastify()
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET') seen.add(url)
  })
  routes(app, await createMemory('2026-11-24T10:00:00Z'))
  await app.ready()
  await app.close()
  return [...seen].toSorted()
}

test('every address is in a picture, or is said to be no page', async () => {
  const drawn = new Set([...shots.map(({ route }) => route), ...files])
  const all = await addresses()
  assert.deepEqual(
    all.filter((route) => !drawn.has(route)),
    [],
  )
  assert.deepEqual(
    [...drawn].filter((route) => !all.includes(route)),
    [],
  )
})

test('no two pictures have one name', () => {
  const names = shots.map(({ journey, page, state }) => `${journey}, ${page}, ${state}`)
  assert.deepEqual(
    names.filter((name, place) => names.indexOf(name) !== place),
    [],
  )
})
