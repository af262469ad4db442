// Take longer over a response: why, until when, how often we will write, and that the resident was told (6.4, 6.5, 6.15, 6.16).
import { longDate, shortDate } from '#core/calendar/dates.ts'
import { governingResponseClock, ownCeilingNow } from '#core/complaint/clocks.ts'
import { currentStage, type PersonId } from '#core/complaint/complaint.ts'
import { ceilingInWords } from '#core/complaint/own-ceiling.ts'
import { latestExtensionOn, rarestUpdate } from '#core/complaint/steps/extend.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Act, ActContext } from '../../act.ts'
import { choice, day, dayPosted, field, fields, longestStory, type Posted, text, whole } from '../../form.ts'
import { html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { approvers, handlers } from '../../permissions.ts'
import { nameAndRole } from './parts-of-forms.ts'
import { byTheCode } from './words.ts'

const facts = ({ file, desk }: ActContext) => {
  const edition = editions[file.edition]
  const { stage } = currentStage(file.complaint)
  return {
    stage,
    dueOn: governingResponseClock(file.complaint, edition, desk.calendar).dueOn,
    latestOn: latestExtensionOn(file.complaint, { edition, calendar: desk.calendar }),
    limit: edition.stages[stage].extension,
    own: ownCeilingNow(file.complaint, edition, desk.calendar),
  }
}

export const extend: Act = {
  path: 'extend',
  ofStage: true,
  who: handlers,
  title: (context) => `Take longer over stage ${facts(context).stage}`,
  whyNot: (context) => {
    const { stage, acknowledgement, response } = currentStage(context.file.complaint)
    if (response) return `Stage ${stage} is already answered, so there is nothing to take longer over.`
    if (!acknowledgement) return 'Acknowledge and define the complaint before you take longer over it.'
    const { dueOn, limit } = facts(context)
    if (context.desk.today() <= dueOn) return null
    return `The response was due by ${longDate(dueOn)}, and an extension must be told before that (the Code, ${provisionLabel(limit.provision)}). The complaint is late: answer it, and write to the resident now.`
  },
  start: ({ desk }) => ({ ...dayPosted('toldOn', desk.today()), updateEveryWorkingDays: '5' }),
  schema: (context) =>
    fields({
      reason: text('reason', { what: 'The reason', missing: 'Enter why more time is needed', longest: longestStory }),
      newDueOn: day('newDueOn', { what: 'The new date', missing: 'Enter the day by which you will answer' }),
      updateEveryWorkingDays: whole('updateEveryWorkingDays', 'Enter how often you will write, in working days'),
      agreed: choice('agreedWithResident', ['yes', 'no'], 'Say whether the resident agreed to the new date'),
      toldOn: day('toldOn', { what: 'The day the resident is told', missing: 'Enter the day the resident is told' }),
      beyondLimitApprovedBy: field((posted) => readApprover(posted, context)),
    }).transform(({ agreed, ...said }) => ({
      type: 'ExtendResponse' as const,
      stage: facts(context).stage,
      ...said,
      agreedWithResident: agreed === 'yes',
    })),
  main: (context, inputs) => {
    const { dueOn, latestOn, limit, own } = facts(context)
    const { desk, file, staff } = context
    return html`
      <p class="govuk-body">The response is due by <strong>${longDate(dueOn)}</strong>. It may be taken to
        <strong>${longDate(latestOn)}</strong> at the latest: ${limit.workingDays} working days after the first date (the Code, ${provisionLabel(limit.provision)}).</p>
      ${own && own.latestOn < latestOn && html`<p class="govuk-body">By ${ceilingInWords(own)} it may be taken to <strong>${longDate(own.latestOn)}</strong>. A later day can be set, and the record will say that it goes beyond it.</p>`}
      ${inputs.area({
        name: 'reason',
        label: { text: 'Why is more time needed?', classes: 'govuk-label--s' },
        hint: 'The resident will read this. Say what is outstanding and why it takes longer',
      })}
      ${inputs.day({ name: 'newDueOn', legend: { text: 'By when will you answer?', classes: 'govuk-fieldset__legend--s' }, hint: `A working day after ${shortDate(dueOn)}, up to ${shortDate(latestOn)}` })}
      ${inputs.text({
        name: 'updateEveryWorkingDays',
        label: { text: 'How often will you write until then?', classes: 'govuk-label--s' },
        hint: `From 1 to ${rarestUpdate}${byTheCode('updates', file)}`,
        prefix: 'every',
        suffix: 'working days',
        classes: 'govuk-input--width-3',
        inputmode: 'numeric',
      })}
      ${inputs.radios({
        name: 'agreedWithResident',
        legend: { text: 'Did the resident agree to the new date?', classes: 'govuk-fieldset__legend--s' },
        classes: 'govuk-radios--inline',
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No, or not asked' },
        ],
      })}
      ${inputs.day({ name: 'toldOn', legend: { text: 'When is the resident told?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(desk.today()) })}
      ${inputs.select({
        name: 'beyondLimitApprovedBy',
        label: {
          text: `Who agreed to more than ${limit.workingDays} working days? (optional)`,
          classes: 'govuk-label--s',
        },
        hint: `Only for a date after ${shortDate(latestOn)}. It must be a complaints lead, and not you`,
        items: [
          { value: '', text: 'Nobody: it is within the limit' },
          ...approvers(staff, desk.person).map(nameAndRole),
        ],
      })}`
  },
  button: 'See the letter',
  letter: true,
  inLetters: true,
  warning: (context, command) => {
    const { own } = facts(context)
    if (command.type !== 'ExtendResponse' || !own || command.newDueOn <= own.latestOn) return null
    const ends = own.limit.longer === 'never' ? 'Our own clock ends on that day all the same. ' : ''
    return `This is beyond ${ceilingInWords(own)}, which ends on ${longDate(own.latestOn)}. ${ends}The record will say so.`
  },
  done: 'The new date is recorded. The letter is on its way.',
}

function readApprover(posted: Posted, { staff, desk }: ActContext): { value: PersonId | null } {
  const chosen = approvers(staff, desk.person).find(({ id }) => id === posted.beyondLimitApprovedBy)
  return { value: chosen?.id ?? null }
}
