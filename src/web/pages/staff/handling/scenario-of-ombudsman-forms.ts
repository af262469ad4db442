// Good examples of the forms about what the Ombudsman asks, decides and orders, for tests.
import { day, type Example } from './example-of-form.ts'

export const ombudsmanExamples = {
  ReceiveOmbudsmanRequest: {
    event: 'OmbudsmanRequestReceived',
    fields: {
      scheme: 'Housing Ombudsman',
      kind: 'evidence request',
      what: 'The repairs history',
      ...day('dueOn', 2026, 12, 16),
    },
  },
  AnswerOmbudsmanRequest: {
    event: 'OmbudsmanRequestAnswered',
    after: ['ReceiveOmbudsmanRequest'],
    fields: { words: 'The repairs history' },
  },
  ReceiveDetermination: {
    event: 'DeterminationReceived',
    fields: {
      scheme: 'Housing Ombudsman',
      reference: '202612345',
      'finding-1': 'The leak',
      'finding-1-outcome': 'maladministration',
      'order-1': 'Pay £400',
      'order-1-kind': 'compensation',
      'order-1-sum': '400',
      ...day('order-1-dueOn', 2026, 12, 23),
      'recommendation-1': 'Look at how parts are ordered',
    },
  },
  ComplyWithOrder: { event: 'OrderCompliedWith', after: ['ReceiveDetermination'], fields: { proof: 'The letter' } },
  AnswerRecommendation: {
    event: 'RecommendationAnswered',
    after: ['ReceiveDetermination'],
    fields: { accepted: 'true' },
  },
  CompleteRecommendation: {
    event: 'RecommendationCompleted',
    after: ['ReceiveDetermination', 'AnswerRecommendation'],
    fields: { proof: 'The review' },
  },
  ReceiveFailureNotice: {
    event: 'FailureNoticeReceived',
    fields: { kind: 'notice', failure: '1', ground: 'Stage 2 was not answered', published: 'not known' },
  },
  ComplyWithFailureNotice: {
    event: 'FailureNoticeCompliedWith',
    after: ['ReceiveFailureNotice'],
    fields: { proof: 'The response' },
  },
} satisfies { readonly [type: string]: Example }
