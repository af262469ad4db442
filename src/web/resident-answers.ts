// What each page of a resident answers: one complaint, its letters, and the request for a review.
import { currentStage } from '#core/complaint/complaint.ts'
import { maySpeak } from './desk.ts'
import { clean, longestStory } from './form.ts'
import { inputsOf } from './inputs.ts'
import { yourComplaintPage } from './pages/resident/complaint.ts'
import { residentFiles } from './pages/resident/files.ts'
import { residentLetterPage } from './pages/resident/letter.ts'
import { askedPage, notYet, reviewMain } from './pages/resident/review.ts'
import { problemIn } from './problems.ts'
import { mayOnlyRead } from './say-answers.ts'
import { fileOf } from './staff-answers.ts'
import { type Answer, form, type ResidentVisit } from './visit.ts'

type Answers = (visit: ResidentVisit) => Promise<Answer>

const nothingThere = ({ tongue }: Pick<ResidentVisit, 'tongue'>): Answer => ({
  status: 404,
  view: problemIn('notFound', tongue.language),
})

export const residentComplaint: Answers = async ({ desk, tongue }) => {
  const file = await desk.find()
  const { handledBy } = file.complaint
  const shown = {
    handledBy: handledBy && (await desk.nameOf(handledBy)),
    previewed: await desk.files.previewed(residentFiles(file.complaint)),
  }
  return { view: yourComplaintPage(desk, file, shown, tongue) }
}

export const residentLetter: Answers = async ({ desk, params, tongue }) => {
  const { letters } = await desk.find()
  const letter = letters.find(({ number }) => String(number) === params.number)
  return letter ? { view: residentLetterPage(desk, letter, letters, tongue) } : nothingThere({ tongue })
}

export const residentLetterFile: Answers = async ({ desk, params, tongue }) => {
  const file = await desk.find()
  const letter = file.letters.find(({ number }) => String(number) === params.number)
  return letter ? fileOf(file, letter, { desk, params }) : nothingThere({ tongue })
}

const askedPath = ({ desk, tongue }: ResidentVisit): string => tongue.at(`/${desk.landlord.id}/complaint/review/asked`)

export const reviewForm: Answers = async (visit) => {
  if (!maySpeak(visit.desk)) return mayOnlyRead(visit)
  const { complaint } = await visit.desk.find()
  if (complaint.stages.length === 2) return { goTo: askedPath(visit) }
  return currentStage(complaint).response ? reviewView(visit, []) : { view: notYet(visit.tongue) }
}

function reviewView(
  { desk, formToken, posted, tongue }: ResidentVisit,
  refusals: readonly { because: string; field?: string }[],
): Answer {
  const path = `/${desk.landlord.id}/complaint`
  const { words, language, at } = tongue
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: words.review.title,
      language,
      refusals,
      posted,
      back: { href: at(path), text: words.complaint.yours },
      main: form(at(`${path}/review`), formToken, reviewMain(inputsOf({ posted, refusals }, language), words)),
    },
  }
}

/** Asked once, however often it is pressed; and never refused because something else happened meanwhile. */
export const askForReview: Answers = async (visit) => {
  if (!maySpeak(visit.desk)) return mayOnlyRead(visit)
  const { desk, posted, tongue } = visit
  const says = tongue.words.review
  const words = clean(posted.words)
  if (words.length > longestStory) {
    return reviewView(visit, [{ field: 'words', because: says.tooLong }])
  }
  for (let tries = 0; tries < 3; tries += 1) {
    const { complaint, version } = await desk.find()
    if (complaint.stages.length === 2) return { goTo: askedPath(visit) }
    if (!currentStage(complaint).response) return { view: notYet(visit.tongue) }
    const outcome = await desk.askForStage2(words, version)
    if (outcome.recorded) return { goTo: askedPath(visit) }
  }
  return reviewView(visit, [{ because: says.changed }])
}

export const asked: Answers = async ({ desk, tongue }) => {
  const file = await desk.find()
  return file.complaint.stages.length === 2
    ? { view: askedPage(desk, file, tongue) }
    : { goTo: tongue.at(`/${desk.landlord.id}/complaint/review`) }
}
