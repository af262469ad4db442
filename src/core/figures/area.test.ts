import assert from 'node:assert/strict'
import { test } from 'node:test'
import { districtOf } from './area.ts'

test('the district is the first half of the postcode that ends the address', () => {
  const addresses = [
    '4 Heron Court, Fernbank, FB3 4QZ',
    '1 High Street\nManchester\nm14 5rd',
    'Flat 2, 10 Poultry, EC1A1BB',
    'c/o 2 Mill Lane, LS1 4AP. Write to 9 Oak Way, BD18 3LX',
  ]
  assert.deepEqual(addresses.map(districtOf), ['FB3', 'M14', 'EC1A', 'BD18'])
})

test('without a whole postcode the area is not known', () => {
  for (const address of [null, '', '4 Heron Court, Fernbank', 'Block A1, Flat 12', 'Road M14', 'الشقة 4', '(erased)']) {
    assert.equal(districtOf(address), null, String(address))
  }
})
