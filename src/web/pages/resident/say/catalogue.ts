// Everything that a resident may say on the page of their complaint, in the order in which it is offered.
import type { Say } from './act.ts'
import { makeClear } from './make-clear.ts'
import { noLongerSpeaks } from './no-longer-speaks.ts'
import { moreTime, thinkAgain } from './not-agreed.ts'
import { offer } from './offer.ts'
import { promiseMissed } from './promise-missed.ts'
import { survey } from './survey.ts'
import { tellUs } from './tell-us.ts'
import { askForTexts, stopTexts } from './texts.ts'
import { understood } from './understood.ts'

export const sayings: readonly Say[] = [
  makeClear,
  understood,
  offer,
  promiseMissed,
  thinkAgain,
  survey,
  tellUs,
  moreTime,
  askForTexts,
  stopTexts,
  noLongerSpeaks,
]
