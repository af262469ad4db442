// How staff pages say what the core says in one word: channels, statuses, letters, how near a date is.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Calendar, workingDaysBetween } from '#core/calendar/working-days.ts'
import { paperColour, type Resident, suppliedFormat } from '#core/complaint/complaint.ts'
import type { DueAct, Status } from '#core/complaint/due.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { type Duty, provisionOf } from '#core/handling-code/duties.ts'
import type { EditionId, LetterKind } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { readsWelsh } from '#core/landlord/languages.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { workingDays } from '#history/words.ts'
import type { TagColour } from '../../components/tag.ts'

export { capital, channelWords, instantWords, pounds, replyWords, timeWords, workingDays } from '#history/words.ts'

/** ' (the Code, 6.10)', as the edition that governs has it; nothing where it has no words for it. */
export function byTheCode(duty: Duty, { edition }: { readonly edition: EditionId }): string {
  const provision = provisionOf(duty, editions[edition])
  return provision ? ` (the Code, ${provisionLabel(provision)})` : ''
}

/** The same for a refusal of the page's own. */
export function under(duty: Duty, { edition }: { readonly edition: EditionId }): Pick<Refusal, 'provision'> {
  const provision = provisionOf(duty, editions[edition])
  return provision ? { provision } : {}
}

/** Beside every choice of how letters are printed. */
export const formatHint =
  'Easy read, braille, audio and translations follow the letter, which goes at once as it is. No clock waits for them'

/** After 'By letter, '. */
export function printWords({ letterFormat: format }: Pick<Resident, 'letterFormat'>, landlord: Profile): string {
  if (readsWelsh({ letterFormat: format }, landlord)) return 'in standard print, in Welsh'
  const colour = paperColour(format)
  if (colour) return `on ${colour} paper`
  if (format === 'standard') return 'in standard print'
  if (format === 'large print') return 'in large print'
  return suppliedFormat(format) ? `in standard print, with ${format} to follow` : `with the letter as ${format}`
}

export const statusWords: { readonly [status in Status]: { readonly words: string; readonly colour: TagColour } } = {
  received: { words: 'Received', colour: 'blue' },
  'looking into it': { words: 'Looking into it', colour: 'yellow' },
  'more time': { words: 'More time', colour: 'orange' },
  answered: { words: 'Answered', colour: 'green' },
  'under review': { words: 'Under review', colour: 'purple' },
  excluded: { words: 'Not accepted', colour: 'grey' },
  'handled elsewhere': { words: 'Handled elsewhere', colour: 'grey' },
}

export const letterWords: { readonly [kind in LetterKind]: string } = {
  acknowledgement: 'Acknowledgement',
  extension: 'Extension',
  'stage 1 response': 'Stage 1 response',
  'stage 2 response': 'Stage 2 response',
  'refusal of the complaint': 'Complaint not accepted',
  'refusal of stage 2': 'Stage 2 refused',
  update: 'Update',
  'remedy offer': 'Remedy offer',
  'contact restriction': 'Restriction on contact',
  'request for clarification': 'Request for clarification',
  'interim response': 'Interim response',
  'action done': 'Promise kept',
  'action late': 'Promise late',
  closure: 'Closure',
  'request for authority': 'Request for authority',
  'satisfaction survey': 'Satisfaction survey',
  'exceptional circumstances': 'Exceptional circumstances',
}

export const actWords: { readonly [act in DueAct]: string } = {
  acknowledgement: 'Acknowledge',
  response: 'Answer',
  action: 'Keep a promise',
  agreement: 'Agree to a refusal, or return it',
  'letter check': 'Check a letter before it is sent',
  'returned letter': 'Put a returned letter right',
  'word from the resident': 'Read what the resident told us',
  clarification: 'Hear what is meant',
  account: 'Hear an account',
  'facts request': 'Chase facts',
  'other format': 'Send a letter in another format',
  remedy: 'Complete a remedy',
  'review of need': 'Review an adjustment or need',
  'review of restriction': 'Review a restriction',
  update: 'Update the resident',
  'investigate hazard': 'Investigate a hazard',
  'make hazard safe': 'Make a hazard safe',
  'give hazard summary': 'Write to the tenant about a hazard',
  improvement: 'Make an improvement',
  'ombudsman request': 'Answer the Ombudsman',
  order: 'Comply with an order',
  recommendation: 'Act on a recommendation',
  'failure notice': 'Comply with a failure notice',
  'undelivered letter': 'See why a letter did not go',
  'text message': 'Ask for a number that takes texts',
}

/** '3 working days left', 'due today', '2 working days late'. */
export function nearness(dueOn: DateOnly, today: DateOnly, calendar: Calendar): string {
  if (dueOn === today) return 'due today'
  const left = workingDaysBetween(calendar, today, dueOn)
  if (today > dueOn) return left === 0 ? 'late, since the last working day' : `${workingDays(-left)} late`
  return left === 0 ? 'due before the next working day' : `${workingDays(left)} left`
}

/** How soon, in the four shades that a list can show; words say the same beside them. */
export function urgencyOf(dueOn: DateOnly, today: DateOnly, calendar: Calendar): 'over' | 'today' | 'soon' | 'later' {
  if (dueOn < today) return 'over'
  if (dueOn === today) return 'today'
  return workingDaysBetween(calendar, today, dueOn) <= 2 ? 'soon' : 'later'
}
