// What a profile must hold, what the six profiles say, and how a malformed one is told so.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { asksEqualityQuestions, faultText, limitsFor, type Profile, readProfile } from './profile.ts'

const folder = new URL('../../../profiles/', import.meta.url)
const content = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

function profile(id: string): Profile {
  const read = readProfile(content(`${id}.json`), `${id}.json`)
  assert('profile' in read, JSON.stringify(read))
  return read.profile
}

/** Fernbank's profile with some parts replaced, and what reading it finds at fault. */
function faultsWith(parts: object, file = 'fernbank.json'): readonly string[] {
  const read = readProfile({ ...Object(content('fernbank.json')), ...parts }, file)
  return 'faults' in read ? read.faults.map(faultText) : []
}

/** 'respond 2: 7 working days from acknowledged'. */
const written = ({ limits }: Profile): readonly string[] =>
  limits.map(({ what, stage, amount, unit, from }) => `${what} ${stage}: ${amount} ${unit} from ${from}`)

test('there are six profiles: five documents of real landlords and one landlord made up', () => {
  const files = readdirSync(folder)
  assert.deepEqual(files.toSorted(), [
    'fernbank.json',
    'livewest-policy-2020.json',
    'livewest.json',
    'livin.json',
    'vivere.json',
    'west-lancashire.json',
  ])
  const all = files.map((file) => profile(file.replace('.json', '')))
  assert.deepEqual(
    all.filter(({ madeUp }) => madeUp).map(({ name }) => name),
    ['Fernbank Homes'],
  )
})

const limits: { readonly [id: string]: readonly string[] } = {
  fernbank: [
    'acknowledge 1: 3 working days from received',
    'respond 1: 10 working days from acknowledged',
    'acknowledge 2: 3 working days from stage 2 asked for',
    'respond 2: 20 working days from acknowledged',
  ],
  livewest: [
    'acknowledge 1: 24 hours from received',
    'respond 1: 10 working days from received',
    'extend 1: 20 working days from received',
    'respond 2: 7 working days from acknowledged',
  ],
  'livewest-policy-2020': ['respond 1: 5 working days from not stated', 'respond 2: 7 working days from acknowledged'],
  livin: ['acknowledge 1: 2 working days from received'],
  vivere: [
    'acknowledge 1: 3 working days from received',
    'respond 1: 10 working days from not stated',
    'acknowledge 2: 5 working days from stage 2 asked for',
    'respond 2: 15 working days from not stated',
  ],
  'west-lancashire': [
    'acknowledge 1: 5 working days from received',
    'respond 1: 10 working days from acknowledged',
    'extend 1: 10 days from response due',
    'acknowledge 2: 5 working days from stage 2 asked for',
    'respond 2: 20 working days from acknowledged',
    'extend 2: 10 days from response due',
  ],
}

for (const [id, expected] of Object.entries(limits)) {
  test(`${id}: its limits are those of its document`, () => assert.deepEqual(written(profile(id)), expected))
}

const counts: readonly (readonly [string, number, number, number, number, number, number, number])[] = [
  // id, other targets, channels, exclusions, roles, reporting, statements, tensions
  ['fernbank', 1, 6, 3, 2, 1, 13, 0],
  ['livewest', 4, 9, 6, 13, 11, 126, 27],
  ['livewest-policy-2020', 5, 5, 9, 10, 6, 80, 16],
  ['livin', 2, 10, 9, 8, 17, 48, 20],
  ['vivere', 4, 5, 3, 9, 6, 82, 26],
  ['west-lancashire', 2, 7, 4, 10, 9, 87, 19],
]

for (const [id, ...expected] of counts) {
  test(`${id}: nothing that its document says is left out`, () => {
    const { otherTargets, channels, exclusions, roles, reporting, statements, tensions } = profile(id)
    const lists = [otherTargets, channels, exclusions, roles, reporting, Object.values(statements).flat(), tensions]
    assert.deepEqual(
      lists.map((list) => list.length),
      expected,
    )
  })
}

test('a limit keeps the words it was read from, and where they stand', () => {
  const [limit, ...others] = limitsFor(profile('livewest'), 'respond', 2)
  assert.deepEqual(others, [])
  assert.deepEqual(limit, {
    id: 'respond-stage2',
    what: 'respond',
    stage: 2,
    amount: 7,
    unit: 'working days',
    from: 'acknowledged',
    says: 'Respond at stage 2',
    quote: 'will normally be no more than 7 working days from date of stage 2 complaint acknowledgement',
    source: '5.13',
  })
})

test('a landlord that states no limit has none: Livin does not say when it responds', () => {
  assert.deepEqual(limitsFor(profile('livin'), 'respond', 1), [])
})

test('a start that West Lancashire leaves to the Code is marked so', () => {
  const [limit] = limitsFor(profile('west-lancashire'), 'respond', 1)
  assert.equal(limit?.fromNote, 'start not printed; the Code counts from acknowledgement')
})

