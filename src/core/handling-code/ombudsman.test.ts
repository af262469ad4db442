// What letters print about each Ombudsman.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ombudsmen } from './ombudsman.ts'

test('the Housing Ombudsman is reached by web, telephone and post', () => {
  const { name, web, telephone, post } = ombudsmen['Housing Ombudsman']
  assert.deepEqual(
    [name, web, telephone, ...post],
    [
      'Housing Ombudsman Service',
      'www.housing-ombudsman.org.uk/residents/make-a-complaint',
      '0300 111 3000',
      'PO Box 1484',
      'Unit D',
      'Preston',
      'PR2 0ET',
    ],
  )
})

test('no Ombudsman has an email address to print, and none an address that is out of date', () => {
  for (const { source: _, ...printed } of Object.values(ombudsmen)) {
    assert.doesNotMatch(JSON.stringify(printed), /@|PO Box 152|L33 7WQ|E14 9GE/)
  }
})
