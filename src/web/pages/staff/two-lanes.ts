// The two-lane timeline of a complaint: what is found in it, the picture, and the same as a table.
import { addDays, type DateOnly, later, shortDate, weekday } from '#core/calendar/dates.ts'
import { workingDaysBetween } from '#core/calendar/working-days.ts'
import { type Clock, strictest } from '#core/complaint/clocks.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import type { Lane } from '#history/lanes.ts'
import { type Happening, happeningsOf, type Quiet, quietsOf } from '#history/two-lanes.ts'
import { details } from '../../components/details.ts'
import { table } from '../../components/table.ts'
import type { CaseAndLetters, Desk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Message } from '../../messages-desk.ts'
import { type Mark, placedMarks, type Scale } from '../../pictures/lane-places.ts'
import { daysWidth, type LanesPicture, type Ribbon, twoLanes } from '../../pictures/two-lanes.ts'
import { capital, letterWords, workingDays } from './words.ts'

type Shown = {
  readonly file: CaseAndLetters
  readonly messages: readonly Message[]
  readonly desk: Pick<Desk, 'today' | 'calendar'>
}

const laneNames: { readonly [lane in Lane]: string } = {
  resident: 'What the resident did or was told',
  landlord: 'What we did',
}

/** What was handled elsewhere happened where nobody wrote it down for us: there is nothing to draw. */
export function lanesSection(shown: Shown): Html | false {
  const { file, desk } = shown
  const { complaint } = file
  if (complaint.imported) return false
  const happenings = happeningsIn(shown)
  const until = complaint.closedOn ?? desk.today()
  const quiets = quietsOf(happenings, until, desk.calendar)
  const headline = headlineOf(file, quiets, desk)
  const picture = pictureOf(shown, happenings, quiets, headline)
  return html`<section class="app-lanes">
    <h2 class="govuk-heading-m">${headline}</h2>
    <p class="govuk-body">What the resident did or was told stands above, what we did below, and the clocks between. An envelope is a letter, an email or a text message${quiets.length > 0 && ', a dotted line more than five working days without contact'}. Complaint ${complaint.id}, ${shortDate(complaint.receivedOn)} to ${shortDate(until)}.</p>
    <div class="app-lanes__scrolls" role="region" aria-label="Timeline in two lanes" tabindex="0">${twoLanes(picture, 'lanes')}</div>
    ${sameAsTable(happenings, quiets, picture.ribbons)}
  </section>`
}

function happeningsIn({ file: { complaint, history, letters }, messages }: Shown): readonly Happening[] {
  const nameOfLetter = (number: number) => {
    const letter = letters.find((one) => one.number === number)
    return letter ? letterWords[letter.kind] : 'Letter'
  }
  const mail = messages.filter(({ kind }) => kind === 'letter')
  return happeningsOf({ history, complaint, mail, nameOfLetter })
}

function headlineOf(
  { complaint }: CaseAndLetters,
  quiets: readonly Quiet[],
  { calendar, today }: Shown['desk'],
): string {
  const { receivedOn, closedOn } = complaint
  const days = workingDays(workingDaysBetween(calendar, receivedOn, closedOn ?? today()))
  const begins = closedOn ? `Closed ${days} after it was received` : `${days} since it was received`
  const [longest] = quiets.toSorted((one, other) => other.workingDays - one.workingDays)
  if (!longest) return `${begins}, and never more than 5 without contact`
  return `${begins}; the longest time without contact was ${workingDays(longest.workingDays)}, after ${dayAndMonth(longest.from)}`
}

const dayAndMonth = (day: DateOnly): string => shortDate(day).split(' ').slice(1, 3).join(' ')