test('what a document does not say is not known: no kind, address or telephone is made up for a real landlord', () => {
  const { kind, contact } = profile('vivere')
  const unknown = 'not known'
  assert.equal(kind, unknown)
  assert.deepEqual(contact, {
    address: unknown,
    telephone: unknown,
    email: unknown,
    web: unknown,
    openingHours: unknown,
  })
  assert.equal(profile('west-lancashire').kind, 'council')
})

test('who decides each stage is named in the document itself', () => {
  for (const id of Object.keys(limits)) {
    const { stages, roles, statements } = profile(id)
    const quotes = [...stages, ...roles, ...statements.stages].map(({ quote }) => quote.toLowerCase()).join('\n')
    for (const { decidedBy } of stages) {
      assert(decidedBy === 'not known' || quotes.includes(decidedBy.toLowerCase()), `${id}: ${decidedBy}`)
    }
  }
})

test('a malformed profile lists every fault at once, each with its place', () => {
  const [first, ...others] = profile('fernbank').limits
  assert(first)
  const { says, ...unsaid } = first
  assert.equal(says, 'Acknowledge sooner than the Code asks')
  const faults = faultsWith(
    {
      kind: 'charity',
      name: '',
      homes: '9,000',
      holidays: [],
      limits: [unsaid, { ...others[0], amount: 0 }, { ...others[1], unit: 'weeks' }, { ...others[2], pauses: true }],
      otherTargets: undefined,
      stages: profile('fernbank').stages.slice(0, 1),
      channels: [...profile('fernbank').channels.slice(0, 1), ...profile('fernbank').channels.slice(0, 1)],
      statements: { ...profile('fernbank').statements, legal: 'none', pets: [] },
      contact: { ...profile('fernbank').contact, web: 'fernbank.example', email: 'by post only' },
      colour: { hex: '#ffdd00', chosenBy: 'us' },
    },
    'profiles/fern.json',
  )
  assert.deepEqual(faults, [
    'profiles/fern.json: id: a profile with the id "fernbank" is kept in fernbank.json',
    'profiles/fern.json: name: it is empty',
    'profiles/fern.json: kind: expected "housing association" or "council" or "other" or "not known", found "charity"',
    'profiles/fern.json: homes: expected how many homes, or "not known"',
    'profiles/fern.json: limits[0].says: it is missing',
    'profiles/fern.json: limits[1].amount: it must be at least 1',
    'profiles/fern.json: limits[2].unit: expected "working days" or "days" or "hours", found "weeks"',
    'profiles/fern.json: limits[3].pauses: a profile has no such part',
    'profiles/fern.json: otherTargets: it is missing',
    'profiles/fern.json: stages: it must have at least 2',
    'profiles/fern.json: channels[1].id: "telephone" is there twice',
    'profiles/fern.json: statements.legal: expected array, found "none"',
    'profiles/fern.json: statements.pets: a profile has no such part',
    'profiles/fern.json: contact.email: expected an email address, or "not known"',
    'profiles/fern.json: contact.web: expected an address that starts https://, or "not known"',
    'profiles/fern.json: colour.hex: too pale to read on white: it needs 4.5 to 1',
    'profiles/fern.json: holidays: a profile has no such part',
  ])
})

test('equality questions are asked by the landlord whose document says so, and by no other', () => {
  const asking = readdirSync(folder).filter((file) => asksEqualityQuestions(profile(file.replace('.json', ''))))
  assert.deepEqual(asking, ['fernbank.json'])
  assert.deepEqual(faultsWith({ equalityQuestions: true }), [
    'fernbank.json: equalityQuestions: expected object, found true',
  ])
})

test('a landlord of the Code has two stages and no third', () => {
  const [one, two] = profile('fernbank').stages
  assert.deepEqual(faultsWith({ stages: [one, two, { ...two, number: 3 }] }), [
    'fernbank.json: stages: it must have no more than 2',
  ])
  assert.deepEqual(faultsWith({ stages: [two, one] }), [
    'fernbank.json: stages[0].number: expected 1, found 2',
    'fernbank.json: stages[1].number: expected 2, found 1',
  ])
})

test('a file that is not a profile at all is one fault', () => {
  const read = readProfile('fernbank', 'fernbank.json')
  assert.deepEqual(read, {
    faults: [{ file: 'fernbank.json', place: '', because: 'expected object, found "fernbank"' }],
  })
})

test('none of the six says that letters name no staff; one that does says it with its words', () => {
  for (const file of readdirSync(folder)) {
    assert.equal('lettersNameNoStaff' in profile(file.replace('.json', '')), false, file)
  }
  const words = { says: 'Letters name no staff', quote: 'We sign as a team', source: '7.2' }
  assert.deepEqual(faultsWith({ lettersNameNoStaff: words }), [])
  assert.deepEqual(faultsWith({ lettersNameNoStaff: { says: 'Letters name no staff' } }), [
    'fernbank.json: lettersNameNoStaff.quote: it is missing',
    'fernbank.json: lettersNameNoStaff.source: it is missing',
  ])
})
