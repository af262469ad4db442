// What the made-up residents of Fernbank Homes ask for and remark on, outside any complaint.
import type { ContactKind } from '#core/contact/contact.ts'

export const requests: readonly string[] = [
  'The tap in the kitchen drips. Please could somebody mend it',
  'The light on our landing is out',
  'The lock on the front door is stiff',
  'A slate has come off the roof of the bin store',
  'The extractor fan in the bathroom makes a noise',
  'Please could you unblock the gutter at the back',
]

export const surveys: { readonly content: readonly string[]; readonly unhappy: readonly string[] } = {
  content: ['Quick and tidy, thank you', 'The plumber rang before he came, very good', 'Fine'],
  unhappy: [
    'It took three visits and I was not told why',
    'I was promised a call and heard nothing',
    'The stairs are never cleaned',
  ],
}

type Remark = { readonly kind: ContactKind; readonly story: string; readonly unhappy: boolean }

export const remarks: readonly Remark[] = [
  { kind: 'enquiry', story: 'When are the windows of our block to be painted?', unhappy: false },
  { kind: 'enquiry', story: 'Could you tell me how to apply for a parking space', unhappy: false },
  { kind: 'compliment', story: 'Thank you to the caretaker, who carried my shopping up', unhappy: false },
  { kind: 'comment', story: 'A bench in the garden would be lovely', unhappy: false },
  { kind: 'comment', story: 'The letter about the lift came after the works had begun', unhappy: true },
  { kind: 'enquiry', story: 'Why has the service charge gone up again?', unhappy: true },
]
