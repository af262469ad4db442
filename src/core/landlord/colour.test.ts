// The contrast of a colour on white, held to known values.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastOnWhite } from './colour.ts'

test('contrast on white runs from 1 for white to 21 for black', () => {
  assert.equal(contrastOnWhite('#ffffff').toFixed(2), '1.00')
  assert.equal(contrastOnWhite('#000000').toFixed(2), '21.00')
})

test('#767676 is the palest grey that can be read on white, and #777777 cannot', () => {
  assert.equal(contrastOnWhite('#767676').toFixed(2), '4.54')
  assert.equal(contrastOnWhite('#777777').toFixed(2), '4.48')
})
