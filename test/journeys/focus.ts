// How focus is seen: what a browser draws of it, as script for the page itself.

/** A function of an element: the outline and shadow of it, and for a GOV.UK radio or checkbox of what is drawn beside it. */
export const focusStyles = `(one) => {
  const isDrawnBeside = one.type === 'radio' || one.type === 'checkbox'
  const drawn = [getComputedStyle(one), ...(isDrawnBeside ? [getComputedStyle(one.nextElementSibling, '::before')] : [])]
  return drawn
    .map((s) => (s.outlineStyle === 'none' || s.outlineWidth === '0px' ? 'no outline' : s.outline) + ' ' + s.boxShadow)
    .join(' ')
}`

/** Whether anything at all is drawn of the focus on the element that has it. */
export const focusIsSeen = `/no outline none( no outline none)?$/.test((${focusStyles})(document.activeElement)) === false`
