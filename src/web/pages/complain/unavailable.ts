// The form of a complaint when something is wrong on our side: what is saved, what may not be, and what to do.
import type { Posted } from '../../form.ts'
import { problemPage } from '../../problems.ts'
import type { View } from '../../view.ts'
import { faults } from './words/pages.ts'

export const formUnavailable = (posted: Posted): View =>
  problemPage({ title: faults.unavailable, says: [faults.unavailableSays], posted })
