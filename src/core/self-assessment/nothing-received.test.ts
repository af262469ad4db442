import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { nothingReceived } from './nothing-received.ts'
import { nothingShown } from './shows.ts'

const today = dateOnly('2026-11-24')
const past = { from: dateOnly('2019-04-01') }
const attested = { shows: null }

test('a period without a complaint or contact is said to have none', () => {
  assert.equal(
    nothingReceived(past, [attested, { shows: nothingShown }], today),
    'No complaint or contact was received in this period, so cases show nothing',
  )
})

test('a period that is still to come is said to be that', () => {
  assert.equal(
    nothingReceived({ from: dateOnly('2026-11-25') }, [attested], today),
    'This period has not begun: no complaint or contact of it can be shown',
  )
})

test('one complaint to which no provision applies is a complaint', () => {
  assert.equal(nothingReceived(past, [attested, { shows: { ...nothingShown, 'not applicable': 1 } }], today), null)
})
