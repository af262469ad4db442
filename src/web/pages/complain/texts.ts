// Short texts beside our letters, on the question how to reply: asked for by a box of their own, with the number they go to.
import { mobileNumber } from '#core/complaint/steps/text-messages.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import { clean, field, type Posted } from '../../form.ts'
import type { Html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { ComplainWords } from './words/words.ts'

export const textNames = ['texts', 'textsTo'] as const

const isAsked = (answers: Posted): boolean => answers.texts === 'yes'

/** Who wants replies by text has said the number already. */
const given = (answers: Posted): string =>
  clean(answers.textsTo) || (answers.replyBy === 'text' ? clean(answers.mobile) : '')

/** The number that texts go to; null where none are asked for. */
export const textsIn = (answers: Posted): string | null => (isAsked(answers) ? mobileNumber(given(answers)) : null)

export const textsBox = (answers: Posted, inputs: Inputs, { reply }: ComplainWords): Html =>
  checkboxes({
    name: 'texts',
    items: [
      {
        name: 'texts',
        value: 'yes',
        text: reply.texts.box,
        hint: reply.texts.hint,
        checked: isAsked(answers),
        conditional: inputs.text({
          name: 'textsTo',
          label: reply.texts.number,
          type: 'tel',
          autocomplete: 'tel',
          classes: 'govuk-input--width-20',
        }),
      },
    ],
  })

export const textsField = ({ reply }: ComplainWords) =>
  field((posted) =>
    isAsked(posted) && textsIn(posted) === null
      ? { wrong: [{ field: 'textsTo', because: reply.texts.wrong }] }
      : { value: textsIn(posted) },
  )
