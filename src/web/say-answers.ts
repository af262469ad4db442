// What a resident's own acts answer: the form of each, and what is recorded of it, once.
import { isDeepStrictEqual } from 'node:util'
import { numberedOf } from '#core/complaint/numbered.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { button } from './components/button.ts'
import { panel } from './components/panel.ts'
import { type CaseAndLetters, maySpeak, type ResidentCommand } from './desk.ts'
import { html } from './html.ts'
import { inputsOf } from './inputs.ts'
import { offeredTo, type Say, type SayContext, sayPath, wordsOf } from './pages/resident/say/act.ts'
import { type Answer, form, type ResidentVisit } from './visit.ts'

type Answers = (visit: ResidentVisit) => Promise<Answer>

const complaintPath = ({ desk, tongue }: ResidentVisit, more = ''): string =>
  tongue.at(`/${desk.landlord.id}/complaint${more}`)

type Found = { readonly context: SayContext; readonly offered: boolean }

async function find({ desk, params, tongue }: ResidentVisit, say: Say): Promise<Found> {
  const file = await desk.find()
  const number = say.numbered ? Number(params.number) : 0
  return { context: { desk, file, number, tongue }, offered: offeredTo(say, { desk, file }).includes(number) }
}

export const sayForm =
  (say: Say): Answers =>
  async (visit) => {
    const { context, offered } = await find(visit, say)
    return offered ? formOf(visit, say, context, []) : notOffered(visit)
  }

function formOf(visit: ResidentVisit, say: Say, context: SayContext, refusals: readonly Refusal[]): Answer {
  const { posted, formToken, desk, tongue } = visit
  const { words, language, at } = tongue
  const { title } = wordsOf(say, tongue)
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title,
      language,
      posted,
      refusals,
      back: { href: complaintPath(visit), text: words.complaint.yours },
      main: html`<h1 class="govuk-heading-l">${title}</h1>
        ${form(at(sayPath(desk, say, context.number)), formToken, [
          say.main(context, inputsOf({ posted, refusals }, language)),
          button(words.say.send, { preventDoubleClick: true }),
        ])}`,
    },
  }
}

const notOffered = (visit: ResidentVisit): Answer =>
  maySpeak(visit.desk) ? notDone(visit, 409, visit.tongue.words.say.notNow) : mayOnlyRead(visit)

/** To somebody who may read the complaint and say nothing in it. */
export const mayOnlyRead = (visit: ResidentVisit): Answer => notDone(visit, 403, visit.tongue.words.say.onlyRead)

function notDone(
  visit: ResidentVisit,
  status: 403 | 409,
  notNow: { readonly title: string; readonly words: string; readonly back: string },
): Answer {
  const { language } = visit.tongue
  return {
    status,
    view: {
      title: notNow.title,
      language,
      main: html`<h1 class="govuk-heading-l">${notNow.title}</h1>
        <p class="govuk-body">${notNow.words}</p>
        <p class="govuk-body"><a class="govuk-link" href="${complaintPath(visit)}">${notNow.back}</a></p>`,
    },
  }
}

/** Recorded once, however often it is pressed; and never lost because somebody here did something meanwhile. */
export const sayIt =
  (say: Say): Answers =>
  async (visit) => {
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = await sayOnce(visit, say)
      if (answer) return answer
    }
    const { context, offered } = await find(visit, say)
    return offered ? formOf(visit, say, context, [{ because: visit.tongue.words.say.changed }]) : notOffered(visit)
  }

/** Null where somebody else was first, and it is to be said again on what stands now. */
async function sayOnce(visit: ResidentVisit, say: Say): Promise<Answer | null> {
  const { context, offered } = await find(visit, say)
  const read = say.read(visit.posted, context)
  const done = { goTo: complaintPath(visit, '/told') }
  if ('command' in read && isSaid(read.command, context.file)) return done
  if (!offered) return notOffered(visit)
  if ('wrong' in read) return formOf(visit, say, context, read.wrong)
  const { version } = context.file
  const outcome = await visit.desk.say(read.command, version)
  if (outcome.recorded) return done
  const now = await visit.desk.find()
  return now.version === version ? formOf(visit, say, context, outcome.refusals) : null
}

/** Whether the very same was the last thing said: a button pressed twice says it once. */
function isSaid(command: ResidentCommand, { complaint, history }: CaseAndLetters): boolean {
  const { heard, clarifications, remedyOffers, representatives, satisfaction, texting } = complaint.handling
  switch (command.type) {
    case 'HearResident': {
      const { type: _, ...said } = command
      const { number: __, answer, ...last } = heard.at(-1) ?? { number: 0, answer: null }
      return answer === null && isDeepStrictEqual(last, said)
    }
    case 'GiveClarification': {
      const answer = numberedOf(clarifications, command.clarification)?.answer
      return answer?.words === command.words && answer.on === command.on
    }
    case 'AnswerRemedyOffer': {
      const answer = numberedOf(remedyOffers, command.remedy)?.answer
      return isDeepStrictEqual(answer, { on: command.on, answer: command.answer, words: command.words })
    }
    case 'AskForTexts':
      return texting?.number === command.number && !texting.failed
    case 'StopTexts':
      return history.at(-1)?.event.type === 'TextsStopped'
    case 'EndRepresentation':
      return numberedOf(representatives, command.representative)?.ended?.because === command.because
    case 'RecordSatisfaction':
      return isDeepStrictEqual(satisfaction.at(-1), { on: command.on, score: command.score, words: command.words })
  }
}

export const told: Answers = async (visit) => {
  const { words, language } = visit.tongue
  const { thanks } = words.say
  return {
    view: {
      title: thanks.title,
      language,
      main: html`${panel({ title: thanks.title, content: thanks.words })}
        <p class="govuk-body">${thanks.clock}</p>
        <p class="govuk-body"><a class="govuk-link" href="${complaintPath(visit)}">${thanks.back}</a></p>`,
    },
  }
}
