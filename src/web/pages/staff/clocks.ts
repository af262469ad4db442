// The clocks of a complaint on staff pages: the picture, its words, and why each date is what it is.
import { type DateOnly, shortDate } from '#core/calendar/dates.ts'
import { type Calendar, workingDaysBetween } from '#core/calendar/working-days.ts'
import { type Clock, type ClockBeginning, stateOf } from '#core/complaint/clocks.ts'
import { explain } from '#core/complaint/explain.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { details } from '../../components/details.ts'
import type { CaseAndLetters, Desk, WorkItem } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { clockBar } from '../../pictures/clock-bar.ts'
import { clockBarData, dayOf, nearnessBarData } from '../clock-data.ts'
import { nearness, workingDays } from './words.ts'

/** The clocks that run come first: what matters now is in the first screenful, and what has stopped is folded away. */
export function clockSections(file: CaseAndLetters, desk: Desk): Html {
  const clocks = file.complaint.stages.flatMap(({ stage }) =>
    inOrder(shown(file.clocks.filter((clock) => clock.stage === stage))),
  )
  const drawn = clocks.map((clock, index) => ({ clock, section: clockSection(clock, index, desk) }))
  const exclusion = exclusionInForce(file.complaint.handling)
  const running = exclusion ? [] : drawn.filter(({ clock }) => !clock.doneOn)
  const stopped = drawn.filter(({ clock }) => clock.doneOn).toReversed()
  return html`<section><h2 class="govuk-heading-m">Clocks</h2>
    ${running.map(({ section }) => section)}
    ${exclusion && html`<p class="govuk-body">Nothing is due: it was not accepted on ${shortDate(exclusion.on)}. Taken on after all, its clocks go on from the day it was received.</p>`}
    ${!exclusion && running.length === 0 && html`<p class="govuk-body">Every clock has stopped.</p>`}
    ${
      stopped.length > 0 &&
      details({
        summary: stopped.length === 1 ? 'The clock that has stopped' : `The ${stopped.length} clocks that have stopped`,
        content: html`${stopped.map(({ section }) => section)}`,
        open: running.length === 0,
      })
    }</section>`
}

/** Acknowledged before answered, and of one act the day that comes first. */
const inOrder = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.toSorted((one, other) =>
    one.name === other.name ? (one.dueOn < other.dueOn ? -1 : 1) : one.name < other.name ? -1 : 1,
  )

/** Our own promise is drawn only where its day is another than the Code's: the same bar twice would say nothing. */
const shown = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(
    (clock) =>
      clock.rule === 'Code' ||
      !clocks.some(({ rule, name, dueOn }) => rule === 'Code' && name === clock.name && dueOn === clock.dueOn),
  )

export function clockSection(clock: Clock, index: number, { calendar, today }: Pick<Desk, 'calendar' | 'today'>): Html {
  const name = `Stage ${clock.stage}: ${verbs[clock.name]}, ${whose(clock)}`
  const data = clockBarData(clock, calendar, today(), {
    name,
    from: fromWords(clock.begins),
    words: clockWords(clock, calendar, today()),
  })
  return html`${clockBar(data, 'header', `clock-${clock.stage}-${index + 1}`)}
    ${details({
      classes: 'app-clock__details',
      summary: html`Why this date?<span class="govuk-visually-hidden"> ${name}</span>`,
      content: html`<ul class="govuk-list govuk-list--bullet">${explain(clock, calendar).map((line) => html`<li>${line}</li>`)}
        ${!clock.doneOn && html`<li>Aim for ${shortDate(clock.aimFor)}: some count the first day too.</li>`}</ul>`,
    })}`
}

const verbs = { acknowledgement: 'acknowledge', response: 'answer' } as const

const whose = ({ rule, provision, item }: Clock): string =>
  rule === 'Code' ? `the Code, ${provisionLabel(provision, item)}` : 'our own promise'

/** The day that is counted from, and what it is: lateness buys no time, so then it is the last day for the event. */
const fromWords = ({ event, on, lateOn, awaited }: ClockBeginning): string =>
  `from ${shortDate(on)} (${awaited || lateOn ? lastDay[event] : event})`

const lastDay = {
  received: 'the last day to receive it',
  logged: 'the last day to log it',
  acknowledged: 'the last day to acknowledge',
  'stage 2 asked for': 'the last day to ask for stage 2',
} as const

/** The whole bar in one sentence. */
function clockWords(clock: Clock, calendar: Calendar, today: DateOnly): string {
  const { doneOn, dueOn, unextendedDueOn } = clock
  const extended = dueOn > unextendedDueOn ? `, extended from ${shortDate(unextendedDueOn)}` : ''
  if (!doneOn) return `Due ${shortDate(dueOn)}${extended}: ${nearness(dueOn, today, calendar)}.`
  const done = `Done ${shortDate(doneOn)}, ${dayOf(clock, doneOn, calendar)}`
  switch (stateOf(clock, today)) {
    case 'done late':
      return `${done}: missed. It was due ${shortDate(dueOn)}${extended}; ${workingDays(workingDaysBetween(calendar, dueOn, doneOn))} over.`
    case 'done in extended time':
      return `${done}: met in extended time. It was due ${shortDate(dueOn)}${extended}.`
    default:
      return `${done}: met. It was due ${shortDate(dueOn)}.`
  }
}

const whoseDay = (codeDueOn: DateOnly | null, dueOn: DateOnly, act: WorkItem['act']): string => {
  if (act === 'action') return 'As promised to the resident'
  if (act === 'agreement') return 'The next last day of its stage: no clock waits for it'
  if (act !== 'acknowledgement' && act !== 'response') return 'The day that was set for it'
  if (codeDueOn === null || codeDueOn === dueOn) return 'The Code’s last day'
  return `Our own promise; the Code’s last day is ${shortDate(codeDueOn)}`
}

/** On a list: how much is left, or over, and whose day it is. What no limit counts to has no bar: its words say it all. */
export function rowClock({ dueOn, codeDueOn, line, act, stage, number }: WorkItem, { calendar, today }: Desk): Html {
  const words = whoseDay(codeDueOn, dueOn, act)
  if (act !== 'acknowledgement' && act !== 'response') return html`${words}`
  const id = `row-${line.id}-${act}-${stage}-${number}`
  return clockBar(nearnessBarData(dueOn, calendar, today(), words), 'row', id)
}
