// What a column of a file can be, and the headings that people give it: all as far as case, stops and small words matter.
export type FieldKind = 'reference' | 'landlord' | 'day' | 'text' | 'email' | 'money' | 'yes or no' | 'choice'

export type Field = {
  readonly name: FieldName
  readonly label: string
  readonly kind: FieldKind
  readonly stage: 1 | 2 | null
  /** Small letters, without 'date', 'of' and their like; '2:' in front is said of stage 2. */
  readonly headings: readonly string[]
}

export const fieldNames = [
  'reference',
  'landlord',
  'receivedOn',
  'loggedOn',
  'channel',
  'residentName',
  'address',
  'telephone',
  'email',
  'story',
  'outcomeWanted',
  'theme',
  'service',
  'tenure',
  'acknowledgedOn',
  'extended',
  'extensionToldOn',
  'extendedTo',
  'respondedOn',
  'outcome',
  'handledBy',
  'stage2AskedOn',
  'stage2AcknowledgedOn',
  'stage2Extended',
  'stage2ExtensionToldOn',
  'stage2ExtendedTo',
  'stage2RespondedOn',
  'stage2Outcome',
  'stage2HandledBy',
  'closedOn',
  'compensation',
] as const
export type FieldName = (typeof fieldNames)[number]

/** Without these a row is no complaint. */
export const neededFields: readonly FieldName[] = ['reference', 'receivedOn']

type Row = readonly [label: string, kind: FieldKind, stage: 1 | 2 | null, headings: string]

const acknowledged =
  'acknowledged, acknowledgement, ack, acknowledged sent, acknowledgement sent, acknowledgement letter'
const responded =
  'response, responded, response sent, responded to, answered, answer sent, reply sent, replied, response letter, ' +
  'response issued, decision sent, final response'
const extendedTo =
  'extended to, extended until, extension to, extension until, extended deadline, revised deadline, new deadline, ' +
  'extended due, revised due, new due, extension due, new target, revised target, extended target, new response'
const toldOn = 'extension sent, extension letter, extension notified, extension told, extension agreed on, extended on'
const extended = 'extended, extension, extension agreed, extension given, extension applied, extension y n'
const outcome = 'outcome, decision, finding, upheld, determination, result, upheld not upheld'
const handledBy =
  'handled by, handler, investigator, investigated by, investigating officer, officer, case owner, owner, ' +
  'responding officer, decided by, decision maker, responded by'

const rows: { readonly [name in FieldName]: Row } = {
  reference: [
    'Their reference',
    'reference',
    null,
    'reference, ref, reference number, reference no, ref no, ref number, case reference, case ref, case number, case no, ' +
      'case id, case, id, number, no, unique reference, our reference, our ref',
  ],
  landlord: ['Landlord', 'landlord', null, 'landlord, organisation, association, provider, company, landlord name'],
  receivedOn: [
    'Received',
    'day',
    1,
    'received, complaint date, date of complaint, receipt, raised, reported, made, opened, start, received by us, case opened, case received, open',
  ],
  loggedOn: ['Logged', 'day', 1, 'logged, recorded, registered, created, entered, case created, case logged'],
  channel: [
    'How it was made',
    'choice',
    null,
    'channel, contact method, method, method contact, how received, received by, source, contact channel, origin, ' +
      'how made, received via, method received',
  ],
  residentName: [
    'Resident’s name',
    'text',
    null,
    'resident, resident name, name, tenant, tenant name, customer, customer name, complainant, complainant name, full name',
  ],
  address: ['Address', 'text', null, 'address, property, property address, home, full address'],
  telephone: [
    'Telephone',
    'text',
    null,
    'telephone, phone, tel, mobile, telephone number, phone number, contact number',
  ],
  email: ['Email', 'email', null, 'email, e mail, email address, e mail address'],
  story: [
    'What happened',
    'text',
    null,
    'description, details, detail, summary, story, what happened, issue, complaint',
  ],
  outcomeWanted: [
    'Outcome wanted',
    'text',
    null,
    'outcome wanted, desired outcome, outcome sought, outcomes sought, outcome requested, resolution sought',
  ],
  theme: [
    'Theme',
    'choice',
    null,
    'theme, category, type, subject, nature, topic, primary category, main category, reason, cause, case type',
  ],
  service: ['Service', 'text', null, 'service, service area, department, team, business area, directorate, area'],
  tenure: ['Tenure', 'choice', null, 'tenure, tenure type, tenancy, tenancy type, property tenure'],
  acknowledgedOn: ['Acknowledged', 'day', 1, acknowledged],
  extended: ['More time taken', 'yes or no', 1, extended],
  extensionToldOn: ['Told of more time', 'day', 1, toldOn],
  extendedTo: ['New date', 'day', 1, extendedTo],
  respondedOn: ['Answered', 'day', 1, responded],
  outcome: ['Outcome', 'choice', 1, outcome],
  handledBy: ['Considered by', 'text', 1, handledBy],
  stage2AskedOn: [
    'Stage 2 asked for',
    'day',
    2,
    'escalated, escalation, escalation requested, escalation request, escalation received, escalated to, ' +
      'review requested, review received, 2:received, 2:requested, 2:request, 2:asked for, 2:start, 2:opened, 2:raised, ' +
      '2:request received, 2:logged, 2:escalation, 2:escalated',
  ],
  stage2AcknowledgedOn: ['Stage 2 acknowledged', 'day', 2, acknowledged],
  stage2Extended: ['Stage 2: more time taken', 'yes or no', 2, extended],
  stage2ExtensionToldOn: ['Stage 2: told of more time', 'day', 2, toldOn],
  stage2ExtendedTo: ['Stage 2: new date', 'day', 2, extendedTo],
  stage2RespondedOn: ['Stage 2 answered', 'day', 2, `${responded}, review response, review completed`],
  stage2Outcome: ['Stage 2 outcome', 'choice', 2, `${outcome}, review outcome, escalation outcome`],
  stage2HandledBy: ['Stage 2 considered by', 'text', 2, `${handledBy}, reviewer, reviewed by, reviewing officer`],
  closedOn: ['Closed', 'day', null, 'closed, closure, case closed, completed, resolved, end, closing'],
  compensation: [
    'Compensation',
    'money',
    null,
    'compensation, compensation amount, compensation paid, compensation offered, compensation awarded, compensation total, ' +
      'total compensation, redress, amount, financial remedy, remedy amount, goodwill, goodwill payment',
  ],
}

/** These are said of stage 2 even where a heading does not say the stage. */
const plainlyStage2 = /^(escalat|review)/

export const fields: readonly Field[] = fieldNames.map((name) => {
  const [label, kind, stage, headings] = rows[name]
  return { name, label, kind, stage, headings: headings.split(', ').map((heading) => spelled(heading, stage)) }
})

function spelled(heading: string, stage: 1 | 2 | null): string {
  return stage === 2 && !plainlyStage2.test(heading) && !heading.startsWith('2:') ? `2:${heading}` : heading
}

export const fieldNamed = (name: FieldName): Field => {
  const [label, kind, stage, headings] = rows[name]
  return { name, label, kind, stage, headings: headings.split(', ') }
}
