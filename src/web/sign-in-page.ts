// The page where staff sign in, and the one that takes them on to what they were doing, with what they had typed.
import type { Refusal } from '#core/complaint/step.ts'
import { button } from './components/button.ts'
import type { Posted } from './form.ts'
import { html } from './html.ts'
import { carried, hidden, inputsOf } from './inputs.ts'
import type { View } from './view.ts'
import { form } from './visit.ts'

type SignInDrawn = {
  readonly formToken: string
  /** Where to go on, once signed in. */
  readonly goOn: string
  /** What a form sent after the session had ended. */
  readonly kept: Posted
  readonly posted: Posted
  readonly refusals: readonly Refusal[]
}

const prefix = 'kept-'

/** What is carried through signing in, out of what the sign-in form sent. */
export const keptIn = (posted: Posted): Posted =>
  Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  )

/** The same as a form carries it. */
export const asKept = (kept: Posted): Posted =>
  Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => name !== '_csrf')
      .map(([name, value]) => [`${prefix}${name}`, value]),
  )

export function signInView({ formToken, goOn, kept, posted, refusals }: SignInDrawn): View {
  const inputs = inputsOf({ posted, refusals })
  const wasTyping = Object.keys(kept).length > 0
  return {
    title: 'Sign in',
    refusals,
    posted,
    main: html`<h1 class="govuk-heading-l">${wasTyping ? 'Sign in again to go on' : 'Sign in'}</h1>
      ${wasTyping && html`<p class="govuk-body">You were signed out after half an hour. What you typed is kept: it will be there when you have signed in.</p>`}
      ${form('/staff/sign-in', formToken, [
        inputs.text({
          name: 'email',
          label: 'Email address',
          type: 'email',
          autocomplete: 'username',
          spellcheck: false,
        }),
        // What is typed into it is never sent back.
        inputsOf({ posted: {}, refusals }).text({
          name: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: 'current-password',
        }),
        hidden('go-on', goOn),
        ...carried(asKept(kept), []),
        button('Sign in', { preventDoubleClick: true }),
      ])}
      <p class="govuk-body">If you cannot sign in, ask your complaints lead.</p>`,
  }
}

/** Signed in again, with a form to go on with. */
export const goOnView = (formToken: string, goOn: string, kept: Posted): View => ({
  title: 'You are signed in',
  main: html`<h1 class="govuk-heading-l">You are signed in</h1>
    <p class="govuk-body">What you typed is kept.</p>
    ${form(goOn, formToken, [...carried(kept, ['press', '_csrf']), button('Go on where you were', { name: 'press', value: 'change' })])}`,
})

/** Only a page of ours for staff: an address from outside leads nowhere else. */
export const staffPathOf = (goOn: string | undefined): string =>
  goOn && /^\/staff(\/[\w./-]*)?(\?[\w=&%+.-]*)?$/.test(goOn) && !goOn.startsWith('/staff/sign-in') ? goOn : '/staff'
