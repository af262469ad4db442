// Forms: a hazard in the home, and what is done about it, on clocks of its own (Awaab's Law).
import { hazardActs, hazardKinds, hazardSeverities } from '#core/hazard/hazard.ts'
import { anybody } from '../../../permissions.ts'
import { capital } from '../words.ts'
import { oneWordOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'
import { moment } from './moment.ts'

export const flagHazard = handlingForm<'FlagHazard', 'flaggedBy'>({
  path: 'hazards',
  block: 'hazards',
  duties: [],
  title: 'Flag a hazard',
  intro: 'Flag it even when the complaint is closed or not accepted: nobody is unsafe for want of a form.',
  who: anybody,
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'What kind of hazard?', missing: 'Choose what kind of hazard it is' }, hazardKinds),
    severity: oneWordOf({ label: 'How grave is it?', missing: 'Choose how grave it is' }, hazardSeverities),
    what: words({ label: 'What is dangerous, and for whom?', missing: 'Enter what is dangerous, and for whom' }),
    awareAt: moment({
      label: 'When did anyone here first know of it?',
      missing: 'Enter the day anyone here first knew of it',
    }),
  },
  command: (said, { me }) => ({ type: 'FlagHazard', flaggedBy: me, ...said }),
  button: 'Flag the hazard',
  done: 'The hazard is flagged.',
})

export const recordHazardAct = handlingForm<'RecordHazardAct', 'hazard'>({
  path: 'hazard-acts',
  block: 'hazards',
  duties: [],
  title: 'Record what was done about a hazard',
  items: ({ handling }) =>
    handling.hazards
      .filter(({ acts }) => acts.length < hazardActs.length)
      .map(({ number, kind, what }) => ({ number, words: `${capital(kind)}: ${what}` })),
  otherwise: 'There is no such hazard, or everything about it is on the record.',
  fields: {
    act: oneWordOf({ label: 'What was done?', missing: 'Choose what was done' }, hazardActs),
    words: words({ label: 'What exactly, and how do we know?', missing: 'Enter what was done, and how we know' }),
    at: moment({ label: 'When?', missing: 'Enter the day it was done' }),
  },
  command: (said, { number }) => ({ type: 'RecordHazardAct', hazard: number, ...said }),
  button: 'Record what was done',
  done: 'What was done about the hazard is recorded.',
})
