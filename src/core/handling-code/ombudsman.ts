// How a resident reaches the Ombudsman of each scheme, as letters print it: data with a date, to be checked before use.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'

export type Scheme = 'Housing Ombudsman' | 'LGSCO'

export type Ombudsman = {
  readonly name: string
  readonly web: string
  readonly telephone: string
  readonly post: readonly string[]
  /** The day on which these details were last looked up. */
  readonly checkedOn: DateOnly
  /** Where they were seen; neither is the Ombudsman's own page. */
  readonly source: string
}

// No email: the Housing Ombudsman has taken no new cases by email since 13 January 2026.
export const ombudsmen: { readonly [scheme in Scheme]: Ombudsman } = {
  'Housing Ombudsman': {
    name: 'Housing Ombudsman Service',
    web: 'www.housing-ombudsman.org.uk/residents/make-a-complaint',
    telephone: '0300 111 3000',
    post: ['PO Box 1484', 'Unit D', 'Preston', 'PR2 0ET'],
    checkedOn: dateOnly('2026-11-22'),
    source:
      'Pages of several landlords, among them manchester.gov.uk/info/200025 (social housing complaints) and ' +
      'peabody.org.uk/contact-us/make-a-complaint/how-we-deal-with-complaints; ' +
      'the end of email for new cases: a banner on housing-ombudsman.org.uk/?p=134900',
  },
  LGSCO: {
    name: 'Local Government and Social Care Ombudsman',
    web: 'www.lgo.org.uk',
    telephone: '0300 061 0614',
    post: ['PO Box 4771', 'Coventry', 'CV4 0EH'],
    checkedOn: dateOnly('2026-11-22'),
    source: 'A council page: welhat.gov.uk/policies/complaints-policy-procedure/14',
  },
}
