import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { textBeside } from './text-message.ts'
import { wordsIn } from './words/words.ts'

const given = {
  landlord: 'Fernbank Homes',
  reference: 'C-26-7F3K2Q',
  told: null,
  responseDueOn: null,
  words: wordsIn['en-GB'],
}

test('an acknowledgement: that we have the complaint, and by when we reply', () => {
  const responseDueOn = dateOnly('2026-12-08')
  assert.equal(
    textBeside({ ...given, told: { stage: 1, what: 'acknowledgement' }, responseDueOn }),
    'Fernbank Homes: we have received your complaint C-26-7F3K2Q. We will reply by Tuesday 8 December 2026. ' +
      'Our letter is on its way.',
  )
  assert.equal(
    textBeside({ ...given, told: { stage: 2, what: 'acknowledgement' }, responseDueOn: null }),
    'Fernbank Homes: we will review your complaint C-26-7F3K2Q. Our letter is on its way.',
  )
})

test('an extension: the new day', () => {
  assert.equal(
    textBeside({ ...given, told: { stage: 1, what: 'extension', newDueOn: dateOnly('2026-12-22') } }),
    'Fernbank Homes: we need more time for your complaint C-26-7F3K2Q. We will reply by Tuesday 22 December 2026. ' +
      'Our letter is on its way.',
  )
})

test('a response, and any other letter: that it is on its way, and no word of what it says', () => {
  const says = 'Fernbank Homes: we have written to you about your complaint C-26-7F3K2Q. Our letter is on its way.'
  const responseDueOn = dateOnly('2026-12-08')
  assert.equal(textBeside({ ...given, told: { stage: 1, what: 'response' }, responseDueOn }), says)
  assert.equal(textBeside(given), says)
})

test('in Welsh, for whoever is written to in Welsh', () => {
  const inWelsh = { ...given, words: wordsIn.cy }
  const newDueOn = dateOnly('2026-12-22')
  assert.equal(
    textBeside({ ...inWelsh, told: { stage: 1, what: 'extension', newDueOn } }),
    'Fernbank Homes: mae arnom angen mwy o amser ar gyfer eich cwyn C-26-7F3K2Q. ' +
      'Byddwn yn ateb erbyn dydd Mawrth 22 Rhagfyr 2026. Mae ein llythyr ar ei ffordd.',
  )
})
