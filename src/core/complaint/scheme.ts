// Whose Ombudsman looks at a complaint: that of its own scheme, where somebody has said which; otherwise the landlord's.
import type { Scheme } from '../handling-code/ombudsman.ts'
import type { Profile } from '../landlord/profile.ts'
import type { Complaint } from './complaint.ts'

/**
 * Whether the Housing Ombudsman's Code and the regulator's measures look at it: services that a council gives other than as
 * a landlord are under the LGSCO and its own Code. Until somebody has said so, a landlord's complaint is.
 */
export const isUnderThisCode = ({ handling }: Complaint): boolean => handling.category?.scheme !== 'LGSCO'

export const schemeOf = ({ handling }: Complaint, landlord: Profile): Scheme =>
  handling.category?.scheme ?? landlord.scheme
