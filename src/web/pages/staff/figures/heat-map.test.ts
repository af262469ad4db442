// The heat map says in its headline what its cells say; each cell has its number, its shade and its complaints.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { type HeatMap, heatMapOf } from '#core/figures/heat-map.ts'
import { forPublication } from '#core/figures/publication.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { fernbank } from '../../../../../test/memory/records.ts'
import { html, toText } from '../../../html.ts'
import { headlineOf, heatMapPage } from './heat-map.ts'
import { publishedRows } from './heat-map-to-publish.ts'

const at = (count: number, theme: string, district: string | null) =>
  Array.from({ length: count }, () => ({ theme, address: district && `1 Mill Lane, ${district} 1QZ` }))
const map = heatMapOf([
  ...at(6, 'repairs', 'FB1'),
  ...at(5, 'repairs', 'FB7'),
  ...at(9, 'not categorised', 'FB7'),
  ...at(3, 'staff conduct', null),
])
const { homesByDistrict: _, ...untold } = fernbank

const shown = (landlord: Profile, byHomes: boolean, of: HeatMap = map) => ({
  ...{ map: of, landlord, byHomes, today: dateOnly('2026-11-24'), periodForm: html`` },
  period: { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') },
})
const page = (landlord: Profile, byHomes: boolean) => toText(heatMapPage(shown(landlord, byHomes)).main)

test('the headline names the largest cell, by how many or for each thousand homes', () => {
  assert.equal(headlineOf(shown(fernbank, false)), 'The most complaints are about repairs in FB1: 6 of 23 complaints')
  assert.equal(
    headlineOf(shown(fernbank, true)),
    'The most complaints are about repairs in FB7: 6.3 for each 1,000 homes',
  )
  assert.equal(
    headlineOf(shown(fernbank, false, heatMapOf([...at(1, 'repairs', 'FB1'), ...at(1, 'other', 'FB2')]))),
    'No theme in one area has more than 1 of 2 complaints',
  )
  assert.equal(
    headlineOf(shown(fernbank, false, heatMapOf(at(2, 'repairs', null)))),
    '2 complaints, none of which has a known theme and area',
  )
  assert.equal(headlineOf(shown(fernbank, false, heatMapOf([]))), 'No complaint was received in this period')
})

test('each number is a link to its complaints, none is hatched, and nothing is behind a nought', () => {
  const main = page(fernbank, false)
  assert.match(main, /by-area\/complaints\?from=2026-04-01&amp;to=2027-03-31&amp;theme=repairs&amp;area=FB1">6</)
  assert.match(main, /app-heat__cell app-heat__cell--5"><a/)
  assert.match(main, /app-heat__cell app-heat__cell--0">0<\/td>/)
})

test('for each thousand homes, an area of which they are not known has how many there were in all, and says so', () => {
  const { homesByDistrict = [] } = fernbank
  const main = page(
    { ...fernbank, homesByDistrict: homesByDistrict.filter(({ district }) => district !== 'FB7') },
    true,
  )
  assert.match(main, />4\.1</)
  assert.match(main, />5 in all</)
  assert.match(main, /is not known of: FB7\. How many complaints there were in all is told of it\./)
})

test('where it is not known how many homes an area has, the page says so, and tells how many complaints only', () => {
  const main = page(untold, false)
  assert.doesNotMatch(main, /For each 1,000 homes/)
  assert.match(
    main,
    /How many homes there are is not known of: FB1, FB7\. How many complaints there were in all is told of these\./,
  )
})

test('what is published keeps back whatever is fewer than five, for a spreadsheet too', () => {
  const rows = publishedRows(forPublication(map))
  assert.deepEqual(rows[0], ['About', 'FB1', 'FB7', 'Not known', 'All'])
  assert.deepEqual(rows[1], ['Repairs', '6', '5', '[c]', '[c]'])
  assert.deepEqual(rows.at(-2), ['Not categorised', '[c]', '9', '[c]', '[c]'])
  assert.deepEqual(rows.at(-1), ['All', '[c]', '[c]', '[c]', '[c]'])
})
