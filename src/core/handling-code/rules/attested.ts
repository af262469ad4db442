// What a named person is asked to say, provision by provision, where the facts of complaints alone do not show it.
import { attested } from './attested-form.ts'
import { puttingRightAndLearning } from './attested-learning.ts'
import type { Attested } from './rule.ts'

const definitionAndAccess: readonly Attested[] = [
  attested(
    { 2024: ['1.2'], 2022: ['1.2'], 2020: ['2020-1.1'] },
    'Does the policy define a complaint in the Code’s own words, and is that the definition staff use?',
    ['The clause of the policy', 'What new staff are taught'],
  ),
  attested(
    { 2024: ['1.4'], 2022: ['1.4'] },
    'Does the policy say how a service request differs from a complaint, and who reviews requests, how often?',
    ['The clause of the policy', 'The last review of service requests'],
  ),
  attested(
    { 2024: ['1.6'], 2022: ['1.5'] },
    'Does every survey, and every wider request for feedback, say how to make a complaint?',
    ['Each survey in use, as residents see it'],
  ),
  attested(
    { 2024: ['2.2'], 2022: ['1.8'], 2020: ['2020-1.3'] },
    'Does the policy list when a matter is not considered or escalated, and are these fair and reasonable?',
    ['The clause of the policy', 'The register of refusals by ground'],
  ),
  attested({ 2020: ['2020-1.2'] }, 'Does the policy have exclusions?', ['The clause of the policy']),
  attested(
    { 2024: ['2.5'] },
    'Is each refusal decided on its own circumstances, with no kind of complaint turned away as such?',
    ['A sample of refusals read by somebody else', 'The register of refusals'],
  ),
  attested(
    { 2024: ['3.1'], 2022: ['2.1'], 2020: ['2020-2.1'] },
    'Can residents complain in several easy ways, and what is done for those who need another way?',
    ['The ways in that are open, tried out', 'An equality impact assessment'],
  ),
  attested(
    { 2024: ['3.2'] },
    'Do all staff, and contractors in residents’ homes, know the process and pass complaints on?',
    ['Training records', 'A test call or a staff survey'],
  ),
  attested(
    { 2022: ['2.2'] },
    'Are complaints taken through social media, and does the policy say how privacy is kept there?',
    ['The clause of the policy'],
  ),
  attested(
    { 2024: ['3.3'] },
    'Is a high number of complaints not held against anyone, and is a low number looked into?',
    ['What the governing body and managers were told of volumes', 'Targets in use'],
  ),
  attested(
    { 2024: ['3.4'], 2022: ['2.3'] },
    'Is the policy clear and accessible to all, with its stages, what happens at each, and the times?',
    ['The policy as published', 'Formats and languages in which it can be had'],
  ),
  attested({ 2022: ['2.4'], 2020: ['2020-2.2'] }, 'Is the policy, and how to complain, easy to find on the website?', [
    'The page and how one gets to it',
  ]),
  attested({ 2020: ['2020-2.3'] }, 'Is there a policy on reasonable adjustments?', ['The policy']),
  attested(
    { 2022: ['2.5'] },
    'Does the policy say how requests for adjustments are answered, and are handlers trained in it?',
    ['The clause of the policy', 'Training records'],
  ),
  attested(
    { 2024: ['3.5'], 2022: ['2.6'], 2020: ['2020-2.4'] },
    'How are the policy, the Ombudsman and the Code made known to residents, and does the policy say so?',
    ['The clause of the policy', 'Newsletters, notices and pages of the year'],
  ),
]

const staffAndProcess: readonly Attested[] = [
  attested(
    { 2024: ['4.1'], 2022: ['3.1'], 2020: ['2020-3.1'] },
    'Who takes responsibility for complaints, deals with the Ombudsman and reports to the governing body?',
    ['The name and role', 'The job description'],
  ),
  attested(
    { 2024: ['4.2'], 2022: ['3.3'] },
    'Do those who handle complaints have access to staff at all levels, and the authority to resolve them?',
    ['The scheme of delegation', 'The job description'],
  ),
  attested({ 2020: ['2020-3.2'] }, 'Can the complaint officer resolve complaints on their own authority?', [
    'The scheme of delegation',
  ]),
  attested({ 2020: ['2020-3.3'] }, 'Can the complaint officer have other departments take part?', [
    'The scheme of delegation',
  ]),
  attested(
    { 2024: ['4.3'] },
    'Are relevant staff trained in complaint handling, and is it resourced as a core service?',
    ['Training records', 'Staff and open complaints for each'],
  ),
  attested({ 2022: ['3.2'] }, 'Do those who handle complaints have the skills for it?', [
    'Training records',
    'How they are chosen',
  ]),
  attested(
    { 2024: ['5.1'] },
    'Is there one policy for complaints, and is nobody treated differently for complaining?',
    ['The policy', 'How unfair treatment would come to light'],
  ),
  attested(
    { 2022: ['4.1'] },
    'Are attempts to resolve a concern agreed with the resident, with no extra stage and no delay?',
    ['The clause of the policy', 'A sample of records'],
  ),
  attested(
    { 2022: ['4.3', '4.8', '4.9'] },
    'Are expectations managed, obligations of both sides set out, and staff not named without need?',
    ['A sample of letters read by somebody else'],
  ),
  attested({ 2022: ['4.4'] }, 'Are complaints resolved as early as they can be, with urgent action taken first?', [
    'A sample of records',
  ]),
  attested(
    { 2022: ['4.6', '4.7'] },
    'Are complaints investigated impartially and kept confidential as far as possible?',
    ['A sample of records', 'The rules on access to records'],
  ),
  attested(
    { 2022: ['4.12'] },
    'May the resident, and staff complained about, comment on adverse findings before the decision?',
    ['A sample of records'],
  ),
  attested({ 2022: ['4.13'] }, 'Does the policy say how long a resident has to ask for escalation?', [
    'The clause of the policy',
  ]),
  attested({ 2022: ['4.16'] }, 'Are residents asked what they think of how their complaint was handled?', [
    'The survey',
    'Its answers',
  ]),
  attested({ 2022: ['4.17'] }, 'Are staff who are complained about supported, and part of what is learnt?', [
    'What is offered to them',
  ]),
  attested({ 2022: ['4.18'] }, 'Is there a policy for unacceptable behaviour?', [
    'The policy',
    'The register of restrictions',
  ]),
  attested({ 2024: ['5.5'] }, 'Are third parties that handle complaints held to the Code?', [
    'The clauses of contracts',
    'A check of their handling',
  ]),
  attested({ 2022: ['5.4'] }, 'Where an issue recurs, are older reports looked at?', ['A sample of records']),
  attested(
    { 2022: ['5.18', '5.19', '5.20'], 2020: ['2020-3.4', '2020-3.5'] },
    'Is there a third stage? If so: is it optional, who sits on it, in what time, and what does its letter hold?',
    ['The clause of the policy', 'A letter of the third stage'],
  ),
  attested({ 2024: ['6.20'] }, 'Does the final response involve every member of staff whose part is needed?', [
    'A sample of stage 2 records',
  ]),
  attested({ 2020: ['2020-5.2'] }, 'Where more time was taken over the Ombudsman’s evidence, was the Ombudsman told?', [
    'The correspondence',
  ]),
  attested({ 2020: ['2020-6.2'] }, 'Was the advice given to residents accurate and easy to understand?', [
    'A sample of letters read by somebody else',
  ]),
]

export const attestedForms: readonly Attested[] = [
  ...definitionAndAccess,
  ...staffAndProcess,
  ...puttingRightAndLearning,
]
