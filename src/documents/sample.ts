// A letter of a made-up landlord with every kind of block and the most awkward words, for the tests of all formats.
import assert from 'node:assert/strict'
import { complete } from './complete.ts'
import { type Complete, type Document, facts, heading, list, orderedList, paragraph, part, table } from './document.ts'

export const sampleParts = ['decision', 'remedy', 'how-to-escalate', 'ombudsman']

export const awkward = '*X* <b> ((x)) #set $1$ & “quotes” \'single\' "double" _y_ `z` \\n [link](x) @ref ~ = //'

const visit = (number: number): readonly string[] => [
  `${1 + (number % 28)} May 2026`,
  number % 3 === 0 ? 'Damp survey of the bedroom, the bathroom and the hall' : 'Visit by a plumber',
  number % 4 === 0 ? 'No one came' : 'Done',
  `£${number}.50`,
]

export const sample: Document = {
  title: 'Our stage 1 response to your complaint about damp, and what we will put right',
  language: 'en-GB',
  reference: 'FB-2026-0142',
  date: 'Tuesday 14 July 2026',
  on: '2026-07-14',
  sender: {
    landlord: 'Fernbank Homes',
    address: ['Fernbank House', '1 Example Street', 'Anytown', 'ZZ1 1ZZ'],
    telephone: '01632 960123',
    email: 'complaints@fernbank.example',
    web: 'www.fernbank.example/complaints',
    colour: '#00594f',
  },
  to: ['Ms Aoife Ní Bhraonáin محمد', 'Flat 4, Wharf Court', '88 Quay Road', 'Anytown', 'ZZ2 7ZZ'],
  blocks: [
    paragraph('Dear Ms Ní Bhraonáin'),
    paragraph([
      'You told us on 16 June 2026 about ',
      { strong: 'damp in the bedroom' },
      ' and about visits that nobody kept. This is our answer to each point of your complaint, with our reasons.',
    ]),
    facts([
      ['Your complaint', 'Damp in the bedroom of Flat 4\nMissed visits in May'],
      ['Stage', 'Stage 1'],
      ['Looked into by', 'محمد العلي, complaints officer'],
    ]),
    part('decision', [
      heading(2, 'What we decided'),
      paragraph(`In your words: ${awkward}`),
      heading(3, 'Point 1: the damp 😀'),
      paragraph([
        { strong: 'We uphold this.' },
        ' The survey of 3 May found a leak that we should have mended in 2025.',
      ]),
      heading(3, 'Point 2: the visits'),
      paragraph([{ strong: 'We uphold this in part.' }, ' Ten of the forty visits below did not happen.']),
      table({
        caption: 'Every visit since 1 May 2026',
        columns: [
          { head: 'Day', width: 2, rowHeader: true },
          { head: 'What for', width: 4 },
          { head: 'What came of it', width: 2 },
          { head: 'Cost', width: 1, align: 'right' },
        ],
        rows: Array.from({ length: 40 }, (_, index) => visit(index + 1)),
      }),
    ]),
    part('remedy', [
      heading(2, 'What we will do'),
      paragraph('We are sorry. To put things right:'),
      orderedList([
        ['We will pay you ', { strong: '£250.00' }, ' by 28 July 2026.'],
        'A surveyor will come on 20 July 2026 between 9am and 11am, and will stay until the leak is found.',
        '  ',
        'We have changed how we book visits.',
      ]),
      table({
        caption: 'Who will do it',
        columns: [
          { head: 'Action', width: 3 },
          { head: 'By when', width: 2 },
        ],
        rows: [
          ['Mend the leak', '24 July 2026'],
          [[{ strong: 'Pay you' }, ' £250.00'], '28 July 2026'],
        ],
      }),
      list(['', ' ']),
    ]),
    part('how-to-escalate', [
      heading(2, 'If you are not satisfied'),
      paragraph([
        'Ask us for stage 2 by telephone, by email to ',
        { link: 'mailto:complaints@fernbank.example', text: 'complaints@fernbank.example' },
        ' or by letter. You need not give a reason.',
      ]),
    ]),
    part('ombudsman', [
      heading(2, 'The Ombudsman'),
      list([
        ['Read about ', { link: 'https://www.fernbank.example/ombudsman', text: 'how an ombudsman can help' }],
        ['Call ', { link: 'tel:01632960999', text: '01632 960 999' }, ' at any time, also now'],
      ]),
    ]),
  ],
  signOff: { name: 'Mohammed Al-Ali (محمد العلي)', role: 'Complaints officer' },
}

/** Any document of a test that is known to be complete. */
export function completed(document: Document, requiredParts: readonly string[] = []): Complete<Document> {
  const checked = complete(document, requiredParts)
  assert('document' in checked, JSON.stringify(checked))
  return checked.document
}
