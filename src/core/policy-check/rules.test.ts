// One setting of a policy changed at a time, and the one clause of the Code that it then touches.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { editions } from '../handling-code/catalogue.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { type Profile, readProfile } from '../landlord/profile.ts'
import { checkPolicy } from './check-policy.ts'
import { inDays } from './limits.ts'
import { numbersIn } from './wording.ts'

const file = new URL('../../../profiles/fernbank.json', import.meta.url)
const read = readProfile(JSON.parse(readFileSync(file, 'utf8')), 'fernbank.json')
assert('profile' in read)
const fernbank: Profile = read.profile

const words = { id: 'clause', says: 'A clause', quote: 'so it is written', source: '9.9' }

/** What a change of Fernbank's policy brings: 'breach 6.3'. */
const brings = (change: Partial<Profile>, edition: EditionId = '2024'): readonly string[] =>
  checkPolicy({ ...fernbank, ...change }, editions[edition]).map(
    ({ severity, provision }) => `${severity} ${provision}`,
  )

const withLimit = (index: number, change: Partial<Profile['limits'][number]>): Partial<Profile> => ({
  limits: fernbank.limits.map((limit, at) => (at === index ? { ...limit, quote: 'in good time', ...change } : limit)),
})

const [one, two] = fernbank.stages
const [mrc] = fernbank.duties
const [ground] = fernbank.exclusions
const [store] = fernbank.recordStores
assert(mrc && ground && store)

type Change = readonly [what: string, change: Partial<Profile>, expected: readonly string[]]

const changes: readonly Change[] = [
  ['14 days are no longer than 10 working days', withLimit(1, { amount: 14, unit: 'days' }), []],
  ['15 days are', withLimit(1, { amount: 15, unit: 'days' }), ['breach 6.3']],
  ['168 hours are no longer than 5 working days', withLimit(0, { amount: 168, unit: 'hours' }), []],
  ['169 hours are', withLimit(0, { amount: 169, unit: 'hours' }), ['breach 6.2']],
  ['a shorter response is a promise', withLimit(3, { amount: 15 }), ['note 6.14']],
  ['a response counted from receipt is one too', withLimit(1, { from: 'received' }), ['note 6.3']],
  ['a response counted from nothing', withLimit(1, { from: 'not stated' }), ['note 6.3']],
  ['a clock started after the acknowledgement', withLimit(3, { from: 'response due' }), ['breach 6.14']],
  ['an acknowledgement counted from itself', withLimit(0, { from: 'acknowledged' }), ['breach 6.2']],
  ['words that name another number', withLimit(1, { quote: 'within fifteen working days' }), ['doubt 6.3']],
  ['no limit for the final response', { limits: fernbank.limits.slice(0, 3) }, ['no evidence 6.14']],
  ['one person for both stages', { stages: [one, { ...two, decidedBy: 'Complaints Officer' }] }, ['breach 6.13']],
  [
    'nobody known for either stage',
    {
      stages: [
        { ...one, decidedBy: 'not known' },
        { ...two, decidedBy: 'not known' },
      ],
    },
    [],
  ],
  ['stage 2 also called stage 1', { stages: [one, { ...two, alsoCalled: ['stage 1'] }] }, ['doubt 3.4', 'doubt 6.9a']],
  ['a member who decides stage 2', { duties: [{ ...mrc, heldBy: 'Head of Service' }] }, ['breach 5.8c', 'breach 9.5']],
  ['a member without a seat', { duties: [{ ...mrc, onGoverningBody: 'no' }] }, ['breach 9.5']],
  ['a member whose seat is not shown', { duties: [{ ...mrc, onGoverningBody: 'not stated' }] }, ['doubt 9.5']],
  ['no word of a member', { duties: [] }, ['no evidence 9.5']],
  ['a third stage', { furtherSteps: [{ ...words, kind: 'third stage' }] }, ['breach 5.3']],
  ['an informal stage', { furtherSteps: [{ ...words, kind: 'informal stage' }] }, ['breach 1.3', 'breach 5.2']],
  ['reasons required', { stage2Requests: [{ ...words, kind: 'requires reasons' }] }, ['breach 6.12']],
  ['eleven months', { exclusions: [{ ...ground, months: 11 }] }, ['breach 2.2', 'breach 2.3']],
  ['twelve months without discretion', { exclusions: [{ ...ground, discretion: 'not stated' }] }, ['doubt 2.3']],
  [
    "papers in the officer's own files",
    { recordStores: [store, { ...words, kind: "staff's own files" }] },
    ['breach 5.12'],
  ],
  ['two systems', { recordStores: [store, { ...words, kind: 'mailbox' }] }, ['doubt 5.12']],
]

for (const [what, change, expected] of changes) test(what, () => assert.deepEqual(brings(change), expected))

test('a ground that shuts out neighbours and anti-social behaviour whole, and one that does not', () => {
  const neighbours = { ...words, appliesTo: 'complaint', ground: 'neighbours and anti-social behaviour' } as const
  const handling = {
    ...words,
    id: 'handling',
    appliesTo: 'exception',
    ground: 'no ground',
    exceptionTo: 'clause',
  } as const
  assert.deepEqual(brings({ exclusions: [neighbours] }), ['breach 2.2', 'breach 2.5'])
  assert.deepEqual(brings({ exclusions: [neighbours, handling] }), [])
})

test('a share in time: all is well, most is in doubt, less than half is a breach', () => {
  const inTime = (value: string) =>
    brings({
      reporting: [{ ...words, audience: 'board', frequency: 'yearly', value, measure: 'stage 1 in time' }],
    })
  assert.deepEqual([inTime('100%'), inTime('78%'), inTime('49.9%')], [[], ['doubt 6.3'], ['breach 6.3']])
})

test("counting from the acknowledgement is the 2024 edition's start, and later than the editions' before it", () => {
  assert.deepEqual(brings({}), [])
  assert.deepEqual(brings({}, '2022'), ['breach 5.1', 'breach 5.13', 'no evidence 4.13'])
  assert.deepEqual(brings({ ...withLimit(1, { amount: 5 }) }, '2022'), ['breach 5.13', 'no evidence 4.13', 'note 5.1'])
})

test('five working days are a week, and six end on the Tuesday after a Monday', () => {
  assert.deepEqual([4, 5, 6, 10, 20].map(inDays), [4, 7, 8, 14, 28])
})

test("numbers are read in figures and in words; a stage's is none", () => {
  assert.deepEqual(numbersIn('At stage 2, within two working days or by the end of the tenth; 24 hours'), [2, 10, 24])
  assert.deepEqual(numbersIn('Stage one is answered in good time'), [])
})
