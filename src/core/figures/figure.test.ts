// Figures from tallies: rates, rounding, and what is not known.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import type { Profile } from '../landlord/profile.ts'
import { definitionsFor } from './catalogue.ts'
import { countingOn, countingRules } from './counting.ts'
import { type Dimensions, dimensions } from './definition.ts'
import { figureOf, type Tally, valueInWords } from './figure.ts'
import tsm from './tsm.json' with { type: 'json' }

const year = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
type Told = NonNullable<Profile['figures']>
const told: Told = { homes: [{ on: year.to, LCRA: 8450, LCHO: 0 }], perception: [] }

const row = (over: Partial<Dimensions>, rows: number, pence = 0): Tally => {
  const none = Object.fromEntries(dimensions.map((one) => [one, 'none']))
  const stage1: Dimensions = { ...row0, ...none, kind: 'stage', stage: '1', tenure: 'LCRA', refused: 'no', ...over }
  return { dimensions: stage1, rows, pence }
}
const row0: Dimensions = {
  kind: '',
  stage: '',
  channel: '',
  theme: '',
  tenure: '',
  refused: '',
  acknowledgement: '',
  answer: '',
  measured: '',
  outcome: '',
  followed: '',
  payment: '',
  money: '',
  score: '',
}

function figure(id: string, tallies: readonly Tally[], figures: Told | null = told) {
  const definition = definitionsFor(figures ? { figures } : {}, year).find((one) => one.id === id)
  assert(definition, id)
  return figureOf(definition, tallies)
}

const received = [
  row({ measured: 'in time' }, 200),
  row({ measured: 'in extended time' }, 30),
  row({ measured: 'late' }, 40),
  row({ measured: 'running' }, 12),
  row({ measured: 'not known' }, 1),
  row({ measured: 'running', refused: 'yes' }, 7),
  row({ measured: 'late', tenure: 'other' }, 5),
]

test('CH01: received and not refused, of the tenure, for each 1,000 homes of it at the year’s end', () => {
  const ch01 = figure('ch01-1-lcra', received)
  assert.deepEqual(
    [ch01.numerator, ch01.denominator],
    [
      { amount: 283, opens: true },
      { amount: 8450, opens: false },
    ],
  )
  assert.equal(valueInWords(ch01), '33.5 per 1,000 homes')
})

test('CH02: of those answered or overdue, those in time, a valid extension included; open and not known stand beside it', () => {
  const ch02 = figure('ch02-1-lcra', received)
  assert.deepEqual([ch02.numerator.amount, ch02.denominator?.amount, valueInWords(ch02)], [230, 270, '85.2%'])
  const beside = ['in-time', 'in-extended-time', 'late', 'running', 'not-known']
  assert.deepEqual(
    beside.map((name) => figure(`ch02-1-lcra-${name}`, received).numerator.amount),
    [200, 30, 40, 12, 1],
  )
})

test('homes that nobody told are not known, and so is the rate: never zero; and there is no rate of no homes', () => {
  assert.equal(valueInWords(figure('ch01-1-lcra', received, null)), 'not known')
  assert.equal(figure('ch01-1-lcra', received, null).value, null)
  assert.equal(valueInWords(figure('ch01-1-lcho', received)), 'nothing to count')
})

test('TP09 is what the landlord’s survey found, and never counted from complaints', () => {
  assert.equal(valueInWords(figure('tp09-lcra', received)), 'not known')
  assert.deepEqual(figure('tp09-lcra', received).numerator, { amount: null, opens: false })
})

test('a half is rounded up', () => {
  const half = [row({ measured: 'in time' }, 1), row({ measured: 'late' }, 15)]
  assert.equal(figure('ch02-1-lcra', half).value, 6.25)
  assert.equal(valueInWords(figure('ch02-1-lcra', half)), '6.3%')
})

test('every figure has a name of its own and its rule in words', () => {
  const definitions = definitionsFor({ figures: told }, year)
  assert.equal(new Set(definitions.map(({ id }) => id)).size, definitions.length)
  assert.deepEqual(
    definitions.filter(({ rule, id }) => rule === '' || !/^[a-z0-9-]+$/.test(id)),
    [],
  )
})

test('the counting rules are those of tsm.json, each with how sure it is; the settings are its defaults', () => {
  assert.deepEqual(
    countingRules.map(({ id }) => id),
    tsm.countingRules.map(({ id }) => id),
  )
  assert.equal(countingRules.find(({ id }) => id === 'in-time')?.sureness, 'a third party’s account')
  assert.equal(countingRules.find(({ id }) => id === 'extension')?.sureness, 'not seen in a source')
  assert.equal(countingRules.find(({ id }) => id === 'open')?.sureness, 'our own reading')
  const { inForceFrom, ...counting } = countingOn(year.to)
  assert.equal(inForceFrom, '2023-04-01')
  assert.deepEqual(counting, {
    lateAcknowledgementIsLate: true,
    extendedIsInTime: true,
    refusedIsCounted: false,
    notYetDueIsCounted: false,
  })
})

test('a later setting counts the periods that end after it, and no earlier one', () => {
  const later = { ...countingOn(year.to), inForceFrom: dateOnly('2026-10-01'), extendedIsInTime: false }
  const dated = [countingOn(year.to), later]
  assert.equal(countingOn(dateOnly('2026-09-30'), dated).extendedIsInTime, true)
  assert.equal(countingOn(dateOnly('2027-03-31'), dated).extendedIsInTime, false)
})
