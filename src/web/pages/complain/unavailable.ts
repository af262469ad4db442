// The form of a complaint when something is wrong on our side: what is saved, what may not be, and what to do.
import type { Language } from '#documents/document.ts'
import type { Posted } from '../../form.ts'
import { problemPage } from '../../problems.ts'
import type { View } from '../../view.ts'
import { complainWordsIn } from './words/words.ts'

export function formUnavailable(posted: Posted, language: Language): View {
  const { faults } = complainWordsIn[language]
  return problemPage({ title: faults.unavailable, says: [faults.unavailableSays], posted, language })
}
