// Looks at a page as it opens: what the browser complained of, what axe finds, its shape, and whether it fits a narrow screen.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { frameWords } from '#web/frame-words.ts'

const narrow = 320

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const runAxe = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(
  ({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ html }) => html).join(' ')))`

type Looking = { readonly address: string; readonly scripts: boolean }

/** `status` is what the page was meant to answer; `twice`: its button was pressed twice, so the first was broken off. */
type Meant = { readonly status: number; readonly twice?: boolean }

/** Listens from now on; ask it on each page. */
export function faultsSeenBy(page: Page, { address, scripts }: Looking): (meant: Meant) => Promise<readonly string[]> {
  let heard: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) heard.push(`asked another place: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // The browser asks for the icon in its own time, and lets go of it when the page is left.
    if (request.url().endsWith('/favicon.svg') && request.failure()?.errorText === 'net::ERR_ABORTED') return
    // A link that downloads a file ends the way to a page.
    const isDownload =
      /(\/letters\/\d+\/(pdf|text)|\/pack\/\d+|\/subject-access\/\d+\/file|\/files\/\d+(\/without-place)?|\/staff\/team\/file(\?.*)?)$/.test(
        request.url(),
      )
    if (!isDownload) heard.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (answer) => {
    if (answer.status() >= 400 && !answer.request().isNavigationRequest()) heard.push(`missing: ${answer.url()}`)
  })
  return async ({ status, twice = false }) => {
    const isMeant = (line: string) =>
      // The browser itself reports every page that answers so, and these were meant to.
      (status >= 400 && line.includes(`the server responded with a status of ${status}`)) ||
      // It lets go of the first of two submissions, and reports it where it had been sent by then.
      (twice && line.startsWith('failed: ') && line.endsWith(' net::ERR_ABORTED'))
    const said = heard.filter((line) => !isMeant(line))
    heard = []
    return [
      ...said,
      ...(scripts ? await faultsOfAxe(page) : []),
      ...(await faultsOfShape(page)),
      ...(await faultsOfWidth(page)),
    ]
  }
}

async function faultsOfAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate<readonly string[]>(runAxe)
}

/** One heading of the first level, the parts that people go to by name, no empty table, and a title that says the page and whose it is. */
const shape = `(() => {
  const count = (what) => document.querySelectorAll(what).length
  const wanted = { h1: 1, main: 1, 'body > header': 1, 'body > footer': 1, 'html[lang]': 1 }
  const owner = document.querySelector('.app-header__name')?.textContent.trim()
  const hasErrors = count('.govuk-error-summary') > 0
  const wrong = [...document.querySelectorAll('.govuk-error-summary__list a')].map(({ hash }) => document.getElementById(hash.slice(1)))
  const isBelow = (one, next) => !one || !next || one === next || (one.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  const { error, complaints } = ${JSON.stringify(frameWords)}[document.documentElement.lang] ?? {}
  const title = new RegExp('^(' + error + ')?(\\\\S.*) – ' + complaints + ' – (.+)$').exec(document.title)
  return [
    ...Object.entries(wanted).filter(([what, times]) => count(what) !== times).map(([what]) => count(what) + ' times ' + what),
    ...[...document.querySelectorAll('main table')].filter((one) => one.tBodies.length === 0 || one.tBodies[0].rows.length === 0).map(() => 'a table has no rows, and no sentence in its place'),
    ...(wrong.every(Boolean) ? [] : ['what is wrong leads to a field that is not there']),
    ...(wrong.every((one, place) => place === 0 || isBelow(wrong[place - 1], one)) ? [] : ['what is wrong is not told in the order of the fields']),
    ...(title && title[3] === owner && Boolean(title[1]) === hasErrors ? [] : ['its title is: ' + document.title]),
  ]
})()`

const faultsOfShape = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(shape)

/** What sticks out, at the width that 1280 pixels have at 400%. */
const sticksOut = `(() => {
  const { scrollWidth } = document.scrollingElement
  if (scrollWidth <= ${narrow}) return []
  const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > ${narrow} + 1 && !one.parentElement.closest('.app-scrolls, .app-sheet'))
  return ['at ${narrow} pixels it is ' + scrollWidth + ' wide: ' + (wide.at(-1)?.outerHTML ?? '').slice(0, 200)]
})()`

async function faultsOfWidth(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()
  if (!size) return ['the window has no size']
  await page.setViewportSize({ ...size, width: narrow })
  const faults = await page.evaluate<readonly string[]>(sticksOut)
  await page.setViewportSize(size)
  return faults
}
