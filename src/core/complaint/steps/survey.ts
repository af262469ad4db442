// The resident is asked how satisfied they are with how the complaint was handled: once for each time that it is closed.
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Survey } from '../handling-told.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

export type SendSurvey = { readonly type: 'SendSurvey' } & Survey
export type SurveySent = { readonly type: 'SurveySent' } & Survey

export const sendSurvey: Step<SendSurvey, SurveySent> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { closedOn, handling } = complaint
    if (!closedOn) return refuse({ because: 'Close the complaint before you ask how satisfied the resident is' })
    if (handling.surveys.some(({ on }) => on >= closedOn)) return refuse({ because: 'The survey is already sent' })
    const refusals = [
      ...dayRefusals('on', command.on, { on: closedOn, what: 'the day it was closed' }, today),
      ...dueRefusals('replyBy', command.replyBy, { on: command.on, what: 'the day it is sent' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'SurveySent' })
  },
  apply(complaint, { type: _, ...survey }) {
    assert(complaint?.closedOn, 'a survey follows closing')
    return withHandling(complaint, { surveys: [...complaint.handling.surveys, survey] })
  },
}
