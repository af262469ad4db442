// Looks at a page more closely than on a journey: where focus goes and whether it is seen, forced colours, and its weight.
import type { Page } from 'playwright-core'
import { focusStyles } from '../journeys/focus.ts'

/** Bytes as they come, compressed; there are no pictures on public pages. */
const heaviestPublic = 60 * 1024

/**
 * In the order of the document, and of the eye: nothing is jumped over by a number, and what comes next is never above
 * what came before, unless it is to its right.
 */
const focus = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden' && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.closest('.app-trap'))
  const nameOf = (one) => one.outerHTML.slice(0, 120)
  const faults = all.filter((one) => one.tabIndex > 0).map((one) => 'has its own place in the order: ' + nameOf(one))
  if (all[0] && !all[0].classList.contains('govuk-skip-link')) faults.push('the first is ' + nameOf(all[0]))
  const stylesOf = ${focusStyles}
  const begun = document.activeElement
  for (const one of all) {
    one.blur()
    const before = stylesOf(one)
    one.focus({ preventScroll: true, focusVisible: true })
    if (document.activeElement === one && stylesOf(one) === before) faults.push('focus is not seen on ' + nameOf(one))
  }
  document.activeElement?.blur()
  const placed = all.slice(1).map((one) => ({ one, box: one.getBoundingClientRect() }))
  for (const [index, { one, box }] of placed.entries()) {
    const last = placed[index - 1]?.box
    if (last && box.bottom <= last.top && box.left < last.right) faults.push('comes after what is below it: ' + nameOf(one))
  }
  begun?.focus({ preventScroll: true })
  return faults
})()`

/** What is drawn and not written: shapes of pictures, and boxes that are nothing but their colour. */
const drawn = `(() => {
  const shown = ({ opacity, visibility }) => opacity !== '0' && visibility !== 'hidden'
  const groundOf = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
    }
    return getComputedStyle(document.documentElement).backgroundColor
  }
  const shapes = [...document.querySelectorAll('svg :is(rect, path, circle, polygon, line, text)')]
    .filter((one) => !one.closest('pattern, defs, mask, clipPath'))
    .map((one) => {
      const styles = getComputedStyle(one)
      const ground = groundOf(one.ownerSVGElement)
      const inks = [styles.fill, styles.stroke].filter((ink) => ink !== 'none' && ink !== 'rgba(0, 0, 0, 0)' && ink !== ground)
      return shown(styles) && inks.length > 0
    })
  const boxes = [...document.querySelectorAll('main *')]
    .filter((one) => one.childNodes.length === 0 && !(one instanceof SVGElement) && one.localName !== 'input' && one.checkVisibility())
    .map((one) => {
      const { backgroundColor, borderTopWidth, borderLeftWidth } = getComputedStyle(one)
      const ground = groundOf(one.parentElement)
      return (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== ground) || borderTopWidth !== '0px' || borderLeftWidth !== '0px'
    })
  return { shapes, boxes }
})()`

type Drawn = { readonly shapes: readonly boolean[]; readonly boxes: readonly boolean[] }

/** Whatever is seen in our own colours is seen in the reader's. */
async function faultsOfForcedColours(page: Page): Promise<readonly string[]> {
  const own = await page.evaluate<Drawn>(drawn)
  if (![...own.shapes, ...own.boxes].includes(true)) return []
  await page.emulateMedia({ forcedColors: 'active' })
  const forced = await page.evaluate<Drawn>(drawn)
  await page.emulateMedia({ forcedColors: 'none' })
  const lost = (kind: keyof Drawn) => own[kind].filter((seen, index) => seen && !forced[kind][index]).length
  return (['shapes', 'boxes'] as const).flatMap((kind) =>
    lost(kind) > 0 ? [`in forced colours ${lost(kind)} ${kind} are not seen`] : [],
  )
}

const weight = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`

async function faultsOfWeight(page: Page): Promise<readonly string[]> {
  if (await page.evaluate<boolean>(`document.body.classList.contains('app-staff')`)) return []
  const bytes = await page.evaluate<number>(weight)
  return bytes > 1_000 && bytes <= heaviestPublic ? [] : [`it weighs ${bytes} bytes with all that it loads`]
}

export const faultsOnCloserLook = async (page: Page): Promise<readonly string[]> => [
  ...(await page.evaluate<readonly string[]>(focus)),
  ...(await faultsOfForcedColours(page)),
  ...(await faultsOfWeight(page)),
]
