// What the link answers that was sent to somebody who was asked: the question, and thanks; to a wrong code, that nothing is there.

import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type AskedDesk, askedKinds } from './asked-desk.ts'
import { clean, longestStory, readText } from './form.ts'
import { inputsOf } from './inputs.ts'
import { questionMain, thanksView } from './pages/asked/question.ts'
import { askedWordsIn } from './pages/asked/words.ts'
import type { Parts } from './parts.ts'
import { problemWords } from './problem-words.ts'
import { problemIn, tooManyTries } from './problems.ts'
import { sameText } from './tokens.ts'
import type { Tongue } from './tongue.ts'
import { type Answer, form } from './visit.ts'
import type { Arrival } from './visitors.ts'

type Answers = (landlord: Profile, arrival: Arrival, tongue: Tongue) => Promise<Answer>
type Visit = { readonly landlord: Profile; readonly arrival: Arrival; readonly tongue: Tongue }
type Asked = (desk: AskedDesk, visit: Visit) => Promise<Answer>

/** A code is tried as often as an access code may be; a machine that opens the link uses nothing up. */
const byCode =
  (parts: Parts, answer: Asked): Answers =>
  async (landlord, arrival, tongue) => {
    const { language } = tongue
    const nothingThere: Answer = { status: 404, view: problemIn('notFound', language) }
    const { id = '', what: kind, number, code = '' } = arrival.params
    const what = askedKinds.find((one) => one === kind)
    if (!isComplaintId(id) || !what) return nothingThere
    const tried = `asked ${id}`
    if (!(await parts.tries.mayTry(landlord.id, tried)))
      return { status: 429, view: tooManyTries(problemWords[language].link, language) }
    const asked = await parts.askedOf(landlord.id, { complaint: id, what, number: Number(number) })
    if (!asked || !sameText(asked.code, code)) return nothingThere
    await parts.tries.forget(landlord.id, tried)
    return answer(asked.desk, { landlord, arrival, tongue })
  }

export const asksYou = (parts: Parts): Answers =>
  byCode(parts, async (desk, visit) =>
    desk.over ? { view: thanksView(visit.tongue.language) } : questionOf(desk, visit),
  )

function questionOf(desk: AskedDesk, { landlord, arrival, tongue }: Visit, refusals: readonly Refusal[] = []): Answer {
  const { browser, posted, path } = arrival
  const { language, at } = tongue
  const content = questionMain({ landlord, desk, language }, inputsOf({ posted, refusals }, language))
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: askedWordsIn[language].title[desk.what],
      language,
      ...{ posted, refusals },
      main: form(at(path), browser.formToken('resident'), content),
    },
  }
}

/** Sent twice it is answered once: what is over is thanked for. */
export const isAnswered = (parts: Parts): Answers =>
  byCode(parts, async (desk, visit) => {
    const { arrival, tongue } = visit
    const { language } = tongue
    if (desk.over) return { view: thanksView(language) }
    const words = askedWordsIn[language]
    const rules = { what: words.what, longest: longestStory, missing: words.missing[desk.what], language }
    const read = readText('words', clean(arrival.posted.words), rules)
    if ('wrong' in read) return questionOf(desk, visit, read.wrong)
    const outcome = await desk.answer(read.value)
    return outcome.recorded ? { goTo: tongue.at(arrival.path) } : questionOf(desk, visit, outcome.refusals)
  })
