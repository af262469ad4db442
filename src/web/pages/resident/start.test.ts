// What a landlord's first page promises: the stricter of the Code's limits and its own, in plain words.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { type Profile, readProfile } from '#core/landlord/profile.ts'
import { toText } from '../../html.ts'
import { tongueIn } from '../../tongue.ts'
import { promises, startPage } from './start.ts'
import { waysToReach } from './ways.ts'

function profile(id: string): Profile {
  const file = `${id}.json`
  const folder = new URL('../../../../profiles/', import.meta.url)
  const read = readProfile(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file)
  assert('profile' in read)
  return read.profile
}
const today = dateOnly('2026-11-25')
const moreTime = 'If we need more time we tell you why, and until when.'
const written = 'we write to you to say what we understand your complaint to be.'

for (const [id, acknowledged, answered] of [
  ['livewest', 'By the end of the next working day', '10 working days of the day that we get your complaint'],
  ['livewest-policy-2020', 'Within 5 working days', '5 working days of the day that we get your complaint'],
  ['fernbank', 'Within 3 working days', '10 working days of that'],
  ['vivere', 'Within 3 working days', '10 working days of the day that we get your complaint'],
] as const) {
  test(`${id}: ${acknowledged}, and within ${answered}`, () => {
    const [first, second] = promises(profile(id), today, tongueIn('en-GB'))
    assert.equal(first, `${acknowledged} ${written}`)
    assert.equal(second, `Within ${answered} we answer it. ${moreTime}`)
    assert.match(
      toText(startPage(profile(id), today, [], tongueIn('en-GB')).main),
      new RegExp(`<li>${acknowledged} we write`),
    )
  })
}

test('the ways of a landlord of which only the website is known have the website', () => {
  const drawn = toText(waysToReach(profile('livewest'), tongueIn('en-GB')))
  assert.match(drawn, /Website: <a class="govuk-link" href="https:\/\/www\.livewest\.co\.uk\/raising-comp/)
  assert.doesNotMatch(drawn, /not known|Phone:|Email:|Letter:/)
})
