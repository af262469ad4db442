// Headings as landlords write them are recognised; a mapping that does not fit its file is told whole.
import assert from 'node:assert/strict'
import test from 'node:test'
import { faultText } from './fault.ts'
import { mappingFaults, readMapping, suggestMapping } from './mapping.ts'

const suggested = (...headings: readonly string[]) => suggestMapping(headings).columns

test('headings in many spellings are suggested', () => {
  assert.deepEqual(
    suggested(
      'Case Ref',
      'Landlord',
      'Date received',
      'Acknowledged',
      'Extended to',
      'Stage 1 response sent',
      'Outcome',
      'Escalated',
      'S2 Ack Date',
      'Stage Two Response',
      'Stage 2 outcome',
      'Tenure',
      'Category',
      'Compensation (£)',
      'Email',
      'Closed Date',
    ),
    {
      reference: 'Case Ref',
      landlord: 'Landlord',
      receivedOn: 'Date received',
      email: 'Email',
      theme: 'Category',
      tenure: 'Tenure',
      acknowledgedOn: 'Acknowledged',
      extendedTo: 'Extended to',
      respondedOn: 'Stage 1 response sent',
      outcome: 'Outcome',
      stage2AskedOn: 'Escalated',
      stage2AcknowledgedOn: 'S2 Ack Date',
      stage2RespondedOn: 'Stage Two Response',
      stage2Outcome: 'Stage 2 outcome',
      closedOn: 'Closed Date',
      compensation: 'Compensation (£)',
    },
  )
  for (const heading of [
    'Received',
    'RECEIVED DATE',
    'Date complaint received',
    'Complaint date',
    'Stage 1 received',
    'Received on',
  ]) {
    assert.deepEqual(suggested(heading), { receivedOn: heading }, heading)
  }
  for (const heading of ['Stage 1 Acknowledgement Date', 'S1 ack', 'Date Acknowledged', 'Acknowledgement sent on']) {
    assert.deepEqual(suggested(heading), { acknowledgedOn: heading }, heading)
  }
})

test('what could be anything is left to a person', () => {
  assert.deepEqual(suggested('Extension date', 'Escalated?', 'Response due', 'Days to respond', 'Notes', 'Stage'), {})
})

test('a heading is used once', () => {
  assert.deepEqual(suggested('Received', 'Date received'), { receivedOn: 'Received' })
})

test('a mapping that does not fit its file is told whole', () => {
  const mapping = { columns: { receivedOn: 'Date', closedOn: 'Shut', tenure: ' Tenure ' }, dates: null, values: {} }
  assert.deepEqual(mappingFaults(mapping, ['Ref', 'Date', 'Tenure', 'Date']).map(faultText), [
    'The file: no column says “Their reference”. Say in the mapping which column it is, or add one',
    'The file: it has no column “Shut”, which the mapping names for “Closed”. Its columns are: Ref, Date, Tenure, Date',
    'The file: columns B and D are both called “Date”. Give each its own heading',
  ])
})

test('a mapping that takes a word for what it cannot be is told, with what it can be', () => {
  const columns = { reference: 'Ref', receivedOn: 'Date' }
  const values = { theme: { grounds: 'gardens', trees: 'Other' }, outcome: { won: 'not known' }, story: { x: 'y' } }
  assert.deepEqual(mappingFaults({ columns, dates: null, values }, ['Ref', 'Date']).map(faultText), [
    'The file: the mapping says what words of “What happened” are. It is read as it is written',
    'The file: the mapping says that “grounds” of “Theme” is “gardens”. It is one of: repairs, damp and mould, anti-social behaviour, rent and service charges, staff conduct, transfers and decants, complaint handling, other, not known',
  ])
})

test('a saved mapping is read again, or its faults are named', () => {
  const mapping = {
    columns: { reference: 'Ref' },
    dates: 'day first',
    values: { outcome: { ' Resolved ': 'not known' } },
  }
  assert.deepEqual(readMapping(mapping), {
    mapping: { columns: { reference: 'Ref' }, dates: 'day first', values: { outcome: { resolved: 'not known' } } },
  })
  const read = readMapping({ columns: { receipt: 'Ref' }, dates: 'sometimes' })
  assert('faults' in read && read.faults.length === 2, JSON.stringify(read))
})
