// Every form of a complaint, under each edition: it cites the provisions of the edition that governs, and no other's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { duties, provisionOf } from '#core/handling-code/duties.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { createMemory, firstId } from '../../../../../test/memory/memory-parts.ts'
import { amira, ben } from '../../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../../test/memory/stories.ts'
import { createVisitor, formOn } from '../../../../../test/memory/visitor.ts'
import { createServer } from '../../../server.ts'
import { formOf } from './catalogue.ts'
import { examples } from './scenario-of-forms.ts'

const today = dateOnly('2026-11-25')
const path = `/staff/complaints/${firstId}`
const commands = handlingCommands({ on: today, stage: 1, who: amira.id, number: 1 })

/** One day on which each edition governed what was received. */
const days: { readonly [edition in EditionId]: readonly [received: string, acknowledged: string] } = {
  2020: ['2021-11-16', '2021-11-18'],
  2022: ['2023-11-16', '2023-11-20'],
  2024: ['2026-11-16', '2026-11-18'],
}

async function given(edition: EditionId, done: readonly ComplaintCommand['type'][]) {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  const [receivedOn, acknowledgedOn] = days[edition]
  await memory.given(amira, received(receivedOn))
  await memory.given(amira, acknowledged(acknowledgedOn))
  for (const type of done) {
    const command = commands.find((one) => one.type === type)
    assert(command)
    await memory.given(type === 'AgreeToRefusal' ? ben : amira, command)
  }
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn()
  return { memory, visitor }
}

/** What a page cites: 'The Code, 5.8c' above a form, and '(the Code, 7.2)' in its hints, its clocks and its refusals. */
const citedOn = (page: string): readonly string[] =>
  [...page.replace(/<[^>]+>/g, '\n').matchAll(/[Tt]he Code, ([^)\n]+)/g)].flatMap(([, places = '']) =>
    [...places.matchAll(/(question )?\d+\.\d+[a-h]?/g)].map(([place]) => place),
  )

/** The places of an edition, as a page writes them: of its duties, and of the limits of its stages. */
function placesOf(id: EditionId): ReadonlySet<string> {
  const edition = editions[id]
  const ofDuties = duties.flatMap((duty) => provisionOf(duty, edition) ?? [])
  const ofLimits = [1, 2].flatMap((stage) => {
    const { acknowledgement, response, extension } = edition.stages[stage === 1 ? 1 : 2]
    return [acknowledgement?.provision, response.provision, extension.provision].filter((one) => one !== undefined)
  })
  return new Set([...ofDuties, ...ofLimits].map((place) => provisionLabel(place)))
}

const formsOf = (edition: EditionId) =>
  Object.entries(formOf).map(([type, form]) => {
    const example = Object.entries(examples).find(([of]) => of === type)?.[1]
    assert(example)
    return { type, edition, example, address: `${path}/${form.path}${form.numbered ? '/1' : ''}` }
  })

for (const edition of ['2020', '2022', '2024'] as const) {
  test(`given a complaint under the ${edition} edition, then each form of it cites that edition alone, empty and refused`, async () => {
    const places = placesOf(edition)
    const cited = new Set<string>()
    let read = 0
    for (const { type, example, address } of formsOf(edition)) {
      if (example.reached) continue
      const { visitor } = await given(edition, example.after ?? [])
      if (example.as) await visitor.signIn(example.as)
      const page = await visitor.get(address)
      assert.equal(page.status, 200, type)
      const emptied = Object.keys(formOn(page.page).posted).filter((name) => name !== '_csrf' && name !== 'seen')
      const refused = await visitor.send(page, {
        ...Object.fromEntries(emptied.map((name) => [name, ''])),
        press: 'go',
      })
      for (const place of [...citedOn(page.page), ...citedOn(refused.page)]) {
        assert(places.has(place), `${type} cites ${place}, which is not of the ${edition} edition`)
        cited.add(place)
      }
      read += 1
    }
    assert(read > 40, `${read} forms were read`)
    assert(cited.size > 5, `${[...cited].join(', ')} were cited`)
  })

  test(`given a complaint under the ${edition} edition, then its stages and sections cite that edition alone`, async () => {
    const { memory, visitor } = await given(edition, [])
    const pages = ['', '/people', '/investigation', '/remedies', '/learning', '/ombudsman', '/acknowledge', '/respond']
    const before = await Promise.all(pages.map((one) => visitor.get(`${path}${one}`)))
    const refused = await visitor.send(await visitor.get(`${path}/respond`), {
      'remedies-1-kind': 'apology',
      press: 'go',
    })
    await memory.given(amira, responded('2026-11-25', '2026-12-04'))
    const after = await Promise.all(['', '/close', '/ask-for-stage-2'].map((one) => visitor.get(`${path}${one}`)))
    const places = placesOf(edition)
    for (const { page } of [...before, refused, ...after]) {
      for (const place of citedOn(page)) assert(places.has(place), `${place} is not of the ${edition} edition`)
    }
  })
}

test('given a complaint of 2021, then its forms cite no provision of 2024 and its questions as such', async () => {
  const { visitor } = await given('2020', [])
  const { page: needs } = await visitor.get(`${path}/needs`)
  assert.deepEqual(citedOn(needs), [])
  const { page: remedy } = await visitor.get(`${path}/offer-remedy`)
  assert.deepEqual(citedOn(remedy), ['question 7.1'])
})

test('given a complaint of 2023, then a remedy cites 6.1 to 6.6 of 2022 and a fair chance its 4.12', async () => {
  const { visitor } = await given('2022', [])
  const { page: remedy } = await visitor.get(`${path}/offer-remedy`)
  assert.deepEqual(citedOn(remedy), ['6.1', '6.2', '6.5', '6.6', '6.2', '6.6'])
  const { page: chance } = await visitor.get(`${path}/fair-chance`)
  assert.deepEqual(citedOn(chance), ['4.12'])
})
