// Your complaint: how it stands in one sentence, what happens next and by when, promises, letters, and who (5.9, 6.6).
import { dateOnly } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { type Complaint, currentStage } from '#core/complaint/complaint.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import { buttonLink } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import { type CaseAndLetters, maySpeak, type ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { written } from '../../in-language.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { residentClock } from './clock.ts'
import { filesSent } from './files.ts'
import { whatYouCanDo, whatYouToldUs } from './say/told.ts'
import { letterName, residentStatus, whatHappensNext } from './standing.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'
import { speaksFor, whoSpeaks } from './who-speaks.ts'

export function yourComplaintPage(
  desk: ResidentDesk,
  file: CaseAndLetters,
  { handledBy, previewed }: { readonly handledBy: string | null; readonly previewed: ReadonlySet<string> },
  tongue: Tongue,
): View {
  const { complaint } = file
  const { words, language, at } = tongue
  const says = words.complaint
  const path = `/${desk.landlord.id}/complaint`
  const { stage, response } = currentStage(complaint)
  const answer = strictest(file.clocks, stage, 'response')
  const status = residentStatus(complaint, words)
  return {
    title: status,
    language,
    main: html`
      <p class="govuk-caption-l">${says.caption(complaint.id)}</p>
      <h1 class="govuk-heading-l">${status}</h1>
      ${speaksFor(desk, file, tongue)}
      ${insetText(whatHappensNext(file, desk, words).map((said) => html`<p class="govuk-body">${said}</p>`))}
      ${response && stage === 1 && maySpeak(desk) && buttonLink(says.review, { href: at(`${path}/review`) })}
      ${answer && residentClock(answer, desk, tongue)}
      ${whatYouCanDo(desk, file, tongue)}
      <h2 class="govuk-heading-m">${says.promised}</h2>
      ${promises(complaint, tongue)}
      <h2 class="govuk-heading-m">${says.letters}</h2>
      ${letters(file, path, tongue)}
      <h2 class="govuk-heading-m">${words.say.told}</h2>
      ${whatYouToldUs(file, tongue)}
      <h2 class="govuk-heading-m">${says.files}</h2>
      ${filesSent(complaint, { path, previewed }, tongue)}
      ${!complaint.imported && maySpeak(desk) && html`<p class="govuk-body"><a class="govuk-link" href="${at(`${path}/files`)}">${says.sendFiles}</a></p>`}
      <h2 class="govuk-heading-m">${says.about}</h2>
      ${about(complaint, tongue)}
      ${whoSpeaks(desk, file, tongue)}
      <h2 class="govuk-heading-m">${says.who}</h2>
      <p class="govuk-body">${handledBy ? says.looksAfter(handledBy) : says.nobodyYet}</p>
      ${waysToReach(desk.landlord, tongue)}
      ${ombudsmanWays(schemeOf(complaint, desk.landlord), tongue)}`,
  }
}

function promises({ actions }: Complaint, tongue: Tongue): Html {
  const says = tongue.words.complaint
  if (actions.length === 0) return html`<p class="govuk-body">${says.promisesWillStand}</p>`
  return html`<ul class="govuk-list govuk-list--bullet">${actions.map(
    (action) =>
      html`<li>${written(lines(action.what), action, tongue)}<br>${action.done ? html`<strong>${says.done}</strong>${says.doneOn(action.done.on)}` : says.by(action.dueOn)}</li>`,
  )}</ul>`
}

function letters({ letters }: CaseAndLetters, path: string, { words, at }: Tongue): Html {
  if (letters.length === 0) return html`<p class="govuk-body">${words.complaint.lettersWillStand}</p>`
  return html`<ul class="govuk-list">${letters
    .toReversed()
    .map(
      (letter) =>
        html`<li><a class="govuk-link" href="${at(`${path}/letters/${letter.number}`)}">${letterName(letter, letters, words)}</a>, ${words.date(dateOnly(letter.document.on))}</li>`,
    )}</ul>`
}

function about(complaint: Complaint, tongue: Tongue): Html {
  const defined = currentStage(complaint).acknowledgement ?? complaint.stages[0].acknowledgement
  if (!defined) return html`<p class="app-words">${complaint.story}</p>`
  return html`<ol class="govuk-list govuk-list--number">${defined.points.map(({ text }) => html`<li>${written(lines(text), defined, tongue)}</li>`)}</ol>`
}
