// The letters beside the stages: part by part, and without a word that nobody should have to read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { updateGiven } from '#core/complaint/scenario-handling.ts'
import { remedyOffered } from '#core/complaint/scenario-put-right.ts'
import { refusalAgreed, refusalProposed, refusalReturned, refused } from '#core/complaint/scenario-refusals.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId, LetterKind, LetterPart } from '#core/handling-code/edition.ts'
import type { Document } from '#documents/document.ts'
import { toText } from '#documents/to-text.ts'
import type { ComposedLetter } from './catalogue.ts'
import { finished } from './finished.ts'
import { editionIds, lettersOf, profileOf, storyUnder } from './scenario.ts'
import { lettersBesideTheStages } from './scenario-beside-the-stages.ts'

const kinds = [
  'refusal of the complaint',
  'refusal of stage 2',
  'update',
  'remedy offer',
  'contact restriction',
] as const

for (const id of editionIds) {
  const letters = lettersBesideTheStages(id)
  test(`under the ${id} edition, each of five events beside the stages is answered by its letter`, () => {
    assert.deepEqual(
      letters.map(({ kind }) => kind),
      kinds,
    )
  })
}

const letterOf = (edition: EditionId, kind: LetterKind): ComposedLetter['document'] => {
  const letter = lettersBesideTheStages(edition).find((one) => one.kind === kind)
  assert(letter)
  return letter.document
}
const without = (document: Document, name: string): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => !(block.kind === 'part' && block.part === name)),
})

const cases: readonly (readonly [LetterKind, string, LetterPart])[] = [
  ['refusal of the complaint', '2.4', 'reasons'],
  ['refusal of the complaint', '2.3', 'discretion'],
  ['refusal of the complaint', '2.4', 'ombudsman'],
  ['refusal of stage 2', '5.11', 'reasons'],
  ['refusal of stage 2', '2.4', 'ombudsman'],
  ['update', '5.9', 'update'],
  ['update', '5.9', 'updates'],
  ['remedy offer', '7.3', 'remedy'],
  ['remedy offer', '7.3', 'remedy date'],
  ['contact restriction', '5.15', 'restriction'],
  ['contact restriction', '5.14', 'reasons'],
  ['contact restriction', '5.14', 'review date'],
]

for (const [kind, provision, part] of cases) {
  test(`${provision} the ${kind} does not leave without: ${part}`, () => {
    assert.throws(() => finished(kind, 1, without(letterOf('2024', kind), part), editions['2024']), {
      message: `the ${kind} is not finished: ${provision} ${part}: missing`,
    })
  })
}

test('no edition lets one of these letters leave without any one part that it lists', () => {
  for (const id of editionIds) {
    for (const { kind, document } of lettersBesideTheStages(id)) {
      for (const { part } of editions[id].letters[kind]) {
        assert.throws(() => finished(kind, 1, without(document, part), editions[id]), new RegExp(`${part}: missing$`))
      }
    }
  }
})

const said = (events: readonly ComplaintEvent[]): string => {
  const letter = lettersOf(events).at(-1)
  assert(letter)
  return toText(letter.document).replace(/\s+/g, ' ')
}
const [received, acknowledged] = storyUnder('2024')
assert(received && acknowledged)

test('2.3 only the edition that gives 12 months says 12 months', () => {
  for (const id of editionIds) {
    const text = toText(letterOf(id, 'refusal of the complaint')).replace(/\s+/g, ' ')
    assert.equal(text.includes('12 months'), id === '2024')
  }
})

test('2.2b a refusal for legal proceedings names the day the claim was filed, and speaks of no older complaint', () => {
  const text = said([
    received,
    refusalProposed({ on: dateOnly('2026-11-25') }),
    refusalAgreed({ on: dateOnly('2026-11-26') }),
  ])
  assert.match(text, /The claim was filed at court on Monday 2 November 2026\./)
  assert.doesNotMatch(text, /older complaint/)
  assert.match(text, /We looked at your complaint by itself/)
  assert.match(
    text,
    /Amira Khan looked at your complaint and proposed this on Wednesday 25 November 2026\. Ben Osei looked at it too, and agreed on Thursday 26 November 2026\./,
  )
})

