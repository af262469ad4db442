// What the link answers that was sent to somebody who was asked: the question, and thanks; to a wrong code, that nothing is there.

import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type AskedDesk, askedKinds } from './asked-desk.ts'
import { clean, longestStory, readText } from './form.ts'
import { inputsOf } from './inputs.ts'
import { questionMain, thanksView } from './pages/asked/question.ts'
import { askedWords } from './pages/asked/words.ts'
import type { Parts } from './parts.ts'
import { notFound, tooManyTries } from './problems.ts'
import { sameText } from './tokens.ts'
import { type Answer, form } from './visit.ts'
import type { Arrival } from './visitors.ts'

type Answers = (landlord: Profile, arrival: Arrival) => Promise<Answer>
type Asked = (desk: AskedDesk, landlord: Profile, arrival: Arrival) => Promise<Answer>

/** A code is tried as often as an access code may be; a machine that opens the link uses nothing up. */
const byCode =
  (parts: Parts, answer: Asked): Answers =>
  async (landlord, arrival) => {
    const { id = '', what: kind, number, code = '' } = arrival.params
    const what = askedKinds.find((one) => one === kind)
    if (!isComplaintId(id) || !what) return { status: 404, view: notFound }
    const tried = `asked ${id}`
    if (!(await parts.tries.mayTry(landlord.id, tried))) return { status: 429, view: tooManyTries('this link') }
    const asked = await parts.askedOf(landlord.id, { complaint: id, what, number: Number(number) })
    if (!asked || !sameText(asked.code, code)) return { status: 404, view: notFound }
    await parts.tries.forget(landlord.id, tried)
    return answer(asked.desk, landlord, arrival)
  }

export const asksYou = (parts: Parts): Answers =>
  byCode(parts, async (desk, landlord, arrival) =>
    desk.over ? { view: thanksView } : questionOf(desk, landlord, arrival),
  )

function questionOf(
  desk: AskedDesk,
  landlord: Profile,
  { browser, posted, path }: Arrival,
  refusals: readonly Refusal[] = [],
): Answer {
  const content = questionMain(landlord, desk, inputsOf({ posted, refusals }))
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: askedWords.title[desk.what],
      ...{ posted, refusals },
      main: form(path, browser.formToken('resident'), content),
    },
  }
}

/** Sent twice it is answered once: what is over is thanked for. */
export const isAnswered = (parts: Parts): Answers =>
  byCode(parts, async (desk, landlord, arrival) => {
    if (desk.over) return { view: thanksView }
    const missing = askedWords.missing[desk.what]
    const rules = { what: 'What you write', longest: longestStory, missing }
    const read = readText('words', clean(arrival.posted.words), rules)
    if ('wrong' in read) return questionOf(desk, landlord, arrival, read.wrong)
    const outcome = await desk.answer(read.value)
    return outcome.recorded ? { goTo: arrival.path } : questionOf(desk, landlord, arrival, outcome.refusals)
  })
