// Every command beside the stages, posted on its page: a valid example is recorded once, an empty one is refused at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { createMemory, firstId } from '../../../../../test/memory/memory-parts.ts'
import { amira, ben } from '../../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../../../../test/memory/visitor.ts'
import { createServer } from '../../../server.ts'
import { formOf } from './catalogue.ts'
import type { Example } from './example-of-form.ts'
import { examples } from './scenario-of-forms.ts'

const today = dateOnly('2026-11-25')
const path = `/staff/complaints/${firstId}`

const everyCommand = handlingCommands({ on: today, stage: 1, who: amira.id, number: 1 })

function commandOf(type: ComplaintCommand['type']): ComplaintCommand {
  const command = everyCommand.find((one) => one.type === type)
  assert(command, `the core's tests have a ${type}`)
  return command
}

async function given({ after = [], reached, as }: Pick<Example, 'after' | 'reached' | 'as'>) {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const answer = responded('2026-11-25', '2026-12-04')
  if (reached && reached !== 'sent')
    await memory.given(amira, reached === 'promised' ? answer : { ...answer, actions: [] })
  if (reached === 'stage 2') {
    await memory.given(null, { type: 'AskForStage2', on: today, channel: 'web', words: '' })
  }
  if (reached === 'closed') await memory.given(amira, { type: 'CloseComplaint', on: today })
  // Nobody agrees to what they propose themselves.
  for (const type of after) await memory.given(type === 'AgreeToRefusal' ? ben : amira, commandOf(type))
  if (reached === 'sent') {
    const sent = { type: 'ReportLetterDelivered', letter: 2, by: 'print', on: today } as const
    await memory.given(amira, sent, firstId, 2)
  }
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn(as)
  return { memory, visitor }
}

const typesOf = (memory: Awaited<ReturnType<typeof createMemory>>) =>
  memory.eventsOf(firstId).map(({ event }) => event.type)

for (const [type, form] of Object.entries(formOf)) {
  const example = Object.entries(examples).find(([of]) => of === type)?.[1]
  assert(example)
  const address = `${path}/${form.path}${form.numbered ? '/1' : ''}`

  test(`${type}: an empty form says all that is missing, beside each field; a filled one is recorded, once`, async () => {
    const { memory, visitor } = await given(example)
    const before = typesOf(memory)
    const page = await visitor.get(address)
    assert.equal(page.status, 200)
    const emptied = Object.keys(formOn(page.page).posted).filter((name) => name !== '_csrf' && name !== 'seen')
    const refused = await visitor.send(page, {
      ...Object.fromEntries(emptied.map((name) => [name, ''])),
      press: 'go',
    })
    assert.equal(refused.status, 422)
    assert(errorsOn(refused.page).length > 0)
    assertErrorsLead(refused.page)
    assert.deepEqual(typesOf(memory), before)

    let sent = await visitor.send(page, { ...example.fields, press: 'go' })
    assert.deepEqual(errorsOn(sent.page), [])
    if (sent.goTo === null) {
      assert.match(sent.page, /Nothing is recorded yet/)
      sent = await visitor.send(sent, { press: 'send' })
    }
    const section = form.section === 'overview' ? '' : `/${form.section}`
    assert.equal(sent.goTo, `${path}${section}?done=${form.path}`)
    assert.deepEqual(typesOf(memory), [...before, example.event])
    const again = await visitor.send(page, { ...example.fields, press: 'go' })
    assert.equal(again.goTo, `${path}${section}?done=already`)
    assert.equal(typesOf(memory).length, before.length + 1)
    const after = await visitor.get(sent.goTo ?? '')
    assert(after.page.includes(form.done))
  })
}
