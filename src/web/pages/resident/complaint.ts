// Your complaint: how it stands in one sentence, what happens next and by when, promises, letters, and who (5.9, 6.6).

import { longDate } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { type Complaint, currentStage } from '#core/complaint/complaint.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import { buttonLink } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import type { CaseAndLetters, ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { residentClock } from './clock.ts'
import { filesSent } from './files.ts'
import { whatYouCanDo, whatYouToldUs } from './say/told.ts'
import { sayWords } from './say/words.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'
import { letterName, residentStatus, whatHappensNext } from './words.ts'

export function yourComplaintPage(desk: ResidentDesk, file: CaseAndLetters, handledBy: string | null): View {
  const { complaint } = file
  const path = `/${desk.landlord.id}/complaint`
  const { stage, response } = currentStage(complaint)
  const answer = strictest(file.clocks, stage, 'response')
  return {
    title: residentStatus(complaint),
    main: html`
      <p class="govuk-caption-l">Your complaint ${complaint.id}</p>
      <h1 class="govuk-heading-l">${residentStatus(complaint)}</h1>
      ${insetText(whatHappensNext(file, desk).map((words) => html`<p class="govuk-body">${words}</p>`))}
      ${response && stage === 1 && buttonLink('Ask for a review', { href: `${path}/review` })}
      ${answer && residentClock(answer, desk)}
      ${whatYouCanDo(desk, file)}
      <h2 class="govuk-heading-m">What we promised</h2>
      ${promises(complaint)}
      <h2 class="govuk-heading-m">Letters</h2>
      ${letters(file, path)}
      <h2 class="govuk-heading-m">${sayWords.told}</h2>
      ${whatYouToldUs(file)}
      <h2 class="govuk-heading-m">Files you sent us</h2>
      ${filesSent(complaint, path)}
      ${!complaint.imported && html`<p class="govuk-body"><a class="govuk-link" href="${path}/files">Send us pictures, letters or other files</a></p>`}
      <h2 class="govuk-heading-m">What your complaint is about</h2>
      ${about(complaint)}
      <h2 class="govuk-heading-m">Who to talk to</h2>
      <p class="govuk-body">${handledBy ? `${handledBy} is looking after your complaint.` : 'We are choosing who will look after your complaint.'}</p>
      ${waysToReach(desk.landlord)}
      ${ombudsmanWays(schemeOf(complaint, desk.landlord))}`,
  }
}

function promises({ actions }: Complaint): Html {
  if (actions.length === 0) {
    return html`<p class="govuk-body">If our answer promises that something will be done, it will be listed here until it is done.</p>`
  }
  return html`<ul class="govuk-list govuk-list--bullet">${actions.map(
    ({ what, dueOn, done }) =>
      html`<li>${lines(what)}<br>${done ? html`<strong>Done</strong> on ${longDate(done.on)}` : html`By ${longDate(dueOn)}`}</li>`,
  )}</ul>`
}

function letters({ letters }: CaseAndLetters, path: string): Html {
  if (letters.length === 0) return html`<p class="govuk-body">Our letters to you will be listed here.</p>`
  return html`<ul class="govuk-list">${letters
    .toReversed()
    .map(
      (letter) =>
        html`<li><a class="govuk-link" href="${path}/letters/${letter.number}">${letterName(letter, letters)}</a>, ${letter.document.date}</li>`,
    )}</ul>`
}

function about(complaint: Complaint): Html {
  const points = currentStage(complaint).acknowledgement?.points ?? complaint.stages[0].acknowledgement?.points
  if (!points) return html`<p class="app-words">${complaint.story}</p>`
  return html`<ol class="govuk-list govuk-list--number">${points.map(({ text }) => html`<li>${lines(text)}</li>`)}</ol>`
}
