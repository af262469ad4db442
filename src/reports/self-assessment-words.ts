// The fixed words of a self-assessment form, by which it is also read back.

export const labels = {
  commentary: 'Commentary',
  commentaryFrom: 'Commentary from the ',
  evidence: 'Evidence',
  explanation: 'Explanation',
  answer: 'Answer',
  note: 'Note',
} as const

/** What is said of the form as a whole. */
export const facts = {
  edition: 'Edition of the Code',
  period: 'Period',
  cases: 'Cases',
  answers: 'Answers',
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  response: 'The governing body’s response',
  source: 'Source',
  periodNote: 'About the period',
  evidenceBasis: 'About the evidence',
  notes: 'Notes',
} as const

export const copyHeading = 'About this copy'

/** Stands for the answer of a question that is answered item by item. */
export const seeItems = 'See each item below'
