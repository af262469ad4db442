// What staff might post on the page of every command beside the stages: one good example of each, for tests.
import type { HandlingCommand } from './catalogue.ts'
import { day, type Example } from './example-of-form.ts'
import { ombudsmanExamples } from './scenario-of-ombudsman-forms.ts'

const refusal = {
  ground: 'legal proceedings started',
  facts: 'The claim is about this same leak',
  ...day('claimFiledOn', 2026, 11, 2),
  askedOf: 'ben.osei',
}

export const examples: { readonly [type in HandlingCommand]: Example } = {
  CategoriseComplaint: {
    event: 'ComplaintCategorised',
    fields: { theme: 'repairs', service: 'Responsive repairs', tenure: 'LCRA', scheme: 'Housing Ombudsman' },
  },
  TriageComplaint: {
    event: 'ComplaintTriaged',
    fields: { route: 'simple', vulnerableOrAtRisk: 'not known', reason: 'One job, already booked' },
  },
  ProposeRefusal: { event: 'RefusalProposed', fields: refusal },
  AgreeToRefusal: { event: 'RefusalAgreed', after: ['ProposeRefusal'], as: 'ben.osei', fields: {} },
  ReturnRefusal: {
    event: 'RefusalReturned',
    after: ['ProposeRefusal'],
    as: 'ben.osei',
    fields: { because: 'The claim is about another flat' },
  },
  WithdrawExclusion: {
    event: 'ExclusionWithdrawn',
    after: ['ProposeRefusal', 'AgreeToRefusal'],
    fields: { asked: 'the Ombudsman', because: 'The claim is about another flat' },
  },
  AppointRepresentative: {
    event: 'RepresentativeAppointed',
    fields: { name: 'Ada Fenn', relation: 'councillor', scope: 'Everything', authority: 'awaited' },
  },
  RecordAuthority: { event: 'AuthorityRecorded', after: ['AppointRepresentative'], fields: { proof: 'By phone' } },
  GiveRepresentativeCode: {
    event: 'RepresentativeCodeGiven',
    after: ['AppointRepresentative', 'RecordAuthority'],
    fields: { may: 'speak' },
  },
  WithdrawRepresentativeCode: {
    event: 'RepresentativeCodeWithdrawn',
    after: ['AppointRepresentative', 'RecordAuthority', 'GiveRepresentativeCode'],
    fields: {},
  },
  EndRepresentation: {
    event: 'RepresentationEnded',
    after: ['AppointRepresentative'],
    fields: { because: 'She speaks for herself' },
  },
  RecordGroup: { event: 'GroupRecorded', fields: { kind: 'petition', people: '14', contactName: 'Rosa Marsh' } },
  RecordNeed: {
    event: 'NeedRecorded',
    fields: { kind: 'adjustment agreed', what: 'Large print', ...day('reviewOn', 2026, 12, 4) },
  },
  ReviewNeed: {
    event: 'NeedReviewed',
    after: ['RecordNeed'],
    fields: { found: 'It still helps', stillNeeded: 'true', ...day('nextReviewOn', 2027, 1, 4) },
  },
  AgreeContactPlan: { event: 'ContactPlanAgreed', fields: { everyWorkingDays: '5', method: 'phone' } },
  GiveUpdate: { event: 'UpdateGiven', fields: { words: 'The part has come', method: 'phone' } },
  HearResident: { event: 'ResidentHeard', fields: { words: 'The mould is back', channel: 'phone' } },
  AnswerResident: {
    event: 'ResidentAnswered',
    after: ['HearResident'],
    fields: { words: 'We rang, and sent the surveyor' },
  },
  AskForClarification: {
    event: 'ClarificationAsked',
    fields: { what: 'Which visit do you mean?', ...day('dueOn', 2026, 12, 4) },
  },
  GiveClarification: {
    event: 'ClarificationGiven',
    after: ['AskForClarification'],
    fields: { words: 'The second one' },
  },
  GiveInterimResponse: {
    event: 'InterimResponseGiven',
    fields: { answer: 'We missed both visits', remaining: 'Where the damp comes from', decidedBy: 'amira.khan' },
  },
  TellActionLate: {
    event: 'ActionLateTold',
    reached: 'promised',
    fields: { reason: 'The fan came broken', ...day('newDueOn', 2026, 12, 18) },
  },
  AskForAuthority: {
    event: 'AuthorityAskedFor',
    after: ['AppointRepresentative'],
    fields: day('dueOn', 2026, 12, 4),
  },
  AskForTexts: { event: 'TextsAskedFor', fields: { number: '07700 900123' } },
  StopTexts: { event: 'TextsStopped', after: ['AskForTexts'], fields: { words: 'She has a new phone' } },
  ChangeLetterFormat: { event: 'LetterFormatChanged', fields: { letterFormat: 'yellow paper' } },
  CompleteOtherFormat: {
    event: 'OtherFormatCompleted',
    after: ['ChangeLetterFormat'],
    reached: 'sent',
    fields: { madeBy: 'Braille Press' },
  },
  TellExceptionalCircumstances: {
    event: 'ExceptionalCircumstancesTold',
    fields: { what: 'A cyber incident', effect: 'We cannot read your records', ...day('backOn', 2026, 12, 4) },
  },
  SendSurvey: { event: 'SurveySent', reached: 'closed', fields: day('replyBy', 2026, 12, 18) },
  KeepToPeople: {
    event: 'KeptToPeople',
    fields: {
      why: 'about a member of staff',
      words: 'It names a colleague',
      'people-amira.khan': 'yes',
      'people-ben.osei': 'yes',
    },
  },
  OpenToEverybody: { event: 'OpenedToEverybody', after: ['KeepToPeople'], fields: { because: 'It is safe now' } },
  AssignComplaint: { event: 'ComplaintAssigned', fields: { handledBy: 'ben.osei', reason: 'Amira is away' } },
  DeclareConflict: {
    event: 'ConflictDeclared',
    fields: { person: 'ben.osei', what: 'His brother is the contractor' },
  },
  SettleConflict: {
    event: 'ConflictSettled',
    after: ['DeclareConflict'],
    as: 'ben.osei',
    fields: { how: 'Handed on' },
  },
  OfferFairChance: { event: 'FairChanceOffered', fields: { to: 'resident', ...day('dueOn', 2026, 12, 4) } },
  GiveAccount: { event: 'AccountGiven', after: ['OfferFairChance'], fields: { words: 'I left a card' } },
  AddEvidence: { event: 'EvidenceAdded', fields: { kind: 'photograph', what: 'The ceiling, wet through' } },
  RequestFacts: {
    event: 'FactsRequested',
    fields: { of: 'contractor', name: 'Wharf', question: 'When did you come?', ...day('dueOn', 2026, 12, 1) },
  },
  AnswerFactsRequest: { event: 'FactsRequestAnswered', after: ['RequestFacts'], fields: { words: 'On the 9th' } },
  FlagHazard: {
    event: 'HazardFlagged',
    fields: { kind: 'damp and mould', severity: 'significant', what: 'Mould by the cot', 'awareAt-time': '9:30' },
  },
  RecordHazardAct: {
    event: 'HazardActRecorded',
    after: ['FlagHazard'],
    fields: { act: 'investigated', words: 'A surveyor came', 'at-time': '09.45' },
  },
  RaiseNewIssue: {
    event: 'NewIssueRaised',
    fields: { what: 'The plaster fell', ruling: 'related', reason: 'The same leak' },
  },
  OfferRemedy: {
    event: 'RemedyOffered',
    fields: {
      kind: 'financial',
      what: 'For six days without heating and hot water',
      impact: 'A cold flat',
      'line-1': '',
      'line-1-basis': 'set sum',
      'line-1-sum': '90.00',
      'line-1-setSum': 'loss of heating and hot water',
      'line-1-count': '6',
      ...day('dueOn', 2026, 12, 9),
      agreed: 'agreed',
    },
  },
  AnswerRemedyOffer: { event: 'RemedyOfferAnswered', after: ['OfferRemedy'], fields: { answer: 'accepted' } },
  CompleteRemedy: { event: 'RemedyCompleted', after: ['OfferRemedy'], fields: { proof: 'Paid by transfer' } },
  OfferMediation: { event: 'MediationOffered', fields: { by: 'A mediator of neither side' } },
  AnswerMediation: { event: 'MediationAnswered', after: ['OfferMediation'], fields: { accepted: 'false' } },
  RestrictContact: {
    event: 'ContactRestricted',
    fields: {
      what: 'One call a week; letters as before',
      reasons: 'Forty calls a day, with threats',
      equalityActAssessment: 'No disability is disclosed',
      decidedBy: 'ben.osei',
      ...day('reviewOn', 2026, 12, 25),
    },
  },
  ReviewRestriction: {
    event: 'RestrictionReviewed',
    after: ['RestrictContact'],
    fields: { found: 'The calls go on', ...day('reviewOn', 2027, 1, 25) },
  },
  LiftRestriction: { event: 'RestrictionLifted', after: ['RestrictContact'], fields: { because: 'The calls stopped' } },
  RecordLearning: {
    event: 'LearningRecorded',
    fields: {
      rootCause: 'Follow-on jobs are not raised',
      widerIssue: 'yes',
      'improvement-1': 'The order raises the job',
      'improvement-1-owner': 'Repairs',
      ...day('improvement-1-due', 2027, 1, 4),
    },
  },
  CompleteImprovement: { event: 'ImprovementCompleted', after: ['RecordLearning'], fields: { proof: 'Live' } },
  RecordEffect: {
    event: 'EffectRecorded',
    after: ['RecordLearning', 'CompleteImprovement'],
    fields: { words: 'Half as many' },
  },
  RecordSatisfaction: { event: 'SatisfactionRecorded', reached: 'closed', fields: { score: '4' } },
  ...ombudsmanExamples,
  SendLetterAgain: {
    event: 'LetterSentAgain',
    after: ['ReportLetterNotDelivered'],
    fields: { by: 'email', to: 'rosa@example.org' },
  },
  SettleLetter: {
    event: 'LetterSettled',
    after: ['ReportLetterNotDelivered'],
    fields: { ...day('wentOn', 2026, 11, 25), words: 'The server’s own record has it' },
  },
}
