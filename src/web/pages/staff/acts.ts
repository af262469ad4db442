// Every act on a complaint that has a page.
import type { Act } from '../../act.ts'
import { acknowledge } from './acknowledge.ts'
import { askForStage2 } from './ask-for-stage-2.ts'
import { close } from './close.ts'
import { completeAction } from './complete-action.ts'
import { correctDateReceived } from './correct-date-received.ts'
import { extend } from './extend.ts'
import { handlingForms } from './handling/catalogue.ts'
import { letterChecks } from './handling/letter-checks.ts'
import { respond } from './respond.ts'

export const acts: readonly Act[] = [
  acknowledge,
  extend,
  respond,
  askForStage2,
  completeAction,
  correctDateReceived,
  close,
  ...handlingForms,
  ...letterChecks,
]
