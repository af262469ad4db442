// What each page that brings in past complaints answers: the desk is asked, and the page is drawn from what it says.
import type { Refusal } from '#core/complaint/step.ts'
import type { ImportCounts } from '#core/import/counts.ts'
import { noSuchComplaint } from './form-page.ts'
import { readColumns } from './pages/staff/import/columns.ts'
import { importFilePage } from './pages/staff/import/file.ts'
import { withMeanings } from './pages/staff/import/meanings.ts'
import { importedPage, uploadPage } from './pages/staff/import/upload.ts'
import { filePath, importPath, recordedWords } from './pages/staff/import/words.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed } from './problems.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

/** Officers and leads: it is their record of the past. */
const forHandlers =
  (answer: Answers): Answers =>
  async (visit) =>
    may(visit.desk.person, handlers) ? answer(visit) : { status: 403, view: notAllowed('Bring in past complaints') }

export const uploadForm: Answers = forHandlers(async ({ formToken }) => ({ view: uploadPage(formToken, null) }))

export const uploaded: Answers = forHandlers(async ({ desk, formToken, upload }) => {
  if (!upload) return refused(formToken, 'Choose a spreadsheet')
  const kept = await desk.imports.keep(upload)
  if ('because' in kept) return refused(formToken, `We cannot read ${upload.name}: ${kept.because}`)
  return { goTo: filePath(kept.id) }
})

const refused = (formToken: string, because: string): Answer => ({ status: 422, view: uploadPage(formToken, because) })

export const importFile: Answers = forHandlers(async (visit) => shown(visit, []))

async function shown({ desk, params, formToken }: StaffVisit, refusals: readonly Refusal[]): Promise<Answer> {
  const id = params.id ?? ''
  const looked = await desk.imports.look(id)
  const checked = looked && (await desk.imports.check(id))
  if (!looked || !checked) return noSuchComplaint
  return { status: refusals.length === 0 ? 200 : 422, view: importFilePage({ looked, checked, formToken, refusals }) }
}

export const actOnImport: Answers = forHandlers(async (visit) => {
  const { desk, params, posted } = visit
  const id = params.id ?? ''
  switch (posted.press) {
    case 'columns': {
      const read = readColumns(posted)
      if ('because' in read) return shown(visit, [{ field: 'values', because: read.because }])
      await desk.imports.map(id, read.mapping)
      return { goTo: filePath(id) }
    }
    case 'meanings': {
      const looked = await desk.imports.look(id)
      if (!looked) return noSuchComplaint
      await desk.imports.map(id, withMeanings(looked.mapping, posted))
      return { goTo: filePath(id) }
    }
    case 'discard':
      await desk.imports.discard(id)
      return { goTo: importPath }
    case 'all':
    case 'good': {
      const counts = await desk.imports.accept(id, posted.press)
      // Pressed twice: the first press has brought them in, and let go of the file.
      if (!counts) return { goTo: '/staff/complaints' }
      return counts.wholeFault || (posted.press === 'all' && counts.faults > 0)
        ? shown(visit, [{ because: 'Nothing was recorded: something is wrong with it' }])
        : { goTo: `${importPath}/done?${new URLSearchParams(written(counts))}` }
    }
    default:
      return shown(visit, [])
  }
})

const shownCounts = ['recorded', 'already', 'different', 'faulty'] as const

const written = (counts: ImportCounts): Record<string, string> =>
  Object.fromEntries(shownCounts.map((name) => [name, String(counts[name])]))

export const importDone: Answers = forHandlers(async ({ query }) => {
  const count = (name: (typeof shownCounts)[number]): number => {
    const value = query[name] ?? ''
    return /^\d{1,7}$/.test(value) ? Number(value) : 0
  }
  const counts = { recorded: count('recorded'), already: count('already'), different: count('different') }
  return { view: importedPage(recordedWords({ ...counts, faulty: count('faulty') })) }
})