function pictureOf(
  { file, desk }: Shown,
  happenings: readonly Happening[],
  quiets: readonly Quiet[],
  headline: string,
): LanesPicture {
  const { complaint } = file
  const today = complaint.closedOn ? null : desk.today()
  const ribbons = ribbonsOf(file, desk.today())
  const days = [...happenings.map(({ on }) => on), ...ribbons.flatMap(({ dueOn, reachedOn }) => [dueOn, reachedOn])]
  const from = [complaint.receivedOn, ...days].toSorted()[0] ?? complaint.receivedOn
  const scale: Scale = { from, to: days.reduce(later, today ?? from), width: daysWidth }
  const marksIn = (lane: Lane) =>
    placedMarks(
      happenings.filter((one) => one.lane === lane),
      scale,
      labelOf,
    )
  return {
    ...{ headline, scale, ribbons, ticks: ticksOf(scale) },
    above: { name: laneNames.resident, marks: marksIn('resident') },
    below: { name: laneNames.landlord, marks: marksIn('landlord') },
    quiets: quiets.map((quiet) => ({ ...quiet, words: quietWords(quiet), short: String(quiet.workingDays) })),
    today: today && { on: today, word: 'today' },
  }
}

const quietWords = ({ workingDays: days }: Quiet): string => `no contact for ${workingDays(days)}`

function labelOf({ from, to, titles }: Mark): string {
  const [first = '', ...others] = titles
  const days = from === to ? dayAndMonth(from) : `${dayAndMonth(from)} to ${dayAndMonth(to)}`
  return `${days}: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

/** Mondays, every so many weeks that a dozen of them at most have a name. */
function ticksOf({ from, to }: Scale): LanesPicture['ticks'] {
  const mondays: DateOnly[] = []
  for (let day = addDays(from, (8 - weekday(from)) % 7); day <= to; day = addDays(day, 7)) mondays.push(day)
  const every = Math.max(1, Math.ceil(mondays.length / 12))
  return mondays.filter((_, index) => index % every === 0).map((on) => ({ on, label: dayAndMonth(on) }))
}

/** The clocks that the resident sees: of each act the stricter. What is not accepted is due from nobody. */
function ribbonsOf({ complaint, clocks }: CaseAndLetters, today: DateOnly): readonly Ribbon[] {
  const excluded = exclusionInForce(complaint.handling) !== null
  return complaint.stages.flatMap(({ stage }) =>
    (['acknowledgement', 'response'] as const).flatMap((name) => {
      const clock = strictest(clocks, stage, name)
      if (!clock || (excluded && !clock.doneOn)) return []
      const { begins, unextendedDueOn, dueOn, doneOn } = clock
      return [{ from: begins.on, unextendedDueOn, dueOn, reachedOn: doneOn ?? today, words: clockWords(clock, today) }]
    }),
  )
}

function clockWords({ stage, name, dueOn, doneOn }: Clock, today: DateOnly): string {
  const act = name === 'acknowledgement' ? 'acknowledge' : 'answer'
  const how = doneOn ? (doneOn > dueOn ? 'late' : 'met') : today > dueOn ? 'late' : 'running'
  return `Stage ${stage}, ${act} by ${dayAndMonth(dueOn)}: ${how}`
}

function sameAsTable(happenings: readonly Happening[], quiets: readonly Quiet[], ribbons: readonly Ribbon[]): Html {
  const rows = [
    ...happenings.map(({ on, lane, title }) => ({ on, cells: [laneNames[lane], title] })),
    ...quiets.map((quiet) => ({
      on: quiet.to,
      cells: ['Neither', `${capital(quietWords(quiet))} since ${shortDate(quiet.from)}`],
    })),
    ...ribbons.map(({ from, words }) => ({ on: from, cells: ['A clock begins', words] })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  return details({
    summary: 'The same as a table',
    content: table({
      caption: 'What happened, in the order of its days',
      captionClasses: 'govuk-visually-hidden',
      classes: 'app-dense',
      head: ['Day', 'Lane', 'What'],
      rows: rows.map(({ on, cells }) => [shortDate(on), ...cells]),
    }),
  })
}
