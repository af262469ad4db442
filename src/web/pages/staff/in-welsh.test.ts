// What staff write to a resident who reads Welsh: asked for in Welsh, with who checked it, and never asked of anybody else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { createMemory, firstId } from '../../../../test/memory/memory-parts.ts'
import { amira } from '../../../../test/memory/records.ts'
import { acknowledged, received } from '../../../../test/memory/stories.ts'
import { createVisitor, errorsOn } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

const path = `/staff/complaints/${firstId}`
const written = {
  reason: 'Rhaid i syrfëwr edrych ar y wal.',
  'newDueOn-day': '9',
  'newDueOn-month': '12',
  'newDueOn-year': '2026',
  agreedWithResident: 'yes',
  press: 'go',
}

async function given(reads: 'Welsh' | 'English', who = 'amira.khan') {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const letterFormat = 'translation into Welsh'
  if (reads === 'Welsh') {
    await memory.given(amira, { type: 'ChangeLetterFormat', letterFormat, on: dateOnly('2026-11-18'), words: '' })
  }
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn(who)
  return { memory, visitor }
}

test('5.10 the form says that the resident reads Welsh, and asks in which language it is and who checked it', async () => {
  const { visitor } = await given('Welsh')
  const page = await visitor.get(`${path}/extend`)
  assert.match(page.page, /<h2 class="govuk-heading-m">This resident reads Welsh<\/h2>/)
  assert.match(page.page, /Letters in standard print, in Welsh\./)
  const answer = await visitor.send(page, written)
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), ['Say in which language you wrote'])
  const unchecked = await visitor.send(answer, { ...written, wordsIn: 'Welsh', welshCheckedBy: ' ' })
  assert.equal(unchecked.status, 422)
  assert.match(errorsOn(unchecked.page)[0] ?? '', /^Enter who checked the Welsh/)
})

test('5.10 the letter is read in Welsh before it goes, and the record keeps who checked it', async () => {
  const { memory, visitor } = await given('Welsh')
  const page = await visitor.get(`${path}/extend`)
  const preview = await visitor.send(page, { ...written, wordsIn: 'Welsh', welshCheckedBy: 'Elin Rees' })
  assert.match(preview.page, /<article class="document" lang="cy">/)
  assert.match(preview.page, /<h1>Mae angen mwy o amser arnom i ateb eich cwyn<\/h1>/)
  assert.match(preview.page, /<p>Rhaid i syrfëwr edrych ar y wal\.<\/p>/)
  await visitor.send(preview, { press: 'send' })
  const event = memory.eventsOf(firstId).at(-1)?.event
  assert(event?.type === 'ResponseExtended')
  assert.deepEqual(event.inWelsh, { checkedBy: 'Elin Rees' })
})

test('what is written in English is marked as English in the Welsh letter', async () => {
  const { visitor } = await given('Welsh')
  const page = await visitor.get(`${path}/extend`)
  const preview = await visitor.send(page, { ...written, reason: 'A surveyor has to come.', wordsIn: 'English' })
  assert.match(preview.page, /<p><span lang="en-GB">A surveyor has to come\.<\/span><\/p>/)
})

test('of a resident who reads English nothing more is asked', async () => {
  const { visitor } = await given('English')
  const page = await visitor.get(`${path}/extend`)
  assert.doesNotMatch(page.page, /reads Welsh|welshCheckedBy/)
  const preview = await visitor.send(page, written)
  assert.match(preview.page, /<article class="document" lang="en-GB">/)
})
