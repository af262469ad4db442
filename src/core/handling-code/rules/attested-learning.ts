// What a named person is asked to say of putting things right, the yearly report, learning and governance (sections 7 to 9).
import { attested } from './attested-form.ts'
import type { Attested } from './rule.ts'

export const puttingRightAndLearning: readonly Attested[] = [
  attested(
    { 2024: ['7.1'], 2022: ['6.1'], 2020: ['2020-7.1'] },
    'Where something went wrong, is it acknowledged, and are the steps taken the right ones?',
    ['A sample of responses read by somebody else'],
  ),
  attested({ 2024: ['7.2'], 2022: ['6.2'] }, 'Do remedies reflect the impact of the fault on the resident?', [
    'A sample of remedies compared',
  ]),
  attested({ 2024: ['7.4'], 2022: ['6.6'] }, 'Is the Ombudsman’s guidance on remedies used when a remedy is decided?', [
    'The compensation policy',
    'A sample of sums',
  ]),
  attested(
    { 2022: ['6.7'] },
    'Where a resident may have a legal right to redress, is a resolution still offered, with advice on its words?',
    ['The clause of the policy', 'A case, where there was one'],
  ),
  attested(
    { 2024: ['8.1'] },
    'Has the annual complaints performance and service improvement report been made, with all its parts?',
    ['The report'],
  ),
  attested(
    { 2024: ['8.2'], 2022: ['8.3'] },
    'Did the governing body have the report, and is it published with the governing body’s response?',
    ['The minutes', 'The pages it is published on'],
  ),
  attested({ 2022: ['8.1'] }, 'Has the self-assessment been carried out this year?', [
    'The self-assessment, with its date',
  ]),
  attested(
    { 2024: ['8.3'], 2022: ['8.2'] },
    'Was there a restructure, merger or change of procedure, and a self-assessment after it?',
    ['The decision', 'The self-assessment, with its date'],
  ),
  attested({ 2024: ['8.4'] }, 'Did the Ombudsman ask for the self-assessment to be reviewed, and was it?', [
    'The Ombudsman’s letter',
    'The self-assessment, with its date',
  ]),
  attested(
    { 2024: ['8.5'] },
    'Was the Code out of reach for a time, and were the Ombudsman, residents and website told, with a date?',
    ['The notice, and whom it went to'],
  ),
  attested(
    { 2024: ['9.2'], 2020: ['2020-8.1'] },
    'How are complaints used to find what is wrong, and what was changed because of it?',
    ['The improvements of the year'],
  ),
  attested({ 2024: ['9.3'], 2022: ['7.2'], 2020: ['2020-8.2'] }, 'To whom is learning reported, and how often?', [
    'The reports',
    'Minutes of panels and committees',
  ]),
  attested(
    { 2024: ['9.4'], 2022: ['7.5'] },
    'Who in senior management is accountable, and how are themes and trends assessed?',
    ['The name and role', 'The last assessment of themes'],
    6,
  ),
  attested({ 2024: ['9.5'], 2022: ['7.3'] }, 'Who on the governing body has lead responsibility for complaints?', [
    'The minute of the appointment',
  ]),
  attested(
    { 2024: ['9.6'] },
    'Does the governing body hear regularly from that member, who has the information and staff for it?',
    ['The minutes'],
    6,
  ),
  attested(
    { 2024: ['9.7'], 2022: ['7.4'] },
    'Does the governing body have the updates, reviews, outcomes and yearly report that the Code asks for?',
    ['The papers of the year', 'The minutes'],
    6,
  ),
  attested(
    { 2024: ['9.8'], 2022: ['7.6'] },
    'Do all relevant staff and third parties have an objective on complaint handling?',
    ['The objective', 'Whose appraisals and contracts hold it'],
  ),
  attested({ 2020: ['2020-8.3'] }, 'Has the Code made a difference to how we respond to complaints?', [
    'What was compared',
  ]),
  attested({ 2020: ['2020-8.4'] }, 'What has been changed because of the Code?', ['The changes, with their dates']),
]
