// Whose Ombudsman looks at a complaint: that of its own scheme, where somebody has said which; otherwise the landlord's.
import type { Scheme } from '../handling-code/ombudsman.ts'
import type { Profile } from '../landlord/profile.ts'
import type { Complaint } from './complaint.ts'

export const schemeOf = ({ handling }: Complaint, landlord: Profile): Scheme =>
  handling.category?.scheme ?? landlord.scheme