test('2.4 what is only proposed, or is returned, is not told to the resident: there is no letter of it', () => {
  assert.deepEqual(lettersOf([received, refusalProposed(), refusalReturned()]), [])
})

test('2.2 5.11 a ground of the landlord’s own is told with the clause of its policy and the words of it', () => {
  const own = {
    ground: 'other',
    claimFiledOn: null,
    clause: '4.8',
    clauseWords: 'Liability or other insurance claims',
  } as const
  const [, , , , asked] = storyUnder('2024')
  assert(asked?.type === 'Stage2AskedFor')
  for (const text of [
    said([received, ...refused(1, { ...own, on: dateOnly('2026-11-25') })]),
    said([...storyUnder('2024').slice(0, 5), ...refused(2, { ...own, on: asked.on })]),
  ]) {
    assert.match(
      text,
      /We have another reason, which our published complaints policy gives\. You can challenge it\. It is in the policy at 4\.8\. This is what it says there: Liability or other insurance claims This is why that fits/,
    )
  }
})

test('5.9 what was said on the phone is on the record and is not written again', () => {
  const before = lettersOf([received, acknowledged]).length
  assert.equal(lettersOf([received, acknowledged, updateGiven('2026-11-26')]).length, before)
})

test('5.9 an update after the date that was promised says so and is sorry; without a plan it asks for one', () => {
  const text = said([received, acknowledged, updateGiven('2026-12-21', { method: 'email' })])
  assert.match(text, /We should have answered you by \w+ \d+ December 2026\. We have not, and we are sorry\./)
  assert.match(text, /We have not agreed with you how often we write\./)
})

test('7.3 a remedy that is not money is said in words; one that the resident does not agree to is offered all the same', () => {
  const text = said([
    received,
    remedyOffered({
      kind: 'apology',
      what: 'we are sorry for the wait.',
      lines: [],
      agreed: 'not agreed',
      offeredOn: dateOnly('2026-11-24'),
    }),
  ])
  assert.match(text, /An apology: we are sorry for the wait\./)
  assert.match(text, /We know that you do not agree with this offer\. We still make it\./)
  assert.match(text, /The complaints team/)
})

test('7.4 a payment by the day is worked out in the letter; where another sum is offered, its own words say why', () => {
  const award = {
    name: 'Right to Repair',
    amount: { kind: 'by the day', first: 1_000, each: 200, most: 5_000 },
    source: 'The regulations',
    sureness: 'not verified',
  } as const
  const offering = (pence: number) =>
    said([
      received,
      remedyOffered({
        lines: [
          {
            ...{ basis: 'statutory payment', setSum: null, count: null, pence, why: 'The fan came late.' },
            statutory: { award, days: 12 },
          },
        ],
        offeredOn: dateOnly('2026-11-24'),
      }),
    ])
  assert.match(offering(3_400), /Right to Repair: £10\.00 \+ 12 × £2\.00 = £34\.00\. The fan came late\./)
  assert.match(offering(4_000), /Right to Repair: The fan came late\./)
  assert.doesNotMatch(offering(4_000), /£34\.00/)
  assert.doesNotMatch(offering(3_400), /not verified|The regulations/)
})

test('5.15 what was considered under the Equality Act is not printed: somebody else may open the letter', () => {
  assert.doesNotMatch(toText(letterOf('2024', 'contact restriction')), /disability is disclosed|Equality/)
})

test('every landlord’s letters are finished under every edition, and none prints that something is not known', () => {
  for (const id of ['fernbank', 'livewest', 'livewest-policy-2020', 'livin', 'vivere', 'west-lancashire']) {
    for (const edition of editionIds) {
      for (const { document } of lettersBesideTheStages(edition, profileOf(id))) {
        assert.doesNotMatch(toText(document), /not known|undefined|null/)
      }
    }
  }
})

test('none of these letters has a word that residents should not have to read, or a sentence of more than 25 words', () => {
  for (const { document } of editionIds.flatMap((id) => lettersBesideTheStages(id))) {
    const paragraphs = toText(document).split(/\n\n|\n(?=- |\d\. )/)
    assert.doesNotMatch(paragraphs.join(' '), /escalat|unfortunately|as per|exclu|unacceptable|in order to/i)
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/[.?!:](?:\s|$)/))
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(/\s+/).length > 25),
      [],
    )
  }
})
