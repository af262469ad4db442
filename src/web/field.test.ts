// What was typed stays, and errors stand beside their fields.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInput } from './components/date-input.ts'
import { textInput } from './components/text-input.ts'
import { dateAsPosted, fieldId, fieldsOf } from './field.ts'
import { toText } from './html.ts'

test('typed text is kept, and every reason for a field stands beside it', () => {
  const field = fieldsOf({ name: 'Ms <O>' }, [
    { field: 'name', because: 'Too short' },
    { field: 'name', because: 'Too plain' },
    { because: 'Something else' },
  ])
  assert.deepEqual(field.text('name'), { name: 'name', value: 'Ms <O>', error: 'Too short. Too plain' })
  assert.deepEqual(field.text('address'), { name: 'address', value: '', error: undefined })
  assert.match(toText(textInput({ label: 'Name', ...field.text('name') })), / value="Ms &lt;O&gt;"/)
})

test('one or several checked boxes are a list', () => {
  const field = fieldsOf({ formats: 'large', needs: ['a', 'b'] })
  assert.deepEqual(field.list('formats').values, ['large'])
  assert.deepEqual(field.list('needs').values, ['a', 'b'])
  assert.deepEqual(field.list('none').values, [])
})

test('a date is three fields; an error in one marks that one', () => {
  const posted = { 'receivedOn-day': '31', 'receivedOn-month': '', 'receivedOn-year': '2026' }
  const field = fieldsOf(posted, [{ field: 'receivedOn-month', because: 'The date must have a month' }])
  assert.deepEqual(field.date('receivedOn'), {
    id: 'receivedOn-date',
    namePrefix: 'receivedOn',
    partIds: { day: 'receivedOn', month: 'receivedOn-month', year: 'receivedOn-year' },
    values: { day: '31', month: '', year: '2026' },
    error: 'The date must have a month',
    wrongParts: ['month'],
  })
})

test('an error of the whole date marks all of it, and the summary leads to its first field', () => {
  const field = fieldsOf({}, [{ field: 'receivedOn', because: 'Enter the date' }])
  const drawn = toText(dateInput({ legend: 'When?', ...field.date('receivedOn') }))
  assert.equal(drawn.match(/govuk-input--error/g)?.length, 3)
  assert.ok(drawn.includes(` id="${fieldId('receivedOn')}" name="receivedOn-day"`))
  assert.equal(fieldId('receivedOn-day'), 'receivedOn')
  assert.equal(fieldId('receivedOn-year'), 'receivedOn-year')
})

test('a known date opens in its three fields', () => {
  assert.deepEqual(dateAsPosted('on', '2026-11-09'), { 'on-day': '9', 'on-month': '11', 'on-year': '2026' })
})
