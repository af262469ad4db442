// The form by which a complaint that was refused is taken on after all (2.4).
import { exclusionInForce, withdrawalAsked } from '#core/complaint/handling.ts'
import { oneWordOf, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const withdrawExclusion = handlingForm<'WithdrawExclusion'>({
  path: 'take-on-after-all',
  block: 'exclusion',
  duties: ['explaining a refusal'],
  title: 'Take it on after all',
  intro: 'Its dates still count from the day that it was first received.',
  mayOffer: ({ handling }) => exclusionInForce(handling) !== null,
  otherwise: 'This complaint is not excluded.',
  fields: {
    asked: oneWordOf({ label: 'Who asks for it?', missing: 'Choose who asks for it' }, withdrawalAsked),
    because: words({ label: 'Why?', missing: 'Enter why the complaint is taken on after all' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it is taken on' }),
  },
  command: (said) => ({ type: 'WithdrawExclusion', ...said }),
  button: 'Take it on',
  done: 'The complaint is taken on after all.',
})
